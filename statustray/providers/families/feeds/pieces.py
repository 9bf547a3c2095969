"""The lines of a feed's entry cut into pieces, and the label that one of them is as a whole."""

import re
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from typing import Final

from msgspec import Struct

from statustray.domain.text.written_dates import MONTH, parse_day_and_clock
from statustray.providers.families.feeds.labels import Label, label_of, may_begin_label
from statustray.providers.families.feeds.lines import IN_CELL, SEPARATOR

# Labels and closings stand near the front.
_MOST_PIECES: Final = 400
_LONGEST_TIME: Final = 64
_LONGEST_KEY: Final = 120
_SENTENCES: Final = 60
# How a piece ends in the text that it stood in.
_ENDINGS: Final = {"stop": ". ", "end": "\n", "colon": ": ", "dash": " - "}
_BLANKS: Final = re.compile("  +")

# What people hang on a label: blanks, emphasis, signs, pictures.
DECORATION: Final = "".join(map(chr, (*range(0x21, 0x30), *range(0x3A, 0x41)))) + "[]^_`{|}~ \t\xa0"
_PICTURES: Final = re.compile("[\u2190-\u2bff\u3030\ufe0f\u200d\U0001f000-\U0001faff]")
_WEEKDAY: Final = (
    "(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|"
    "sáb|dom|seg|ter|qua|qui|sex)"
)
# How a weekday or a month may begin.
_DATES_BEGIN: Final = frozenset(re.findall(r"\b[^\W\d_]{2}", _WEEKDAY + MONTH))
_DATE: Final = (
    rf"(?:{_WEEKDAY}[^\W\d_]{{0,7}}\.?,?\s)?"
    rf"(?:{MONTH}[^\W\d_]{{0,7}}\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?(?:\s\d{{4}})?"
    rf"|\d{{1,2}}(?:st|nd|rd|th|er|\.)?\s(?:de\s)?{MONTH}[^\W\d_]{{0,7}}\.?(?:,?\s(?:de\s)?\d{{4}})?"
    r"|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}"
    r"|(?:\d{4}[\u5e74\ub144]\s?)?\d{1,2}[\u6708\uc6d4]\s?\d{1,2}[\u65e5\uc77c]"
    r"(?:\s?[(\uff08]\w[)\uff09])?)"
)
# "02:00-04:00" is a range, unless it stands in ISO 8601 or behind the zone's name.
_CLOCK: Final = (
    r"\d{1,2}[:h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?"
    r"(?:\s?\(?(?!to\b|bis\b)[A-Z]{1,5}\b\)?(?:[+-]\d{1,2}(?::?\d\d)?)?)?"
    r"(?:\s?\+\d{1,2}(?::?\d\d)?|\s?-\d{4})?"
)
TIME: Final = re.compile(
    r"(?<!\w)(?:\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?"
    rf"|{_DATE}(?:(?:[T,\s]{{1,3}}|(?<=[\u65e5\uc77c)\uff09])\s?)"
    rf"(?:at\s|um\s|von\s|ab\s|from\s|à\s|de\s|às\s|das\s|a\slas\s|dalle\s|van\s|od\s|om\s)?"
    rf"{_CLOCK})?|{_CLOCK})(?!\w)",
    re.IGNORECASE,
)
# A ticket's number before a label, and how long it took behind it.
_TICKET: Final = re.compile(r"^\W*#\d{1,12}\s")
_LASTED: Final = re.compile(
    r"\s(?:in|after|within)\s\d+\s?[dhms][a-z]*(?:,?\s\d+\s?[dhms][a-z]*){0,3}\s*$", re.IGNORECASE
)
_LONGEST_BY: Final = 40
_RESOLVED_BY: Final = re.compile(
    r"(?:resolved|restored|solved|recovered)\s(?:by|on|at|as\sof|since)\b"
    r"(?!.*\b(?:\d|end|next|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day))"
)
_DIGIT: Final = re.compile(r"\d")
_DIGITS: Final = "0123456789"
# A digit beside what a day needs besides it: a word of a month, or another number.
_DAY: Final = re.compile(
    r"\d(?:(?<=[^\W\d_][\s-]\d)|(?<=[^\W\d_]\.[\s-]\d)|[-/.\u5e74\ub144\u6708\uc6d4]\s?\d"
    r"|(?:st|nd|rd|th|\.|er)?[\s/-](?:de\s|of\s)?[^\W\d_])",
    re.IGNORECASE,
)
_BEFORE_TIME: Final = (
    *("at", "on", "since", "as of", "um", "am", "seit", "le", "à", "depuis", "el", "a las"),
    *("desde", "em", "às"),
)
_AROUND_TIME: Final = re.compile(rf"\b(?:{'|'.join(_BEFORE_TIME)})\s*$", re.IGNORECASE)


