"""A service is found by typing, a page by its address."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QProgressBar
from pytestqt.qtbot import QtBot

from statustray.domain.model.checks.detection_result import DetectionResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.page_key import KeyTrouble
from statustray.domain.model.settings import Appearance, Watch
from statustray.ui.settings.pages.services import ServicesPage
from statustray.ui.style.theme import Theme
from statustray.ui.widgets.lists.two_line_list import HEADING
from tests.support.windows.controls import control, is_shown, press, row
from tests.ui.settings.pages.services.watched import FOUND, WATCHED

LOCKED_OUT = Failure(FailureKind.HTTP_STATUS, Phase.REQUEST, http_status=401, key=KeyTrouble.WANTED)


def test_a_service_is_found_by_typing_and_added(qtbot: QtBot, page: ServicesPage) -> None:
    QTest.keyClicks(page.finder.field.typed, "whisp")

    with qtbot.waitSignal(page.edited) as edited:
        QTest.keyClick(page.finder.field.typed, Qt.Key.Key_Return)

    assert edited.args is not None
    assert edited.args[0].watch == (*WATCHED.watch, Watch(service="whisper"))
    assert page.list.current == "whisper"


def test_a_service_that_is_watched_is_shown_and_not_added_twice(
    qtbot: QtBot, page: ServicesPage
) -> None:
    with qtbot.assertNotEmitted(page.edited):
        page.finder.chosen.emit("coin")

    assert page.list.current == "coin"


@pytest.mark.parametrize("typed", ["nobody has this", "whisp"])
def test_beside_a_search_no_service_is_shown(page: ServicesPage, typed: str) -> None:
    page.choose("coin")

    page.finder.field.type(typed)
    assert page.pane.isHidden()
    assert page.hint.isHidden()

    page.finder.field.type("")
    assert not page.pane.isHidden()
    assert page.list.current == "coin"


def test_a_pasted_address_is_detected(qtbot: QtBot, page: ServicesPage) -> None:
    page.finder.field.type("status.bravo.example")

    with qtbot.waitSignal(page.finder.detect_asked) as asked:
        QTest.keyClick(page.finder.field.typed, Qt.Key.Key_Return)

    assert asked.args == ["status.bravo.example"]
    assert not control(page.finder.detection, QProgressBar, "Checking").isHidden()


def test_a_detection_can_be_stopped(qtbot: QtBot, page: ServicesPage) -> None:
    page.finder.field.address_given.emit("status.bravo.example")

    with qtbot.waitSignal(page.finder.stop_asked):
        press(page.finder.detection, "Stop checking")

    assert page.finder.detection.isHidden()


def test_a_found_page_is_watched_under_a_name_and_an_id_of_its_own(
    qtbot: QtBot, page: ServicesPage
) -> None:
    page.finder.field.address_given.emit("status.acme-two.example")
    page.finder.show_found(FOUND)
    control(page.finder.detection, QLineEdit, "Name").setText("Acme")

    with qtbot.waitSignal(page.edited) as edited:
        press(page.finder.detection, "Add")

    assert edited.args is not None
    assert edited.args[0].watch[-1] == Watch(
        id="acme-2", name="Acme", provider="cstate", page="https://status.acme-two.example"
    )


def test_a_name_is_asked_for_beside_its_field(qtbot: QtBot, page: ServicesPage) -> None:
    page.finder.show_found(FOUND)
    control(page.finder.detection, QLineEdit, "Name").clear()

    with qtbot.assertNotEmitted(page.edited):
        press(page.finder.detection, "Add")

    assert "name" in row(page.finder.detection, "Name").error
    assert control(page.finder.detection, QLineEdit, "Name").accessibleDescription()


def test_typing_searches_the_own_list_first_then_the_catalogue(page: ServicesPage) -> None:
    QTest.keyClicks(page.finder.field.typed, "c")

    model = page.finder.field.model
    rows = [(model.index(n).data(), bool(model.index(n).data(HEADING))) for n in range(3)]
    assert rows[0] == ("In your list", True)
    assert page.list.isHidden()
    assert control(page.finder.field, QListView, "Results").currentIndex().row() == 1
    page.finder.field.type("")
    assert not page.list.isHidden()


@pytest.mark.parametrize(
    "typed", ["status.acme.example", "https://status.acme.example/", "http://STATUS.acme.example"]
)
def test_an_address_that_is_watched_is_not_added_again(
    qtbot: QtBot, page: ServicesPage, typed: str
) -> None:
    page.finder.field.type(typed)

    with qtbot.assertNotEmitted(page.finder.detect_asked), qtbot.assertNotEmitted(page.edited):
        QTest.keyClick(page.finder.field.typed, Qt.Key.Key_Return)

    assert page.list.current == "acme"
    assert page.finder.said.text() == "Acme is already in your list."


def test_an_address_that_leads_to_a_watched_page_is_not_added_again(page: ServicesPage) -> None:
    page.finder.field.address_given.emit("acme.example")

    page.finder.show_found(
        replace(FOUND, url="https://acme.example", page="https://status.acme.example")
    )

    assert page.finder.detection.isHidden()
    assert page.list.current == "acme"


def test_the_field_is_framed_when_it_has_the_keyboard_and_the_page_is_not(
    qtbot: QtBot, theme: Theme, page: ServicesPage
) -> None:
    theme.apply(Appearance(theme="light"))
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.setFocus()

    assert page.finder.field.typed.hasFocus()
    edge = page.grab().toImage()
    assert edge.pixelColor(0, edge.height() // 2) == edge.pixelColor(4, edge.height() // 2)


def test_enter_in_the_name_adds_what_was_found(qtbot: QtBot, page: ServicesPage) -> None:
    page.finder.show_found(FOUND)

    with qtbot.waitSignal(page.edited):
        QTest.keyClick(control(page.finder.detection, QLineEdit, "Name"), Qt.Key.Key_Return)

    assert page.window().focusWidget() is page.finder.field.typed, "ready for the next one"


def test_a_page_found_locked_is_added_with_its_key_wanted(qtbot: QtBot, page: ServicesPage) -> None:
    url = "https://status.bravo.example"
    page.finder.show_found(DetectionResult(url, url, failure=LOCKED_OUT))
    assert not is_shown(page.finder.detection, "Word that must appear on the page")

    with qtbot.waitSignal(page.edited) as edited:
        press(page.finder.detection, "Add")

    assert edited.args is not None
    assert edited.args[0].watch[-1].wants_key


def test_what_an_address_turns_out_to_be_is_said_and_what_was_added(
    page: ServicesPage, announced: list[str]
) -> None:
    page.finder.field.address_given.emit("status.acme-two.example")
    page.finder.show_found(FOUND)
    control(page.finder.detection, QLineEdit, "Name").setText("Acme Two")
    press(page.finder.detection, "Add")

    assert announced == [
        "Checking status.acme-two.example…",
        "This status page is supported.",
        "Acme Two",
    ]
