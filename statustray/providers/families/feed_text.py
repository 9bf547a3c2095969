"""The text of a feed's entry cut into lines and pieces, in which a label can be told from prose.

A label is a piece that is a known word as a whole: "Resolved" in ``<b>Resolved</b> - text``,
``[Resolved] title``, ``Nov 25, 16:01 UTC - Resolved - text``, ``Status: resolved``, but not in
"Resolved hostnames fail" or ``<b>Fixed</b> IP customers``.
"""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from itertools import pairwise
from typing import Final

from statustray.domain.text.timestamps import MONTH, parse_day_and_clock
from statustray.providers.families.feed_labels import AMBIGUOUS, COLOURS, PREFIXES, Label, label_of

# Labels and closings stand near the front; nothing is searched beyond.
_LOOKED_AT: Final = 20_000
_MOST_PIECES: Final = 400
_NEAR: Final = 8
_INTRODUCE: Final = (Label.NOTE, Label.KIND)
_LONGEST_KEY: Final = 120
_SENTENCES: Final = 60
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
_END: Final = re.compile(r"</[A-Za-z][^<>]*>(?=\s+\w)|(?<=[a-z])</[A-Za-z][^<>]*>(?=[A-Z])")
_TAG: Final = re.compile(r"<[/!][A-Za-z][^<>]*>")
_IN_CELL: Final = "\x01"
_IN_MARKUP: Final = "\x02"
_WITHIN_WORD: Final = re.compile(rf"(?<=\w){_IN_MARKUP}")
_EMPHASIS: Final = re.compile(r"\*{1,3}|_{2,3}|`")

_MARKS: Final = _IN_CELL + _IN_MARKUP + " "

