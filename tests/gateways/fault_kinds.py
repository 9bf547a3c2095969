"""What each fault of a server is called, whoever asks: reading a page or probing a service."""

from statustray.domain.model.checks.failures import FailureKind, Phase
from tests.little_internet.faults import Fault

BEFORE_AN_ANSWER = [
    (Fault.REFUSED, FailureKind.REFUSED, Phase.CONNECT),
    (Fault.RESET, FailureKind.RESET, Phase.TLS),
    (Fault.PLAIN_TEXT, FailureKind.MALFORMED, Phase.TLS),
    (Fault.WRONG_CERTIFICATE, FailureKind.BAD_CERTIFICATE, Phase.TLS),
    (Fault.EXPIRED_CERTIFICATE, FailureKind.BAD_CERTIFICATE, Phase.TLS),
    (Fault.UNKNOWN_AUTHORITY, FailureKind.BAD_CERTIFICATE, Phase.TLS),
    (Fault.RESET_ON_REQUEST, FailureKind.RESET, Phase.REQUEST),
    (Fault.NOT_HTTP, FailureKind.MALFORMED, Phase.REQUEST),
    (Fault.REDIRECT_LOOP, FailureKind.TOO_MANY_REDIRECTS, Phase.REQUEST),
]
"""Without a usable answer: there is nothing to judge."""

SILENCES = [
    (Fault.BLACK_HOLE, Phase.CONNECT, 0.2),
    (Fault.SILENT, Phase.TLS, 0.2),
    (Fault.NEVER_ANSWERS, Phase.REQUEST, 0.5),
]
"""Where the silence begins, and a time in seconds that nobody waits longer."""
