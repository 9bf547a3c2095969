"""Drills in words: what happens when, what stops and why, and what to fix."""

from collections.abc import Sequence
from typing import assert_never

from statustray.domain.continuity.drill import (
    AffectedService,
    Fix,
    FixKind,
    Replay,
    TimelineEvent,
    TimelineEventKind,
)
from statustray.present.sentences.dependencies import path_line
from statustray.present.vocabulary.categories import purpose_word
from statustray.present.vocabulary.enumeration import enumeration
from statustray.present.vocabulary.language import Language

_HOUR = 60
_DAY = 24 * _HOUR


def clock_word(at_min: int, tr: Language) -> str:
    """Say how long after the start: "11 min", "2 h 5 min", "3 days"."""
    if at_min < _HOUR:
        return tr("{n} min", n=at_min)
    if at_min < 2 * _DAY:
        hours, minutes = divmod(at_min, _HOUR)
        if not minutes:
            return tr("{n} h", n=hours)
        return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)
    return tr.plural("{n} day", "{n} days", at_min // _DAY)


def event_line(event: TimelineEvent, hits: Sequence[AffectedService], tr: Language) -> str:
    """Say what happens at one moment."""
    match event.event:
        case TimelineEventKind.HAPPENS:
            return event.what
        case TimelineEventKind.OPERATOR_REPORTED:
            return tr("The operator announces it")
        case TimelineEventKind.NOTIFIED:
            names = enumeration([hit.name for hit in hits], tr)
            return tr("StatusTray notifies you: {names}", names=names)
        case _:
            assert_never(event.event)


def hit_line(hit: AffectedService, tr: Language) -> str:
    """Say by which path a service would have stopped; to stand under a heading that says so."""
    if not hit.path:
        return tr("{name} stopped that day; the exact reason is not on record.", name=hit.name)
    return tr("{path}.", path=path_line(hit.path, tr))


def told_line(replay: Replay, tr: Language) -> str:
    """Say who would have told first, and by how much."""
    ours, theirs = replay.notified_at_min, replay.operator_told_at_min
    if not replay.hits:
        return tr("None of your services would have stopped.")
    if ours is None:
        return tr("StatusTray can't detect this from here, and the operator announced nothing.")
    if theirs is None:
        return tr(
            "StatusTray would have notified you after {time}. When the operator "
            "announced it is not known.",
            time=clock_word(ours, tr),
        )
    if theirs <= ours:
        return tr(
            "You would have known after {time}, from the operator's announcement.",
            time=clock_word(ours, tr),
        )
    return tr(
        "StatusTray would have notified you after {ours}, {early} before the "
        "operator announced it.",
        ours=clock_word(ours, tr),
        early=clock_word(theirs - ours, tr),
    )


def left_line(names: Sequence[str], hits: Sequence[AffectedService], tr: Language) -> str:
    """Say what still works."""
    if not names:
        return tr("Nothing on your list would have kept working.")
    if not hits:
        return tr("Everything on your list would have kept working.")
    return tr("Still working: {names}.", names=enumeration(names, tr, most=len(names)))


def mend_line(mend: Fix, tr: Language) -> str:  # noqa: PLR0911 - one case per repair, no logic
    """Say one thing to mend."""
    purpose = purpose_word(mend.purpose, tr)
    match mend.repair:
        case FixKind.NO_BACKUP:
            return tr("{purpose}: you would have had no backup. Choose one.", purpose=purpose)
        case FixKind.SET_UP:
            return tr(
                "{purpose}: set up {name} now, before you need it.", purpose=purpose, name=mend.name
            )
        case FixKind.NO_PLAN:
            return tr("{purpose}: no backup plan yet.", purpose=purpose)
        case FixKind.WHOLE_PLAN_FALLS if mend.name:
            return tr(
                "{purpose} ({group}): every step of your plan would have failed.",
                purpose=purpose,
                group=mend.name,
            )
        case FixKind.WHOLE_PLAN_FALLS:
            return tr("{purpose}: every step of your plan would have failed.", purpose=purpose)
        case FixKind.NAME_YOUR_NETWORK:
            return tr(
                "Enter your mobile network and broadband provider in Settings: they "
                "decide what still works."
            )
        case FixKind.CANNOT_BE_SEEN:
            return tr(
                "StatusTray can't detect this kind of outage: agree with others who alerts whom."
            )
        case _:
            assert_never(mend.repair)
