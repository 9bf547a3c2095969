"""Windows are opened without waiting for the engine, and are gone when they are closed."""

import gc
import os
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from weakref import ref

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from statustray.app.context import AppContext
from statustray.app.windows.factory import Windows
from statustray.domain.model.level import Level
from statustray.domain.model.problem import Problem
from statustray.domain.model.snapshot import Snapshot
from statustray.gateways.engine_thread import nobody_waits
from statustray.ui.continuity.customers_window import CustomersWindow, SignToPrint
from statustray.ui.continuity.drill_window import DrillWindow
from statustray.ui.continuity.resilience_window import ResilienceWindow
from statustray.ui.history.history_window import HistoryWindow
from tests.support.services.states import but

OPENERS = ("settings", "add_service", "plan", "welcome", "history", "resilience", "drill")
HEIGHT = 733
DOWN = Level.MAJOR_OUTAGE
NOW = datetime(2026, 10, 4, 12, 0, tzinfo=UTC)


def start(context: AppContext, qtbot: QtBot) -> None:
    context.engine.start()
    context.engine.submit(lambda host: context.clock.follow(host.environment.clock.now))
    qtbot.waitUntil(lambda: bool(context.latest.snapshot.services))


def close(window: QWidget, qtbot: QtBot) -> None:
    """Close *window* and wait until it is deleted."""
    window.close()
    qtbot.waitUntil(lambda: not isValid(window))


def open_windows() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def test_problems_that_come_one_after_the_other_are_all_read(
    qtbot: QtBot, context: AppContext
) -> None:
    start(context, qtbot)
    windows = Windows(context)
    typed = Problem("[polling]", "<b>often</b> is no number")
    unknown = Problem("watch slakc", "no such service in the catalogue", "Did you mean slack?")

    windows.show_problems([typed])
    windows.show_problems([unknown, typed])

    (box,) = (widget for widget in open_windows() if isinstance(widget, QMessageBox))
    assert box.text() == (
        "[polling]: <b>often</b> is no number.\n\n"
        "watch slakc: no such service in the catalogue. Did you mean slack?"
    )
    del box  # nobody else holds it while it closes
    QApplication.closeAllWindows()  # as the end of the program does
    windows.show_problems([unknown])
    (again,) = (widget for widget in open_windows() if isinstance(widget, QMessageBox))
    assert "often" not in again.text()
    again.close()


def test_what_is_asked_for_before_the_catalogue_is_there_opens_afterwards(
    qtbot: QtBot, context: AppContext
) -> None:
    windows = Windows(context)

    windows.drill()
    before = open_windows()
    start(context, qtbot)
    windows.open_waiting()

    assert before == []
    assert [window.windowTitle() for window in open_windows()] == ["Drill"]
    close(open_windows()[0], qtbot)


def test_a_closed_window_is_gone_and_the_next_stands_where_it_stood(
    qtbot: QtBot, context: AppContext
) -> None:
    start(context, qtbot)
    windows = Windows(context)

    for opener in OPENERS:
        getattr(windows, opener)()
        (window,) = open_windows()
        window.resize(window.width(), HEIGHT)
        close(window, qtbot)
        getattr(windows, opener)()
        (again,) = open_windows()
        assert again.height() == HEIGHT, opener
        close(again, qtbot)

    assert open_windows() == []


def test_a_window_never_waits_for_a_busy_engine(qtbot: QtBot, context: AppContext) -> None:
    start(context, qtbot)
    windows, idle = Windows(context), Event()
    context.engine.submit(lambda _host: idle.wait())

    windows.history()

    (window,) = open_windows()
    assert isinstance(window, HistoryWindow)
    assert window.stack.currentIndex() == 0
    idle.set()
    qtbot.waitUntil(lambda: window.stack.currentIndex() == 1)
    close(window, qtbot)


def test_windows_may_be_dropped_while_the_engine_works_for_them(
    qtbot: QtBot, context: AppContext
) -> None:
    start(context, qtbot)
    windows, idle = Windows(context), Event()
    context.engine.submit(lambda _host: idle.wait())
    for opener in OPENERS:
        getattr(windows, opener)()
    windows.customers("whatsapp")

    for window in open_windows():
        close(window, qtbot)
    dropped = ref(windows)
    del windows
    gc.collect()
    idle.set()
    answers: list[int] = []
    context.engine.ask(lambda host: len(host.services), then=answers.append, lost=nobody_waits)
    qtbot.waitUntil(lambda: bool(answers))

    assert dropped() is None
    assert open_windows() == []


def test_windows_open_after_the_engine_has_ended(qtbot: QtBot, context: AppContext) -> None:
    start(context, qtbot)
    context.engine.stop()
    windows = Windows(context)

    for opener in OPENERS:
        getattr(windows, opener)()
        opened = open_windows()
        assert len(opened) == 1, opener
        close(opened[0], qtbot)


