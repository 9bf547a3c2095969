"""Windows are opened without waiting for the engine, and are gone when they are closed."""

import gc
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from weakref import ref

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from statustray.app import demo_settings
from statustray.app.alert_delivery import AlertDelivery
from statustray.app.context import AppContext, Latest
from statustray.app.engine_host import EngineHost, EngineOutputs, demo_host, demo_loop
from statustray.app.settings.preferences import Preferences
from statustray.app.watched_time import EnvironmentClock
from statustray.app.windows.factory import Windows
from statustray.domain.model.level import Level
from statustray.domain.model.settings import Problem
from statustray.domain.model.snapshot import Snapshot
from statustray.gateways.credentials.secret_store import SecretStore
from statustray.gateways.engine_thread import EngineThread
from statustray.gateways.files.paths import AppPaths
from statustray.gateways.files.settings_file import SettingsFile
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.bridge import Bridge
from statustray.ui.continuity.customers_window import CustomersWindow
from statustray.ui.gui_thread import GuiThread
from statustray.ui.history.history_window import HistoryWindow
from statustray.ui.style.theme import Theme
from tests.support.states import but

OPENERS = ("settings", "add_service", "plan", "welcome", "history", "resilience", "drill")
HEIGHT = 733
DOWN = Level.MAJOR_OUTAGE
NOW = datetime(2026, 10, 4, 12, 0, tzinfo=UTC)


def no_failure(error: BaseException) -> None:
    raise error


@pytest.fixture
def context(qapp: QApplication, tmp_path: Path) -> Iterator[AppContext]:
    """Everything that windows lean on, with the demonstration's engine, not yet started."""
    gui = GuiThread()
    folders, bridge, latest = AppPaths.under(tmp_path), Bridge(gui), Latest()
    file = SettingsFile(folders.settings)
    file.save(demo_settings())
    preferences = Preferences(file, gui=gui)
    outputs = EngineOutputs(
        hand_over=bridge.publish_catalogue,
        publish=bridge.publish,
        send_alert=lambda _event: None,
        report=lambda _problems: None,
        report_services=lambda _problems: None,
    )
    engine: EngineThread[EngineHost] = EngineThread(
        lambda: demo_host(folders=folders, outputs=outputs, tr=ENGLISH),
        failed=no_failure,
        deliver=gui.deliver_to,
        new_loop=demo_loop,
    )
    alert_delivery = AlertDelivery(
        tr=ENGLISH, gui=gui, settings=lambda: preferences.settings, show_in_tray=lambda *_: False
    )
    secrets = SecretStore(find=lambda: None)
    context = AppContext(
        tr=ENGLISH,
        theme=Theme(application=qapp),
        clock=EnvironmentClock(),
        folders=folders,
        preferences=preferences,
        gui=gui,
        engine=engine,
        alert_delivery=alert_delivery,
        secrets=secrets,
        latest=latest,
    )
    bridge.catalogue_loaded.connect(lambda catalogue: setattr(latest, "catalogue", catalogue))
    bridge.snapshot_changed.connect(lambda snapshot: setattr(latest, "snapshot", snapshot))
    yield context
    engine.stop()
    secrets.close()
    alert_delivery.close()


def start(context: AppContext, qtbot: QtBot) -> None:
    context.engine.start()
    context.engine.submit(lambda host: context.clock.follow(host.environment.clock.now))
    qtbot.waitUntil(lambda: bool(context.latest.snapshot.services), timeout=20_000)


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
    close(box, qtbot)
    windows.show_problems([unknown])
    (again,) = (widget for widget in open_windows() if isinstance(widget, QMessageBox))
    assert "often" not in again.text()
    close(again, qtbot)


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
    assert window._stack.currentIndex() == 0
    idle.set()
    qtbot.waitUntil(lambda: window._stack.currentIndex() == 1)
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
    context.engine.ask(lambda host: len(host.services), then=answers.append)
    qtbot.waitUntil(lambda: bool(answers))

    assert dropped() is None
    assert open_windows() == []


def test_windows_open_after_the_engine_has_ended(qtbot: QtBot, context: AppContext) -> None:
    start(context, qtbot)
    context.engine.stop()
    windows = Windows(context)

    for opener in OPENERS:
        getattr(windows, opener)()
        (window,) = open_windows()
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
