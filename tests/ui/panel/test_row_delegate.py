"""What a row says has room."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from statustray.domain.model.level import Level
from statustray.domain.model.settings import Appearance
from statustray.present.views.panel.rows import Row, RowKind
from statustray.ui.panel import row_delegate
from statustray.ui.panel.row_delegate import RowDelegate
from statustray.ui.panel.row_geometry import RowFonts, few_lines, shortened
from statustray.ui.panel.service_model import ServiceModel
from statustray.ui.style.theme import Theme
from statustray.ui.style.tokens import GAP_SMALL
from statustray.ui.widgets.text import wrapped_height

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


def service_height(qtbot: QtBot, theme: Theme, why: str, level: Level) -> int:
    """Return the height of a service's row that says *why*."""
    view, model = QListView(), ServiceModel()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(RowDelegate(theme=theme, parent=view))
    view.resize(QSize(460, 400))
    model.show_rows((Row("acme", RowKind.SERVICE, "Acme", level, why=why),))
    with qtbot.waitExposed(view):
        view.show()
    return view.sizeHintForRow(0)


@pytest.mark.parametrize("level", [Level.DEGRADED, Level.MAINTENANCE])
def test_a_reason_takes_two_lines_at_most(qtbot: QtBot, theme: Theme, level: Level) -> None:
    short, long, endless = (
        service_height(qtbot, theme, why, level) for why in (NO_ANSWER, LONGER, 9 * LONGER)
    )

    assert short < long
    assert endless == long


@pytest.mark.parametrize(
    "text", [LONGER, 9 * LONGER, 9 * "لا استجابة في الوقت المحدد ", 40 * "応答がない"]
)
def test_what_is_drawn_of_a_reason_has_room_in_its_lines(theme: Theme, text: str) -> None:
    font = theme.font()

    shown = shortened(text, font, 300)

    assert wrapped_height(shown, font, 300) <= few_lines(text, font, 300)
    assert (shown == text) is (wrapped_height(text, font, 300) <= few_lines(text, font, 300))


def test_rows_that_say_the_same_are_measured_once(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[str] = []

    def measure(text: str, font: QFont, width: int) -> int:
        measured.append(text)
        return few_lines(text, font, width)

    monkeypatch.setattr(row_delegate, "few_lines", measure)
    model, delegate, option = ServiceModel(), RowDelegate(theme=theme), QStyleOptionViewItem()
    option.rect = QRect(0, 0, 460, 0)
    level, kind = Level.OPERATIONAL, RowKind.SERVICE
    rows = tuple(Row(str(n), kind, f"Acme {n}", level, why=NO_ANSWER) for n in range(300))
    model.show_rows((*rows, Row("last", kind, "Globex", level, why=LONGER)))

    heights = [delegate.sizeHint(option, model.index(row)).height() for row in range(301)]

    assert measured == [NO_ANSWER, LONGER]
    assert len(set(heights)) == 2


def test_a_state_that_has_no_room_beside_its_name_has_a_line_of_its_own(
    qtbot: QtBot, theme: Theme
) -> None:
    one, two = heights(qtbot, theme, NO_ANSWER, LONGER)

    assert one < two < 2 * one


def test_the_members_of_a_card_are_laid_out_alike(qtbot: QtBot, theme: Theme) -> None:
    alone, two = heights(qtbot, theme, NO_ANSWER, LONGER)

    assert heights(qtbot, theme, NO_ANSWER, longest=LONGER) == [two]
    assert heights(qtbot, theme, NO_ANSWER, longest=NO_ANSWER) == [alone]


@pytest.mark.parametrize("kind", [RowKind.MEMBER, RowKind.SERVICE])
@pytest.mark.parametrize("percent", [100, 200])
def test_bars_beside_a_name_stand_above_the_words_below_it(
    theme: Theme, kind: RowKind, percent: int
) -> None:
    theme.apply(Appearance(theme="light", text_percent=percent))
    delegate, option = RowDelegate(theme=theme), QStyleOptionViewItem()
    option.rect = QRect(0, 100, 460, 200)
    hours = 24 * (Level.OPERATIONAL,)
    row = Row("a", kind, "Acme", Level.DEGRADED, why=9 * LONGER, hours=hours, longest=("A", LONGER))

    box = delegate.bars_box(option, row)

    gap = 0 if kind is RowKind.MEMBER else GAP_SMALL
    name = QFontMetrics(RowFonts.of(theme).strong).height()
    assert box.top() >= option.rect.top()
    assert box.bottom() < option.rect.top() + GAP_SMALL + gap + name
    assert box.width() == 24 * theme.scaled(3)


def test_a_button_leaves_half_of_the_row_to_the_name(qtbot: QtBot, theme: Theme) -> None:
    view = QListView()
    qtbot.addWidget(view)
    delegate = RowDelegate(theme=theme, parent=view)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 460, 80)
    row = Row(
        "acme", RowKind.SERVICE, "Acme", Level.MAJOR_OUTAGE, backup="b", backup_label="W" * 99
    )

    assert delegate.button_box(option, row).width() <= 230
    assert option.rect.contains(delegate.button_box(option, row))
