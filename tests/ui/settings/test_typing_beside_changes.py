"""What is typed and not taken yet stays while the settings change elsewhere."""

from datetime import time

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from statustray.domain.model.settings import Notify, Polling, Quiet, Settings, Watch
from statustray.ui.settings.pages.base import SettingsPage
from statustray.ui.settings.pages.checking import CheckingPage
from statustray.ui.settings.pages.notifications import NotificationsPage
from statustray.ui.settings.pages.services import ServicesPage
from statustray.ui.widgets.controls import TimeOfDay
from tests.support.windows.controls import control, row
from tests.support.windows.settings_pages import built

ACME = Watch(id="acme", name="Acme", page="https://status.acme.example")
MINE = Settings(watch=(ACME,), notify=Notify(quiet=(Quiet(time(22), time(7)),)))
ELSEWHERE = replace(MINE, watch=(ACME, Watch(service="coin")))


def shown(qtbot: QtBot, page: SettingsPage) -> None:
    page.show_settings(MINE)
    with qtbot.waitExposed(page):
        page.show()


def test_half_an_address(qtbot: QtBot) -> None:
    page: ServicesPage = built(qtbot).services
    shown(qtbot, page)
    page.list.choose("acme")
    field = control(page.pane.editor, QLineEdit, "Status page")
    field.clear()
    QTest.keyClicks(field, "https:/")
    page.setFocus()  # as an editor's window takes the keyboard

    page.show_settings(ELSEWHERE)

    assert field.text() == "https:/"
    assert row(page.pane.editor, "Status page").error
    other = replace(ACME, page="https://other.example")
    page.show_settings(replace(ELSEWHERE, watch=(other,)))
    assert field.text() == "https://other.example"
    assert not row(page.pane.editor, "Status page").error


def test_half_a_number(qtbot: QtBot) -> None:
    page: CheckingPage = built(qtbot).checking
    shown(qtbot, page)
    page.probes.selectAll()
    QTest.keyClicks(page.probes, "12")

    page.show_settings(ELSEWHERE)

    assert page.probes.cleanText() == "12"
    QTest.keyClicks(page.probes, "0")
    QTest.keyClick(page.probes, Qt.Key.Key_Return)
    assert page.settings.polling.interval_s == 120
    page.show_settings(replace(ELSEWHERE, polling=Polling(interval_s=45)))
    assert page.probes.value() == 45


def test_days_that_are_no_numbers_yet(qtbot: QtBot) -> None:
    page: NotificationsPage = built(qtbot).notifications
    shown(qtbot, page)
    page.ends.clear()
    QTest.keyClicks(page.ends, "30, x")
    page.setFocus()

    page.show_settings(ELSEWHERE)

    assert page.ends.text() == "30, x"
    days = replace(MINE.notify, certificate_days=(5,))
    page.show_settings(replace(ELSEWHERE, notify=days))
    assert page.ends.text() == "5"
    assert not page.ends_row.error


@pytest.mark.parametrize("later", [False, True], ids=["other settings", "these hours"])
def test_quiet_hours_that_are_no_hours_yet(qtbot: QtBot, later: bool) -> None:  # noqa: FBT001 - a case
    page: NotificationsPage = built(qtbot).notifications
    shown(qtbot, page)
    control(page, TimeOfDay, "Quiet until").show_value(time(22))
    quiet = (Quiet(time(20), time(6)),) if later else MINE.notify.quiet

    page.show_settings(replace(ELSEWHERE, notify=replace(MINE.notify, quiet=quiet)))

    assert control(page, TimeOfDay, "Quiet until").value == (time(6) if later else time(22))
