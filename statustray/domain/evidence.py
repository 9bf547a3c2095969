"""What one look brought: the two witnesses, and the network's own health beside them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from statustray.domain.report import Report


class FailureKind(Enum):
    """Why an answer is missing; decided by type at the door, never by a message's text."""

    NAME_NOT_FOUND = "name_not_found"
    NAME_SERVER_FAILED = "name_server_failed"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    TIMED_OUT = "timed_out"
    RESET = "reset"
    BAD_CERTIFICATE = "bad_certificate"
    HTTP_STATUS = "http_status"
    TOO_LARGE = "too_large"
    TOO_MANY_REDIRECTS = "too_many_redirects"
    MALFORMED = "malformed"
    NOT_FOUND = "not_found"
    RATE_LIMITED = "rate_limited"


class Phase(Enum):
    """Where on its way an exchange stopped."""

    DNS = "dns"
    CONNECT = "connect"
    TLS = "tls"
    REQUEST = "request"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Failure:
    """A missing answer.  ``detail`` is for the details pane, without tokens or bodies."""

    kind: FailureKind
    phase: Phase
    detail: str = ""
    http_status: int | None = None
    retry_after: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Reached:
    """An answer, each phase in milliseconds; a phase that did not happen is None.

    ``expected`` is False when the answer came but was not the wanted one (status, keyword).
    ``other_resolver`` is True when only the second resolver knew the name.
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


class Network(Enum):
    """The health of this computer's own connection, as the canaries tell it."""

    ONLINE = "online"
    OFFLINE = "offline"
    CAPTIVE_PORTAL = "captive_portal"


@dataclass(frozen=True, slots=True)
class Look:
    """One look at one service.  None: the service has no such witness, or it was not asked."""

    at: datetime
    network: Network
    page: Report | Failure | None = None
    probe: Reached | Failure | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """The newest word of each witness, with its time."""

    network: Network = Network.ONLINE
    page: Report | Failure | None = None
    page_at: datetime | None = None
    probe: Reached | Failure | None = None
    probe_at: datetime | None = None
    ever_reached: bool = False
    blocked_here: bool = False
