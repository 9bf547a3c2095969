"""Drills in words: what happens when, what stops and why, and what to fix."""

from collections.abc import Mapping, Sequence
from typing import Final, assert_never

from statustray.domain.continuity.drill import Replay, TimelineEvent, TimelineEventKind
from statustray.domain.continuity.drill_alerts import AffectedService, ExpectedAlert, OutcomeReason
from statustray.domain.continuity.drill_fixes import Fix, FixKind
from statustray.domain.dependencies.past_outages import PurposeLost
from statustray.domain.text.lazy_message import N_
from statustray.present.sentences.dependencies import path_line
from statustray.present.vocabulary.categories import purpose_word
from statustray.present.vocabulary.durations import day_of
from statustray.present.vocabulary.enumeration import enumeration, together
from statustray.present.vocabulary.language import Language

_HOUR = 60
_DAY = 24 * _HOUR
# What the record leaves open is said as open.
_UNSURE = {OutcomeReason.ONLY_PARTLY, OutcomeReason.NO_SIGN_ON_RECORD}


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


def event_line(event: TimelineEvent, tr: Language) -> str:
    """Say what happens at one moment."""
    match event.event:
        case TimelineEventKind.HAPPENS:
            return tr.say(event.what)
        case TimelineEventKind.OPERATOR_REPORTED:
            return tr("The operator announces it")
        case TimelineEventKind.NOTIFIED:
            names = enumeration(event.services, tr)
            return tr("StatusTray notifies you: {names}", names=names)
        case _:
            assert_never(event.event)


def hit_line(hit: AffectedService, tr: Language) -> str:
    """Say by which path a service was affected; to stand under a heading that says so.

    That two have one owner explains nothing: others of the same owner may have gone on.
    """
    return (
        _recorded([hit], tr) if _is_recorded(hit) else tr("{path}.", path=path_line(hit.path, tr))
    )


def hit_lines(hits: Sequence[AffectedService], tr: Language) -> tuple[str, ...]:
    """Say the same of several; of those that only the record names, in one line before the rest."""
    recorded = [hit for hit in hits if _is_recorded(hit)]
    others = (hit_line(hit, tr) for hit in hits if not _is_recorded(hit))
    return (*((_recorded(recorded, tr),) if recorded else ()), *others)


def _is_recorded(hit: AffectedService) -> bool:
    return all(step.kind == "owner" for step in hit.path)


def _recorded(hits: Sequence[AffectedService], tr: Language) -> str:
    names = [hit.name for hit in hits]
    return tr.plural(
        "{names} had problems that day, according to the record.",
        "{names} had problems that day, according to the record.",
        len(names),
        names=enumeration(names, tr, most=len(names)),
    )


def alert_lines(hits: Sequence[AffectedService], tr: Language) -> tuple[str, ...]:
    """Say of each service how its user would have come to know; equal answers are one line."""
    alike: dict[ExpectedAlert, list[str]] = {}
    for hit in hits:
        alike.setdefault(hit.alert, []).append(hit.name)
    return tuple(
        tr(
            "{names}: {outcome}",
            names=enumeration(names, tr, most=len(names)),
            outcome=outcome_words(outcome, tr),
        )
        for outcome, names in alike.items()
    )


_OUTCOMES: Final = {
    OutcomeReason.CHECKS_FAIL: N_(
        "you would have been told after {time}, because checks from here would have failed."
    ),
    OutcomeReason.PAGE_REPORTS: N_(
        "you would have been told after {time}, because the status page reported it."
    ),
    OutcomeReason.OWN_CONNECTION: N_(
        "you would have noticed it yourself, because your own connection was down."
    ),
    OutcomeReason.OWN_PHONE: N_(
        "you would have noticed it yourself, because your own mobile network was down."
    ),
    OutcomeReason.WEBSITE_STAYED_UP: N_(
        "StatusTray would have shown no problem, because the website stayed up."
    ),
    OutcomeReason.NO_SIGN_ON_RECORD: N_(
        "StatusTray might have shown no problem: the record names no failure that checks from here "
        "detect."
    ),
    OutcomeReason.ONLY_PARTLY: N_(
        "StatusTray might have shown no problem, because it failed for some people only, or only "
        "at times."
    ),
    OutcomeReason.NETWORK_BEHIND_A_WEBSITE: N_(
        "StatusTray would have shown no problem, because it checks the website and not the network."
    ),
    OutcomeReason.NOT_CHECKABLE: N_(
        "StatusTray would have shown Unknown, because it can't check this service."
    ),
    OutcomeReason.NOT_WATCHED: N_("StatusTray doesn't watch it."),
    OutcomeReason.SILENCED: N_(
        "StatusTray would have shown it without a notification, as you have set."
    ),
}


