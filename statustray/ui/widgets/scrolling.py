"""A column that scrolls as a whole."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from statustray.ui.widgets.text import describe


def scrolling(inside: QWidget, name: str) -> QScrollArea:
    """Return a frameless area that scrolls *inside*, called *name* by screen readers.

    It takes no focus: what has the keyboard in it is scrolled into view.
    """
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    describe(area, name)
    return area
