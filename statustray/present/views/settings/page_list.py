"""The pages of the settings, in the order in which they are listed."""

from enum import Enum
from typing import assert_never

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


def page_title(page: SettingsPageId, tr: Language) -> str:  # noqa: C901, PLR0911 - one line a page
    """Return the title of *page*."""
    match page:
        case SettingsPageId.SERVICES:
            return tr("Services")
        case SettingsPageId.PLAN:
            return tr("Backup plan")
        case SettingsPageId.NOTIFICATIONS:
            return tr("Notifications")
        case SettingsPageId.CHECKING:
            return tr("Checks")
        case SettingsPageId.APPEARANCE:
            return tr("Appearance")
        case SettingsPageId.ACCOUNTS:
            return tr("Accounts and keys")
        case SettingsPageId.SOURCES:
            return tr("Team monitoring")
        case SettingsPageId.PLACES:
            return tr("Other places")
        case SettingsPageId.EXCHANGE:
            return tr("Import and export")
        case SettingsPageId.ADVANCED:
            return tr("Advanced")
        case _:
            assert_never(page)
