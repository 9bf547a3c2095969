"""What every window owes to people who do not see it, do not use a mouse, or need large text."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from statustray.domain.model.settings import Appearance
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.style.theme import Theme
from tests.support.windows.every_window import WINDOWS, Open, shown
from tests.support.windows.fitting import mnemonics

every_window = pytest.mark.parametrize("open_window", WINDOWS, ids=lambda opened: opened.__name__)

_TYPED_INTO = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)
_CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSlider, *_TYPED_INTO)


def controls(window: QWidget) -> Iterator[QWidget]:
    """Yield what one can operate: visible, enabled, reached by Tab, and not a part of another."""
    for widget in window.findChildren(QWidget):
        operable = isinstance(widget, _CONTROLS) and widget.isVisible() and widget.isEnabled()
        inner = isinstance(widget.parentWidget(), _TYPED_INTO)
        if operable and not inner and not isinstance(widget, QScrollBar | QHeaderView):
            yield widget


def named(widget: QWidget) -> bool:
    if widget.accessibleName():
        return True
    return isinstance(widget, QAbstractButton) and bool(widget.text())


@every_window
def test_every_control_has_a_name(qtbot: QtBot, theme: Theme, open_window: Open) -> None:
    nameless = [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for window in shown(qtbot, open_window(theme, ENGLISH))
        for widget in controls(window)
        if not named(widget)
    ]

    assert nameless == []


@every_window
def test_no_widget_has_a_style_sheet_of_its_own(
    qtbot: QtBot, theme: Theme, open_window: Open
) -> None:
    own = [
        type(widget).__name__
        for window in shown(qtbot, open_window(theme, ENGLISH))
        for widget in window.findChildren(QWidget)
        if widget.styleSheet()
    ]

    assert own == []


@every_window
def test_every_control_is_reached_by_the_keyboard(
    qtbot: QtBot, theme: Theme, open_window: Open
) -> None:
    unreached = [
        f"{type(widget).__name__} {widget.accessibleName()}"
        for window in shown(qtbot, open_window(theme, ENGLISH))
        for widget in controls(window)
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]

    assert unreached == []


@every_window
def test_no_label_takes_anything_for_markup(qtbot: QtBot, theme: Theme, open_window: Open) -> None:
    rich = [
        label.text()
        for window in shown(qtbot, open_window(theme, ENGLISH))
        for label in window.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText and "<" in label.text()
    ]

    assert rich == []


@every_window
@pytest.mark.parametrize("percent", [100, 200])
def test_no_text_is_cut(qtbot: QtBot, theme: Theme, open_window: Open, percent: int) -> None:
    theme.apply(Appearance(theme="light", text_percent=percent))

    cut = [
        f"{label.text()!r}: {label.height()} < {label.heightForWidth(label.width())}"
        for window in shown(qtbot, open_window(theme, ENGLISH))
        for label in window.findChildren(QLabel)
        if label.isVisible() and label.wordWrap() and label.text() and too_low(label)
    ]

    theme.apply(Appearance(theme="light"))
    assert cut == []


def too_low(label: QLabel) -> bool:
    return label.height() < label.heightForWidth(label.width())


@every_window
def test_no_page_has_to_be_scrolled_sideways(qtbot: QtBot, theme: Theme, open_window: Open) -> None:
    wide = [
        area.accessibleName()
        for window in shown(qtbot, open_window(theme, ENGLISH))
        for area in window.findChildren(QAbstractScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0
    ]

    theme.apply(Appearance(theme="light"))
    assert wide == []


@every_window
def test_every_underlined_letter_reaches_a_control(
    qtbot: QtBot, theme: Theme, open_window: Open
) -> None:
    dead = [
        label.text()
        for window in shown(qtbot, open_window(theme, ENGLISH))
        for label in window.findChildren(QLabel)
        if label.isVisible() and "&" in label.text().replace("&&", "")
        if _deaf(label.buddy())
    ]

    assert dead == []


def _deaf(control: QWidget | None) -> bool:
    """Return whether a label's letter does nothing for its *control*."""
    return control is not None and control.focusPolicy() is Qt.FocusPolicy.NoFocus


class _Shown(QObject):
    """Notes every window of its own that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(watched)
        return False


@every_window
def test_no_other_window_is_shown_while_one_opens(
    qapp: QApplication, qtbot: QtBot, theme: Theme, open_window: Open
) -> None:
    seen = _Shown()
    qapp.installEventFilter(seen)

    window = open_window(theme, ENGLISH)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()

    qapp.removeEventFilter(seen)
    assert [type(shown).__name__ for shown in seen.windows] == [type(window).__name__]


@every_window
def test_a_window_does_not_say_the_programs_name_again(theme: Theme, open_window: Open) -> None:
    assert "StatusTray" not in open_window(theme, ENGLISH).windowTitle()


@every_window
def test_escape_closes(qtbot: QtBot, theme: Theme, open_window: Open) -> None:
    window = open_window(theme, ENGLISH)
    qtbot.addWidget(window)

    shortcuts = [s.key() for s in window.children() if hasattr(s, "key")]

    assert QKeySequence(Qt.Key.Key_Escape) in shortcuts


@every_window
def test_mnemonics_of_one_page_do_not_collide(
    qtbot: QtBot, theme: Theme, open_window: Open
) -> None:
    for window in shown(qtbot, open_window(theme, ENGLISH)):
        found = Counter(letter for letter in mnemonics(window) if letter)

        assert [letter for letter, times in found.items() if times > 1] == []


@every_window
def test_right_to_left_is_mirrored(qtbot: QtBot, theme: Theme, open_window: Open) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    sides = {
        bool(label.alignment() & Qt.AlignmentFlag.AlignRight)
        for window in shown(qtbot, open_window(theme, ENGLISH))
        for label in window.findChildren(QLabel)
        if label.isVisible() and label.wordWrap() and label.text()
        if not label.alignment() & Qt.AlignmentFlag.AlignHCenter
    }

    application.setLayoutDirection(QLocale.c().textDirection())
    assert sides == {True}
