"""Controls for scrolling pages: without the focus they leave the wheel to the page."""

from collections.abc import Sequence
from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QRect, QRectF, QSize, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QStyle,
    QStyleOptionSpinBox,
    QTimeEdit,
    QWidget,
)

from statustray.domain.model.field_rule import FieldRule
from statustray.ui.style.tokens import GAP
from statustray.ui.widgets.control_painting import (
    arrow_box,
    arrow_room,
    draw_chevron,
    draw_edge,
    draw_sheet,
)
from statustray.ui.widgets.text import ENTER, widest

if TYPE_CHECKING:
    _Control = QWidget
    _SpinBox = QAbstractSpinBox
else:
    _Control = _SpinBox = object  # Qt allows one of its classes among the bases only

_WIDEST = QTime(10, 44), QTime(22, 44)  # before and after noon
_BEGIN = 10  # where the words of a field begin
_LINE = 10  # above and below a line of text, together


class _OnPage(_Control):
    """What all of them do besides what Qt's own do; stands before the control of Qt."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless the control has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _Opening(_OnPage):
    """A field that opens something below it, as flat as the other fields."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sheet, an arrow and the outline; the text is a field of its own."""
        draw_sheet(self, QPalette.ColorRole.Base)
        _draw_arrow(self)
        draw_edge(self)


class _Steps(_OnPage, _SpinBox):
    """A field with steps up and down, as flat as the other fields."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw sheet, steps and outline; the text is a field of its own."""
        draw_sheet(self, QPalette.ColorRole.Base)
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        parts = QStyle.SubControl
        side = self.fontMetrics().height() / 6
        for part, up in ((parts.SC_SpinBoxUp, True), (parts.SC_SpinBoxDown, False)):
            kind = QStyle.ComplexControl.CC_SpinBox
            box = QRectF(self.style().subControlRect(kind, option, part, self))
            draw_chevron(self, box.center(), side=side, up=up)
        draw_edge(self)


