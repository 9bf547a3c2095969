"""The text of a feed's entry cut into lines and pieces, in which a label can be told from prose.

A label is a piece that is a known word as a whole: "Resolved" in ``<b>Resolved</b> - text``,
``[Resolved] title``, ``Nov 25, 16:01 UTC - Resolved - text``, ``Status: resolved``, but not in
"Resolved hostnames fail" or ``<b>Fixed</b> IP customers``.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from itertools import pairwise
from typing import Final

from msgspec import Struct

from statustray.domain.text.written_dates import MONTH, parse_day_and_clock
from statustray.providers.families.feeds.labels import (
    AMBIGUOUS,
    COLOURS,
    PREFIXES,
    Label,
    label_of,
    may_begin_label,
)
from statustray.providers.families.feeds.lines import IN_CELL, separators

# Labels and closings stand near the front.
_MOST_PIECES: Final = 400
_NEAR: Final = 8
_LONGEST_TIME: Final = 64
_INTRODUCE: Final = (Label.NOTE, Label.KIND)
# What stands behind these may tell otherwise than they do.
_WITH_TEXT: Final = (Label.NOTE, Label.OVER)
_LONGEST_KEY: Final = 120
_SENTENCES: Final = 60
# How a piece ends in the text that it stood in.
_ENDINGS: Final = {"stop": ". ", "end": "\n", "colon": ": ", "dash": " - "}
_BLANKS: Final = re.compile("  +")

# What people hang on a label: blanks, emphasis, signs, pictures.
_DECORATION: Final = (
    "".join(map(chr, (*range(0x21, 0x30), *range(0x3A, 0x41)))) + "[]^_`{|}~ \t\xa0"
)
_PICTURES: Final = re.compile("[\u2190-\u2bff\u3030\ufe0f\u200d\U0001f000-\U0001faff]")
_WEEKDAY: Final = (
    "(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|"
    "sáb|dom|seg|ter|qua|qui|sex)"
)
_DATE: Final = (
    rf"(?:{_WEEKDAY}[^\W\d_]{{0,7}}\.?,?\s)?"
    rf"(?:{MONTH}[^\W\d_]{{0,7}}\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?(?:\s\d{{4}})?"
    rf"|\d{{1,2}}(?:st|nd|rd|th|\.)?\s{MONTH}[^\W\d_]{{0,7}}\.?(?:,?\s\d{{4}})?"
    r"|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}"
    r"|\d{4}\u5e74\s?\d{1,2}\u6708\s?\d{1,2}\u65e5(?:\s?[(\uff08]\w[)\uff09])?)"
)
# "02:00-04:00" is a range, unless it stands in ISO 8601 or behind the zone's name.
_CLOCK: Final = (
    r"\d{1,2}[:h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?"
    r"(?:\s?\(?(?!to\b|bis\b)[A-Z]{1,5}\b\)?(?:[+-]\d{1,2}(?::?\d\d)?)?)?"
    r"(?:\s?\+\d{1,2}(?::?\d\d)?|\s?-\d{4})?"
)
TIME: Final = re.compile(
    r"(?<!\w)(?:\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?"
    rf"|{_DATE}(?:(?:[T,\s]{{1,3}}|(?<=[\u65e5)\uff09])\s?)"
    rf"(?:at\s|um\s|von\s|ab\s|from\s|à\s|de\s|às\s|a\slas\s)?"
    rf"{_CLOCK})?|{_CLOCK})(?!\w)",
    re.IGNORECASE,
)
# A ticket's number before a label, and how long it took behind it.
_NUMBERED: Final = re.compile(r"#?\d{1,12}|[A-Za-z]{2,9}-?\d{2,12}")
_TICKET: Final = re.compile(r"^\W*#\d{1,12}\s")
_LASTED: Final = re.compile(
    r"\s(?:in|after|within)\s\d+\s?[dhms][a-z]*(?:,?\s\d+\s?[dhms][a-z]*){0,3}\s*$", re.IGNORECASE
)
_LONGEST_BY: Final = 40
_RESOLVED_BY: Final = re.compile(
    r"(?:resolved|restored|solved|recovered)\s(?:by|on|at|as\sof|since)\b"
    r"(?!.*\b(?:\d|end|next|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day))"
)
# Words that name things too, but hardly between two dashes.
_ENDS: Final = frozenset(("fixed", "closed", "complete", "completed", "done", "ended", "over"))
# A label that its text takes back: "Fixed: not yet".
_TAKEN_BACK: Final = re.compile(
    r"\W*(?:not\b|no\W*$|pending|tbd\b|tba\b|in\sprogress|unknown|eta\b|ongoing|n/?a\b|expected"
    r"|estimated|en\scours|prév|working\son|we\sare\sworking|nicht\b|noch\snicht|pas\sencore"
    r"|aún\sno|ainda\snão|まだ|尚未|لم\s)",
    re.IGNORECASE,
)
_DIGIT: Final = re.compile(r"\d")
_AROUND_TIME: Final = re.compile(
    r"\b(?:at|on|since|as of|um|am|seit|le|à|depuis|el|a las|desde|em|às)\s*$", re.IGNORECASE
)
_WITHIN_SENTENCE: Final = re.compile(
    r"\b(?:is|are|was|were|be|been|being|not|yet|to|as|when|until|once|fully|partially|marked"
    r"|an?|the)\s*$",
    re.IGNORECASE,
)


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
        """The label that the text is, or begins with: "resolved by our carrier"."""
        return _label_in(self.text)


@lru_cache(maxsize=512)
def _key_of(text: str) -> str:
    # The same few words stand in all entries, and each is compared several times.
    if len(text) > _LONGEST_KEY:
        return text
    bare = TIME.sub("", text) if _DIGIT.search(text) else text
    bare = bare if bare.isascii() else _PICTURES.sub("", bare)
    bare = _LASTED.sub("", _TICKET.sub("", _AROUND_TIME.sub("", bare)))
    return " ".join(bare.strip(_DECORATION).casefold().split())


@lru_cache(maxsize=512)
def _label_in(text: str) -> Label | None:
    if len(text) <= _LONGEST_KEY and text.isascii() and not _DIGIT.search(text):
        # Then nothing but decoration stands before the first word.
        first = text.strip(_DECORATION).split(None, 1)[:1]
        if not any(may_begin_label(word.strip(_DECORATION).casefold()) for word in first):
            return None
    return _label_of(_key_of(text))


def _label_of(key: str) -> Label | None:
    found = label_of(key)
    if found is None and len(key) < _LONGEST_BY and _RESOLVED_BY.match(key):
        return Label.OVER
    return found


class Labelled(Struct, frozen=True):
    """A label, the time that stands beside it, and of notes and ends the text up to the next one.

    ``plain`` is False for a word that might stand there for another reason.
    """

    label: Label
    at: datetime | None = None
    text: str = ""
    plain: bool = True


def labels_of(lines: list[str], near: datetime | None, *, title: bool = False) -> list[Labelled]:
    """Return the labels in *lines*, in their order; text before the first is a note.

    Times that lack a year are read *near* that moment.  A *title* may also end with its label.
    """
    pieces = list(_pieces(lines))
    labels = [_label_in(piece.text) for piece in pieces]
    places = [
        n for n, label in enumerate(labels) if label and _stands_alone(pieces, n, title=title)
    ]
    note = "" if title else _joined(pieces[: (*places, len(pieces))[0]])
    found = [Labelled(Label.NOTE, text=note)] if note.strip() else []
    for number, following in pairwise((*places, len(pieces))):
        piece, label, text = pieces[number], labels[number], ""
        if label in _WITH_TEXT:
            text = _joined(pieces[number + 1 : following])
        if label is None or (label is Label.OVER and _TAKEN_BACK.match(text)):
            continue
        at = _time_beside(pieces, number, near)
        found.append(Labelled(label, at, text, plain=piece.key not in AMBIGUOUS))
    return found


def without_labels(title: str) -> str:
    """Return *title* without its labels and decoration: what an incident is called throughout."""
    keys = [piece.key for piece in _pieces([title])]
    kept = [key for key in keys if key and label_of(key) is None and key not in PREFIXES]
    # "[FIRING:1] HighLatency" counts its alerts.
    return " ".join([key for key in kept if not key.isdecimal()] if len(kept) < len(keys) else kept)


def _pieces(lines: list[str]) -> Iterator[Piece]:
    count = 0
    for number, line in enumerate(lines):
        in_cell, text = line.startswith(IN_CELL), line.removeprefix(IN_CELL)
        here, before = 0, "start"
        for found in separators(text):
            kind = found.lastgroup or ""
            yield Piece(text[here : found.start()], before, kind, number, in_cell)
            here, before = found.end(), kind
            count += 1
            if count > _MOST_PIECES:
                return
        yield Piece(text[here:], before, "end", number, in_cell)


def _joined(pieces: list[Piece]) -> str:
    """Return the text of *pieces* as it was, as far as sentences need it."""
    text = "".join([piece.text + _ENDINGS.get(piece.after, " ") for piece in pieces[:_SENTENCES]])
    return _BLANKS.sub(" ", text)


def _stands_alone(pieces: list[Piece], number: int, *, title: bool) -> bool:
    """Whether the piece is a label: a known word, set apart as no word of a sentence or list is."""
    piece = pieces[number]
    if piece.label is None or _names_a_thing(pieces, number) or _left_behind(pieces, number):
        return False
    left = [p for p in pieces[max(0, number - _NEAR) : number] if _beside(p, piece)]
    if piece.key in COLOURS:
        return bool(left) and left[-1].key in PREFIXES
    if not left or left[-1].key in PREFIXES or left[-1].label in _INTRODUCE:
        return True
    told_before = _ends_with_time(left[-1].text) or _NUMBERED.fullmatch(left[-1].text.strip())
    if told_before or piece.before == "square":
        return True
    if title and piece.before == "dash" and piece.after in {"dash", "bar"}:
        return piece.key not in AMBIGUOUS or piece.key in _ENDS
    last = title and not any(_beside(p, piece) and p.key for p in pieces[number + 1 :])
    return {
        "stop": piece.key not in AMBIGUOUS,
        "bar": piece.key not in AMBIGUOUS or (last and piece.key in _ENDS),
        "arrow": piece.key not in AMBIGUOUS or left[-1].label is not None,
        "markup": _heads(piece, left[-1]),
    }.get(piece.before, last)


def _left_behind(pieces: list[Piece], number: int) -> bool:
    """Whether an arrow leads from the piece to the label that is true now: "UP -> DOWN"."""
    arrow = pieces[number].after == "arrow" and number + 1 < len(pieces)
    return arrow and pieces[number + 1].label is not None


def _names_a_thing(pieces: list[Piece], number: int) -> bool:
    """Whether a word of two meanings stands in a list, or before what tells its other meaning."""
    piece = pieces[number]
    if piece.key not in AMBIGUOUS or piece.before == "arrow":
        return False
    follows = pieces[number + 1].key if number + 1 < len(pieces) else ""
    headed = number > 0 and pieces[number - 1].key in PREFIXES
    alone = piece.in_cell and not headed and (piece.before, piece.after) == ("start", "end")
    return alone or (piece.after in {"round", "markup"} and bool(follows))


def _beside(piece: Piece, other: Piece) -> bool:
    return piece.line == other.line and bool(piece.text.strip())


def _heads(piece: Piece, previous: Piece) -> bool:
    """Whether a piece in markup heads what follows, rather than being a word of its sentence."""
    begins = piece.text.strip(_DECORATION)[:1]
    headed = piece.after in {"dash", "colon", "bar"} and begins == begins.upper()
    return headed and not _WITHIN_SENTENCE.search(previous.text)


def _ends_with_time(text: str) -> bool:
    end = text[-_LONGEST_TIME:].rstrip(_DECORATION)
    return any(found.end() == len(end) for found in TIME.finditer(end))


def _time_beside(pieces: list[Piece], number: int, near: datetime | None) -> datetime | None:
    """Return the time in the label's own piece, else just before it, else just behind it."""
    if near is None:
        return None
    around = (number, number - 1, number - 2, number + 1, number + 2)
    for place in around:
        if 0 <= place < len(pieces) and abs(pieces[place].line - pieces[number].line) <= 1:
            read = _time_in(pieces[place], near)
            if read is not None:
                return read
    return None


def _time_in(piece: Piece, near: datetime) -> datetime | None:
    end = piece.text[-_LONGEST_TIME:]
    found = list(TIME.finditer(end)) if _DIGIT.search(end) else ()
    return parse_day_and_clock(found[-1][0].strip(), near) if found else None
