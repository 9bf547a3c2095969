"""Failures in plain words, for people without network knowledge."""

from typing import assert_never

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase, ProxyTrouble
from statustray.domain.model.page_key import KeyTrouble
from statustray.present.vocabulary.language import Language


def failure_words(failure: Failure, tr: Language) -> str:
    """Say what failed, short enough for a row."""
    if failure.key is not None:
        return _key_words(failure.key, failure.detail, tr)
    if failure.proxy is not None:
        return _proxy_words(failure.proxy, tr)
    if failure.kind is FailureKind.HTTP_STATUS and failure.http_status:
        return tr("HTTP error {status}", status=failure.http_status)
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


def _key_words(trouble: KeyTrouble, detail: str, tr: Language) -> str:
    """Say what is wrong with a page's key, as a clause."""
    match trouble:
        case KeyTrouble.WANTED:
            return tr("the page needs a key")
        case KeyTrouble.REFUSED:
            return tr("the key was rejected")
        case KeyTrouble.LOCKED:
            return tr("its key is in your locked password store")
        case KeyTrouble.EXPOSED:
            return tr("its key would be sent unencrypted; use https")
        case KeyTrouble.MOVED:
            return tr("its key was entered for {origin}; enter it again", origin=detail)
        case _:
            assert_never(trouble)


def _proxy_words(trouble: ProxyTrouble, tr: Language) -> str:
    """Say what is wrong with the proxy, as a clause."""
    match trouble:
        case ProxyTrouble.UNREACHABLE:
            return tr("the proxy can't be reached")
        case ProxyTrouble.REFUSES_PASSWORD:
            return tr("the proxy rejects the password")
        case ProxyTrouble.REFUSES:
            return tr("the proxy doesn't connect to it")
        case _:
            assert_never(trouble)


def kind_words(kind: FailureKind, tr: Language) -> str:  # noqa: C901, PLR0911, PLR0912 - one case per kind, no logic
    """Say a kind of failure as a clause."""
    match kind:
        case FailureKind.NAME_NOT_FOUND:
            return tr("domain name not found")
        case FailureKind.NAME_SERVER_FAILED:
            return tr("DNS server not responding")
        case FailureKind.REFUSED:
            return tr("connection refused")
        case FailureKind.UNREACHABLE:
            return tr("host unreachable")
        case FailureKind.TIMED_OUT:
            return tr("no response in time")
        case FailureKind.RESET:
            return tr("connection lost")
        case FailureKind.BAD_CERTIFICATE:
            return tr("invalid certificate")
        case FailureKind.HTTP_STATUS:
            return tr("HTTP error")
        case FailureKind.TOO_LARGE:
            return tr("response too large")
        case FailureKind.TOO_MANY_REDIRECTS:
            return tr("too many redirects")
        case FailureKind.MALFORMED:
            return tr("unexpected response")
        case FailureKind.NOT_FOUND:
            return tr("page not found")
        case FailureKind.RATE_LIMITED:
            return tr("too many requests; trying again later")
        case FailureKind.BLOCKED_HERE:
            return tr("blocked on this network")
        case FailureKind.CHALLENGE:
            return tr("it wants proof of a human visitor")
        case FailureKind.GONE:
            return tr("address removed for good")
        case FailureKind.NOT_FOR_THIS_PLACE:
            return tr("not available in this country or region")
        case _:
            assert_never(kind)


def phase_words(phase: Phase, tr: Language) -> str:
    """Say where on its way an exchange stopped."""
    match phase:
        case Phase.DNS:
            return tr("while looking up the domain name")
        case Phase.CONNECT:
            return tr("while connecting")
        case Phase.TLS:
            return tr("while securing the connection")
        case Phase.REQUEST:
            return tr("while waiting for a response")
        case Phase.BODY:
            return tr("while reading the response")
        case _:
            assert_never(phase)
