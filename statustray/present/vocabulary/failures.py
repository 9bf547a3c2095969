"""Failures in plain words, for people without network knowledge."""

from typing import Final

from statustray.domain.model.checks.failures import (
    CertificateTrouble,
    Failure,
    FailureKind,
    Phase,
    ProxyTrouble,
)
from statustray.domain.model.page_key import KeyTrouble
from statustray.domain.text.lazy_message import N_
from statustray.present.vocabulary.language import Language


def failure_words(failure: Failure, tr: Language) -> str:
    """Say what failed, short enough for a row."""
    if failure.key is not None:
        return _key_words(failure.key, failure.detail, tr)
    if failure.proxy is not None:
        return _proxy_words(failure.proxy, tr)
    if failure.certificate is not None:
        return tr.say(_CERTIFICATE[failure.certificate])
    if failure.kind is FailureKind.HTTP_STATUS and failure.http_status:
        return tr("HTTP error {status}", status=failure.http_status)
    if failure.kind is FailureKind.MALFORMED and failure.phase is Phase.TLS:
        return tr("no secure connection possible")
    return kind_words(failure.kind, tr)


def full_failure_words(failure: Failure, tr: Language) -> str:
    """Say what failed and on which part of the way."""
    if failure.key is not None:
        return _key_words(failure.key, failure.detail, tr)
    if failure.proxy is not None:
        return _proxy_words(failure.proxy, tr)
    return tr(
        "{what}, {when}", what=failure_words(failure, tr), when=phase_words(failure.phase, tr)
    )


_KEY: Final = {
    KeyTrouble.WANTED: N_("the page needs a key"),
    KeyTrouble.REFUSED: N_("the key was rejected"),
    KeyTrouble.LOCKED: N_("its key is in your locked password store"),
    KeyTrouble.EXPOSED: N_("its key would be sent unencrypted; use https"),
    KeyTrouble.MOVED: N_("its key was entered for {origin}; enter it again"),
}


def _key_words(trouble: KeyTrouble, detail: str, tr: Language) -> str:
    """Say what is wrong with a page's key, as a clause."""
    return tr.say(_KEY[trouble], origin=detail)


_PROXY: Final = {
    ProxyTrouble.UNREACHABLE: N_("the proxy can't be reached"),
    ProxyTrouble.REFUSES_PASSWORD: N_("the proxy rejects the password"),
    ProxyTrouble.REFUSES: N_("the proxy doesn't connect to it"),
}


def _proxy_words(trouble: ProxyTrouble, tr: Language) -> str:
    """Say what is wrong with the proxy, as a clause."""
    return tr.say(_PROXY[trouble])


_CERTIFICATE: Final = {
    CertificateTrouble.EXPIRED: N_("certificate expired"),
    CertificateTrouble.NOT_YET_VALID: N_("certificate not valid yet"),
    CertificateTrouble.OTHER_NAME: N_("certificate of another name"),
    CertificateTrouble.UNKNOWN_AUTHORITY: N_("certificate of an unknown authority"),
    CertificateTrouble.OUTDATED_ENCRYPTION: N_("certificate with outdated encryption"),
}

_KINDS: Final = {
    FailureKind.NAME_NOT_FOUND: N_("domain name not found"),
    FailureKind.NAME_SERVER_FAILED: N_("DNS server not responding"),
    FailureKind.REFUSED: N_("connection refused"),
    FailureKind.UNREACHABLE: N_("host unreachable"),
    FailureKind.TIMED_OUT: N_("no response in time"),
    FailureKind.RESET: N_("connection lost"),
    FailureKind.BAD_CERTIFICATE: N_("invalid certificate"),
    FailureKind.HTTP_STATUS: N_("HTTP error"),
    FailureKind.TOO_LARGE: N_("response too large"),
    FailureKind.TOO_MANY_REDIRECTS: N_("too many redirects"),
    FailureKind.MALFORMED: N_("unexpected response"),
    FailureKind.NOT_FOUND: N_("page not found"),
    FailureKind.RATE_LIMITED: N_("too many requests; trying again later"),
    FailureKind.BLOCKED_HERE: N_("blocked on this network"),
    FailureKind.CHALLENGE: N_("it wants proof of a human visitor"),
    FailureKind.GONE: N_("address removed for good"),
    FailureKind.NOT_FOR_THIS_PLACE: N_("not available in this country or region"),
    FailureKind.UNREADABLE: N_("response in an unknown encoding"),
}


def kind_words(kind: FailureKind, tr: Language) -> str:
    """Say a kind of failure as a clause."""
    return tr.say(_KINDS[kind])


_PHASES: Final = {
    Phase.DNS: N_("while looking up the domain name"),
    Phase.CONNECT: N_("while connecting"),
    Phase.TLS: N_("while securing the connection"),
    Phase.REQUEST: N_("while waiting for a response"),
    Phase.BODY: N_("while reading the response"),
}


def phase_words(phase: Phase, tr: Language) -> str:
    """Say where on its way an exchange stopped."""
    return tr.say(_PHASES[phase])
