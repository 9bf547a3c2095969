"""The connectivity check: is the user's own connection working?"""

from collections.abc import Sequence

from statustray.domain.model.check_result import CanaryAnswer, Network


def network(answers: Sequence[CanaryAnswer]) -> Network:
    """Return the state of the connection that most answers indicate.

    Without a majority one healthy answer is enough; without any, the computer is never online.  An
    empty list is the user's wish not to check: the connection is taken as working.
    """
    healthy = sum(1 for canary in answers if canary.healthy)
    others = sum(1 for canary in answers if canary.answered and not canary.healthy)
    silent = len(answers) - healthy - others
    if 2 * silent > len(answers):
        return Network.OFFLINE
    if 2 * others > len(answers):
        return Network.CAPTIVE_PORTAL
    if healthy or not answers:
        return Network.ONLINE
    # A tie means that something on the local network is answering for them.
    return Network.CAPTIVE_PORTAL
