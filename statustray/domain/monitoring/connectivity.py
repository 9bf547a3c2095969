"""Judge the user's own connection by the check addresses and by services that answer."""

from collections.abc import Sequence
from typing import assert_never

from statustray.domain.model.checks.check_result import CanaryAnswer, ConnectionIssue, Network
from statustray.domain.model.checks.failures import ProxyTrouble

_AGAINST_PORTAL = 2


def network(answers: Sequence[CanaryAnswer]) -> Network:
    """Judge the network by what most check addresses say.

    Without a majority one healthy address is enough, and without any the network is never online.
    An empty list is the user's wish not to ask: the network is taken as it is.  Where most of those
    that somebody else seems to answer for show their own certificates, it is the clock that is
    wrong.
    """
    healthy = sum(1 for canary in answers if canary.healthy)
    others = sum(1 for canary in answers if canary.answered and not canary.healthy)
    silent = len(answers) - healthy - others
    if 2 * silent > len(answers):
        return Network.OFFLINE
    if 2 * others > len(answers):
        return _replaced(answers, others)
    if healthy or not answers:
        return Network.ONLINE
    # A tie means that something on the local network is answering for them.
    return _replaced(answers, others)


def _replaced(answers: Sequence[CanaryAnswer], others: int) -> Network:
    misdated = sum(1 for canary in answers if canary.misdated)
    return Network.WRONG_CLOCK if 2 * misdated > others else Network.CAPTIVE_PORTAL


def proxy_issue(answers: Sequence[CanaryAnswer]) -> ConnectionIssue | None:
    """Say what is wrong with the proxy where most check addresses fail because of it."""
    troubles = [answer.proxy for answer in answers if answer.proxy is not None]
    if 2 * len(troubles) <= len(answers):
        return None
    if ProxyTrouble.REFUSES_PASSWORD in troubles:
        return ConnectionIssue.PROXY_REFUSES_PASSWORD
    return ConnectionIssue.PROXY_UNREACHABLE if ProxyTrouble.UNREACHABLE in troubles else None


def overruled(found: Network, *, answered: int, asked: int) -> bool:
    """Whether services prove the connection that the check addresses *found* broken.

    ``answered`` of the ``asked`` far services answered with a valid certificate.  Against silence
    one is enough.  Where somebody else seems to answer for the check addresses two must, and most
    of those asked: networks that require a sign-in often let a service or two through.
    """
    match found:
        case Network.OFFLINE:
            return answered > 0
        case Network.CAPTIVE_PORTAL | Network.WRONG_CLOCK:
            return answered >= _AGAINST_PORTAL and 2 * answered > asked
        case Network.ONLINE | Network.UNKNOWN:
            return False
        case _:
            assert_never(found)
