"""Controls that stand in a scrolling page: the wheel scrolls the page until one has the focus."""

from collections.abc import Sequence
from datetime import time

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QPushButton, QSizePolicy, QSpinBox, QTimeEdit


class Choice(QComboBox):
    """One of a few words, each with the value it stands for."""

    chosen = Signal(str)

    def __init__(self, *, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_options(options)
        self.activated.connect(lambda place: self.chosen.emit(self.itemData(place)))

    def show_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Replace what can be chosen: values with their words."""
        self.clear()
        for value, words in options:
            self.addItem(words, value)

    def show_value(self, value: str) -> None:
        """Show *value*; one that is not offered is shown as it is written."""
        if self.findData(value) < 0:
            self.addItem(value, value)
        self.setCurrentIndex(self.findData(value))

    @property
    def value(self) -> str:
        """The value that is shown."""
        return str(self.currentData() or "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless the control has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Number(QSpinBox):
    """A whole number with its unit."""

    def __init__(self, *, least: int, most: int, step: int = 1, suffix: str = "") -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setSuffix(suffix)
        self.setKeyboardTracking(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless the control has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class TimeOfDay(QTimeEdit):
    """A time of the local day."""

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # digits run so everywhere
        self.timeChanged.connect(lambda _t: self.picked.emit(self.value))

    def show_value(self, at: time) -> None:
        """Show *at*."""
        self.setTime(QTime(at.hour, at.minute))

    @property
    def value(self) -> time:
        """The time that is shown."""
        return time(self.time().hour(), self.time().minute())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless the control has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def button(text: str, *, kind: str = "") -> QPushButton:
    """Return a button; ``kind`` is primary, quiet, link or empty for the ordinary one."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made
