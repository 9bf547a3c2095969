"""Hostile text made plain: what others write is shown as text, in bounded length."""

import unicodedata

from statustray.domain.text.lazy_pattern import LazyPattern

LINE_LIMIT = 200
PROSE_LIMIT = 4_000
# Markup may be several times longer than its text; beyond this nothing is read.
_MARKUP_LIMIT = 20_000

OBEYED = "\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"
"""Signs that a terminal obeys and that JSON and TOML let stand in a text; for a class of signs."""

_ANSI = LazyPattern(r"\x1b\[[0-9;?]{0,20}[A-Za-z]")
_SURROGATE = LazyPattern("[\ud800-\udfff]")
# Controls, bidirectional marks, zero-width characters (joiners stay: emoji and Persian need them),
# annotation marks and invisible tags.
_UNSEEN = LazyPattern(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_SPACE = LazyPattern(r"\s+")
_LINE_BREAK = LazyPattern("[\n-\r\x85\u2028\u2029]+")
_BLANK = LazyPattern(r"[^\S\n]+")
_BLANK_LINES = LazyPattern(r"\n\s*\n\s*")

# Here, not in the library's html, which brings the names of all letters.
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})

# What tags, references, Markdown or blanks might have to be taken out of.
_MAY_BE_MARKED = LazyPattern(r"[<&*_`\[]|^\s*[#>+-]|  ")


def one_line(text: str, limit: int = LINE_LIMIT) -> str:
    """Return *text* as one clean line of at most *limit* characters."""
    # Most names need nothing: whatever is not printable, and any other blank, is looked at below.
    if len(text) <= limit and text.isprintable() and "  " not in text:
        return text.strip()
    return cut(_SPACE.sub(" ", _visible(text[: limit * 8])).strip(), limit)


def escaped(text: str) -> str:
    """Return plain *text* as it is written between the tags of HTML."""
    return text.translate(_ESCAPES)


def legible(text: str, *, lines: bool = False) -> str:
    """Return *text* without what nobody sees, on one line unless it may have *lines*.

    All blanks stay: it is what the user wrote, or took over from somebody else's file.
    """
    if text.isprintable() and text.isascii():
        return text
    seen = _visible(text)
    return seen if lines else _LINE_BREAK.sub(" ", seen)


def prose(text: str, limit: int = PROSE_LIMIT) -> str:
    """Return HTML or Markdown as plain text, its paragraphs kept, of at most *limit* characters."""
    if len(text) <= limit and text.isprintable() and not _MAY_BE_MARKED.search(text):
        return text.strip()
    # Imported with the first such text: it brings the names of all letters of HTML.
    from statustray.domain.text.markup import without_markup  # noqa: PLC0415

    plain = without_markup(text[:_MARKUP_LIMIT])
    lines = _BLANK.sub(" ", _visible(plain.replace("\r", "\n")))
    return cut(_BLANK_LINES.sub("\n\n", lines).strip(), limit)


def cut(text: str, limit: int) -> str:
    """Shorten to *limit* characters, never within a letter and its marks or a joined emoji."""
    if len(text) <= limit:
        return text
    end = limit - 1
    while end > 0 and _belongs_to_the_one_before(text, end):
        end -= 1
    return text[: end or limit - 1].rstrip() + "…"


def _visible(text: str) -> str:
    return _UNSEEN.sub("", _SURROGATE.sub("\ufffd", _ANSI.sub("", text)))


def _belongs_to_the_one_before(text: str, at: int) -> bool:
    return text[at - 1] == "\u200d" or text[at] == "\u200d" or _is_mark(text[at])


def _is_mark(char: str) -> bool:
    return unicodedata.category(char)[0] == "M" or "\U0001f3fb" <= char <= "\U0001f3ff"
