"""A column that scrolls as a whole."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from statustray.ui.widgets.text import describe


class Scrolled(QWidget):
    """What lies in a scroll area: as high as its lines at the width that it is given."""

    def minimumSizeHint(self) -> QSize:
        """Return the least width alone: Qt adds what wrapped text needs in a narrow column."""
        return QSize(super().minimumSizeHint().width(), 0)


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
