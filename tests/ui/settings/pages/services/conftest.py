"""The page of services with a short list."""

import pytest
from pytestqt.qtbot import QtBot

from statustray.ui.settings.pages.services import ServicesPage
from tests.support.windows.settings_pages import built
from tests.ui.settings.pages.services.watched import WATCHED


@pytest.fixture
def page(qtbot: QtBot) -> ServicesPage:
    page = built(qtbot).services
    page.show_settings(WATCHED)
    with qtbot.waitExposed(page):
        page.show()
    return page
