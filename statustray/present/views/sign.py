"""The sign for customers, as HTML to print on one page."""

from html import escape

from statustray.present.sentences.customers import SignText

_STYLE = (
    "body{font-family:sans-serif;color:#000;background:#fff;text-align:center;margin:2cm}"
    "h1{font-size:44pt;margin:1.2em 0 .6em}p{font-size:26pt;margin:.6em 0}"
    "p.asof{font-size:12pt;margin-top:2em}@page{size:A4;margin:1cm}"
)


def sign_page(sign: SignText) -> str:
    """Return *sign* as one HTML document; what is not our own text is escaped."""
    title = escape(sign.title)
    lines = "".join(f'<p align="center">{escape(line)}</p>' for line in sign.lines)
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>'
        f'<style>{_STYLE}</style></head><body dir="auto"><h1 align="center">{title}</h1>{lines}'
        f'<p class="asof" align="center">{escape(sign.as_of)}</p></body></html>'
    )
