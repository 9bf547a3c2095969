import errno
import socket
import ssl

import h11
import httpcore
import pytest

from statustray.domain.model.checks.failures import CertificateTrouble, Failure, FailureKind, Phase
from statustray.gateways.net.error_mapping import StoppedError, failure_of, name_failure


def _wrapped(cause: BaseException) -> httpcore.ConnectError:
    """Return *cause* two layers down, in the context only."""
    error = httpcore.ConnectError("All connection attempts failed")
    middle = OSError("All connection attempts failed")
    middle.__context__ = cause
    error.__cause__ = middle
    return error


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (OSError(errno.ECONNREFUSED, ""), FailureKind.REFUSED),
        (OSError(errno.ECONNRESET, ""), FailureKind.RESET),
        (OSError(errno.EPIPE, ""), FailureKind.RESET),
        (OSError(errno.EHOSTUNREACH, ""), FailureKind.UNREACHABLE),
        (OSError(errno.ENETUNREACH, ""), FailureKind.UNREACHABLE),
        (OSError(errno.ETIMEDOUT, ""), FailureKind.TIMED_OUT),
        (OSError(errno.EINVAL, ""), FailureKind.UNREACHABLE),
        (TimeoutError(), FailureKind.TIMED_OUT),
        (ConnectionResetError(), FailureKind.RESET),
        (ssl.SSLCertVerificationError(), FailureKind.BAD_CERTIFICATE),
        (ssl.SSLEOFError(), FailureKind.RESET),
        (ssl.SSLError(1, "x"), FailureKind.MALFORMED),
        (h11.RemoteProtocolError("x"), FailureKind.MALFORMED),
        (httpcore.RemoteProtocolError("x"), FailureKind.RESET),
        (httpcore.ReadError("x"), FailureKind.RESET),
        (httpcore.WriteError("x"), FailureKind.RESET),
        (httpcore.LocalProtocolError("x"), FailureKind.MALFORMED),
        (_wrapped(ConnectionRefusedError(errno.ECONNREFUSED, "")), FailureKind.REFUSED),
        (_wrapped(ssl.SSLCertVerificationError()), FailureKind.BAD_CERTIFICATE),
    ],
)
def test_each_exception_is_one_kind(error: BaseException, kind: FailureKind) -> None:
    assert failure_of(error, Phase.CONNECT).kind is kind


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (9, CertificateTrouble.NOT_YET_VALID),
        (10, CertificateTrouble.EXPIRED),
        (18, CertificateTrouble.UNKNOWN_AUTHORITY),
        (62, CertificateTrouble.OTHER_NAME),
        (66, CertificateTrouble.OUTDATED_ENCRYPTION),
        (68, CertificateTrouble.OUTDATED_ENCRYPTION),  # signed by SHA-1
        (26, None),  # for another purpose
    ],
)
def test_what_is_wrong_with_a_certificate_is_told_by_its_number(
    number: int, trouble: CertificateTrouble | None
) -> None:
    error = ssl.SSLCertVerificationError("certificate has expired")
    error.verify_code = number

    failure = failure_of(_wrapped(error), Phase.TLS)

    assert (failure.kind, failure.certificate) == (FailureKind.BAD_CERTIFICATE, trouble)


@pytest.mark.parametrize("text", ["certificate has expired", "timed out", "Name not known", ""])
def test_a_message_never_decides(text: str) -> None:
    assert failure_of(ConnectionResetError(text), Phase.REQUEST).kind is FailureKind.RESET


def test_a_failure_on_its_way_is_handed_on() -> None:
    failure = Failure(FailureKind.TOO_LARGE, Phase.BODY)

    assert failure_of(StoppedError(failure), Phase.CONNECT) is failure


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (socket.EAI_NONAME, FailureKind.NAME_NOT_FOUND),
        (getattr(socket, "EAI_NODATA", socket.EAI_NONAME), FailureKind.NAME_NOT_FOUND),
        (socket.EAI_AGAIN, FailureKind.NAME_SERVER_FAILED),
        (socket.EAI_FAIL, FailureKind.NAME_SERVER_FAILED),
        (getattr(socket, "EAI_SYSTEM", socket.EAI_FAIL), FailureKind.NAME_SERVER_FAILED),
    ],
)
def test_a_missing_name_is_told_from_a_dead_name_server(number: int, kind: FailureKind) -> None:
    failure = name_failure(socket.gaierror(number, "words"))

    assert failure == Failure(kind, Phase.DNS, "words")


@pytest.mark.parametrize("number", [errno.ECONNREFUSED, errno.EHOSTUNREACH, errno.ECONNRESET])
def test_the_detail_is_the_systems_own_sentence_on_each_system(number: int) -> None:
    detail = failure_of(OSError(number, ""), Phase.CONNECT).detail

    assert " " in detail
    assert "nknown" not in detail
