"""Whether words have room, and which letters are keys."""

from collections.abc import Iterator

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget


def is_cut(widget: QLabel | QAbstractButton) -> bool:
    """Return whether the text does not fit; elided text fits, its tooltip says all of it."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    return widget.width() < widget.minimumSizeHint().width()


def mnemonics(window: QWidget) -> Iterator[str]:
    """Yield the letters that reach a control of what is shown, one for each."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QLabel | QAbstractButton):
            bound = isinstance(widget, QAbstractButton) or widget.buddy() is not None
            yield QKeySequence.mnemonic(widget.text()).toString() if bound else ""
