"""Controls as whoever uses a window finds them: by the words that stand on or beside them."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from statustray.ui.widgets.card import SettingRow

W = TypeVar("W", bound=QWidget)


def control(window: QWidget, kind: type[W], words: str) -> W:
    """Return the one control of that *kind* with these *words*, a hidden one if none is shown.

    Marks of keys are no part of the words.
    """
    QApplication.processEvents()  # what was just built is shown with the next turn of the loop
    every = [one for one in window.findChildren(kind) if words in _words_of(one)]
    found = [one for one in every if one.isVisibleTo(window)] or every
    assert len(found) == 1, f"{len(found)} controls of kind {kind.__name__} say {words!r}"
    return found[0]


def press(window: QWidget, words: str) -> None:
    """Click a button that can be seen and used."""
    button = control(window, QAbstractButton, words)
    assert button.isVisibleTo(window), f"{words!r} is hidden"
    assert button.isEnabled(), f"{words!r} is grey"
    button.click()


def enter(window: QWidget, field: str, text: str) -> None:
    """Replace what stands in *field* by *text*, key by key, and press Enter."""
    line = control(window, QLineEdit, field)
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def row(window: QWidget, title: str) -> SettingRow:
    """Return the row of that *title*."""
    return next(one for one in window.findChildren(SettingRow) if one.title == title)


def is_shown(window: QWidget, title: str) -> bool:
    """Return whether a row of that *title* can be seen where the window can."""
    rows = [one for one in window.findChildren(SettingRow) if one.title == title]
    return any(one.isVisibleTo(window) for one in rows)


def _words_of(widget: QWidget) -> set[str]:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return {widget.accessibleName(), text.replace("&", "")}
