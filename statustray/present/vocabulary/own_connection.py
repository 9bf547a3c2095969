"""The user's own connection in plain words."""

from typing import assert_never

from statustray.domain.model.checks.check_result import ConnectionIssue, Network
from statustray.present.vocabulary.language import Language


def network_words(network: Network, tr: Language) -> str:
    """Say how the user's own connection is."""
    match network:
        case Network.ONLINE:
            return tr("You're online")
        case Network.OFFLINE:
            return tr("You're offline")
        case Network.CAPTIVE_PORTAL:
            return tr("This network requires you to sign in")
        case Network.UNKNOWN:
            return tr("Your connection hasn't been checked yet")
        case _:
            assert_never(network)


def issue_words(issue: ConnectionIssue, tr: Language) -> str:
    """Say what is wrong with a connection that is not simply gone."""
    match issue:
        case ConnectionIssue.LOSES_CONNECTIONS:
            return tr("Your connection loses many requests")
        case ConnectionIssue.VERY_SLOW:
            return tr("Your connection is very slow")
        case ConnectionIssue.CHECK_ADDRESSES_BLOCKED:
            return tr("The connectivity check addresses are blocked here")
        case ConnectionIssue.PROXY_UNREACHABLE:
            return tr("Your proxy can't be reached")
        case ConnectionIssue.PROXY_REFUSES_PASSWORD:
            return tr("Your proxy rejects the password")
        case _:
            assert_never(issue)
