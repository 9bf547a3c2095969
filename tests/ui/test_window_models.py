from datetime import UTC, datetime

from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from statustray.domain.model.history import Span
from statustray.domain.model.level import Level
from statustray.present.views.history.timeline import Block, Lane, TimelineRow
from statustray.present.views.watchlist import ListEntry
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.history.timeline_model import TimelineModel, TimelineTableModel
from statustray.ui.widgets.lists.entry_model import EntryModel

NOON = datetime(2026, 10, 4, 12, 0, tzinfo=UTC)
BLOCK = Block(Span("chatter", Level.DEGRADED, "slow", NOON), NOON)
LANES = (Lane("chatter", "Chatter", "1 trouble.", (BLOCK,)), Lane("coin", "Coin Bank", "None.", ()))
ENTRIES = (ListEntry("chatter", "Chatter", "Messengers"), ListEntry("coin", "Coin Bank"))


def test_entries_are_a_proper_model(qtmodeltester: ModelTester) -> None:
    model = EntryModel()
    model.show_rows(ENTRIES)

    qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]  # pytest-qt leaves it untyped


def test_lanes_are_a_proper_model(qtmodeltester: ModelTester) -> None:
    model = TimelineModel()
    model.show_lanes(LANES)

    qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]  # pytest-qt leaves it untyped


def test_lines_are_a_proper_model(qtmodeltester: ModelTester) -> None:
    model = TimelineTableModel(tr=ENGLISH)
    model.show_lines((TimelineRow("Chatter", "Down", "12:00", "1 hour", "", ""),))

    qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]  # pytest-qt leaves it untyped


def test_a_changed_entry_repaints_one_row_and_keeps_the_selection(qtbot: QtBot) -> None:
    model = EntryModel()
    model.show_rows(ENTRIES)

    with qtbot.waitSignal(model.dataChanged) as changed, qtbot.assertNotEmitted(model.modelReset):
        model.show_rows((ENTRIES[0], ListEntry("coin", "Coin Bank", "muted")))

    assert changed.args is not None
    assert changed.args[0].row() == 1


def test_lanes_of_the_same_services_are_not_reset(qtbot: QtBot) -> None:
    model = TimelineModel()
    model.show_lanes(LANES)

    with qtbot.assertNotEmitted(model.modelReset):
        model.show_lanes((Lane("chatter", "Chatter", "None.", ()), LANES[1]))
