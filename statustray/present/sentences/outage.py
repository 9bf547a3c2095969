"""What an alert says of services that fail; each clause is true of all it names."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import assert_never

from statustray.domain.model.advice import Cause, CauseConfidence
from statustray.domain.model.alert import Alert, AlertKind
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.level import Level
from statustray.domain.model.snapshot import ServiceState
from statustray.present.sentences.advice import advice_line
from statustray.present.vocabulary.durations import first_began, since
from statustray.present.vocabulary.enumeration import capital, enumeration, left_out, title_names
from statustray.present.vocabulary.failures import failure_words
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.levels import headline, level_word
from statustray.present.vocabulary.states import incident_title, key_fact, own_fact, sentence

BODY_NAMES = 6
_OTHER_NAMES = 2
# More unlike facts than these have no room in a body.
_MOST_FACTS = 3
_LINES = 3
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
    return _headline(_named(alert, tr), alert, tr)


def _named(alert: Alert, tr: Language) -> str:
    """Return what the title has of the names."""
    return title_names(alert.names, lambda names: _headline(names, alert, tr), tr)


def _headline(names: str, alert: Alert, tr: Language) -> str:
    if _same_level(alert.states):
        return headline(names, alert.level, tr, n=len(alert.states))
    return tr("{names} have problems", names=names)


def trouble_body(alert: Alert, tr: Language) -> str:
    """Say what exactly, since when, by which cause, and what to use; at most three lines."""
    lines = [sentence(line, tr) for line in _what(alert, tr)]
    if alert.kind is AlertKind.MOST_OF_THE_LIST:
        return "\n".join((*lines[: _LINES - 1], _look_near(tr)))
    if alert.backup is None:
        return "\n".join(lines[:_LINES])
    return "\n".join((*lines[: _LINES - 1], advice_line(alert.backup, tr)))


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


def _what(alert: Alert, tr: Language) -> list[str]:
    if len(alert.states) == 1:
        fact = _with_since(key_fact(alert.states[0], tr), alert, tr)
        return [_under_its_name(fact, alert, tr), *_others(alert, tr)]
    shared = _shared_fact(alert.states, tr)
    apart = "" if shared or alert.cause else _facts_apart(alert.states, tr)
    names = apart or _names(alert, tr)
    fact = shared or ("" if apart else _first_title(alert.states, tr))
    return [*([names] if names else []), _together(alert, shared, fact, tr), *_others(alert, tr)]


def _under_its_name(fact: str, alert: Alert, tr: Language) -> str:
    """Add to the only service's *fact* its name where the title has no room for all of it."""
    name = left_out(alert.names, _named(alert, tr), tr, most=1)
    return tr("{name}: {what}", name=name, what=fact) if name else fact


def _names(alert: Alert, tr: Language) -> str:
    """Name what the title does not name, or not with its own level."""
    if not _same_level(alert.states):
        return _by_level(alert.states, tr)
    return left_out(alert.names, _named(alert, tr), tr, most=BODY_NAMES)


def _facts_apart(states: Sequence[ServiceState], tr: Language) -> str:
    """Name the services with their own facts; nothing where one has none, or they are too many."""
    alike: dict[tuple[Level, str], list[str]] = {}
    for state in sorted(states, key=lambda one: -one.level.severity):
        alike.setdefault((state.level, own_fact(state, tr)), []).append(state.service.name)
    if len(states) > BODY_NAMES or len(alike) > _MOST_FACTS or not all(f for _, f in alike):
        return ""
    said = ""
    for (level, fact), names in alike.items():
        who = enumeration(names, tr, most=BODY_NAMES)
        head = who if _same_level(states) else headline(who, level, tr, n=len(names))
        part = tr("{what}: {detail}", what=head, detail=fact)
        said = tr("{said}; {part}", said=said, part=part) if said else part
    return said


def _together(alert: Alert, shared: str, fact: str, tr: Language) -> str:
    """Say what the services have in common, and since when they fail."""
    if alert.cause is None and shared:
        return _with_since(shared, alert, tr)
    if alert.cause is None:
        line = _no_common_cause(_since_when(alert, tr), tr)
    else:
        line = _with_since(cause_line(alert.cause, tr), alert, tr)
    return tr("{cause}. {fact}", cause=line, fact=fact) if fact else line


def _no_common_cause(when: str, tr: Language) -> str:
    if not when:
        return tr("No common cause is known")
    return tr("{when}; no common cause is known", when=capital(when))


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
    return capital(failure_words(next(iter(failures.values())), tr))


def _first_title(states: Sequence[ServiceState], tr: Language) -> str:
    """Return what the operator of the worst one with a title says, under its name."""
    for state in sorted(states, key=lambda one: -one.level.severity):
        title = incident_title(state)
        if title:
            return tr("{name}: “{title}”", name=state.service.name, title=title)
    return ""


def _with_since(said: str, alert: Alert, tr: Language) -> str:
    """Add since when, where the beginning of all was seen and is not just now."""
    when = _since_when(alert, tr)
    return tr("{what}, {since}", what=said, since=when) if when else said


def _since_when(alert: Alert, tr: Language) -> str:
    """Say since when, empty where that is not known or is just now."""
    return beginning(alert.states, alert.at, tr, unless_within=_JUST_NOW) if alert.at else ""


def with_beginning(said: str, states: Sequence[ServiceState], now: datetime, tr: Language) -> str:
    """Add to *said* since when *states* have problems, where the beginning of each was seen."""
    when = beginning(states, now, tr)
    return tr("{what}, {since}", what=said, since=when) if when else said


def beginning(
    states: Sequence[ServiceState],
    now: datetime,
    tr: Language,
    *,
    unless_within: timedelta = timedelta(),
) -> str:
    """Say since when *states* have problems; empty unless the beginning of each was seen.

    Where they began apart it is said of the first only.
    """
    began = [state.began_at for state in states if state.began_at is not None]
    if len(began) < len(states) or now - min(began) < unless_within:
        return ""
    apart = max(began) - min(began) > _JUST_NOW
    return first_began(min(began), now, tr) if apart else since(min(began), now, tr)


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
        what = enumeration([s.service.name for s in alert.others], tr, most=_OTHER_NAMES)
    else:
        (state,) = alert.others
        what = headline(state.service.name, state.level, tr)
        if state.began_at is not None and alert.at is not None:
            what = tr("{what}, {since}", what=what, since=since(state.began_at, alert.at, tr))
    return [tr("Already reported: {what}", what=what)]


def _same_level(states: Sequence[ServiceState]) -> bool:
    return len({state.level for state in states}) == 1


def _look_near(tr: Language) -> str:
    return tr("Your connection works, so check your proxy, firewall or DNS resolver first.")