class Piece(Struct, frozen=True):
    """A text between separators.  ``before`` and ``after`` name them; ``line`` counts lines."""

    text: str
    before: str
    after: str
    line: int
    in_cell: bool

    @property
    def key(self) -> str:
        """The text as labels are compared: no decoration, no time, lower case."""
        return _key_of(self.text)

    @property
    def label(self) -> Label | None:
        """The label that the text is, or begins with."""
        return label_in(self.text)


def may_hold_time(text: str) -> bool:
    """Whether ``time_in`` may find a time in a piece of *text*: a clock without a day is none."""
    return _has_digit(text) and _DAY.search(text) is not None


def _has_digit(text: str) -> bool:
    if not text.isascii():
        return _DIGIT.search(text) is not None
    for digit in _DIGITS:  # noqa: SIM110 - each is found faster than a generator's next
        if digit in text:
            return True
    return False


def folded(text: str) -> str:
    """Return *text* in lower case and without pictures, as labels are compared."""
    return text.lower() if text.isascii() else _PICTURES.sub("", text).casefold()


@lru_cache(maxsize=512)
def _key_of(text: str) -> str:
    # The same few words stand in all entries, and each is compared several times.
    if len(text) > _LONGEST_KEY:
        return text
    timed = _has_digit(text)
    bare = TIME.sub("", text) if timed else text
    bare = bare if bare.isascii() else _PICTURES.sub("", bare)
    if bare.rstrip().casefold().endswith(_BEFORE_TIME):
        bare = _AROUND_TIME.sub("", bare)
    if timed:
        bare = _LASTED.sub("", _TICKET.sub("", bare))
    return " ".join(bare.strip(DECORATION).casefold().split())


@lru_cache(maxsize=512)
def label_in(text: str) -> Label | None:
    """Return the label that *text* is, or begins with: "resolved by our carrier"."""
    if len(text) > _LONGEST_KEY:
        return None
    first = text.strip(DECORATION).partition(" ")[0].rstrip(DECORATION).casefold()
    # Nothing is taken away before such a word, unless it may be part of a time.
    plain = first.isascii() and first.isalpha() and not may_begin_label(first)
    if plain and (first[:2] not in _DATES_BEGIN or not _has_digit(text)):
        return None
    return _label_of(_key_of(text))


def _label_of(key: str) -> Label | None:
    found = label_of(key)
    if found is None and len(key) < _LONGEST_BY and _RESOLVED_BY.match(key):
        return Label.OVER
    return found


def pieces_of(lines: list[str]) -> Iterator[Piece]:
    """Cut *lines*, as far as somebody asks for the next piece."""
    count = 0
    for number, line in enumerate(lines):
        in_cell, text = line.startswith(IN_CELL), line.removeprefix(IN_CELL)
        here, before = 0, "start"
        for found in SEPARATOR.finditer(text):
            begin, end = found.span()
            kind = found.lastgroup or ""
            yield Piece(text[here:begin], before, kind, number, in_cell)
            here, before = end, kind
            count += 1
            if count > _MOST_PIECES:
                return
        yield Piece(text[here:], before, "end", number, in_cell)


def joined(pieces: list[Piece]) -> str:
    """Return the text of *pieces* as it was, as far as sentences need it."""
    text = "".join([piece.text + _ENDINGS.get(piece.after, " ") for piece in pieces[:_SENTENCES]])
    return _BLANKS.sub(" ", text)


def ends_with_time(text: str) -> bool:
    """Whether a time stands at the end of *text*, decoration aside."""
    end = text[-_LONGEST_TIME:].rstrip(DECORATION)
    return any(found.end() == len(end) for found in TIME.finditer(end))


def time_in(piece: Piece, near: datetime) -> datetime | None:
    """Return the last time near the end of *piece*; one that lacks a year is read near *near*."""
    end = piece.text[-_LONGEST_TIME:]
    found = list(TIME.finditer(end)) if _has_digit(end) else ()
    return parse_day_and_clock(found[-1][0].strip(), near) if found else None
