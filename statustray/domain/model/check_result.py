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

    ``expected`` is False when the answer came but was not the wanted one (status, keyword);
    ``detail`` then says what was wrong.  ``tries`` counts the connections that one look needed.
    ``retry_after``: the server, though reached, asked us to come back later (429, 503).
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
    """The health of this computer's own connection, as the canaries tell it."""

    ONLINE = "online"
    OFFLINE = "offline"
    CAPTIVE_PORTAL = "captive_portal"


@dataclass(frozen=True, slots=True)
class CanaryAnswer:
    """One canary's answer: healthy, or answered by somebody else, or silent."""

    url: str
    healthy: bool
    answered: bool


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One look at one service.  None: the service has no such witness, or it was not asked."""

    at: datetime
    network: Network
    page: Report | Failure | None = None
    probe: ProbeResult | Failure | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is to be weighed at one moment: the newest word of each witness, while fresh.

    ``page`` None: the service has no page, or none was read yet (``has_page`` tells which).
    ``ever_reached``: the probe succeeded on this network before.  ``stale``: there was
    a word, but it is too old to count.
    """

    network: Network = Network.ONLINE
    local: bool = False
    has_page: bool = False
    page: Report | Failure | None = None
    probe: ProbeResult | Failure | None = None
    covers: Covers = Covers.WEBSITE
    ever_reached: bool = True
    stale: bool = False
