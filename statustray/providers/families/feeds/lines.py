"""The lines of an entry's text, what parts the pieces within them, and the same as sentences."""

import html
import re
from collections.abc import Iterable
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
# By the first letters most other tags are told at once.
_BREAK: Final = re.compile(
    r"</?(?=[abcdfhlmoptu]|se)(?:p|br|div|ul|li|h[1-6]|address|article|blockquote|center|dl|footer|"
    r"header|hr|main|ol|pre|section|table|tbody|tr|td|th|dd|dt)\b[^<>]*>",
    re.IGNORECASE,
)
_START: Final = re.compile(r"<[A-Za-z][^<>]*>")
# An end of markup parts a label from the words behind it, where no other separator does.
_END: Final = re.compile(r"</(?:[A-Za-z][^<>]*>(?=\s+\w)|(?<=[a-z]</)[A-Za-z][^<>]*>(?=[A-Z]))")
_TAG: Final = re.compile(r"<[/!][A-Za-z][^<>]*>")
_WITHIN_WORD: Final = re.compile(rf"{IN_MARKUP}(?<=\w{IN_MARKUP})")
_EMPHASIS: Final = re.compile(r"\*{1,3}|_{2,3}|`")
_MARKS: Final = IN_CELL + IN_MARKUP + " "

# What parts pieces, longest first; a hyphen or a colon within a word or a time does not.  One set
# of characters comes first, so that all others are skipped at the speed of the machine, and a blank
# must have the right neighbours; what follows looks back at the one that was found.
SEPARATOR: Final = re.compile(
    r"[\s:,\[\]{}()*|>.!~\-\u00ab\u00b7\u00bb\u2010-\u2015\u2022\u2192\u2212\u2503\u3002"
    r"\u3010\u3011\u300c-\u300f\u3014\u3015\u30fb\uff01\uff08\uff09\uff1a\uff3b\uff3d"
    rf"{IN_MARKUP}](?:(?<=\S)|(?=[-/=~\u2010-\u2015\u2212cC])(?=[^cC]|(?i:changed))"
    rf"|(?<=[tTD]\s)(?:(?<=(?i:alert)\s)|(?<=RESOLVED\s)))"
    r"(?:(?P<stop>(?<=[.!])(?=\s|$)|(?<=[\u3002\uff01]))"  # a question is no label
    r"|(?P<comma>(?<=,)\s(?=[^\W\d_]+\W*$))"  # "Calls drop, resolved"
    rf"|(?P<markup>(?<={IN_MARKUP})"
    r"|(?<=\*)(?:(?<!\S.)\*{0,2}(?=\w)|(?<=\w.)\*{0,2}(?!\S)))"
    r"|(?P<square>(?<=[\[\]{}\u3010\u3011\u300c\u300d\u300e\u300f\uff3b\uff3d\u3014\u3015]))"
    r"|(?P<round>(?<=[()\uff08\uff09]))"
    r"|(?P<arrow>(?<=[\u2192>]))"
    r"|(?P<bar>(?<=[|\u2022\u00b7\u00ab\u00bb\u30fb\u2503]))"
    r"|(?P<dash>(?<=\s)(?:(?:--|//)(?=\s)|[-\u2010-\u2015\u2212~](?=\s|$)|[\u2013\u2014]\s)"
    r"|(?<=[\u2013\u2014])\s|(?<=\w[-\u2013\u2014])\s|(?<=\A\s)[-\u2013\u2014]\s?"
    r"|(?<=\A[-\u2013\u2014])\s?|(?<=\s)[-\u2013\u2014](?=[^\W\d]))"
    r"|(?P<colon>(?<=[:\uff1a])(?:(?!\d|//)|(?<!\d.))"
    r"|(?<=\s)(?:=\s|(?<=(?i:service\salert)\s)|(?<=(?i:host\salert)\s)"
    r"|(?i:changed)\s(?:(?i:from)\s\S{1,30}\s)?(?i:to)\s))"
    r"|(?P<capitals>(?<=\bRESOLVED\s)(?=\w[a-z])))"  # "RESOLVED Calls drop"
)


def plain_lines(markup: str) -> list[str]:
    """Return the lines of a text that is HTML, escaped once or several times."""
    text = markup[:_LOOKED_AT]
    for _ in range(_TIMES_ESCAPED):
        if not _ESCAPED.search(text):
            break
        text = html.unescape(text)
    lines = straight(html.unescape(_unmarked(text) if "<" in text else text)).splitlines()
    return [line for line in map(_evenly_spaced, lines) if line.strip(_MARKS)]


def _evenly_spaced(line: str) -> str:
    """Return *line* without white space but single blanks."""
    if "\t" in line or "\x1f" in line or not line.isascii():
        return " ".join(line.split())
    while "  " in line:
        line = line.replace("  ", " ")
    return line.strip(" ")


def _unmarked(text: str) -> str:
    """Return *text* with lines for its blocks, and marks for its other tags."""
    text = _BREAK.sub("\n", _CELL.sub(f"\n{IN_CELL}", text))
    if "<" in text:
        text = _END.sub(IN_MARKUP, _WITHIN_WORD.sub("", _START.sub(IN_MARKUP, text)))
    return _TAG.sub(" ", text) if "<" in text else text


def straight(text: str) -> str:
    """Return *text* with the apostrophes that phrases have, and no dot on a capital I.

    In lower case the Turkish letter is two characters otherwise.
    """
    return text.replace("\u2019", "'").replace("\u0130", "I")


def sentences(lines: Iterable[str]) -> str:
    """Return *lines* as text for people: no marks of markup, no emphasis."""
    text = "\n".join(lines).replace(IN_CELL, "").replace(IN_MARKUP, "")
    return _EMPHASIS.sub("", text)
