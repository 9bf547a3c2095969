"""One service in full, and every command with its id."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from statustray.domain.alerting.snooze import SnoozeLength
from statustray.domain.model.history import ServiceHistory
from statustray.domain.model.settings import Appearance
from statustray.present.views.panel.details import details
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.panel.details.details_pane import DetailsPane
from statustray.ui.panel.details.latency_chart import LatencyChart
from statustray.ui.panel.service_requests import ServiceRequests
from statustray.ui.style.theme import Theme
from statustray.ui.widgets.bar_strip import BarStrip
from tests.support.services.snapshots import NOON, calm, down, snapshot, troubled_page
from tests.support.services.states import but
from tests.support.windows.spans import a_day

Find = Callable[[str], QAbstractButton]


@pytest.fixture
def requests() -> ServiceRequests:
    return ServiceRequests()


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, requests: ServiceRequests) -> DetailsPane:
    pane = DetailsPane(theme=theme, tr=ENGLISH, requests=requests)
    qtbot.addWidget(pane)
    pane.resize(460, 600)
    state = down("acme")
    history = ServiceHistory("acme", hours=a_day(NOON))
    pane.show_details(details(state, snapshot((state,)), ENGLISH, now=NOON, history=history))
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


def button(pane: DetailsPane, text: str) -> QPushButton:
    return next(b for b in pane.findChildren(QPushButton) if b.text() == text)


def texts(pane: DetailsPane) -> str:
    return "\n".join(label.text() for label in pane.findChildren(QLabel))


def test_a_backup_comes_with_its_reason(
    qtbot: QtBot, pane: DetailsPane, requests: ServiceRequests
) -> None:
    assert "Pigeon: ready and working now, doesn't share the cause." in texts(pane)
    with qtbot.waitSignal(requests.backup_asked) as asked:
        button(pane, "Use Pigeon").click()
    assert asked.args == ["acme", "pigeon"]


def test_one_backup_stands_out(qtbot: QtBot, theme: Theme) -> None:
    pane = DetailsPane(theme=theme, tr=ENGLISH, requests=ServiceRequests())
    qtbot.addWidget(pane)
    one = down("acme")
    two = but(one, advice=(one.guidance.advice[0], replace(one.guidance.advice[0], name="Owl")))

    pane.show_details(details(two, snapshot((two,)), ENGLISH, now=NOON))

    kinds = [button(pane, text).property("kind") for text in ("Use Pigeon", "Use Owl")]
    assert kinds == ["primary", ""]


def test_another_check_leaves_the_focus_where_it_is(qtbot: QtBot, pane: DetailsPane) -> None:
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    button(pane, "Open status page").setFocus()
    state = but(down("acme"), page_late=None)

    pane.show_details(details(state, snapshot((state,)), ENGLISH, now=NOON))

    assert button(pane, "Open status page").hasFocus()


def test_the_message_is_copied(qtbot: QtBot, pane: DetailsPane, requests: ServiceRequests) -> None:
    copy = next(
        b for b in pane.findChildren(QAbstractButton) if b.accessibleName() == "Copy message"
    )

    with qtbot.waitSignal(requests.message_copied):
        copy.click()

    assert QGuiApplication.clipboard().text() == "Acme isn't working. You can reach me on Pigeon."


def test_what_copies_a_message_says_for_which_backup(pane: DetailsPane) -> None:
    copies = [b for b in pane.findChildren(QAbstractButton) if b.accessibleName() == "Copy message"]

    assert copies
    assert all(copy.accessibleDescription().startswith("Pigeon") for copy in copies)


def test_the_reason_can_be_copied(pane: DetailsPane) -> None:
    shown = pane.findChildren(QPlainTextEdit)[0].toPlainText()

    button(pane, "Copy").click()

    assert QGuiApplication.clipboard().text() == shown
    assert "How the status was decided" in shown


def test_one_can_ask_to_be_notified(
    qtbot: QtBot, pane: DetailsPane, requests: ServiceRequests
) -> None:
    with qtbot.waitSignal(requests.tell_when_back_asked) as asked:
        button(pane, "Notify me when it's back").click()

    assert asked.args == ["acme", True]


@pytest.mark.parametrize(
    ("words", "signal", "more"),
    [
        ("Snooze for 30 minutes", "snooze_asked", SnoozeLength.HALF_AN_HOUR),
        (
            "Acknowledge: no more notifications until it changes",
            "acknowledge_asked",
            True,
        ),
        ("Mute: no notifications for this service", "mute_asked", True),
    ],
)
def test_it_can_be_made_quieter(
    pane: DetailsPane, requests: ServiceRequests, words: str, signal: str, more: object
) -> None:
    asked: list[tuple[object, ...]] = []
    getattr(requests, signal).connect(lambda *args: asked.append(args))
    menu = button(pane, "Notifications").menu()
    action = next(a for a in menu.actions() if a.text() == words)

    action.trigger()

    assert asked == [("acme", more)]


def test_bars_and_chart_are_said_to_those_who_listen(pane: DetailsPane) -> None:
    strips = [strip.accessibleName() for strip in pane.findChildren(BarStrip)]

    assert strips[0] == "24 hours: 99.1% up in 23 hours"
    assert len(strips) == 3
    assert pane.findChildren(LatencyChart)[0].accessibleName().startswith("Response time.")


def scroll_of(pane: DetailsPane) -> QScrollArea:
    """Return what scrolls all of the details."""
    return next(area for area in pane.findChildren(QScrollArea) if area.parent() is pane)


def another_check(pane: DetailsPane) -> None:
    """Show the same service after one more check, with everything else as it is."""
    before = pane._details
    assert before is not None
    latest = replace(before.recent_checks[0], when="12:01")
    pane.show_details(
        replace(
            before,
            words="Down since yesterday",
            explanation=f"{before.explanation} Checked again.",
            recent_checks=(latest, *before.recent_checks[:-1]),
        )
    )


def test_another_check_rebuilds_no_widget(pane: DetailsPane) -> None:
    before = pane.findChildren(QWidget)

    another_check(pane)

    assert pane.findChildren(QWidget) == before
    assert "Down since yesterday" in texts(pane)
    assert "12:01" in texts(pane)


def test_another_check_leaves_an_open_menu_open(qtbot: QtBot, pane: DetailsPane) -> None:
    menu = button(pane, "Notifications").menu()
    menu.popup(pane.pos())
    qtbot.waitUntil(menu.isVisible)

    another_check(pane)

    assert menu.isVisible()
    menu.close()


def test_another_check_keeps_selection_and_scroll(qtbot: QtBot, pane: DetailsPane) -> None:
    bar = scroll_of(pane).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 50)
    bar.setValue(50)
    text = pane.findChildren(QPlainTextEdit)[0]
    text.selectAll()
    selected = text.textCursor().selectedText()

    another_check(pane)

    assert text.textCursor().selectedText() == selected
    assert bar.value() == 50


def test_another_service_starts_at_the_top(qtbot: QtBot, pane: DetailsPane) -> None:
    bar = scroll_of(pane).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 50)
    bar.setValue(50)
    state = troubled_page("initech")

    pane.show_details(details(state, snapshot((state,)), ENGLISH, now=NOON))

    assert bar.value() == 0
    assert "Messages are late" in texts(pane)


def test_what_one_service_had_is_not_shown_for_the_next(pane: DetailsPane) -> None:
    for state in (troubled_page("initech"), calm("globex")):
        pane.show_details(details(state, snapshot((state,)), ENGLISH, now=NOON))

    seen = "\n".join(label.text() for label in pane.findChildren(QLabel) if label.isVisible())
    assert "Messages are late" not in seen
    assert "Pigeon" not in seen
    assert "Globex" in seen


def test_incidents_and_components_are_shown(qtbot: QtBot, theme: Theme) -> None:
    pane = DetailsPane(theme=theme, tr=ENGLISH, requests=ServiceRequests())
    qtbot.addWidget(pane)
    state = troubled_page("acme")

    pane.show_details(details(state, snapshot((state,)), ENGLISH, now=NOON))

    said = texts(pane)
    assert said.index("We are looking into it.") < said.index("The cause is known.")
    assert "Messages are late" in said
    assert "New disks" in said
    assert "Sending" in said


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_wider_than_the_panel(qtbot: QtBot, theme: Theme, percent: int) -> None:
    theme.apply(Appearance(theme="light", text_percent=percent))
    pane = DetailsPane(theme=theme, tr=ENGLISH, requests=ServiceRequests())
    qtbot.addWidget(pane)
    pane.resize(theme.scaled(460), 600)
    state = but(troubled_page("acme"), tell_when_back=True)

    pane.show_details(details(state, snapshot((state,)), ENGLISH, now=NOON))
    with qtbot.waitExposed(pane):
        pane.show()

    scroll = scroll_of(pane)
    body = scroll.widget()
    assert body is not None
    assert body.width() <= scroll.viewport().width()
    theme.apply(Appearance(theme="light"))


def test_the_explanation_is_as_high_as_its_lines_in_any_width(
    qtbot: QtBot, pane: DetailsPane
) -> None:
    (text,) = pane.findChildren(QPlainTextEdit)

    for width in (460, 320):
        pane.resize(width, 600)
        qtbot.waitUntil(lambda: text.verticalScrollBar().maximum() == 0)
        lines = text.document().size().height()
        assert text.height() >= lines * text.fontMetrics().height()


def test_a_copied_explanation_says_so_until_it_changes(pane: DetailsPane) -> None:
    copy = button(pane, "Copy")
    copy.click()
    assert copy.text() == "Copied"

    state = calm("acme")
    pane.show_details(details(state, snapshot((state,)), ENGLISH, now=NOON))

    assert copy.text() == "Copy"
