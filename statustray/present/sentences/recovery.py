"""What an alert says of services that are back; each clause is true of all it names."""

from collections.abc import Sequence

from statustray.domain.model.alert import Alert
from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.report import Report
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import PageSpeaks
from statustray.domain.model.snapshot import ServiceState
from statustray.present.sentences.outage import BODY_NAMES
from statustray.present.vocabulary.durations import lasting
from statustray.present.vocabulary.enumeration import enumeration, left_out, title_names
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.levels import headline, state_word
from statustray.present.vocabulary.reasons import explain
from statustray.present.vocabulary.states import key_fact, sentence


def recovery_title(alert: Alert, tr: Language) -> str:
    """Say that a trouble is over; what is only known to respond is not called back."""
    return _headline(_named(alert, tr), alert, tr)


def _named(alert: Alert, tr: Language) -> str:
    """Return what the title has of the names."""
    return title_names(alert.names, lambda names: _headline(names, alert, tr), tr)


def _headline(names: str, alert: Alert, tr: Language) -> str:
    levels = {state.level for state in alert.states}
    if levels == {Level.MAINTENANCE}:
        return headline(names, Level.MAINTENANCE, tr, n=len(alert.names))
    if levels != {Level.OPERATIONAL} or any(state.website_only for state in alert.states):
        reached = all(isinstance(state.probe, ProbeResult) for state in alert.states)
        if reached and not any(_page_fell_silent(state) for state in alert.states):
            return tr("Reachable again: {names}", names=names)
        return tr("No more problems: {names}", names=names)
    return tr.plural("{names} is back", "{names} are back", len(alert.names), names=names)


def recovery_body(alert: Alert, tr: Language) -> str:
    """Say the evidence, how long it took, and what of the same trouble goes on."""
    names = left_out(alert.names, _named(alert, tr), tr, most=BODY_NAMES)
    lines = [names] if names else []
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
    if all(_page_fell_silent(state) for state in states):
        return explain(Reason.PAGE_AND_PROBE_AGREE, states[0].level, tr)
    if states[0].website_only:
        return state_word(states[0], tr)
    reason, level = states[0].reason, states[0].level
    if len(states) > 1 and reason is Reason.PAGE_SAYS_SO and level.calm:  # else it says "its"
        announced = level is Level.MAINTENANCE
        return (
            tr("Their status pages announce maintenance")
            if announced
            else tr("Their status pages report no problem")
        )
    return explain(reason, level, tr)


def _page_fell_silent(state: ServiceState) -> bool:
    """Whether a page of which only trouble counts was read, and reports none."""
    only_trouble = state.service.page_speaks is PageSpeaks.TROUBLE_ONLY
    calm = isinstance(state.page, Report) and state.page.level is Level.OPERATIONAL
    return only_trouble and calm and isinstance(state.probe, ProbeResult)
