"""Levels and reasons in plain words: calm, short, concrete."""

from typing import assert_never

from statustray.domain.model.check_result import Network, ProbeResult
from statustray.domain.model.failures import Failure
from statustray.domain.model.level import Level
from statustray.domain.model.snapshot import ServiceState
from statustray.domain.model.verdict import Reason
from statustray.present.vocabulary.failures import failure_words
from statustray.present.vocabulary.language import Language


def level_word(level: Level, tr: Language) -> str:
    """Say a level in a word or two."""
    match level:
        case Level.OPERATIONAL:
            return tr("Working")
        case Level.UNKNOWN:
            return tr("Not known")
        case Level.MAINTENANCE:
            return tr("Planned work")
        case Level.DEGRADED:
            return tr("Some trouble")
        case Level.PARTIAL_OUTAGE:
            return tr("Partly down")
        case Level.MAJOR_OUTAGE:
            return tr("Down")
        case _:
            assert_never(level)


def headline(names: str, level: Level, tr: Language, *, n: int = 1) -> str:
    """Say what is the matter with *n* services, already named in *names*, as a title."""
    match level:
        case Level.OPERATIONAL:
            return tr.plural("{names} works", "{names} work", n, names=names)
        case Level.UNKNOWN:
            return tr("{names}: nothing certain is known", names=names)
        case Level.MAINTENANCE:
            return tr("{names}: planned work", names=names)
        case Level.DEGRADED:
            return tr.plural(
                "{names} has some trouble", "{names} have some trouble", n, names=names
            )
        case Level.PARTIAL_OUTAGE:
            return tr.plural("{names} is partly down", "{names} are partly down", n, names=names)
        case Level.MAJOR_OUTAGE:
            return tr.plural("{names} is down", "{names} are down", n, names=names)
        case _:
            assert_never(level)


def explain(reason: Reason, level: Level, tr: Language) -> str:  # noqa: C901, PLR0911, PLR0912 - one case per reason, no logic
    """Say why a service of *level* is judged so; a clause without a full stop."""
    match reason:
        case Reason.NOT_CHECKED_YET:
            return tr("Not looked yet")
        case Reason.YOU_ARE_OFFLINE:
            return tr("You are offline")
        case Reason.CAPTIVE_PORTAL:
            return tr("This network wants you to sign in first")
        case Reason.PAGE_SAYS_SO:
            return _page_says(level, tr)
        case Reason.PAGE_AND_PROBE_AGREE:
            return _both_say(level, tr)
        case Reason.ANSWERS:
            return tr("Answers from here")
        case Reason.WEBSITE_ANSWERS:
            return tr("Its website answers; more cannot be seen")
        case Reason.CANNOT_BE_SEEN:
            return tr("Cannot be seen from here")
        case Reason.REPORTS_TROUBLE_BUT_ANSWERS:
            return tr("Reports trouble; answers from here")
        case Reason.REPORTS_TROUBLE_AND_UNREACHABLE:
            return tr("Reports trouble, and cannot be reached from here")
        case Reason.CALM_PAGE_BUT_UNREACHABLE:
            return tr("Reports no trouble, but cannot be reached from here")
        case Reason.UNREACHABLE:
            return tr("Cannot be reached from here")
        case Reason.PAGE_UNREADABLE_BUT_ANSWERS:
            return tr("Answers, but its page cannot be read")
        case Reason.PAGE_UNREADABLE:
            return tr("Its page cannot be read")
        case Reason.PAGE_SAYS_NOTHING:
            return tr("Its page does not say how it is")
        case Reason.UNEXPECTED_ANSWER:
            return tr("Answers, but not as it should")
        case Reason.NEVER_REACHED:
            return tr("Never reached from here (blocked or filtered?)")
        case Reason.BLOCKED_HERE:
            return tr("Blocked or broken here: another name server finds it")
        case Reason.UNSTABLE:
            return tr("Comes and goes")
        case Reason.SLOW:
            return tr("Answers more slowly than usual")
        case Reason.PLANNED_WORK:
            return tr("Announced by its page")
        case Reason.TOO_OLD:
            return tr("Nothing was heard for too long")
        case _:
            assert_never(reason)


def state_words(state: ServiceState, tr: Language) -> str:
    """Say why *state* is judged so, with the one detail that helps."""
    if state.confirming:
        return tr("A look failed; looking again to be sure")
    said = explain(state.reason, state.level, tr)
    detail = _detail(state, tr)
    return tr("{what}: {detail}", what=said, detail=detail) if detail else said


def network_words(network: Network, tr: Language) -> str:
    """Say how this computer's own line is."""
    match network:
        case Network.ONLINE:
            return tr("You are online")
        case Network.OFFLINE:
            return tr("You are offline")
        case Network.CAPTIVE_PORTAL:
            return tr("This network wants you to sign in first")
        case _:
            assert_never(network)


def sentence(clause: str, tr: Language) -> str:
    """End a clause as its script ends a sentence."""
    return tr("{what}.", what=clause)


def milliseconds(ms: float, tr: Language) -> str:
    """Say a response time: milliseconds below one second, else seconds."""
    if ms < 1000:  # noqa: PLR2004 - a second
        return tr("{n} ms", n=max(1, round(ms)))
    return tr("{n} s", n=tr.number(ms / 1000, 1))


def _detail(state: ServiceState, tr: Language) -> str:
    page, probe = state.page, state.probe
    match state.reason:
        case Reason.UNREACHABLE | Reason.NEVER_REACHED:
            return failure_words(probe, tr) if isinstance(probe, Failure) else ""
        case Reason.PAGE_UNREADABLE | Reason.PAGE_UNREADABLE_BUT_ANSWERS:
            return failure_words(page, tr) if isinstance(page, Failure) else ""
        case Reason.SLOW if isinstance(probe, ProbeResult) and state.usual_ms:
            return tr(
                "{now}, usually {usual}",
                now=milliseconds(probe.total_ms, tr),
                usual=milliseconds(state.usual_ms, tr),
            )
        case _:
            return ""


def _page_says(level: Level, tr: Language) -> str:
    if level is Level.OPERATIONAL:
        return tr("Its page reports no trouble")
    if level is Level.MAINTENANCE:
        return tr("Its page announces planned work")
    if level is Level.UNKNOWN:
        return tr("Its page does not say how it is")
    return tr("Its page reports trouble")


def _both_say(level: Level, tr: Language) -> str:
    if level is Level.OPERATIONAL:
        return tr("Reports no trouble; answers from here")
    if level is Level.MAINTENANCE:
        return tr("Announces planned work; answers from here")
    return tr("Reports trouble; answers from here")
