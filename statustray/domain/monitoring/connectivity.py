"""The quorum of the canaries: is it this computer's own line?"""

from collections.abc import Sequence

from statustray.domain.model.check_result import CanaryAnswer, Network


def network(answers: Sequence[CanaryAnswer]) -> Network:
    """Judge the network by what most canaries say.

    Where there is no such majority one healthy canary is enough, and without any the network is
    never online.  An empty list is the user's wish not to ask: the network is taken as it is.
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
    # As many silent as answered for: whoever answers in their name is nearer than they are.
    return Network.CAPTIVE_PORTAL
