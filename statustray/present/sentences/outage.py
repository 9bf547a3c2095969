"""What an alert says of services that fail or are back; each clause is true of all it names."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import assert_never

from statustray.domain.model.advice import Cause, CauseConfidence
from statustray.domain.model.alert import Alert, AlertKind
from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.level import Level
from statustray.domain.model.snapshot import ServiceState
from statustray.present.sentences.advice import advice_line
from statustray.present.vocabulary.durations import lasting, since
from statustray.present.vocabulary.enumeration import enumeration
from statustray.present.vocabulary.failures import failure_words
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.levels import headline, level_word, state_word
from statustray.present.vocabulary.reasons import explain
from statustray.present.vocabulary.states import incident_title, key_fact, sentence

BODY_NAMES = 6
# Desktops cut titles at some 36 characters, and the verb comes last.
_TITLE_NAMES = 2
# A younger beginning is now, and says itself.
_JUST_NOW = timedelta(minutes=2)


def trouble_title(alert: Alert, tr: Language) -> str:
    """Say who has what; the verb is true of every service that it counts."""
    if alert.kind is AlertKind.MOST_OF_THE_LIST:
        n = len(alert.states) + len(alert.others)
        return tr.plural(
            "{n} of {total} services has a problem",
            "{n} of {total} services have problems",
            n,
            total=alert.watched,
        )
    names = enumeration(alert.names, tr, most=_title_names(alert))
    if _same_level(alert.states):
        return headline(names, alert.level, tr, n=len(alert.states))
    return tr("{names} have problems", names=names)


def trouble_body(alert: Alert, tr: Language) -> str:
    """Say what exactly, since when, by which cause, and what to use; at most three lines."""
    lines = [sentence(line, tr) for line in _what(alert, tr)]
    if alert.kind is AlertKind.MOST_OF_THE_LIST:
        return "\n".join((*lines, _look_near(tr)))
    backup = alert.backup
    lines += [advice_line(backup, tr)] if backup else []
    return "\n".join(lines)


def cause_line(cause: Cause, tr: Language) -> str:
    """Say what several services have in common."""
    n = len(cause.services)
    if cause.provider is None:
        return tr.plural(
            "{n} of your services has a problem; we don't know the cause",
            "{n} of your services have problems at the same time; we don't know the cause",
            n,
        )
    match cause.sure:
        case CauseConfidence.PROBABLY:
            return tr.plural(
                "Probably {name}: {n} of your services affected",
                "Probably {name}: {n} of your services affected",
                n,
                name=cause.name,
            )
        case CauseConfidence.MAY_BE:
            return tr.plural(
                "Possibly {name}: {n} of your services affected",
                "Possibly {name}: {n} of your services affected",
                n,
                name=cause.name,
            )
        case _:
            assert_never(cause.sure)


def recovery_title(alert: Alert, tr: Language) -> str:
    """Say that a trouble is over; what is only known to respond is not called back."""
    names = enumeration(alert.names, tr, most=_title_names(alert))
    levels = {state.level for state in alert.states}
    if levels == {Level.MAINTENANCE}:
        return headline(names, Level.MAINTENANCE, tr, n=len(alert.names))
    if levels != {Level.OPERATIONAL} or any(state.website_only for state in alert.states):
        if all(isinstance(state.probe, ProbeResult) for state in alert.states):
            return tr("Reachable again: {names}", names=names)
        return tr("No more problems: {names}", names=names)
    return tr.plural("{names} is back", "{names} are back", len(alert.names), names=names)


def recovery_body(alert: Alert, tr: Language) -> str:
    """Say the evidence, how long it took, and what of the same trouble goes on."""
    lines = []
    if len(alert.states) > _TITLE_NAMES:
        lines.append(enumeration(alert.names, tr, most=BODY_NAMES))
    lines += _evidence_and_time(alert, tr)
    lines += [still_words(alert.others, tr)] if alert.others else []
    return "\n".join(sentence(line, tr) for line in lines)


def _evidence_and_time(alert: Alert, tr: Language) -> list[str]:
    """Say what the end of a trouble rests on, and how long that lasted."""
    evidence = _evidence(alert.states, tr)
    if alert.lasted is None:
        return [evidence] if evidence else []
    time = lasting(alert.lasted, tr)
    if alert.at_most:
        time = tr("up to {time}", time=time)
    if any(state.level is Level.MAINTENANCE for state in alert.states):
        # The evidence is about the maintenance, which the time is not.
        line = tr("Problems before that: {time}", time=time)
        return [evidence, line] if evidence else [line]
    if evidence:
        return [tr("{what}, after {time}", what=evidence, time=time)]
    return [tr("After {time}", time=time)]


def _title_names(alert: Alert) -> int:
    return _TITLE_NAMES if len(alert.names) <= _TITLE_NAMES else 1


def _what(alert: Alert, tr: Language) -> list[str]:
    if len(alert.states) == 1:
        fact = _with_since(key_fact(alert.states[0], tr), alert, tr)
        return [fact, *_others(alert, tr)]
    lines = []
    if not _same_level(alert.states):
        lines.append(_by_level(alert.states, tr))
    elif len(alert.states) > _TITLE_NAMES:
        lines.append(enumeration(alert.names, tr, most=BODY_NAMES))
    lines += [_together(alert, tr)]
    return [*lines, *_others(alert, tr)][:2]


def _together(alert: Alert, tr: Language) -> str:
    shared = _shared_fact(alert.states, tr)
    fact = shared or _first_title(alert.states, tr)
    if alert.cause is not None:
        line = _with_since(cause_line(alert.cause, tr), alert, tr)
        return tr("{cause}. {fact}", cause=line, fact=fact) if fact else line
    if shared:
        return _with_since(shared, alert, tr)
    line = _with_since(tr("No common cause is known"), alert, tr)
    return tr("{cause}. {fact}", cause=line, fact=fact) if fact else line


def _shared_fact(states: Sequence[ServiceState], tr: Language) -> str:
    """Return the operator's title or the kind of failure where it is the same for all."""
    titles = {incident_title(state) for state in states}
    if len(titles) == 1 and "" not in titles:
        return tr("“{title}”", title=titles.pop())
    failures = {
        state.probe.kind: state.probe for state in states if isinstance(state.probe, Failure)
    }
    if len(failures) != 1 or not all(isinstance(state.probe, Failure) for state in states):
        return ""
    said = failure_words(next(iter(failures.values())), tr)
    return said[:1].upper() + said[1:]


