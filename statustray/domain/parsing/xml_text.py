"""Making the XML of real feeds well formed, without ever reading a DTD.

What every feed reader reads over: junk before the document, entities of HTML, bare ``&`` and ``<``,
control characters, references to characters that XML forbids, an encoding that is wrong.
Each pass looks at every character once, so that a crafted document costs no more than its length.
"""

import codecs
import re
from html.entities import html5
from typing import Final

from statustray.domain.parsing.json_reader import ROOT, Malformed

# The marks of an encoding, the longer first (UTF-32's begin with UTF-16's); then how "<" begins.
_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
    (b"\x4c\x6f\xa7\x94", "cp037"),  # "<?xm" in EBCDIC
)
_DECLARED: Final = re.compile(
    rb"<\?xml[^<>]{1,200}?encoding\s{0,9}=\s{0,9}[\"']([\w.:-]{1,40})[\"']"
)
_DECLARATION_WITHIN: Final = 4_000
# Codecs that are no encodings of documents, or take quadratic time.
_NO_ENCODINGS: Final = frozenset(
    ("idna", "punycode", "raw-unicode-escape", "unicode-escape", "undefined", "mbcs", "oem")
)
# Names that documents use and Python does not know.
_ALIASES: Final = {
    "x-sjis": "cp932", "windows-31j": "cp932", "shift-jis": "cp932", "ms932": "cp932",
    "x-euc-jp": "euc-jp", "x-gbk": "gb18030", "cn-gb": "gb18030", "x-x-big5": "big5",
    "cn-big5": "big5", "windows-949": "cp949", "x-mac-roman": "mac-roman",
    "iso-8859-8-i": "iso-8859-8", "iso-8859-6-e": "iso-8859-6",
}  # fmt: skip
_LOST: Final = re.compile("[\udc80-\udcff]")
_ROOT: Final = re.compile(r"<\?xml\b|<!DOCTYPE\b|<(?:[A-Za-z][\w.-]{0,20}:)?(?:rss|feed|RDF)\b")
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]+")
# Told twice as fast of a whole text than whether it holds one of those, and of ASCII five times.
_SOUND: Final = re.compile("[\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]*")
_SOUND_ASCII: Final = b"\t\n\r" + bytes(range(0x20, 0x80))
# All but those that XML knows: a feed whose text is escaped HTML has thousands of these.
_AMPERSAND: Final = re.compile(
    r"&(?!(?:amp|lt|gt|quot|apos|#[3-9]\d|#[xX][2-7][\da-fA-F]);)"
    r"(?:#(\d{1,8});|#[xX]([0-9a-fA-F]{1,8});|([A-Za-z][A-Za-z0-9]{1,31});)?"
)
_BARE_LESS: Final = re.compile(r"<(?![A-Za-z_:/!?\x80-\U0010ffff])")
# Breaks of HTML, which many never close.
_VOID: Final = re.compile(r"<(br|hr)\s{0,9}/?>", re.IGNORECASE)
_VOID_END: Final = re.compile(r"</(?:br|hr)\s{0,9}>", re.IGNORECASE)
# Attributes without quotes, in elements that have none at all.
_NO_QUOTES: Final = re.compile(r"<[A-Za-z][^<>\"'=]{0,200}=[^<>\"']{1,500}>")
_VALUE: Final = re.compile(r"=\s?([^\s>]+?)(?=\s|/?>)")
# What XML 1.0 lets a reference name (section 2.2).
_CHARACTERS: Final = (
    (0x9, 0xA, 0xD),
    range(0x20, 0xD800),
    range(0xE000, 0xFFFE),
    range(0x10000, 0x110000),
)
_SECTIONS: Final = (("<![CDATA[", "]]>"), ("<!--", "-->"), ("<?", "?>"))
_OPENING: Final = re.compile("|".join(re.escape(start) for start, _ in _SECTIONS))
_DOCTYPE: Final = "<!doctype"


def document(body: bytes) -> str:
    """Return the document in *body* as text, from its beginning and without DTD.

    Raises:
        Malformed: nothing like a tag, or a document type with declarations of its own.
    """
    text = decoded(body)
    text = text if _is_sound(text) else _FORBIDDEN.sub("", text)
    start = _ROOT.search(text)
    begin = start.start() if start else text.find("<")
    if begin < 0:
        raise Malformed(ROOT, "XML")
    return _without_doctype(text[begin:])


