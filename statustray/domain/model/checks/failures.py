"""Why an answer is missing: a closed set of kinds, decided where the error is caught."""

from datetime import timedelta
from enum import Enum

from msgspec import Struct

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
    BLOCKED_HERE = "blocked_here"
    CHALLENGE = "challenge"
    GONE = "gone"
    NOT_FOR_THIS_PLACE = "not_for_this_place"
    UNREADABLE = "unreadable"

    @property
    def doubtful(self) -> bool:
        """Whether it leaves open how the service is: a verdict can only be "unknown"."""
        return self in _DOUBTFUL

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


_DOUBTFUL = {
    FailureKind.BLOCKED_HERE,
    FailureKind.CHALLENGE,
    FailureKind.GONE,
    FailureKind.NOT_FOR_THIS_PLACE,
    FailureKind.UNREADABLE,
}


class Phase(Enum):
    """How far the exchange got."""

    DNS = "dns"
    CONNECT = "connect"
    TLS = "tls"
    REQUEST = "request"
    BODY = "body"


class CertificateTrouble(Enum):
    """What is wrong with a certificate."""

    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    OTHER_NAME = "other_name"
    UNKNOWN_AUTHORITY = "unknown_authority"
    OUTDATED_ENCRYPTION = "outdated_encryption"

    @property
    def of_time(self) -> bool:
        """Whether it is good at another time than this computer's clock shows."""
        return self in {CertificateTrouble.EXPIRED, CertificateTrouble.NOT_YET_VALID}


class ProxyTrouble(Enum):
    """What is wrong with the proxy through which everything is asked."""

    UNREACHABLE = "unreachable"
    REFUSES_PASSWORD = "refuses_password"  # noqa: S105 - a word, no password
    REFUSES = "refuses"


class Failure(Struct, frozen=True):
    """A missing answer.

    ``detail`` is for the details pane, without tokens or bodies.  ``http_status`` is what the
    server itself answered: it was reached.  ``key``: it is the page's key that is missing or was
    refused.  ``certificate``: what is wrong with it, where the system says so.  ``proxy``: the
    proxy failed, which says nothing about the server behind it.
    ``misdirected``: the name led to an address that cannot be its own, nowhere or this computer
    or, for a name of the internet, a private one.  ``instead``: not the service's own target failed
    but its home page, which was asked in place of it.
    """

    kind: FailureKind
    phase: Phase
    detail: str = ""
    http_status: int | None = None
    retry_after: timedelta | None = None
    key: KeyTrouble | None = None
    certificate: CertificateTrouble | None = None
    proxy: ProxyTrouble | None = None
    misdirected: bool = False
    instead: bool = False

    @property
    def doubtful(self) -> bool:
        """Whether it leaves open how the service is."""
        return self.kind.doubtful or self.proxy is not None
