"""The result of one check: status page and probe, with the state of the network beside them."""

from datetime import datetime, timedelta
from enum import Enum

from msgspec import Struct

from statustray.domain.model.checks.failures import Failure, ProxyTrouble
from statustray.domain.model.checks.report import Report


class Unexpected(Enum):
    """What was not as wanted about an answer."""

    STATUS = "status"
    KEYWORD_MISSING = "keyword_missing"
    KEYWORD_FOUND = "keyword_found"


class ProbeResult(Struct, frozen=True):
    """An answer, each phase in milliseconds; a phase that did not happen is None.

    ``expected`` is False when the answer came but was not the wanted one; ``unexpected`` says
    which part of it, ``detail`` what was found.  ``challenge``: not the service but its edge
    answered, and wants proof of a human visitor.  ``misdirected``: this computer answered, to
    which another's name was sent.  ``tries`` counts the connections that one check needed;
    ``lost``: the first of them may have got lost on the way.  ``retry_after``: the server asked
    us to come back later (429, 503).  ``instead``: the home page was asked in place of the target.
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
    unexpected: Unexpected | None = None
    detail: str = ""
    challenge: bool = False
    misdirected: bool = False
    tries: int = 1
    lost: bool = False
    retry_after: timedelta | None = None
    instead: bool = False


class Network(Enum):
    """The health of this computer's own connection.

    UNKNOWN until something far away has answered or failed to.
    """

    ONLINE = "online"
    OFFLINE = "offline"
    CAPTIVE_PORTAL = "captive_portal"
    WRONG_CLOCK = "wrong_clock"
    UNKNOWN = "unknown"

    @property
    def broken(self) -> bool:
        """Whether the connection is known to be unusable, so that silence proves nothing."""
        return self in (Network.OFFLINE, Network.CAPTIVE_PORTAL, Network.WRONG_CLOCK)


class ConnectionIssue(Enum):
    """What is wrong with the user's own connection although it is not simply gone."""

    LOSES_CONNECTIONS = "loses_connections"
    VERY_SLOW = "very_slow"
    CHECK_ADDRESSES_BLOCKED = "check_addresses_blocked"
    PROXY_UNREACHABLE = "proxy_unreachable"
    PROXY_REFUSES_PASSWORD = "proxy_refuses_password"  # noqa: S105 - a word, no password


class CanaryAnswer(Struct, frozen=True):
    """The result of one connectivity check: healthy, answered by somebody else, or silent.

    ``misdated``: its own certificate came, but is good at another time than the clock shows.
    """

    url: str
    healthy: bool
    answered: bool
    misdated: bool = False
    proxy: ProxyTrouble | None = None


class CheckResult(Struct, frozen=True):
    """One check of one service.  None: the service has no such witness, or it was not asked.

    ``network`` UNKNOWN: nobody could vouch for the own connection, so the check proves nothing.
    """

    at: datetime
    network: Network
    page: Report | Failure | None = None
    probe: ProbeResult | Failure | None = None
