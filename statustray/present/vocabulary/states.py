"""The state of a service in plain words: calm, short, concrete."""

from statustray.domain.model.checks.check_result import ProbeResult, Unexpected
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.checks.report import Report
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.checks.visibility import Seen
from statustray.domain.model.service import Probe
from statustray.domain.model.snapshot import ServiceState
from statustray.domain.text.plain_text import one_line
from statustray.domain.text.urls import WEB
from statustray.present.vocabulary.enumeration import enumeration
from statustray.present.vocabulary.failures import failure_words
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.reasons import explain
from statustray.present.vocabulary.sources import check_level_words, check_note_words


def state_words(state: ServiceState, tr: Language) -> str:
    """Say why *state* is judged so, with the one detail that helps."""
    if state.confirming:
        return tr("A check failed; checking again to confirm")
    if state.recovering:
        return tr("A check found no problem; checking again to confirm")
    return key_fact(state, tr)


def key_fact(state: ServiceState, tr: Language) -> str:
    """Say what *state* rests on: the operator's own title, or the kind of our checks' failure."""
    title = incident_title(state)
    if state.service.source_id and state.reason in _BY_SOURCE | _BESIDE_SOURCE:
        return _of_source(state, state.service.source_id, title, tr)
    if title:
        return _with_title(state, title, tr)
    if state.reason in _FAILS_BESIDE and isinstance(state.probe, Failure):
        return _fails_beside(state.reason, failure_words(state.probe, tr), tr)
    said = (
        _of_website(state, tr)
        or _of_chosen_parts(state, tr)
        or explain(state.reason, state.level, tr)
    )
    detail = _detail(state, tr)
    return tr("{what}: {detail}", what=said, detail=detail) if detail else said


def _of_website(state: ServiceState, tr: Language) -> str:
    """Say of failed checks that the website alone was asked; empty where more was."""
    probe = state.service.probe
    web = probe is not None and probe.scheme in WEB
    if state.reason is not Reason.UNREACHABLE or state.seen is not Seen.WEBSITE or not web:
        return ""
    return tr("Checks of its website fail")


def _of_chosen_parts(state: ServiceState, tr: Language) -> str:
    """Say of a page that speaks of other components than the chosen ones that it does."""
    service = state.service
    silent = state.reason is Reason.PAGE_SAYS_NOTHING and isinstance(state.page, Report)
    if not (silent and service.scoped):
        return ""
    parts = enumeration((*service.components, *service.regions), tr)
    return tr("Its status page gives no status of {parts}", parts=parts)


def short_fact(state: ServiceState, tr: Language) -> str:
    """Say in few words what *state* rests on, for one line beside its name and level."""
    return own_fact(state, tr) or key_fact(state, tr)


def own_fact(state: ServiceState, tr: Language) -> str:
    """Say the operator's own title, or the kind of our checks' failure; empty without either."""
    title = incident_title(state)
    if title:
        return tr("“{title}”", title=title)
    if state.reason in _FAILS and isinstance(state.probe, Failure):
        return failure_words(state.probe, tr)
    return ""


_FAILS = {
    Reason.UNREACHABLE,
    Reason.CALM_PAGE_BUT_UNREACHABLE,
    Reason.MORE_THAN_PLANNED_WORK,
}
_FAILS_BESIDE = {
    Reason.CALM_PAGE_BUT_UNREACHABLE,
    Reason.MORE_THAN_PLANNED_WORK,
    Reason.REPORTS_TROUBLE_AND_UNREACHABLE,
}
_BY_INCIDENT = {
    Reason.PAGE_SAYS_SO,
    Reason.REPORTS_TROUBLE_BUT_ANSWERS,
    Reason.REPORTS_TROUBLE_AND_UNREACHABLE,
}
# What rests on the word of a source alone, where one stands in the place of a status page.
_BY_SOURCE = {
    Reason.PAGE_SAYS_SO,
    Reason.PLANNED_WORK,
    Reason.PAGE_SAYS_NOTHING,
    Reason.PAGE_UNREADABLE,
}
# What rests on such a word and on our own checks.
_BESIDE_SOURCE = {
    Reason.PAGE_AND_PROBE_AGREE,
    Reason.PAGE_UNREADABLE_BUT_ANSWERS,
    Reason.REPORTS_TROUBLE_BUT_ANSWERS,
    Reason.REPORTS_TROUBLE_AND_UNREACHABLE,
    Reason.CALM_PAGE_BUT_UNREACHABLE,
}
_TITLE_LENGTH = 80


