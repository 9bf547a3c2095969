"""The door: each library's exception becomes one ``FailureKind``, by type and number alone."""

import errno
import os
import socket
import ssl
import sys
from collections.abc import Iterator
from typing import Final

import h11
import httpcore

from statustray.domain.model.checks.failures import (
    CertificateTrouble,
    Failure,
    FailureKind,
    Phase,
)

_BY_ERRNO: Final = {
    errno.ECONNREFUSED: FailureKind.REFUSED,
    errno.ECONNRESET: FailureKind.RESET,
    errno.ECONNABORTED: FailureKind.RESET,
    errno.EPIPE: FailureKind.RESET,
    errno.ENETUNREACH: FailureKind.UNREACHABLE,
    errno.EHOSTUNREACH: FailureKind.UNREACHABLE,
    errno.ENETDOWN: FailureKind.UNREACHABLE,
    errno.EADDRNOTAVAIL: FailureKind.UNREACHABLE,
    errno.EAFNOSUPPORT: FailureKind.UNREACHABLE,
    errno.EACCES: FailureKind.UNREACHABLE,
    errno.EPERM: FailureKind.UNREACHABLE,
    errno.ETIMEDOUT: FailureKind.TIMED_OUT,
}

# What says most comes first: the chain of one exception holds several of these.
_BY_TYPE: Final[tuple[tuple[type[BaseException], FailureKind], ...]] = (
    (ssl.SSLCertVerificationError, FailureKind.BAD_CERTIFICATE),
    (ssl.CertificateError, FailureKind.BAD_CERTIFICATE),
    (ssl.SSLEOFError, FailureKind.RESET),
    (ssl.SSLZeroReturnError, FailureKind.RESET),
    (ssl.SSLError, FailureKind.MALFORMED),
    (ConnectionRefusedError, FailureKind.REFUSED),
    (ConnectionError, FailureKind.RESET),
    (h11.RemoteProtocolError, FailureKind.MALFORMED),
    (TimeoutError, FailureKind.TIMED_OUT),
)

# httpcore's own words, where it kept no cause.
_BY_WRAPPER: Final[tuple[tuple[type[BaseException], FailureKind], ...]] = (
    (httpcore.NetworkError, FailureKind.RESET),
    (httpcore.RemoteProtocolError, FailureKind.RESET),
    (httpcore.LocalProtocolError, FailureKind.MALFORMED),
    (OSError, FailureKind.UNREACHABLE),
)

# OpenSSL's numbers (``X509_V_ERR_…``).
_BY_VERIFICATION: Final = {
    9: CertificateTrouble.NOT_YET_VALID,
    10: CertificateTrouble.EXPIRED,
    18: CertificateTrouble.UNKNOWN_AUTHORITY,  # signed by itself
    19: CertificateTrouble.UNKNOWN_AUTHORITY,
    20: CertificateTrouble.UNKNOWN_AUTHORITY,
    21: CertificateTrouble.UNKNOWN_AUTHORITY,
    62: CertificateTrouble.OTHER_NAME,
    64: CertificateTrouble.OTHER_NAME,  # an address in place of a name
    66: CertificateTrouble.OUTDATED_ENCRYPTION,  # a short key; its authority's; signed by SHA-1
    67: CertificateTrouble.OUTDATED_ENCRYPTION,
    68: CertificateTrouble.OUTDATED_ENCRYPTION,
}

# Names that do not exist; every other number means that nobody could say.
_NO_SUCH_NAME: Final = frozenset(
    number
    for number in (
        socket.EAI_NONAME,
        getattr(socket, "EAI_NODATA", None),
        getattr(socket, "EAI_ADDRFAMILY", None),
        11001,  # Windows: WSAHOST_NOT_FOUND
        11004,  # Windows: WSANO_DATA
    )
    if number is not None
)

EXPECTED: Final = (httpcore.NetworkError, httpcore.ProtocolError, h11.ProtocolError, OSError)
"""What a network may raise at us; anything else is a bug."""


class StoppedError(Exception):
    """Carries a failure from where it was seen to the door."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.kind.value)
        self.failure = failure


def failure_of(error: BaseException, phase: Phase) -> Failure:
    """Name what *error* means for an exchange that had come to *phase*."""
    if isinstance(error, StoppedError):
        return error.failure
    if isinstance(error, TimeoutError):
        return Failure(FailureKind.TIMED_OUT, phase)  # what was interrupted does not matter
    chain = tuple(_chain(error))
    return Failure(_kind(chain), phase, _detail(chain[-1]), certificate=_certificate(chain))


def name_failure(error: socket.gaierror) -> Failure:
    """Tell a name that does not exist from a name server that does not answer."""
    missing = error.errno in _NO_SUCH_NAME
    kind = FailureKind.NAME_NOT_FOUND if missing else FailureKind.NAME_SERVER_FAILED
    return Failure(kind, Phase.DNS, error.strerror or "")


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or link.__context__


def _kind(chain: tuple[BaseException, ...]) -> FailureKind:
    """Ask the innermost cause first: it is nearest to what happened."""
    for error in reversed(chain):
        kind = _by_number(error) or _first(error, _BY_TYPE)
        if kind is not None:
            return kind
    return next((k for e in chain if (k := _first(e, _BY_WRAPPER))), FailureKind.MALFORMED)


def _by_number(error: BaseException) -> FailureKind | None:
    """Look *error*'s number up; TLS errors count by a numbering of their own."""
    if not isinstance(error, OSError) or isinstance(error, ssl.SSLError):
        return None
    return _BY_ERRNO.get(error.errno or 0)


def _first(
    error: BaseException, table: tuple[tuple[type[BaseException], FailureKind], ...]
) -> FailureKind | None:
    return next((kind for cause, kind in table if isinstance(error, cause)), None)


def _certificate(chain: tuple[BaseException, ...]) -> CertificateTrouble | None:
    """Say what is wrong with the certificate; other verifiers than OpenSSL have other numbers."""
    numbers = (getattr(error, "verify_code", None) for error in chain)
    return next((_BY_VERIFICATION[n] for n in numbers if n in _BY_VERIFICATION), None)


def _detail(error: BaseException) -> str:
    """Say it in the system's words: never a body, a path or a query."""
    if isinstance(error, ssl.SSLError):
        # Only OpenSSL itself fills these in.
        words = getattr(error, "verify_message", None) or getattr(error, "reason", None)
        return str(words or type(error).__name__)
    if isinstance(error, OSError) and error.errno:
        return _system_words(error.errno)
    return type(error).__name__


def _system_words(number: int) -> str:
    """Say what *number* means; C's table does not know the numbers of sockets on Windows."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - for this alone

        return ctypes.FormatError(number).strip()
    else:  # noqa: RET505 - for the type checker, which sees one system at a time
        return os.strerror(number)
