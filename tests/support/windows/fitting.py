"""Whether words have room, and which letters are keys."""

from collections.abc import Iterator

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

# The words of a field stand this far from each end of it, where Qt begins to scroll them.
_BEGIN = 2


def cut_words(window: QWidget) -> Iterator[str]:
    """Yield what is shown and does not fit.

    Typed text scrolls in its field; what the field asks for, a number or a time does not.
    """
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            if widget.text() and is_cut(widget):
                yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield from _cut_in(widget)


def _cut_in(field: QLineEdit) -> Iterator[str]:
    """Yield the words of *field* that cannot be scrolled: those of a control, or its prompt."""
    control = isinstance(field.parentWidget(), QAbstractSpinBox | QComboBox)
    words = field.text() if control and field.text() else field.placeholderText()
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    inside = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    margins = field.textMargins()
    room = inside.width() - margins.left() - margins.right() - 2 * _BEGIN
    seen = control or not field.text()
    if seen and field.fontMetrics().horizontalAdvance(words) > room:
        yield words


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
