"""Why an answer is missing, in words that need no network knowledge."""

from typing import assert_never

from statustray.domain.model.failures import Failure, FailureKind, Phase
from statustray.domain.model.page_key import KeyTrouble
from statustray.present.vocabulary.language import Language


def failure_words(failure: Failure, tr: Language) -> str:
    """Say what failed, short enough for a row."""
    if failure.key is not None:
        return key_words(failure.key, tr)
    if failure.kind is FailureKind.HTTP_STATUS and failure.http_status:
        return tr("it answers with error {status}", status=failure.http_status)
    return kind_words(failure.kind, tr)


def full_failure_words(failure: Failure, tr: Language) -> str:
    """Say what failed and on which part of the way."""
    if failure.key is not None:
        return key_words(failure.key, tr)
    return tr(
        "{what}, {when}", what=failure_words(failure, tr), when=phase_words(failure.phase, tr)
    )


def key_words(trouble: KeyTrouble, tr: Language) -> str:
    """Say what is wrong with a page's key, as a clause."""
    match trouble:
        case KeyTrouble.WANTED:
            return tr("the page wants a key")
        case KeyTrouble.REFUSED:
            return tr("the key was refused")
        case KeyTrouble.LOCKED:
            return tr("its key waits in your locked password store")
        case KeyTrouble.EXPOSED:
            return tr("its key would go unencrypted; use https")
        case _:
            assert_never(trouble)


def kind_words(kind: FailureKind, tr: Language) -> str:  # noqa: C901, PLR0911, PLR0912 - one case per kind, no logic
    """Say a kind of failure as a clause."""
    match kind:
        case FailureKind.NAME_NOT_FOUND:
            return tr("its name is not known")
        case FailureKind.NAME_SERVER_FAILED:
            return tr("the name server does not answer")
        case FailureKind.REFUSED:
            return tr("it refuses the connection")
        case FailureKind.UNREACHABLE:
            return tr("no way leads there")
        case FailureKind.TIMED_OUT:
            return tr("no answer in time")
        case FailureKind.RESET:
            return tr("the connection broke off")
        case FailureKind.BAD_CERTIFICATE:
            return tr("its certificate is not valid")
        case FailureKind.HTTP_STATUS:
            return tr("it answers with an error")
        case FailureKind.TOO_LARGE:
            return tr("the answer is too large")
        case FailureKind.TOO_MANY_REDIRECTS:
            return tr("it sends us in circles")
        case FailureKind.MALFORMED:
            return tr("the answer is not what was asked for")
        case FailureKind.NOT_FOUND:
            return tr("nothing is at this address")
        case FailureKind.RATE_LIMITED:
            return tr("it asks us to wait")
        case _:
            assert_never(kind)


def phase_words(phase: Phase, tr: Language) -> str:
    """Say where on its way an exchange stopped."""
    match phase:
        case Phase.DNS:
            return tr("while looking up the name")
        case Phase.CONNECT:
            return tr("while connecting")
        case Phase.TLS:
            return tr("while securing the connection")
        case Phase.REQUEST:
            return tr("while waiting for the answer")
        case Phase.BODY:
            return tr("while reading the answer")
        case _:
            assert_never(phase)
