"""Whether a page says certain words, in whatever encoding it is written.

Source: https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
"""

import codecs
import re
from collections.abc import Iterator
from typing import Final
from unicodedata import normalize

from statustray.domain.text.lazy_pattern import LazyPattern

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_IN_HEADER: Final = LazyPattern(r"charset\s{0,9}=\s{0,9}[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_IN_PAGE: Final = re.compile(
    rb"(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?([\w.:-]{1,40})", re.IGNORECASE
)
_DECLARED_WITHIN: Final = 4_096
# No encodings of pages, or slow ones.
_NO_ENCODINGS: Final = frozenset(
    ("idna", "punycode", "raw-unicode-escape", "unicode-escape", "undefined", "mbcs", "oem")
)
_BLANKS: Final = LazyPattern(r"\s+")
_ESCAPE: Final = LazyPattern(r"\\u([0-9A-Fa-f]{4})")


def says(body: bytes, words: str, content_type: str = "") -> bool:
    """Whether *body* holds *words*: as bytes, or as the text that a browser would show of it.

    An encoding that the page or its head declares counts beside UTF-8 and Latin-1; entities of HTML
    and escapes of JSON are the characters they stand for, a letter and its accent are one, and so
    are any blanks.
    """
    encodings = tuple(dict.fromkeys(_encodings(body, content_type)))
    if any(_encoded(words, code) in body for code in encodings):
        return True
    wanted = _plain(words)
    return any(wanted in _shown(body, code) for code in encodings)


def _encodings(body: bytes, content_type: str) -> Iterator[str]:
    yield from (code for mark, code in _MARKS if body.startswith(mark))
    in_header = _IN_HEADER.search(content_type)
    in_page = _IN_PAGE.search(body[:_DECLARED_WITHIN])
    told = (
        in_header[1] if in_header else "",
        in_page[1].decode("ascii", "ignore") if in_page else "",
    )
    yield from (code for name in told if (code := _known(name)))
    yield from ("utf-8", "latin-1")


def _known(name: str) -> str | None:
    """Return Python's name for the encoding *name*, None where it is none of texts."""
    if not name or name.lower().replace("_", "-") in _NO_ENCODINGS:
        return None
    try:
        "".encode(name)
    except (LookupError, ValueError):
        return None
    return name


def _encoded(words: str, code: str) -> bytes:
    """Return *words* in *code*, or what no page holds where they cannot be written in it."""
    try:
        found = words.encode(code)
    except (UnicodeError, LookupError):
        return b"\0" * 64
    return found.removeprefix(codecs.BOM_UTF16_LE).removeprefix(codecs.BOM_UTF16_BE)


def _shown(body: bytes, code: str) -> str:
    from html import unescape  # noqa: PLC0415 - with it come the names of all letters

    text = unescape(body.decode(code, "replace"))
    if "\\u" in text:
        text = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # pairs are one
    return _plain(text)


def _plain(text: str) -> str:
    return normalize("NFC", _BLANKS.sub(" ", text))