def _first_title(states: Sequence[ServiceState], tr: Language) -> str:
    """Return what the operator of the worst one with a title says, under its name."""
    for state in sorted(states, key=lambda one: -one.level.severity):
        title = incident_title(state)
        if title:
            return tr("{name}: “{title}”", name=state.service.name, title=title)
    return ""


def _with_since(said: str, alert: Alert, tr: Language) -> str:
    """Add since when, where the beginning of all was seen and is not just now."""
    if alert.at is None:
        return said
    return with_beginning(said, alert.states, alert.at, tr, unless_within=_JUST_NOW)


def with_beginning(
    said: str,
    states: Sequence[ServiceState],
    now: datetime,
    tr: Language,
    *,
    unless_within: timedelta = timedelta(),
) -> str:
    """Add to *said* since when *states* have problems, where the beginning of each was seen.

    Where they began apart it is said of the first only.
    """
    began = [state.began_at for state in states if state.began_at is not None]
    if len(began) < len(states) or now - min(began) < unless_within:
        return said
    first = since(min(began), now, tr)
    if max(began) - min(began) > _JUST_NOW:
        return tr("{what}, the first {since}", what=said, since=first)
    return tr("{what}, {since}", what=said, since=first)


def _by_level(states: Sequence[ServiceState], tr: Language) -> str:
    """Name up to six services under their own levels, the worst first, and one of each at least."""
    said, left = "", BODY_NAMES
    levels = sorted({s.level for s in states}, key=lambda one: -one.severity)
    for place, level in enumerate(levels, start=1):
        names = [s.service.name for s in states if s.level is level]
        most = left - (len(levels) - place)
        part = tr(
            "{level}: {names}",
            level=level_word(level, tr),
            names=enumeration(names, tr, most=most),
        )
        said = tr("{said}; {part}", said=said, part=part) if said else part
        left -= min(len(names), most)
    return said


def _others(alert: Alert, tr: Language) -> list[str]:
    """Say what was told before and goes on."""
    if not alert.others:
        return []
    if len(alert.others) > 1:
        what = enumeration([s.service.name for s in alert.others], tr, most=_TITLE_NAMES)
    else:
        (state,) = alert.others
        what = headline(state.service.name, state.level, tr)
        if state.began_at is not None and alert.at is not None:
            what = tr("{what}, {since}", what=what, since=since(state.began_at, alert.at, tr))
    return [tr("Already reported: {what}", what=what)]


def still_words(states: Sequence[ServiceState], tr: Language) -> str:
    """Say which services still have a problem."""
    names = enumeration([s.service.name for s in states], tr, most=BODY_NAMES)
    if all(s.level is Level.MAJOR_OUTAGE for s in states):
        return tr("Still down: {names}", names=names)
    return tr("Still having problems: {names}", names=names)


def _evidence(states: Sequence[ServiceState], tr: Language) -> str:
    """Return the evidence where it is the same for all, else nothing."""
    if len({(state.reason, state.level) for state in states}) > 1:
        return ""
    if any(state.service.source_id for state in states):
        facts = {key_fact(state, tr) for state in states}
        return facts.pop() if len(facts) == 1 else ""
    if states[0].website_only:
        return state_word(states[0], tr)
    return explain(states[0].reason, states[0].level, tr)


def _same_level(states: Sequence[ServiceState]) -> bool:
    return len({state.level for state in states}) == 1


def _look_near(tr: Language) -> str:
    return tr("Your connection works, so check your proxy, firewall or DNS resolver first.")
