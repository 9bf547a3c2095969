"""The labels among the pieces of a feed's entry, told from prose.

A label is a piece that is a known word as a whole: "Resolved" in ``<b>Resolved</b> - text``,
``[Resolved] title``, ``Nov 25, 16:01 UTC - Resolved - text``, ``Status: resolved``, but not in
"Resolved hostnames fail" or ``<b>Fixed</b> IP customers``.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise
from typing import Final

from msgspec import Struct

from statustray.providers.families.feeds.labels import (
    AMBIGUOUS,
    COLOURS,
    PREFIXES,
    Label,
    label_of,
    may_reopen,
)
from statustray.providers.families.feeds.pieces import (
    DECORATION,
    Piece,
    ends_with_time,
    folded,
    joined,
    label_in,
    may_hold_time,
    pieces_of,
    time_in,
)

_NEAR: Final = 8
_INTRODUCE: Final = (Label.NOTE, Label.KIND)
# What stands behind these may tell otherwise than they do.
_WITH_TEXT: Final = (Label.NOTE, Label.OVER)
# A ticket's number before a label.
_NUMBERED: Final = re.compile(r"#?\d{1,12}|[A-Za-z]{2,9}-?\d{2,12}")
# Words that name things too, but hardly between two dashes.
_ENDS: Final = frozenset(("fixed", "closed", "complete", "completed", "done", "ended", "over"))
# A label that its text takes back: "Fixed: not yet".
_TAKEN_BACK: Final = re.compile(
    r"\W*(?:not\b|no\W*$|pending|tbd\b|tba\b|in\sprogress|unknown|eta\b|ongoing|n/?a\b|expected"
    r"|estimated|en\scours|prév|working\son|we\sare\sworking|nicht\b|noch\snicht|pas\sencore"
    r"|aún\sno|ainda\snão|まだ|尚未|لم\s)",
    re.IGNORECASE,
)
# Of so many words none says more.
_TAKES_BACK: Final = 4
_WITHIN_SENTENCE: Final = re.compile(
    r"\b(?:is|are|was|were|be|been|being|not|yet|to|as|when|until|once|fully|partially|marked"
    r"|an?|the)\s*$",
    re.IGNORECASE,
)


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
    pieces = list(pieces_of(lines))
    labels = [label_in(piece.text) for piece in pieces]
    if title and not any(labels):
        return []
    places = [
        n for n, label in enumerate(labels) if label and _stands_alone(pieces, n, title=title)
    ]
    note = "" if title else joined(pieces[: (*places, len(pieces))[0]])
    found = [Labelled(Label.NOTE, text=note)] if note.strip() else []
    for number, following in pairwise((*places, len(pieces))):
        piece, label, text = pieces[number], labels[number], ""
        if label in _WITH_TEXT:
            text = joined(pieces[number + 1 : following])
        if label is None or (label is Label.OVER and _TAKEN_BACK.match(text)):
            continue
        at = _time_beside(pieces, number, near)
        found.append(Labelled(label, at, text, plain=piece.key not in AMBIGUOUS))
    return found


def without_labels(title: str) -> str:
    """Return *title* without its labels and decoration: what an incident is called throughout."""
    keys = [piece.key for piece in pieces_of([title])]
    kept = [key for key in keys if key and label_of(key) is None and key not in PREFIXES]
    # "[FIRING:1] HighLatency" counts its alerts.
    return " ".join([key for key in kept if not key.isdecimal()] if len(kept) < len(keys) else kept)


def ends_at_once(lines: list[str]) -> bool:
    """Whether the first label in *lines* is an end that nothing behind it can date or undo.

    Then nothing else of them matters.  False where it would take all of them to tell.
    """
    text = "\n".join(lines)
    if may_hold_time(text) or may_reopen(folded(text)):
        return False
    return _begins_with_end(pieces_of(lines))


def _begins_with_end(cut: Iterator[Piece]) -> bool:
    """Whether the first label of what is *cut* is an end without doubt; no more is cut off."""
    pieces: list[Piece] = []
    for piece in cut:
        pieces.append(piece)
        label = label_in(piece.text)
        if label is not None:
            break
        if len(pieces) > _NEAR:
            return False
    else:
        return False
    end = len(pieces) - 1
    if label is not Label.OVER or piece.key in AMBIGUOUS:
        return False
    for piece in cut:
        pieces.append(piece)
        if label_in(piece.text) is not None:
            return False
        if len(piece.text.split(None, _TAKES_BACK)) > _TAKES_BACK:
            break
    return _stands_alone(pieces, end, title=False) and not _TAKEN_BACK.match(
        joined(pieces[end + 1 :])
    )


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
    told_before = ends_with_time(left[-1].text) or _NUMBERED.fullmatch(left[-1].text.strip())
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
    begins = piece.text.strip(DECORATION)[:1]
    headed = piece.after in {"dash", "colon", "bar"} and begins == begins.upper()
    return headed and not _WITHIN_SENTENCE.search(previous.text)


def _time_beside(pieces: list[Piece], number: int, near: datetime | None) -> datetime | None:
    """Return the time in the label's own piece, else just before it, else just behind it."""
    if near is None:
        return None
    around = (number, number - 1, number - 2, number + 1, number + 2)
    for place in around:
        if 0 <= place < len(pieces) and abs(pieces[place].line - pieces[number].line) <= 1:
            read = time_in(pieces[place], near)
            if read is not None:
                return read
    return None
