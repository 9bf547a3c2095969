"""The real program on desktops that are incomplete, restart, or have it already."""

import pytest

from statustray.domain.model.level import Level
from tests.desktop.conftest import wait_for_level
from tests.desktop.desktop import Desktop
from tests.desktop.tray_program import APP, TrayProgram

pytestmark = pytest.mark.desktop


def test_a_second_start_opens_the_first_ones_panel_and_ends(
    desktop: Desktop, acme: TrayProgram
) -> None:
    acme.start()
    wait_for_level(desktop, Level.OPERATIONAL)

    status = acme.start_again()

    assert status == 0
    assert desktop.find(app=APP, name_has="Acme")
    assert acme.runs


def test_a_panel_that_crashes_and_comes_back_has_the_icon_again(
    desktop: Desktop, acme: TrayProgram
) -> None:
    acme.start()
    wait_for_level(desktop, Level.OPERATIONAL)

    desktop.component("kill", "panel")
    desktop.component("start", "panel")

    wait_for_level(desktop, Level.OPERATIONAL)


def test_without_a_tray_the_panel_is_a_window_that_says_why(
    desktop: Desktop, acme: TrayProgram
) -> None:
    desktop.component("stop", "panel")

    acme.start()

    assert desktop.find(app=APP, name_has="tray")
    desktop.picture("no-tray")


def test_a_tray_that_comes_late_gets_the_icon(desktop: Desktop, acme: TrayProgram) -> None:
    desktop.component("stop", "panel")
    acme.start()
    desktop.find(app=APP, name_has="tray")

    desktop.component("start", "panel")

    wait_for_level(desktop, Level.OPERATIONAL)


def test_without_a_notification_daemon_the_alert_is_in_the_panel(
    desktop: Desktop, acme: TrayProgram
) -> None:
    desktop.component("stop", "notifier")
    acme.page_says("outage")

    acme.start()
    wait_for_level(desktop, Level.MAJOR_OUTAGE)
    desktop.click_icon()

    assert desktop.find(app=APP, name_has="Acme is down")
    desktop.picture("no-notifier")


def test_damaged_settings_are_told_and_kept(desktop: Desktop, acme: TrayProgram) -> None:
    (acme.home / "settings.toml").write_text("schema = 1\n[[watch\n", encoding="utf-8")

    acme.start_as_it_is()

    assert desktop.find(app=APP, name_has="settings.toml")
    desktop.picture("damaged-settings")
    assert "[[watch\n" in acme.settings


def test_it_ends_in_good_order_when_the_session_ends(desktop: Desktop, acme: TrayProgram) -> None:
    acme.start()
    wait_for_level(desktop, Level.OPERATIONAL)

    status, said = acme.stop()

    assert status == 0
    assert "Traceback" not in said
