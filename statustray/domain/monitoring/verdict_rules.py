"""Weigh the status page against our own probe: the rules that turn evidence into a verdict."""

from typing import Final

from statustray.domain.model.checks.check_result import Network, ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind
from statustray.domain.model.checks.report import Report
from statustray.domain.model.checks.verdict import Reason, Verdict
from statustray.domain.model.level import Level, worst
from statustray.domain.model.service import Covers
from statustray.domain.monitoring.evidence import Evidence


def judge(seen: Evidence) -> Verdict:
    """Weigh what the page states against what this computer could reach.

    Green needs a fresh, positive result of a source that is entitled to it; whatever else it may
    be, silence, age and nonsense are never green.
    """
    if seen.network.broken and not seen.local:
        return Verdict(Level.UNKNOWN, NO_CONNECTION[seen.network])
    if isinstance(seen.page, Report):
        return _with_page(seen.page, seen)
    return _without_page(seen)


def _with_page(page: Report, seen: Evidence) -> Verdict:
    match seen.probe:
        case ProbeResult(challenge=True):
            return _page_alone(page)
        case ProbeResult(expected=True):
            return _page_and_answer(page)
        case ProbeResult() if seen.excused:
            return Verdict(Level.MAINTENANCE, Reason.PLANNED_WORK)
        case ProbeResult():
            return Verdict(worst((page.level, Level.PARTIAL_OUTAGE)), Reason.UNEXPECTED_ANSWER)
        case Failure() as failure:
            return _page_and_silence(page, failure, seen)
        case None:
            return _page_alone(page)


def _without_page(seen: Evidence) -> Verdict:
    match seen.probe:
        case ProbeResult(expected=False, challenge=True):
            return Verdict(Level.UNKNOWN, Reason.CHALLENGE)
        case ProbeResult(expected=True) as answer:
            return _answer_alone(answer, seen)
        case ProbeResult():
            return Verdict(Level.PARTIAL_OUTAGE, Reason.UNEXPECTED_ANSWER)
        case Failure() as failure:
            return _silence(failure, seen)
        case None if isinstance(seen.page, Failure):
            return Verdict(Level.UNKNOWN, Reason.PAGE_UNREADABLE)
        case None:
            return Verdict(Level.UNKNOWN, Reason.TOO_OLD if seen.stale else Reason.NOT_CHECKED_YET)


NO_CONNECTION: Final = {
    Network.OFFLINE: Reason.YOU_ARE_OFFLINE,
    Network.CAPTIVE_PORTAL: Reason.CAPTIVE_PORTAL,
    Network.WRONG_CLOCK: Reason.WRONG_CLOCK,
}


def _page_and_answer(page: Report) -> Verdict:
    if page.level.trouble and not page.contradicts_itself:
        return Verdict(page.level, Reason.REPORTS_TROUBLE_BUT_ANSWERS)
    if page.level is Level.OPERATIONAL:
        return Verdict(Level.OPERATIONAL, Reason.PAGE_AND_PROBE_AGREE)
    return _page_alone(page)


def _page_alone(page: Report) -> Verdict:
    match page.level:
        case Level.UNKNOWN:
            return Verdict(Level.UNKNOWN, Reason.PAGE_SAYS_NOTHING)
        case Level.MAINTENANCE:
            return Verdict(Level.MAINTENANCE, Reason.PLANNED_WORK)
        case level if page.contradicts_itself:
            return Verdict(level, Reason.PAGE_CONTRADICTS_ITSELF)
        case level:
            return Verdict(level, Reason.PAGE_SAYS_SO)


def _page_and_silence(page: Report, failure: Failure, seen: Evidence) -> Verdict:
    if seen.excused:
        return Verdict(Level.MAINTENANCE, Reason.PLANNED_WORK)
    if failure.doubtful or not _reached(failure, seen):
        says = page.level.trouble or page.level is Level.MAINTENANCE
        return _page_alone(page) if says else _silence(failure, seen)
    match page.level:
        case Level.MAINTENANCE:
            return Verdict(Level.MAJOR_OUTAGE, Reason.MORE_THAN_PLANNED_WORK)
        case Level.OPERATIONAL:
            return Verdict(Level.MAJOR_OUTAGE, Reason.CALM_PAGE_BUT_UNREACHABLE)
        case Level.UNKNOWN:
            return _silence(failure, seen)
        case _:
            return Verdict(Level.MAJOR_OUTAGE, Reason.REPORTS_TROUBLE_AND_UNREACHABLE)


def _silence(failure: Failure, seen: Evidence) -> Verdict:
    if seen.covers is Covers.NOTHING:
        return Verdict(Level.UNKNOWN, Reason.CANNOT_BE_SEEN)
    if failure.doubtful:
        return Verdict(Level.UNKNOWN, _DOUBTS.get(failure.kind, Reason.BLOCKED_HERE))
    if not _reached(failure, seen):
        return Verdict(Level.UNKNOWN, Reason.NEVER_REACHED)
    return Verdict(Level.MAJOR_OUTAGE, Reason.UNREACHABLE)


_DOUBTS = {
    FailureKind.BLOCKED_HERE: Reason.BLOCKED_HERE,
    FailureKind.CHALLENGE: Reason.CHALLENGE,
    FailureKind.GONE: Reason.GONE,
    FailureKind.NOT_FOR_THIS_PLACE: Reason.NOT_FOR_THIS_PLACE,
    FailureKind.UNREADABLE: Reason.UNREADABLE,
}


def _reached(failure: Failure, seen: Evidence) -> bool:
    """Whether the service was ever reached: an HTTP error is a server's own word."""
    return seen.ever_reached or failure.http_status is not None


def _answer_alone(answer: ProbeResult, seen: Evidence) -> Verdict:
    if seen.has_page:
        return Verdict(Level.UNKNOWN, Reason.PAGE_UNREADABLE_BUT_ANSWERS)
    match seen.covers:
        case Covers.APP | Covers.WEBSITE if answer.challenge:
            return Verdict(Level.OPERATIONAL, Reason.CHALLENGE)
        case Covers.APP:
            return Verdict(Level.OPERATIONAL, Reason.ANSWERS)
        case Covers.WEBSITE:
            return Verdict(Level.OPERATIONAL, Reason.WEBSITE_ANSWERS)
        case Covers.NOTHING:
            return Verdict(Level.UNKNOWN, Reason.CANNOT_BE_SEEN)