def outcome_words(outcome: ExpectedAlert, tr: Language) -> str:
    """Say how one comes to know, and why; a sentence to stand after a name and a colon."""
    time = clock_word(outcome.at_min or 0, tr)
    return tr.say(_OUTCOMES[outcome.because], time=time)


def lead_line(replay: Replay, tr: Language) -> str:
    """Say who would have been first, StatusTray or the operator, and by how much."""
    if not replay.hits:
        return tr("The record of this outage names none of your services.")
    ours, theirs = replay.notified_at_min, replay.outage.operator_told_at_min
    if ours is None:
        return together((_unnotified(replay, tr), _announced(theirs, tr)), tr)
    if theirs is None:
        return tr(
            "StatusTray would have notified you after {time}. When the operator "
            "announced it is not on record.",
            time=clock_word(ours, tr),
        )
    if theirs <= ours:
        return tr(
            "StatusTray would have notified you after {ours}; the operator announced it after "
            "{theirs}.",
            ours=clock_word(ours, tr),
            theirs=clock_word(theirs, tr),
        )
    return tr(
        "StatusTray would have notified you after {ours}, {early} before the "
        "operator announced it.",
        ours=clock_word(ours, tr),
        early=clock_word(theirs - ours, tr),
    )


def _announced(at_min: int | None, tr: Language) -> str:
    if at_min is None:
        return tr("When the operator announced it is not on record.")
    return tr("The operator announced it after {time}.", time=clock_word(at_min, tr))


def _unnotified(replay: Replay, tr: Language) -> str:
    if replay.noticed_by_oneself:
        if all(hit.alert.because is not OutcomeReason.OWN_CONNECTION for hit in replay.hits):
            return tr("You would have noticed it yourself: your own mobile network was down.")
        return tr("You would have noticed it yourself: your own connection was down.")
    if any(hit.alert.because in _UNSURE for hit in replay.hits):
        return tr("StatusTray might not have notified you.")
    return tr("StatusTray would not have notified you.")


def left_lines(replay: Replay, names: Mapping[str, str], tr: Language) -> tuple[str, ...]:
    """Say what the record says of the other services, and of which it says nothing."""
    kept = [names.get(key, key) for key in replay.kept]
    left = [names.get(key, key) for key in replay.left]
    lines = []
    if kept:
        said = enumeration(kept, tr, most=len(kept))
        lines.append(tr("Still working, according to the record: {names}.", names=said))
    lines += [_lost_line(lost, names, tr) for lost in replay.lost]
    if left and (replay.hits or replay.lost):
        said = enumeration(left, tr, most=len(left))
        lines.append(tr("Not recorded as failing: {names}.", names=said))
    if replay.nearest is not None:
        day = day_of(replay.nearest.started_at, tr)
        lines.append(
            tr(
                "The nearest outage that hit one of your services: {title}, {day}.",
                title=tr.say(replay.nearest.title),
                day=day,
            )
        )
    if replay.outage.note:
        lines.append(tr("From the record: {note}", note=tr.say(replay.outage.note)))
    return tuple(lines)


def _lost_line(lost: PurposeLost, names: Mapping[str, str], tr: Language) -> str:
    keys = [names.get(key, key) for key in lost.services]
    said, purpose = enumeration(keys, tr, most=len(keys)), purpose_word(lost.purpose, tr)
    if lost.sure:
        return tr("Affected for “{purpose}” only: {names}.", purpose=purpose, names=said)
    return tr("Possibly affected for “{purpose}”: {names}.", purpose=purpose, names=said)


def to_do_line(replay: Replay, tr: Language) -> str:
    """Say the one thing to do after a drill: what hurts most, else a test of the plan."""
    if replay.fixes:
        return fix_line(replay.fixes[0], tr)
    return tr("Send “hello” using the second step of a plan, and see whether it arrives.")


_FIXES: Final = {
    FixKind.NO_BACKUP: N_("{purpose}: you would have had no backup. Choose one."),
    FixKind.SET_UP: N_("{purpose}: set up {name} now, before you need it."),
    FixKind.NO_PLAN: N_("{purpose}: no backup plan yet."),
    FixKind.WHOLE_PLAN_FALLS: N_("{purpose}: every step of your plan would have failed."),
    FixKind.NAME_YOUR_NETWORK: N_(
        "Enter your mobile network and broadband provider in Settings: they decide what still "
        "works."
    ),
    FixKind.CANNOT_BE_SEEN: N_(
        "StatusTray might not notice an outage like this: agree with others who alerts whom."
    ),
}


def fix_line(fix: Fix, tr: Language) -> str:
    """Say one thing to fix."""
    purpose = purpose_word(fix.purpose, tr)
    if fix.kind is FixKind.WHOLE_PLAN_FALLS and fix.name:
        return tr(
            "{purpose} ({group}): every step of your plan would have failed.",
            purpose=purpose,
            group=fix.name,
        )
    return tr.say(_FIXES[fix.kind], purpose=purpose, name=fix.name)
