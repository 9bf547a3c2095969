"""What an administrator has set: grey on every page that changes it, with a word who set it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from statustray.domain.config.managed import lockable_names
from statustray.domain.model.settings import Ladder, Publishing, Settings, Source, ViewSource, Watch
from statustray.ui.settings.page_list import SettingsPages
from statustray.ui.settings.pages.base import SettingsPage
from statustray.ui.widgets.card import SettingRow
from tests.support.windows.settings_pages import build

FULL = Settings(
    watch=(Watch(service="github"), Watch(service="slack")),
    source=(Source("prometheus", "prometheus", "https://prometheus.acme.example"),),
    plan=(Ladder("message", rungs=("whatsapp", "signal")),),
    view=(ViewSource("the office", "/srv/office.json"),),
    publish=Publishing("/srv/here.json"),
)
# No page changes these: the program's own notes, what other windows ask for, what only a file has.
ELSEWHERE = {
    *("drills", "drills.every_months", "drills.last", "drills.reminded", "contacts.reminded"),
    *("me.country", "me.roles", "on_change", "on_change.command", "updates.address"),
}
NAMES = frozenset(lockable_names())
TABLES = sorted(name for name in NAMES if "." not in name)
WHY = "Set by your administrator."


@pytest.fixture
def pages(qtbot: QtBot) -> SettingsPages:
    pages = build()
    for page in pages.all:
        qtbot.addWidget(page)
        page.show_settings(FULL)
    return pages


def changers(page: SettingsPage, name: str) -> list[QWidget]:
    """Return what on *page* changes the setting *name*, or any setting of the table *name*."""
    return [part for key, part in page._changers if name in {key, key.split(".")[0]}]


def unusable(part: QWidget) -> bool:
    return not (part.control if isinstance(part, SettingRow) else part).isEnabled()


@pytest.mark.parametrize("name", TABLES)
def test_what_an_administrator_has_locked_is_grey_on_every_page_and_says_so(
    pages: SettingsPages, name: str
) -> None:
    before = {
        page: [part for part in page.findChildren(QWidget) if part.isEnabled()]
        for page in pages.all
    }
    for page in pages.all:
        page.show_locked({name})
        page.show_settings(FULL)

    found = {page: changers(page, name) for page in pages.all if changers(page, name)}
    assert bool(found) == (name not in ELSEWHERE)
    for page, parts in found.items():
        rows = [part for part in parts if isinstance(part, SettingRow)]
        assert all(map(unusable, parts))
        assert all(WHY in row.words for row in rows)
        assert page._why.isHidden() == (len(rows) == len(parts))
        assert page._why.text() == WHY
    for page in set(pages.all) - set(found):
        assert page._why.isHidden()
        assert all(part.isEnabled() for part in before[page] if part.isVisibleTo(page))
    assert name in pages.advanced.locked.text()


def test_every_setting_that_can_be_locked_is_changed_by_one_page_or_known_to_be_changed_elsewhere(
    pages: SettingsPages,
) -> None:
    named = {name for page in pages.all for name, _ in page._changers}

    assert named <= NAMES
    assert NAMES - named - ELSEWHERE == {key.split(".")[0] for key in named if "." in key}


def test_a_locked_list_of_services_is_chosen_from_but_neither_moved_nor_shortened(
    pages: SettingsPages,
) -> None:
    page = pages.services
    asked: list[object] = []
    page.list.move_asked.connect(lambda *change: asked.append(change))
    page.list.remove_asked.connect(asked.append)

    page.show_locked({"watch"})
    page.choose(FULL.watch[1].key)

    assert page.list.current == FULL.watch[1].key
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    QTest.keyClick(page.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert not asked
    assert not any(shortcut.isEnabled() for shortcut in page.list.findChildren(QShortcut))
    assert page.pane.check.isEnabled()
