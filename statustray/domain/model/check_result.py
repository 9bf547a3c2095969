"""The result of one check: status page and probe, with the state of the network beside them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from statustray.domain.model.failures import Failure
from statustray.domain.model.report import Report
from statustray.domain.model.service import Covers


@dataclass(frozen=True, slots=True)
class ProbeResult:
    """An answer, each phase in milliseconds; a phase that did not happen is None.

    ``expected`` is False when the answer was not the wanted one (status, keyword); ``detail`` then
    says what was wrong.  ``tries`` counts the connections that one check needed.  ``retry_after``:
    the server asked us to come back later (429, 503).
    """

    dns_ms: float | None = None
    connect_ms: float | None = None
    tls_ms: float | None = None
    first_byte_ms: float | None = None
    total_ms: float = 0.0
    http_status: int | None = None
    address: str | None = None
    certificate_ends: datetime | None = None
    expected: bool = True
    detail: str = ""
    tries: int = 1
    retry_after: timedelta | None = None


class Network(Enum):
    """The state of the user's own connection, as the connectivity checks see it."""

    ONLINE = "online"
    OFFLINE = "offline"
    CAPTIVE_PORTAL = "captive_portal"


@dataclass(frozen=True, slots=True)
class CanaryAnswer:
    """The result of one connectivity check: healthy, answered by somebody else, or silent."""

    url: str
    healthy: bool
    answered: bool


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One check of one service.  None: the service has no page or probe, or it was not asked."""

    at: datetime
    network: Network
    page: Report | Failure | None = None
    probe: ProbeResult | Failure | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is weighed at one time: the last result of page and probe, while fresh.

    ``page`` None: the service has no page, or none was read yet (``has_page`` says which).
    ``ever_reached``: the probe succeeded on this network before.  ``stale``: there was a result,
    but it is too old to rely on.  ``excused``: planned work explains silence.
    """

    network: Network = Network.ONLINE
    local: bool = False
    has_page: bool = False
    page: Report | Failure | None = None
    probe: ProbeResult | Failure | None = None
    covers: Covers = Covers.WEBSITE
    ever_reached: bool = True
    stale: bool = False
    excused: bool = False
