"""A page to print, as HTML: in which language it is and in which direction one reads it."""

from html import escape

from statustray.present.vocabulary.language import Language

_FROM_RIGHT = frozenset({"ar"})


def reads_from_right(tr: Language) -> bool:
    """Whether one reads the language of *tr* from the right."""
    return tr.code in _FROM_RIGHT


def printed_page(title: str, style: str, body: str, tr: Language) -> str:
    """Return the page under *title*, which is escaped; *body* is HTML already."""
    language = tr.code.replace("_", "-")
    direction = "rtl" if reads_from_right(tr) else "ltr"
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{style}</style></head>"
        f'<body dir="{direction}">{body}</body></html>'
    )
