"""The settings pages over the small invented world."""

from datetime import date

from pytestqt.qtbot import QtBot

from statustray.domain.model.secret import SecretSlot
from statustray.present.vocabulary.language import ENGLISH, Language
from statustray.providers import FORMATS
from statustray.ui.settings.page_list import SettingsPages
from tests.support.services.small_world import small_world

TODAY = date(2026, 10, 4)


def build(tr: Language = ENGLISH) -> SettingsPages:
    """Return the pages, speaking as *tr*, with one key to give and one file to open."""
    return SettingsPages(
        tr=tr,
        catalogue=small_world(),
        today=TODAY,
        providers={"cstate": FORMATS["cstate"]},
        secrets=(SecretSlot("token", "Acme token", "Raises the limit."),),
        paths=(("Settings file", "/home/ada/settings.toml"),),
    )


def built(qtbot: QtBot) -> SettingsPages:
    """Return the pages, all created and closed with the test."""
    pages = build()
    for page in pages.all:
        qtbot.addWidget(page)
    return pages
