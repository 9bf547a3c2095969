"""The lines of an entry's text, what parts the pieces within them, and the same as sentences."""

import html
import re
from collections.abc import Iterable, Iterator
from typing import Final

IN_CELL: Final = "\x01"
"""Begins a line that was one cell of a list or table."""
IN_MARKUP: Final = "\x02"
"""Stands where markup began or ended."""

# Nothing is searched beyond.
_LOOKED_AT: Final = 20_000
_TIMES_ESCAPED: Final = 3

_ESCAPED: Final = re.compile(r"&(?:amp;){0,3}(?:lt|gt|#0?60|#0?62|#x3[ce]);", re.IGNORECASE)
_CELL: Final = re.compile(r"<(?:li|td|th|dd|dt)\b[^<>]*>", re.IGNORECASE)
_BREAK: Final = re.compile(
    r"</?(?:address|article|blockquote|br|center|div|dl|footer|h[1-6]|header|hr|main|ol|p|pre|"
    r"section|table|tbody|tr|ul|li|td|th|dd|dt)\b[^<>]*>",
    re.IGNORECASE,
)
_START: Final = re.compile(r"<[A-Za-z][^<>]*>")
# An end of markup parts a label from the words behind it, where no other separator does.
_END: Final = re.compile(r"</(?:[A-Za-z][^<>]*>(?=\s+\w)|(?<=[a-z]</)[A-Za-z][^<>]*>(?=[A-Z]))")
_TAG: Final = re.compile(r"<[/!][A-Za-z][^<>]*>")
_WITHIN_WORD: Final = re.compile(rf"{IN_MARKUP}(?<=\w{IN_MARKUP})")
_EMPHASIS: Final = re.compile(r"\*{1,3}|_{2,3}|`")
_MARKS: Final = IN_CELL + IN_MARKUP + " "

# What parts pieces, longest first; a hyphen or a colon within a word or a time does not.
_SEPARATOR: Final = re.compile(
    r"(?P<dash>\s(?:--|//)(?=\s)|\s[-\u2010-\u2015\u2212~](?=\s|$)|\s?[\u2013\u2014]\s"
    r"|(?<=\w)[-\u2013\u2014]\s|^\s?[-\u2013\u2014]\s?|\s[-\u2013\u2014](?=[^\W\d]))"
    r"|(?P<colon>[:\uff1a](?!\d|//)|(?<!\d)[:\uff1a]|\s=\s|(?<=(?i:service\salert))\s|"
    r"(?<=(?i:host\salert))\s|\s(?i:changed)\s(?:(?i:from)\s\S{1,30}\s)?(?i:to)\s)"
    r"|(?P<capitals>(?<=\bRESOLVED)\s(?=\w[a-z]))"  # "RESOLVED Calls drop"
    r"|(?P<comma>,\s(?=[^\W\d_]+\W*$))"  # "Calls drop, resolved"
    r"|(?P<square>[\[\]{}\u3010\u3011\u300c\u300d\u300e\u300f\uff3b\uff3d\u3014\u3015])"
    r"|(?P<round>[()\uff08\uff09])"
    rf"|(?P<markup>{IN_MARKUP}|(?<!\S)\*{{1,3}}(?=\w)|(?<=\w)\*{{1,3}}(?!\S))"
    r"|(?P<arrow>[\u2192>])"
    r"|(?P<bar>[|\u2022\u00b7\u00ab\u00bb\u30fb\u2503])"
    r"|(?P<stop>[.!](?=\s|$)|[\u3002\uff01])"  # a question is no label
)
# Where a separator may begin.  One set of characters comes first, so that all others are skipped at
# the speed of the machine; a blank must also have the right neighbours.
_MAY_PART: Final = re.compile(
    r"[\s:,\[\]{}()*|>.!~\-\u00ab\u00b7\u00bb\u2010-\u2015\u2022\u2192\u2212\u2503\u3002"
    r"\u3010\u3011\u300c-\u300f\u3014\u3015\u30fb\uff01\uff08\uff09\uff1a\uff3b\uff3d"
    rf"{IN_MARKUP}](?:(?<=\S)|(?=[-/=~\u2010-\u2015\u2212cC])(?=[^cC]|(?i:changed))"
    rf"|(?<=[tTD]\s)(?:(?<=(?i:alert)\s)|(?<=RESOLVED\s)))"
)


def plain_lines(markup: str) -> list[str]:
    """Return the lines of a text that is HTML, escaped once or several times."""
    text = markup[:_LOOKED_AT]
    for _ in range(_TIMES_ESCAPED):
        if not _ESCAPED.search(text):
            break
        text = html.unescape(text)
    lines = straight(html.unescape(_unmarked(text) if "<" in text else text)).splitlines()
    return [line for line in (" ".join(line.split()) for line in lines) if line.strip(_MARKS)]


def _unmarked(text: str) -> str:
    """Return *text* with lines for its blocks, and marks for its other tags."""
    text = _BREAK.sub("\n", _CELL.sub(f"\n{IN_CELL}", text))
    text = _END.sub(IN_MARKUP, _WITHIN_WORD.sub("", _START.sub(IN_MARKUP, text)))
    return _TAG.sub(" ", text)


def straight(text: str) -> str:
    """Return *text* with typewriter apostrophes, as the phrases have them."""
    return text.replace("\u2019", "'")


def sentences(lines: Iterable[str]) -> str:
    """Return *lines* as text for people: no marks of markup, no emphasis."""
    text = "\n".join(lines).replace(IN_CELL, "").replace(IN_MARKUP, "")
    return _EMPHASIS.sub("", text)


def separators(text: str) -> Iterator[re.Match[str]]:
    """Yield what ``_SEPARATOR`` finds in *text*, looked for only where it may begin."""
    end = 0
    for place in _MAY_PART.finditer(text):
        if place.start() < end:
            continue
        found = _SEPARATOR.match(text, place.start())
        if found is not None:
            yield found
            end = found.end()
