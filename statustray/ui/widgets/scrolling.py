"""A column that scrolls as a whole."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QWidget

from statustray.ui.widgets.text import describe


class Scrolled(QWidget):
    """What lies in a scroll area: as high as its lines at the width that it is given."""

    def minimumSizeHint(self) -> QSize:
        """Return the least width alone: Qt adds what wrapped text needs in a narrow column."""
        return QSize(super().minimumSizeHint().width(), 0)


def keep_room(area: QAbstractScrollArea) -> None:
    """Leave room for the scroll bar of *area*, so that nothing moves aside when one is needed."""
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    bar = area.verticalScrollBar()
    # The style sheet draws no handle of a bar that cannot be moved.
    bar.rangeChanged.connect(lambda least, most: bar.setEnabled(least < most))
    bar.setEnabled(bar.minimum() < bar.maximum())


def scrolling(inside: QWidget, name: str) -> QScrollArea:
    """Return a frameless area that scrolls *inside*, called *name* by screen readers.

    It takes no focus: what has the keyboard in it is scrolled into view.
    """
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setProperty("kind", "flush")
    keep_room(area)
    describe(area, name)
    return area
