"""The user's own connection in plain words."""

from typing import Final, NamedTuple

from statustray.domain.model.checks.check_result import ConnectionIssue, Network
from statustray.domain.text.lazy_message import N_, Msg
from statustray.present.vocabulary.language import Language

_NETWORKS: Final = {
    Network.ONLINE: N_("You're online"),
    Network.OFFLINE: N_("You're offline"),
    Network.CAPTIVE_PORTAL: N_("This network requires you to sign in"),
    Network.WRONG_CLOCK: N_("This computer's clock is wrong"),
    Network.UNKNOWN: N_("Your connection hasn't been checked yet"),
}


def network_words(network: Network, tr: Language) -> str:
    """Say how the user's own connection is."""
    return tr.say(_NETWORKS[network])


class IssueWords(NamedTuple):
    """What is wrong with the connection, and what it means or what to do."""

    clause: Msg
    advice: Msg


_ISSUES: Final = {
    ConnectionIssue.LOSES_CONNECTIONS: IssueWords(
        N_("Your connection loses many requests"),
        N_("StatusTray confirms problems with more checks than usual."),
    ),
    ConnectionIssue.VERY_SLOW: IssueWords(
        N_("Your connection is very slow"),
        N_("StatusTray doesn't call your services slow for it."),
    ),
    ConnectionIssue.CHECK_ADDRESSES_BLOCKED: IssueWords(
        N_("The connectivity check addresses are blocked here"),
        N_("Your services answer, so their checks go on."),
    ),
    ConnectionIssue.PROXY_UNREACHABLE: IssueWords(
        N_("Your proxy can't be reached"),
        N_("Start it, or change the proxy in the settings and restart StatusTray."),
    ),
    ConnectionIssue.PROXY_REFUSES_PASSWORD: IssueWords(
        N_("Your proxy rejects the password"),
        N_("Correct the proxy's address, then restart StatusTray."),
    ),
}


def issue_words(issue: ConnectionIssue, tr: Language) -> str:
    """Say what is wrong with a connection that is not simply gone."""
    return tr.say(_ISSUES[issue].clause)


def issue_advice(issue: ConnectionIssue, tr: Language) -> str:
    """Say what that means for the checks, or what to do."""
    return tr.say(_ISSUES[issue].advice)
