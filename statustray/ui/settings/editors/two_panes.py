"""A list at the left and what is chosen at the right, or one of the two where there is no room."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from statustray.ui.style.tokens import GAP, MARGIN, MARGIN_WIDE

_CHARACTERS_OF_TWO = 96


class TwoPanes(QWidget):
    """Two panes of which the right one scrolls by itself.

    ``column`` is the layout of the left one; ``narrowed`` says whether one is shown at a time.
    """

    narrowed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.left, self.right = QWidget(), QScrollArea()
        self.right.setWidgetResizable(True)
        self.right.setFrameShape(QFrame.Shape.NoFrame)
        self.right.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column = QVBoxLayout(self.left)
        self.column.setContentsMargins(0, 0, 0, MARGIN)
        self.column.setSpacing(GAP)
        across = QHBoxLayout(self)
        across.setContentsMargins(MARGIN, MARGIN_WIDE, 0, 0)
        across.setSpacing(MARGIN)
        across.addWidget(self.left, 2)
        across.addWidget(self.right, 3)
        self._right_first = False

    def prefer_right(self, *, on: bool) -> None:
        """Show the right pane rather than the left where there is no room for both."""
        self._right_first = on
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _CHARACTERS_OF_TWO
        self.left.setVisible(not narrow or not self._right_first)
        self.right.setVisible(not narrow or self._right_first)
        self.narrowed.emit(narrow)
