"""Who hears the windows learns of what changes in them while the keyboard is elsewhere."""

import pytest

from statustray.domain.model.level import Level
from tests.desktop.accessible_window import press
from tests.desktop.announcements import Announcements
from tests.desktop.conftest import wait_for_level
from tests.desktop.desktop import Desktop
from tests.desktop.tray_program import APP, TrayProgram
from tests.support.waiting import wait_for

pytestmark = pytest.mark.desktop


def test_an_outage_is_said_while_the_panel_is_open(desktop: Desktop, acme: TrayProgram) -> None:
    acme.start()
    wait_for_level(desktop, Level.OPERATIONAL)
    desktop.click_icon()
    desktop.find(app=APP, name="Find a service")

    with Announcements() as announcements:
        acme.page_says("outage")
        press("ctrl+r")
        assert wait_for(lambda: "1 of 2 services has a problem" in announcements.said())

        press("Down")
        assert wait_for(lambda: any(t.startswith("Acme. Down") for t in announcements.said()))