def incident_title(state: ServiceState) -> str:
    """Return the operator's title of the worst incident that the level rests on, else nothing."""
    if state.reason not in _BY_INCIDENT or not isinstance(state.page, Report):
        return ""
    titled = [incident for incident in state.page.incidents if incident.title.strip()]
    if not titled:
        return ""
    worst = max(titled, key=lambda incident: incident.level.severity)
    return one_line(worst.title, _TITLE_LENGTH)


def _with_title(state: ServiceState, title: str, tr: Language) -> str:
    match state.reason:
        case Reason.REPORTS_TROUBLE_BUT_ANSWERS:
            return tr("Status page: “{title}”; reachable from here", title=title)
        case Reason.REPORTS_TROUBLE_AND_UNREACHABLE if isinstance(state.probe, Failure):
            why = failure_words(state.probe, tr)
            return tr("Status page: “{title}”; checks from here fail ({why})", title=title, why=why)
        case _:
            return tr("Status page: “{title}”", title=title)


def _of_source(state: ServiceState, source: str, title: str, tr: Language) -> str:
    """Say what the source of a service says, and what our own checks say beside it."""
    said = _source_says(state, source, title, tr)
    if state.reason not in _BESIDE_SOURCE:
        return said
    if isinstance(state.probe, Failure):
        why = failure_words(state.probe, tr)
        return tr("Checks from here fail ({why}); {what}", why=why, what=said)
    return tr("{what}; reachable from here", what=said)


def _source_says(state: ServiceState, source: str, title: str, tr: Language) -> str:
    """Say what the source of a service says of it, or why the source can't be read."""
    if isinstance(state.page, Failure):
        why = failure_words(state.page, tr)
        return tr("{source} can't be read: {why}", source=source, why=why)
    page = state.page
    level = page.level if page is not None else state.level
    part = next(iter(page.components), None) if page is not None else None
    text = title or (part.says if part else "")
    if text and level.trouble:
        said = tr("{source}: “{title}”", source=source, title=one_line(text, _TITLE_LENGTH))
    else:
        said = check_level_words(source, level, tr)
    if part is None or part.note is None:
        return said
    return tr("{what} ({why})", what=said, why=check_note_words(part.note, tr))


def _fails_beside(reason: Reason, why: str, tr: Language) -> str:
    if reason is Reason.MORE_THAN_PLANNED_WORK:
        return tr(
            "Checks from here fail ({why}); announced maintenance doesn't explain it", why=why
        )
    if reason is Reason.REPORTS_TROUBLE_AND_UNREACHABLE:
        return tr("Status page reports a problem; checks from here fail ({why})", why=why)
    return tr("Checks from here fail ({why}); status page reports no problem", why=why)


def sentence(clause: str, tr: Language) -> str:
    """Return *clause* with the full stop of its script."""
    return tr("{what}.", what=clause)


def milliseconds(ms: float, tr: Language) -> str:
    """Return a response time: in milliseconds below one second, otherwise in seconds."""
    if ms < 1000:  # noqa: PLR2004 - a second
        return tr("{n} ms", n=max(1, round(ms)))
    return tr("{n} s", n=tr.number(ms / 1000, 1))


def _detail(state: ServiceState, tr: Language) -> str:
    page, probe = state.page, state.probe
    match state.reason:
        case Reason.UNREACHABLE | Reason.NEVER_REACHED:
            return failure_words(probe, tr) if isinstance(probe, Failure) else ""
        case Reason.BLOCKED_HERE if isinstance(probe, Failure) and probe.proxy is not None:
            return failure_words(probe, tr)
        case Reason.PAGE_UNREADABLE | Reason.PAGE_UNREADABLE_BUT_ANSWERS:
            return failure_words(page, tr) if isinstance(page, Failure) else ""
        case Reason.UNEXPECTED_ANSWER if isinstance(probe, ProbeResult):
            return _unexpected(state.service.probe, probe, tr)
        case Reason.SLOW if isinstance(probe, ProbeResult) and state.health.speed.usual_ms:
            return tr(
                "{now}, usually {usual}",
                now=milliseconds(probe.total_ms, tr),
                usual=milliseconds(state.health.speed.usual_ms, tr),
            )
        case _:
            return ""


def _unexpected(wanted: Probe | None, answer: ProbeResult, tr: Language) -> str:
    """Say what about *answer* was not as *wanted*."""
    match answer.unexpected:
        case Unexpected.KEYWORD_MISSING if wanted is not None:
            return tr("“{word}” is missing", word=wanted.keyword or "")
        case Unexpected.KEYWORD_FOUND if wanted is not None:
            return tr("it says “{word}”", word=wanted.keyword_absent or "")
        case _ if answer.http_status:
            return tr("HTTP status {status}", status=answer.http_status)
        case _:
            return ""