def _is_sound(text: str) -> bool:
    if text.isascii():
        return not text.encode().translate(None, _SOUND_ASCII)
    return _SOUND.fullmatch(text) is not None


def repaired(text: str) -> str:
    """Return the document *text* as an XML parser reads it."""
    return "".join(_repaired_parts(text))


def is_xml(body: bytes) -> bool:
    """Whether *body* begins as XML does, in whatever encoding."""
    return decoded(body).lstrip()[:1] == "<"


def decoded(body: bytes) -> str:
    """Decode by byte order mark, by zero bytes, as declared, or as UTF-8.

    A declared encoding that nobody knows or that cannot be is not believed.  What is no UTF-8 is
    read as Windows-1252, the usual encoding of pages that claim another.
    """
    bare = body.lstrip(b" \t\r\n")
    by_mark = next((name for mark, name in _MARKS if bare.startswith(mark)), None)
    declared = _DECLARED.search(bare[:_DECLARATION_WITHIN])
    name = by_mark or (_known(declared[1].decode("ascii", "replace")) if declared else "utf-8")
    if name == "utf-8":
        return _utf_8(bare).removeprefix("\ufeff")
    return bare.decode(name, "replace")


def _utf_8(body: bytes) -> str:
    try:
        return body.decode()
    except UnicodeDecodeError:
        return _LOST.sub(_as_windows, body.decode("utf-8", "surrogateescape"))


def _known(name: str) -> str:
    """Return Python's name of an encoding whose declaration could be read as ASCII, else UTF-8."""
    try:
        found = codecs.lookup(_ALIASES.get(name.lower(), name))
        sound = b"<?xml".decode(found.name) == "<?xml" and found.name not in _NO_ENCODINGS
    except (LookupError, UnicodeError):
        return "utf-8"
    return found.name if sound else "utf-8"


def _as_windows(lost: re.Match[str]) -> str:
    return bytes([ord(lost[0]) - 0xDC00]).decode("cp1252", "replace")


def _without_doctype(text: str) -> str:
    """Drop a document type with a public name; refuse one that declares or fetches anything.

    A document type stands before the first element, with nothing but comments around it.
    """
    at = text[:_DECLARATION_WITHIN].lower().find(_DOCTYPE)
    if at < 0:
        return text
    end = text.find(">", at)
    if end < 0 or "[" in text[at:end] or " system " in text[at:end].lower():
        raise Malformed(ROOT, "XML that declares no entities")
    return text[:at] + text[end + 1 :]


def _repaired_parts(text: str) -> "list[str]":
    """Return *text* in parts, all but sections and comments repaired, instructions left out."""
    parts: list[str] = []
    here = 0
    while opening := _OPENING.search(text, here):
        ending = next(end for start, end in _SECTIONS if start == opening[0])
        end = text.find(ending, opening.end())
        if end < 0:
            break
        parts.append(_repaired_text(text[here : opening.start()]))
        if opening[0] == _SECTIONS[0][0]:
            parts.append(text[opening.start() : end + len(ending)])
        here = end + len(ending)
    parts.append(_repaired_text(text[here:]))
    return parts


def _repaired_text(text: str) -> str:
    text = _BARE_LESS.sub("&lt;", _AMPERSAND.sub(_reference, text.replace("]]>", "]]&gt;")))
    text = _NO_QUOTES.sub(lambda tag: _VALUE.sub(r'="\1"', tag[0]), text)
    return _VOID.sub(r"<\1/>", _VOID_END.sub("", text))


def _reference(found: re.Match[str]) -> str:
    """Return a reference that XML knows for whatever stood behind an ``&``."""
    decimal, hexadecimal, name = found.groups()
    if name:
        known = html5.get(f"{name};")
        return known or f"&amp;{found[0][1:]}"
    if decimal or hexadecimal:
        number = int(decimal) if decimal else int(hexadecimal, 16)
        allowed = any(number in characters for characters in _CHARACTERS)
        return found[0] if allowed else "\ufffd"
    return "&amp;"
