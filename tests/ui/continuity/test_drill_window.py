from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from statustray.domain.continuity.drill import Replay, replay
from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.model.settings import Drills, Ladder, Settings, Watch
from statustray.domain.watchlist.watched_services import resolve
from statustray.present.views.continuity.drill import outage_entries
from statustray.present.views.watchlist import ListEntry
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.continuity.drill_window import DrillWindow
from tests.support.services.small_world import BACKBONE_OUTAGE, small_world

NAMES = {"chatter": "Chatter", "coin": "Coin Bank"}


@pytest.fixture
def drilled() -> Replay:
    catalogue = small_world()
    settings = Settings(
        watch=tuple(Watch(service=key) for key in NAMES),
        plan=(Ladder("message", rungs=("chatter",)),),
    )
    services, _ = resolve(settings, catalogue)
    graph = DependencyGraph(catalogue, today=date(2026, 10, 4), watched=services)
    return replay(
        BACKBONE_OUTAGE, services=services, graph=graph, settings=settings, catalogue=catalogue
    )


@pytest.fixture
def make(qtbot: QtBot) -> Callable[[bool], DrillWindow]:
    def build(still: bool) -> DrillWindow:  # noqa: FBT001 - the one thing that differs
        entries = outage_entries((BACKBONE_OUTAGE,), small_world(), ENGLISH)
        window = DrillWindow(tr=ENGLISH, outages=entries, names=NAMES, drills=Drills(), still=still)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        return window

    return build


@pytest.fixture
def window(make: Callable[[bool], DrillWindow]) -> DrillWindow:
    return make(True)


def test_the_chosen_outage_is_asked_for_and_shown(
    qtbot: QtBot, window: DrillWindow, drilled: Replay
) -> None:
    with qtbot.waitSignal(window.replay_asked) as asked:
        window.list.choose("acme-2021")
    assert asked.args == ["acme-2021"]

    window.show_replay(drilled)

    assert window.stage.clock.text() == "0 min after it began"


def test_the_clock_is_stepped_and_the_end_is_reported(
    qtbot: QtBot, window: DrillWindow, drilled: Replay
) -> None:
    window.show_replay(drilled)
    assert "Routes return" not in window.stage.texts

    with qtbot.waitSignal(window.drilled) as told:
        for _ in range(len(drilled.clock()) - 1):
            window.stage.next.click()

    assert told.args == ["acme-2021"]
    assert "Routes return" in window.stage.texts
    assert not window.stage.next.isEnabled()


def test_the_slider_is_the_clock_too(window: DrillWindow, drilled: Replay) -> None:
    window.show_replay(drilled)

    window.stage.slider.setValue(1)

    assert window.step == 1
    assert window.stage.slider.accessibleDescription() == window.stage.clock.text()


def test_nothing_moves_by_itself_where_stillness_is_asked_for(window: DrillWindow) -> None:
    assert window.stage.play.isHidden()


def test_the_clock_can_run_by_itself_and_stops_at_the_end(
    make: Callable[[bool], DrillWindow], drilled: Replay
) -> None:
    window = make(False)
    window.show_replay(drilled)

    window.stage.play.click()
    assert window._beat.isActive()
    for _ in drilled.clock():
        window._beat.timeout.emit()

    assert not window._beat.isActive()
    assert window.step == len(drilled.clock()) - 1


def test_the_reminder_is_set_here(qtbot: QtBot, window: DrillWindow) -> None:
    with qtbot.waitSignal(window.drills_changed) as changed:
        window.remind.chosen.emit("0")

    assert changed.args == [Drills(every_months=0)]


def test_a_chosen_outage_is_asked_for(qtbot: QtBot, window: DrillWindow) -> None:
    with qtbot.waitSignal(window.replay_asked) as asked:
        window.choose("acme-2021")

    assert asked.args == ["acme-2021"]


def test_a_long_title_takes_as_many_lines_as_it_needs(window: DrillWindow) -> None:
    short = window.list.sizeHintForRow(0)

    window.list.show_entries([ListEntry("x", "A title of many words " * 6, "When")])

    assert window.list.sizeHintForRow(0) >= short + window.list.fontMetrics().height()


def test_it_is_said_where_the_entry_for_the_calendar_is(
    window: DrillWindow, drilled: Replay
) -> None:
    window.show_replay(drilled)
    window.show_step(len(drilled.clock()))
    assert window.stage.saved.isHidden()

    window.stage.show_saved("/home/ada/next.ics")

    assert not window.stage.saved.isHidden()
    assert "/home/ada/next.ics" in window.stage.saved.text()


def test_what_to_do_stands_first_at_the_end(window: DrillWindow, drilled: Replay) -> None:
    window.show_replay(drilled)
    window.show_step(len(drilled.clock()))

    assert window.stage.texts[0] == window.stage.to_do.texts[0]


def test_a_letter_for_a_button_that_is_off_is_not_typed(
    window: DrillWindow, drilled: Replay
) -> None:
    window.show_replay(drilled)
    window.show_step(len(drilled.clock()))
    window.search.setFocus()

    QTest.keyClick(window.search, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert window.search.text() == ""

    QTest.keyClick(window.search, Qt.Key.Key_N)
    assert window.search.text() == "n"


def test_outages_are_found_by_typing(window: DrillWindow) -> None:
    QTest.keyClicks(window.search, "xyzzy")
    assert not window.none.isHidden()

    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.list.entries.rowCount() == 1
    assert window.isVisible()


def test_the_end_says_one_thing_to_do_and_offers_an_entry_for_the_calendar(
    qtbot: QtBot, window: DrillWindow, drilled: Replay
) -> None:
    window.show_replay(drilled)
    before = window.stage.calendar.isVisible()

    window.show_step(99)

    assert not before
    assert window.stage.calendar.isVisible()
    assert window.stage.to_do.texts
    with qtbot.waitSignal(window.stage.calendar_asked):
        window.stage.calendar.click()
    window.findChildren(QFileDialog)[-1].close()