# What parts pieces, longest first; a hyphen or a colon within a word or a time does not.
_SEPARATOR: Final = re.compile(
    r"(?P<dash>\s(?:--|//)(?=\s)|\s[-\u2010-\u2015\u2212~](?=\s|$)|\s?[\u2013\u2014]\s|(?<=\w)[-\u2013\u2014]\s|^\s?[-\u2013\u2014]\s?|\s[-\u2013\u2014](?=[^\W\d]))"
    r"|(?P<colon>[:\uff1a](?!\d|//)|(?<!\d)[:\uff1a]|\s=\s|(?<=(?i:service\salert))\s|"
    r"(?<=(?i:host\salert))\s|\s(?i:changed)\s(?:(?i:from)\s\S{1,30}\s)?(?i:to)\s)"
    r"|(?P<capitals>(?<=\bRESOLVED)\s(?=\w[a-z]))"  # "RESOLVED Calls drop"
    r"|(?P<comma>,\s(?=[^\W\d_]+\W*$))"  # "Calls drop, resolved"
    r"|(?P<square>[\[\]{}\u3010\u3011\u300c\u300d\u300e\u300f\uff3b\uff3d\u3014\u3015])"
    r"|(?P<round>[()\uff08\uff09])"
    rf"|(?P<markup>{_IN_MARKUP}|(?<!\S)\*{{1,3}}(?=\w)|(?<=\w)\*{{1,3}}(?!\S))"
    r"|(?P<bar>[|\u2022\u00b7\u2192\u00ab\u00bb>\u30fb\u2503])"
    r"|(?P<stop>[.!](?=\s|$)|[\u3002\uff01])"  # a question is no label
)
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
    r"\d{1,2}[:h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?(?:\s?\(?(?!to\b|bis\b)[A-Z]{1,5}\b\)?(?:[+-]\d{1,2}(?::?\d\d)?)?)?"
    r"(?:\s?\+\d{1,2}(?::?\d\d)?|\s?-\d{4})?"
)
TIME: Final = re.compile(
    r"(?<!\w)(?:\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?"
    rf"|{_DATE}(?:(?:[T,\s]{{1,3}}|(?<=[\u65e5)\uff09])\s?)(?:at\s|um\s|von\s|ab\s|from\s|à\s|de\s|às\s|a\slas\s)?"
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
    r"(?:resolved|restored|solved|recovered)\s(?:by|on|at|as\sof|since)\b(?!.*\b(?:\d|end|next|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day))"
)
# Words that name things too, but hardly between two dashes.
_ENDS: Final = frozenset(("fixed", "closed", "complete", "completed", "done", "ended", "over"))
# A label that its text takes back: "Fixed: not yet".
_TAKEN_BACK: Final = re.compile(
    r"\W*(?:not\b|no\W*$|pending|tbd\b|tba\b|in\sprogress|unknown|eta\b|ongoing|n/?a\b|expected|estimated|en\scours|prév|working\son|we\sare\sworking|nicht\b|noch\snicht|pas\sencore|aún\sno|ainda\snão|まだ|尚未|لم\s)",
    re.IGNORECASE,
)
_DIGIT: Final = re.compile(r"\d")
_AROUND_TIME: Final = re.compile(
    r"\b(?:at|on|since|as of|um|am|seit|le|à|depuis|el|a las|desde|em|às)\s*$", re.IGNORECASE
)
_WITHIN_SENTENCE: Final = re.compile(
    r"\b(?:is|are|was|were|be|been|being|not|yet|to|as|when|until|once|fully|partially|marked|an?|the)\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Piece:
    """A text between separators.  ``before`` and ``after`` name them; ``line`` counts lines."""

    text: str
    before: str
    after: str
    line: int
    in_cell: bool

    @cached_property
    def key(self) -> str:
        """The text as labels are compared: no decoration, no time, lower case."""
        if len(self.text) > _LONGEST_KEY:
            return self.text
        bare = TIME.sub("", self.text) if _DIGIT.search(self.text) else self.text
        bare = bare if bare.isascii() else _PICTURES.sub("", bare)
        bare = _LASTED.sub("", _TICKET.sub("", _AROUND_TIME.sub("", bare)))
        return " ".join(bare.strip(_DECORATION).casefold().split())

    @cached_property
    def label(self) -> Label | None:
        """The label that the text is, or begins with: "resolved by our carrier"."""
        found = label_of(self.key)
        if found is None and len(self.key) < _LONGEST_BY and _RESOLVED_BY.match(self.key):
            return Label.OVER
        return found


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label, the time that stands beside it, and the text up to the next one.

    ``plain`` is False for a word that might stand there for another reason.
    """

    label: Label
    at: datetime | None = None
    text: str = ""
    plain: bool = True


def plain_lines(markup: str) -> list[str]:
    """Return the lines of a text that is HTML, escaped once or several times."""
    text = markup[:_LOOKED_AT]
    for _ in range(_TIMES_ESCAPED):
        if not _ESCAPED.search(text):
            break
        text = html.unescape(text)
    text = _BREAK.sub("\n", _CELL.sub(f"\n{_IN_CELL}", text))
    text = _END.sub(_IN_MARKUP, _WITHIN_WORD.sub("", _START.sub(_IN_MARKUP, text)))
    text = _TAG.sub(" ", text)
    lines = straight(html.unescape(text)).splitlines()
    return [line for line in (" ".join(line.split()) for line in lines) if line.strip(_MARKS)]


def straight(text: str) -> str:
    """Return *text* with typewriter apostrophes, as the phrases have them."""
    return text.replace("\u2019", "'")


def sentences(lines: Iterable[str]) -> str:
    """Return *lines* as text for people: no marks of markup, no emphasis."""
    text = "\n".join(lines).replace(_IN_CELL, "").replace(_IN_MARKUP, "")
    return _EMPHASIS.sub("", text)


def labels_of(lines: list[str], near: datetime | None, *, title: bool = False) -> list[Labelled]:
    """Return the labels in *lines*, in their order; text before the first is a note.

    Times that lack a year are read *near* that moment.  A *title* may also end with its label.
    """
    pieces = list(_pieces(lines))
    places = [n for n in range(len(pieces)) if _stands_alone(pieces, n, title=title)]
    found = (
        [] if title else [Labelled(Label.NOTE, text=_joined(pieces[: (*places, len(pieces))[0]]))]
    )
    for number, following in pairwise((*places, len(pieces))):
        piece, text = pieces[number], _joined(pieces[number + 1 : following])
        at = _time_beside(pieces, number, near)
        taken_back = piece.label is Label.OVER and _TAKEN_BACK.match(text)
        if piece.label is not None and not taken_back:
            found.append(Labelled(piece.label, at, text, plain=piece.key not in AMBIGUOUS))
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
        in_cell, text = line.startswith(_IN_CELL), line.removeprefix(_IN_CELL)
        here, before = 0, "start"
        for found in _SEPARATOR.finditer(text):
            kind = found.lastgroup or ""
            yield Piece(text[here : found.start()], before, kind, number, in_cell)
            here, before = found.end(), kind
            count += 1
            if count > _MOST_PIECES:
                return
        yield Piece(text[here:], before, "end", number, in_cell)


def _joined(pieces: list[Piece]) -> str:
    """Return the text of *pieces* as it was, as far as sentences need it."""
    ends = {"stop": ". ", "end": "\n", "colon": ": ", "dash": " - "}
    text = "".join(piece.text + ends.get(piece.after, " ") for piece in pieces[:_SENTENCES])
    return re.sub("  +", " ", text)


def _stands_alone(pieces: list[Piece], number: int, *, title: bool) -> bool:
    """Whether the piece is a label: a known word, set apart as no word of a sentence or list is."""
    piece = pieces[number]
    if piece.label is None or _names_a_thing(pieces, number):
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
        "bar": piece.key not in AMBIGUOUS,
        "markup": _heads(piece, left[-1]),
    }.get(piece.before, last)


def _names_a_thing(pieces: list[Piece], number: int) -> bool:
    """Whether a word of two meanings stands in a list, or before what tells its other meaning."""
    piece = pieces[number]
    if piece.key not in AMBIGUOUS:
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
    end = text[-64:].rstrip(_DECORATION)
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
    found = list(TIME.finditer(piece.text[-64:]))
    return parse_day_and_clock(found[-1][0].strip(), near) if found else None
