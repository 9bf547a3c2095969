"""What a row says has room."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from statustray.domain.model.level import Level
from statustray.present.views.panel.rows import Row, RowKind
from statustray.ui.panel.row_delegate import RowDelegate
from statustray.ui.panel.service_model import ServiceModel
from statustray.ui.style.theme import Theme

NO_ANSWER = "Down · no response in time"
LONGER = "Ausgefallen · keine rechtzeitige Antwort des Servers, auch beim zweiten Versuch"


def heights(qtbot: QtBot, theme: Theme, *said: str, longest: str = "") -> list[int]:
    """Return the heights of members that say *said*, in a panel of its usual width.

    *longest* is what another member of their card says.
    """
    view, model = QListView(), ServiceModel()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(RowDelegate(theme=theme, parent=view))
    view.resize(QSize(460, 400))
    model.show_rows(
        tuple(
            Row(
                str(n),
                RowKind.MEMBER,
                "Acme",
                Level.MAJOR_OUTAGE,
                why=why,
                longest=("Acme", longest or why),
            )
            for n, why in enumerate(said)
        )
    )
    with qtbot.waitExposed(view):
        view.show()
    return [view.sizeHintForRow(number) for number in range(len(said))]


def test_a_state_that_has_no_room_beside_its_name_has_a_line_of_its_own(
    qtbot: QtBot, theme: Theme
) -> None:
    one, two = heights(qtbot, theme, NO_ANSWER, LONGER)

    assert one < two < 2 * one


def test_the_members_of_a_card_are_laid_out_alike(qtbot: QtBot, theme: Theme) -> None:
    alone, two = heights(qtbot, theme, NO_ANSWER, LONGER)

    assert heights(qtbot, theme, NO_ANSWER, longest=LONGER) == [two]
    assert heights(qtbot, theme, NO_ANSWER, longest=NO_ANSWER) == [alone]
