"""The list's model repaints, moves and keeps; it never starts over."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from statustray.domain.model.level import Level
from statustray.present.views.panel.rows import Row, RowKind
from statustray.ui.panel.service_model import ServiceModel
from tests.support.windows.rows import index_of


def row(row_id: str, level: Level = Level.OPERATIONAL, kind: RowKind = RowKind.SERVICE) -> Row:
    return Row(row_id, kind, row_id.title(), level, accessible=f"{row_id} is {level.value}")


A, B, C, D = (row(name) for name in "abcd")


@pytest.fixture
def model(qtmodeltester: ModelTester) -> ServiceModel:
    model = ServiceModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt gives it no types
    model.show_rows((A, B, C))
    return model


def names(model: ServiceModel) -> list[object]:
    return [model.index(i).data() for i in range(model.rowCount())]


def test_a_new_colour_repaints_one_row_only(qtbot: QtBot, model: ServiceModel) -> None:
    red = replace(B, level=Level.MAJOR_OUTAGE)

    with qtbot.waitSignal(model.dataChanged) as changed, qtbot.assertNotEmitted(model.modelReset):
        model.show_rows((A, red, C))

    first, last = changed.args[:2]
    assert (first.row(), last.row()) == (1, 1)


def test_equal_rows_repaint_nothing(qtbot: QtBot, model: ServiceModel) -> None:
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.layoutChanged):
        model.show_rows((A, B, C))


@pytest.mark.parametrize(
    "wanted",
    [
        pytest.param((C, A, B), id="moved"),
        pytest.param((D, A, B, C), id="came first"),
        pytest.param((A, C), id="went"),
        pytest.param((D, C), id="moved, came and went"),
        pytest.param((), id="all went"),
        pytest.param((row("x"), row("y"), row("z")), id="all others"),
    ],
)
@pytest.mark.parametrize("watched", [A, B, C])
def test_what_stays_keeps_its_selection(
    qtbot: QtBot, model: ServiceModel, wanted: tuple[Row, ...], watched: Row
) -> None:
    chosen = QPersistentModelIndex(index_of(model, watched.id))

    with qtbot.assertNotEmitted(model.modelReset):
        model.show_rows(wanted)

    assert names(model) == [row.name for row in wanted]
    assert chosen.isValid() is (watched in wanted)
    if chosen.isValid():
        assert chosen.data() == watched.name


def test_a_selection_model_follows_a_moved_row(model: ServiceModel) -> None:
    selection = QItemSelectionModel(model)
    selection.setCurrentIndex(index_of(model, "b"), QItemSelectionModel.SelectionFlag.Select)

    model.show_rows((D, C, B))

    assert selection.currentIndex().data() == "B"


def test_headings_cannot_be_chosen(model: ServiceModel) -> None:
    model.show_rows((row("s", kind=RowKind.SECTION), A))

    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable


def test_rows_are_said_to_those_who_listen(model: ServiceModel) -> None:
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert said == "a is operational"
    assert model.row(model.index(0)) == A


def test_a_row_that_is_gone_has_no_index(model: ServiceModel) -> None:
    assert not index_of(model, "nobody").isValid()
    assert model.row(QModelIndex()) is None
    assert model.data(QModelIndex()) is None


def test_a_name_that_looks_like_markup_is_no_markup_in_a_tooltip(model: ServiceModel) -> None:
    evil = "<img src='file:///dev/zero'>"
    model.show_rows((replace(A, tooltip=evil),))

    shown = str(model.index(0).data(Qt.ItemDataRole.ToolTipRole))

    assert evil not in shown


def test_nothing_of_a_row_is_read_aloud_twice(model: ServiceModel) -> None:
    model.show_rows((replace(A, tooltip="a is operational"),))

    assert model.index(0).data(Qt.ItemDataRole.AccessibleDescriptionRole) is None
