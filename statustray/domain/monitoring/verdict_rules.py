"""Weigh the status page against our own probe: the rules that turn evidence into a verdict."""

from statustray.domain.model.check_result import Evidence, Network, ProbeResult
from statustray.domain.model.failures import Failure
from statustray.domain.model.level import Level, worst
from statustray.domain.model.report import Report
from statustray.domain.model.service import Covers
from statustray.domain.model.verdict import Reason, Verdict


def judge(seen: Evidence) -> Verdict:
    """Weigh what the page states against what this computer could reach.

    Green needs a fresh, positive result of a source that is entitled to it; whatever else it may
    be, silence, age and nonsense are never green.
    """
    if seen.network.broken and not seen.local:
        return Verdict(Level.UNKNOWN, _NO_LINE[seen.network])
    if isinstance(seen.page, Report):
        return _with_page(seen.page, seen)
    return _without_page(seen)


def _with_page(page: Report, seen: Evidence) -> Verdict:
    match seen.probe:
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
        case ProbeResult(expected=True):
            return _answer_alone(seen)
        case ProbeResult():
            return Verdict(Level.PARTIAL_OUTAGE, Reason.UNEXPECTED_ANSWER)
        case Failure() as failure:
            return _silence(failure, seen)
        case None if isinstance(seen.page, Failure):
            return Verdict(Level.UNKNOWN, Reason.PAGE_UNREADABLE)
        case None:
            return Verdict(Level.UNKNOWN, Reason.TOO_OLD if seen.stale else Reason.NOT_CHECKED_YET)


_NO_LINE = {
    Network.OFFLINE: Reason.YOU_ARE_OFFLINE,
    Network.CAPTIVE_PORTAL: Reason.CAPTIVE_PORTAL,
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
    if not seen.ever_reached or failure.blocked_here:
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
    if failure.blocked_here:
        return Verdict(Level.UNKNOWN, Reason.BLOCKED_HERE)
    if not seen.ever_reached:
        return Verdict(Level.UNKNOWN, Reason.NEVER_REACHED)
    return Verdict(Level.MAJOR_OUTAGE, Reason.UNREACHABLE)


def _answer_alone(seen: Evidence) -> Verdict:
    if seen.has_page:
        return Verdict(Level.UNKNOWN, Reason.PAGE_UNREADABLE_BUT_ANSWERS)
    match seen.covers:
        case Covers.APP:
            return Verdict(Level.OPERATIONAL, Reason.ANSWERS)
        case Covers.WEBSITE:
            return Verdict(Level.OPERATIONAL, Reason.WEBSITE_ANSWERS)
        case Covers.NOTHING:
            return Verdict(Level.UNKNOWN, Reason.CANNOT_BE_SEEN)