class Choice(_OnPage, QComboBox):
    """A combo box of (value, label) pairs, as flat as buttons and fields are."""

    chosen = Signal(str)

    def __init__(self, *, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._asked: tuple[str, tuple[str, ...]] = ("", ())
        self._widest = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_options(options)
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list by Enter, too, as only some desktops do."""
        if event.key() in ENTER:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the size of the longest label with its margins and the arrow."""
        labels = tuple(self.itemText(index) for index in range(self.count()))
        metrics, asked = self.fontMetrics(), (self.font().key(), labels)
        if asked != self._asked:  # layouts ask again and again
            self._asked, self._widest = asked, widest(labels, metrics)
        return QSize(_room_for(self, self._widest), metrics.height() + _LINE)

    def minimumSizeHint(self) -> QSize:
        """Return the size that cuts no label."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sheet, the current label and an arrow; Qt draws the list that opens."""
        hovered = self.isEnabled() and self.underMouse()
        roles = QPalette.ColorRole
        draw_sheet(self, roles.AlternateBase if hovered else roles.Button)
        words = QRect(self.rect()).adjusted(_BEGIN, 0, -arrow_room(self), 0)
        metrics, elide = self.fontMetrics(), Qt.TextElideMode.ElideRight
        text = metrics.elidedText(self.currentText(), elide, words.width())
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), words)
        start = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        painter.drawText(box, int(start | Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()
        _draw_arrow(self)
        draw_edge(self)

    def show_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Replace the (value, label) pairs."""
        self.clear()
        for value, words in options:
            self.addItem(words, value)

    def show_value(self, value: str) -> None:
        """Select *value*; add it under its own name if it is not offered."""
        if self.findData(value) < 0:
            self.addItem(value, value)
        self.setCurrentIndex(self.findData(value))

    @property
    def value(self) -> str:
        """The current value."""
        return str(self.currentData() or "")


class Number(_Steps, QSpinBox):
    """An integer with its unit, within what *rule* offers.

    *nothing* is what the least one says instead.
    """

    def __init__(self, rule: FieldRule, *, step: int, suffix: str, nothing: str = "") -> None:
        super().__init__()
        least, most = rule.offered or (rule.least, rule.most)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setSuffix(suffix)
        self.setSpecialValueText(nothing)
        _dress(self, self.lineEdit())
        _make_room(self, f"{least}{suffix}", f"{most}{suffix}", nothing)
        self.setKeyboardTracking(False)

    def show_value(self, value: int) -> None:
        """Show *value*, also one out of range, which only a file can give.

        What is being typed stays where it is the value already.
        """
        if value != self.value():
            self.setRange(min(self.minimum(), value), max(self.maximum(), value))
            self.setValue(value)


class TimeOfDay(_Steps, QTimeEdit):
    """A local time of day."""

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        _dress(self, self.lineEdit())
        _run_rightward(self, self.locale().timeFormat(QLocale.FormatType.ShortFormat))
        _make_room(self, *(self.locale().toString(at, self.displayFormat()) for at in _WIDEST))
        self.timeChanged.connect(lambda _t: self.picked.emit(self.value))

    def show_value(self, at: time) -> None:
        """Show *at*; what is being typed stays where it is the value already."""
        if at != self.value:
            self.setTime(QTime(at.hour, at.minute))

    @property
    def value(self) -> time:
        """The time that is shown."""
        return time(self.time().hour(), self.time().minute())


class Moment(_Opening, QDateTimeEdit):
    """A day and a time of day, not before *least*; a calendar opens below it."""

    def __init__(self, *, least: QDateTime) -> None:
        super().__init__()
        self.setMinimumDateTime(least)
        self.setCalendarPopup(True)
        _dress(self, self.lineEdit())
        _run_rightward(self, self.locale().dateTimeFormat(QLocale.FormatType.ShortFormat))


class Suggesting(_Opening, QComboBox):
    """An editable combo box of (value, label) suggestions.

    Without a value it is empty, so that a name can be typed at once: *prompt*, or else the label of
    the empty value, stands there faintly.
    """

    edited = Signal()

    def __init__(
        self, *, options: Sequence[tuple[str, str]], prompt: str = "", width: int = 30
    ) -> None:
        super().__init__()
        self._prompt = prompt
        self.setEditable(True)
        _dress(self, self.lineEdit())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * width)
        self.show_options(options)
        self.currentTextChanged.connect(lambda _t: self.edited.emit())
        self.activated.connect(lambda index: self._show(self.itemData(index)))

    def sizeHint(self) -> QSize:
        """Return the size of a field of one line."""
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + _LINE)

    def show_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Replace the suggestions, (value, label) pairs."""
        self.clear()
        for value, words in options:
            self.addItem(words, value)
        self._show("")
        field = self.lineEdit()
        if field is not None:
            field.setPlaceholderText(self._prompt or dict(options).get("", ""))

    def show_value(self, value: str) -> None:
        """Show *value* by its label, or itself if it has none."""
        if value != self.value:  # what is being typed keeps its cursor
            self._show(value)

    def _show(self, value: str) -> None:
        index = self.findData(value) if value else -1
        self.setCurrentIndex(index)
        if index < 0:
            self.setEditText(value)

    @property
    def value(self) -> str:
        """The value of the label that is shown, or the typed text."""
        typed = self.currentText().strip()
        index = self.findText(typed)
        return str(self.itemData(index) or "") if index >= 0 else typed


def _room_for(control: QWidget, words: int) -> int:
    """Return the width in which *control* shows *words* pixels of text beside its arrows."""
    return words + 2 * _BEGIN + arrow_room(control)


def _run_rightward(field: QDateTimeEdit, form: str) -> None:
    """Show *field* in *form* from left to right, as digits run in every script."""
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    # Set last: Qt has reversed the format by now, and minutes would come before hours.
    field.setDisplayFormat(form)


def _make_room(control: QWidget, *texts: str) -> None:
    """Make *control* as wide as the longest of *texts* and its arrows need."""
    control.setFixedWidth(_room_for(control, widest(texts, control.fontMetrics())))


def _dress(control: QWidget, text: QLineEdit | None) -> None:
    """Make *control* as high as other fields; *text*, its part, begins where they begin theirs."""
    control.setMinimumHeight(control.fontMetrics().height() + _LINE)
    if text is not None:
        text.setTextMargins(GAP, 0, GAP, 0)


def _draw_arrow(control: QWidget) -> None:
    """Draw the arrow of a control that opens a list."""
    draw_chevron(control, QRectF(arrow_box(control)).center(), side=arrow_room(control) / 6)