def test_the_missing_number_is_entered_in_the_field_that_its_button_leads_to(
    qtbot: QtBot, context: AppContext
) -> None:
    start(context, qtbot)
    windows = Windows(context)
    windows.customers("whatsapp")
    (customers,) = open_windows()
    assert isinstance(customers, CustomersWindow)

    customers.enter.click()

    settings = next(w for w in open_windows() if w is not customers)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.accessibleName() == "Your own numbers"
    for window in (settings, customers):
        close(window, qtbot)


@pytest.mark.parametrize("name", ["resilience", "customers"])
def test_what_is_saved_as_pdf_is_the_users_alone_and_trouble_is_told(
    qtbot: QtBot, context: AppContext, tmp_path: Path, name: str
) -> None:
    start(context, qtbot)
    windows = Windows(context)
    windows.resilience() if name == "resilience" else windows.customers("whatsapp")
    (window,) = open_windows()
    source = window.sign if isinstance(window, CustomersWindow) else window
    assert isinstance(source, SignToPrint | ResilienceWindow)

    source.pdf_made.emit(str(tmp_path / "card.pdf"), b"%PDF")
    source.pdf_made.emit(str(tmp_path), b"%PDF")

    assert (tmp_path / "card.pdf").read_bytes() == b"%PDF"
    assert os.name == "nt" or (tmp_path / "card.pdf").stat().st_mode & 0o777 == 0o600
    (box,) = (widget for widget in open_windows() if isinstance(widget, QMessageBox))
    assert "can't be written" in box.text()
    box.close()
    close(window, qtbot)


def test_the_texts_for_customers_follow_what_becomes_of_the_service(
    qtbot: QtBot, context: AppContext
) -> None:
    start(context, qtbot)
    windows = Windows(context)
    whatsapp = context.latest.snapshot.state("whatsapp")
    assert whatsapp is not None

    windows.customers("whatsapp")
    (window,) = open_windows()
    assert isinstance(window, CustomersWindow)
    calm = window.banner.text.toPlainText()
    context.latest.snapshot = Snapshot(
        NOW, services=(but(whatsapp, level=DOWN, certain=DOWN, began_at=NOW),)
    )
    windows.set_snapshot(context.latest.snapshot)

    assert calm.startswith("WhatsApp isn't working at the moment.")
    assert window.banner.text.toPlainText().startswith("WhatsApp hasn't been working since ")
    close(window, qtbot)


def test_the_texts_for_customers_begin_in_the_language_that_the_windows_speak(
    qtbot: QtBot, context: AppContext
) -> None:
    start(context, qtbot)
    windows = Windows(context)
    appearance = replace(context.preferences.settings.appearance, language="fr")
    context.preferences.change(appearance=appearance)  # spoken from the next start on

    windows.customers("whatsapp")

    (window,) = open_windows()
    assert isinstance(window, CustomersWindow)
    assert window.language.value == "en"
    assert window.banner.text.toPlainText().startswith("WhatsApp isn't working at the moment.")
    close(window, qtbot)


def test_an_open_history_is_read_anew_when_a_service_fails(
    qtbot: QtBot, context: AppContext
) -> None:
    start(context, qtbot)
    windows = Windows(context)
    windows.history()
    (window,) = open_windows()
    assert isinstance(window, HistoryWindow)
    qtbot.waitUntil(lambda: window.stack.currentIndex() == 1)
    first, *others = context.latest.snapshot.services
    fine = replace(context.latest.snapshot, services=(but(first, level=Level.OPERATIONAL), *others))

    for snapshot in (fine, replace(fine, services=(but(first, level=DOWN), *others))):
        window._past = None
        windows.set_snapshot(snapshot)
        qtbot.waitUntil(lambda: window._past is not None)
    close(window, qtbot)


def test_the_starter_list_is_spoken_of_as_what_it_is(qtbot: QtBot, context: AppContext) -> None:
    """Who has chosen nothing has drills of what is checked, and is told that something is."""
    start(context, qtbot)
    context.preferences.change(watch=(), welcomed=True)
    windows = Windows(context)

    windows.drill()
    (drill,) = open_windows()
    assert isinstance(drill, DrillWindow)
    said = [entry.detail for entry in drill._outages]
    close(drill, qtbot)
    windows.settings()
    (settings,) = open_windows()
    labels = [label.text() for label in settings.findChildren(QLabel) if label.isVisible()]
    close(settings, qtbot)

    assert any("of your services" in text for text in said)
    assert any("StatusTray checks well-known ones" in text for text in labels)
    assert not any("StatusTray checks no others" in text for text in labels)
