"""How much of a service can be seen from here, and what an answer of a probe proves."""

from enum import Enum
from typing import Final

from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.checks.report import Report
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import Covers, PageSpeaks, Service
from statustray.domain.text.urls import WEB


class Seen(Enum):
    """What a service's level rests on, the strongest first.

    OPERATOR: its status page.  SERVICE: an address of the service itself, its app's or API's.
    WEBSITE: only its front answered or failed.  NOTHING: no evidence at present.
    """

    OPERATOR = "operator"
    SERVICE = "service"
    WEBSITE = "website"
    NOTHING = "nothing"


_DOORKEEPER: Final = frozenset({401, 403})
"""What a gateway says before it has asked the service behind it."""


_BY_OPERATOR: Final = frozenset(
    {
        Reason.PAGE_SAYS_SO,
        Reason.PAGE_CONTRADICTS_ITSELF,
        Reason.PAGE_AND_PROBE_AGREE,
        Reason.REPORTS_TROUBLE_BUT_ANSWERS,
        Reason.REPORTS_TROUBLE_AND_UNREACHABLE,
        Reason.CALM_PAGE_BUT_UNREACHABLE,
        Reason.PLANNED_WORK,
        Reason.MORE_THAN_PLANNED_WORK,
    }
)
_BY_PROBE: Final = frozenset(
    {
        Reason.ANSWERS,
        Reason.WEBSITE_ANSWERS,
        Reason.UNREACHABLE,
        Reason.UNEXPECTED_ANSWER,
        Reason.PAGE_UNREADABLE_BUT_ANSWERS,
        Reason.PAGE_SAYS_NOTHING,
        Reason.CHALLENGE,
    }
)
_BY_THE_BEST: Final = frozenset({Reason.SLOW, Reason.UNSTABLE})
_BY_AN_ANSWER: Final = _BY_PROBE | _BY_THE_BEST


def proven(service: Service, probe: ProbeResult | Failure | None) -> Covers:
    """Return what *probe* proves of *service*, which is at most what its record claims.

    A bare connection, a TLS handshake, a name that resolves, a gateway's 401 or 403, and a robot
    challenge prove that the front is there; so does a home page asked in place of the target.
    """
    if service.probe_covers is not Covers.APP or service.probe is None:
        return service.probe_covers
    if probe is None or probe.instead:
        return Covers.WEBSITE
    bare = service.probe.scheme not in WEB
    kept_out = isinstance(probe, ProbeResult) and (
        probe.challenge or probe.http_status in _DOORKEEPER
    )
    return Covers.WEBSITE if bare or kept_out else Covers.APP


def as_expected(service: Service, probe: ProbeResult | Failure | None) -> bool:
    """Whether the service's own target answered, and as its record claims that it does."""
    if not isinstance(probe, ProbeResult) or not probe.expected or probe.instead:
        return False
    return not probe.challenge and proven(service, probe) is service.probe_covers


def visibility(
    service: Service,
    reason: Reason,
    page: Report | Failure | None,
    probe: ProbeResult | Failure | None,
) -> Seen:
    """Return how much of *service* can be seen, where its verdict has *reason*."""
    if reason in _BY_OPERATOR or (reason in _BY_THE_BEST and _speaks(service, page)):
        return Seen.OPERATOR
    if probe is None or reason not in _BY_AN_ANSWER:
        return Seen.NOTHING
    return _OF_PROBE[proven(service, probe)]


def _speaks(service: Service, page: Report | Failure | None) -> bool:
    """Whether *page* vouches for the service beside a probe that is slow or comes and goes."""
    read = isinstance(page, Report) and page.level is not Level.UNKNOWN
    return read and service.page_speaks is PageSpeaks.ALWAYS


_OF_PROBE: Final = {
    Covers.APP: Seen.SERVICE,
    Covers.WEBSITE: Seen.WEBSITE,
    Covers.NOTHING: Seen.NOTHING,
}
