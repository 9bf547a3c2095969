"""The state for status bars of other desktops: one line, or one block, a change.

Formats:  waybar, ``return-type: json``; polybar, a line a change (``tail = true``); i3blocks,
          ``format=json`` with ``interval=persist``; xbar and SwiftBar, a streamed plugin whose
          blocks end with ``~~~``.
"""

import json
from collections.abc import Callable, Mapping
from enum import Enum
from html import escape

from statustray.domain.model.snapshot import Snapshot
from statustray.present.tray.tray_summary import summary
from statustray.present.views.palette import ON_ANY_PANEL
from statustray.present.vocabulary.enumeration import capital
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.levels import SHAPES, WEBSITE_SHAPE, level_word
from statustray.present.vocabulary.states import state_words


class BarFormat(Enum):
    """The status bars whose form is known."""

    WAYBAR = "waybar"
    POLYBAR = "polybar"
    I3BLOCKS = "i3blocks"
    XBAR = "xbar"


def bar_text(snapshot: Snapshot, kind: BarFormat, tr: Language) -> str:
    """Return what *kind* shows for *snapshot*, without the last line break."""
    return _WRITERS[kind](snapshot, tr)


def _short(snapshot: Snapshot) -> str:
    """Return shape and count, as the tray icon has them."""
    troubled = len(snapshot.unmuted_troubled)
    return f"{_mark(snapshot)} {troubled}" if troubled else _mark(snapshot)


def _mark(snapshot: Snapshot) -> str:
    return WEBSITE_SHAPE if snapshot.website_only else SHAPES[snapshot.shown_level]


def _lines(snapshot: Snapshot, tr: Language) -> list[str]:

    rows = (
        f"{SHAPES[s.level]} {s.service.name}: {level_word(s.level, tr)}, {state_words(s, tr)}"
        for s in snapshot.unmuted_troubled
    )
    return [capital(summary(snapshot, tr)), *(" ".join(row.split()) for row in rows)]


def _waybar(snapshot: Snapshot, tr: Language) -> str:
    """Text and tooltip are Pango markup there."""
    tooltip = "\n".join(_lines(snapshot, tr))
    return _json(
        {
            "text": escape(_short(snapshot)),
            "alt": snapshot.shown_level.value,
            "tooltip": escape(tooltip),
            "class": snapshot.shown_level.value.replace("_", "-"),
        }
    )


def _polybar(snapshot: Snapshot, _tr: Language) -> str:
    """``%{`` begins a formatting tag there."""
    names = ", ".join(state.service.name for state in snapshot.unmuted_troubled[:3])
    text = f"{_short(snapshot)} {names}" if names else _short(snapshot)
    colour = ON_ANY_PANEL[snapshot.shown_level]
    return f"%{{F{colour}}}{_one_line(text).replace('%{', '% {')}%{{F-}}"


def _i3blocks(snapshot: Snapshot, tr: Language) -> str:
    full = summary(snapshot, tr)
    return _json(
        {
            "full_text": f"{_mark(snapshot)} {full}"
            if snapshot.unmuted_troubled
            else _short(snapshot),
            "short_text": _short(snapshot),
            "color": ON_ANY_PANEL[snapshot.shown_level],
        }
    )


def _xbar(snapshot: Snapshot, tr: Language) -> str:
    """A ``|`` begins parameters there."""
    rows = [line.replace("|", "/") for line in _lines(snapshot, tr)]
    return "\n".join(("~~~", _short(snapshot), "---", *rows))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _json(answer: Mapping[str, str]) -> str:
    return json.dumps(answer, ensure_ascii=False)


_WRITERS: Mapping[BarFormat, Callable[[Snapshot, Language], str]] = {
    BarFormat.WAYBAR: _waybar,
    BarFormat.POLYBAR: _polybar,
    BarFormat.I3BLOCKS: _i3blocks,
    BarFormat.XBAR: _xbar,
}
