"""Why an answer is missing: a closed set of kinds, decided where the error is caught."""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from statustray.domain.model.page_key import KeyTrouble


class FailureKind(Enum):
    """Why an answer is missing; decided by the error's type, never by a message's text."""

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

    @property
    def may_be_loss(self) -> bool:
        """Whether a connection that loses packets brings this about by chance.

        The others are words of the far end: a refusal or a bad certificate does not get lost.
        """
        return self in _LOSS


_LOSS = {
    FailureKind.NAME_SERVER_FAILED,
    FailureKind.UNREACHABLE,
    FailureKind.TIMED_OUT,
    FailureKind.RESET,
}


class Phase(Enum):
    """How far the exchange got."""

    DNS = "dns"
    CONNECT = "connect"
    TLS = "tls"
    REQUEST = "request"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Failure:
    """A missing answer.

    ``detail`` is for the details pane, without tokens or bodies.  ``blocked_here``: the name is
    unknown to this network's resolver but known to the second one.  ``key``: the page's key is
    missing or was refused.
    """

    kind: FailureKind
    phase: Phase
    detail: str = ""
    http_status: int | None = None
    retry_after: timedelta | None = None
    blocked_here: bool = False
    key: KeyTrouble | None = None
