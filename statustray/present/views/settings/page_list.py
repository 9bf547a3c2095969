"""The pages of the settings, in the order in which they are listed."""

from enum import Enum
from typing import Final

from statustray.domain.text.lazy_message import N_
from statustray.present.vocabulary.language import Language


class SettingsPageId(Enum):
    """A page of the settings."""

    SERVICES = "services"
    PLAN = "plan"
    NOTIFICATIONS = "notifications"
    CHECKING = "checking"
    APPEARANCE = "appearance"
    ACCOUNTS = "accounts"
    SOURCES = "sources"
    PLACES = "places"
    EXCHANGE = "exchange"
    ADVANCED = "advanced"


_TITLES: Final = {
    SettingsPageId.SERVICES: N_("Services"),
    SettingsPageId.PLAN: N_("Backup plan"),
    SettingsPageId.NOTIFICATIONS: N_("Notifications"),
    SettingsPageId.CHECKING: N_("Checks"),
    SettingsPageId.APPEARANCE: N_("Appearance"),
    SettingsPageId.ACCOUNTS: N_("Accounts and keys"),
    SettingsPageId.SOURCES: N_("Team monitoring"),
    SettingsPageId.PLACES: N_("Other places"),
    SettingsPageId.EXCHANGE: N_("Import and export"),
    SettingsPageId.ADVANCED: N_("Advanced"),
}


def page_title(page: SettingsPageId, tr: Language) -> str:
    """Return the title of *page*."""
    return tr.say(_TITLES[page])
