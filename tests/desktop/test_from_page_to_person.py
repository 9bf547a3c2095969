"""From a status page that turns red to the person in front of the panel, with nothing faked."""

import pytest

from statustray.domain.model.level import Level
from tests.desktop.conftest import wait_for_level
from tests.desktop.desktop import Desktop
from tests.desktop.tray_program import APP, TrayProgram

pytestmark = pytest.mark.desktop


def test_a_page_turns_red_and_the_person_is_told_and_helped(
    desktop: Desktop, acme: TrayProgram
) -> None:
    acme.start()
    wait_for_level(desktop, Level.OPERATIONAL)
    desktop.picture("1-icon-calm")

    acme.page_says("outage")
    desktop.click_icon("middle")

    told = desktop.notification("Acme is down")
    wait_for_level(desktop, Level.MAJOR_OUTAGE)
    desktop.picture("2-icon-red-and-notification")
    assert desktop.buttons(told) == ["Use Signal", "Details", "Snooze for 2 hours"]

    desktop.press_in_notification("Use Signal")

    # The little internet's Signal has no link to open, so its place in the panel is shown.
    assert desktop.find(app=APP, role="push button", name_has="Signal")
    desktop.picture("3-panel-after-use-signal")


def test_a_page_that_is_calm_again_takes_the_notification_away_and_says_so(
    desktop: Desktop, acme: TrayProgram
) -> None:
    acme.start()
    wait_for_level(desktop, Level.OPERATIONAL)
    acme.page_says("outage")
    desktop.click_icon("middle")
    told = desktop.notification("Acme is down")

    acme.page_says("calm")
    wait_for_level(desktop, Level.OPERATIONAL, within_s=120)

    back = desktop.notification("Acme is back")
    assert back["replaces_id"] == told["id"] or not desktop.is_open(told)


def test_a_page_added_in_the_settings_appears_in_the_panel(
    desktop: Desktop, acme: TrayProgram
) -> None:
    acme.start()
    wait_for_level(desktop, Level.OPERATIONAL)
    desktop.click_icon()
    desktop.picture("4-panel")

    desktop.click(app=APP, role="push button", name="Settings")
    desktop.click(app=APP, role="text", name="Search or add: name or address")
    desktop.type(acme.another_page())
    desktop.click(app=APP, role="list item", name_has="Check https://localhost")
    desktop.find(app=APP, role="push button", name="Add")
    desktop.picture("5-settings-page-found")
    desktop.type("Shop")  # over the page's own name, which is selected
    desktop.click(app=APP, role="push button", name="Add")

    acme.start_again()  # which opens the panel, or leaves it open
    assert desktop.find(app=APP, role="list item", name_has="Shop. Working")
    desktop.picture("6-panel-with-the-new-service")
    assert 'name = "Shop"' in acme.settings
