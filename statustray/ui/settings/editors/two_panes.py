"""A list at the left and what is chosen at the right, or one of the two where there is no room."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from statustray.ui.style.tokens import GAP, MARGIN, MARGIN_WIDE
from statustray.ui.widgets.boxes import column_of, line_of, show_if

_CHARACTERS_OF_TWO = 84


class TwoPanes(QWidget):
    """Two panes of which the right one scrolls by itself.

    ``column`` is the layout of the left one; ``narrowed`` says whether one is shown at a time.
    """

    narrowed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left, self.right = QWidget(self), QScrollArea(self)
        self.right.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # It scrolls: however much it holds, the page around it has no reason to scroll, too.
        self.right.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.column = column_of(parent=self.left, margins=(0, 0, 0, MARGIN), spacing=GAP)
        line_of(
            (self.left, 2),
            (self.right, 3),
            parent=self,
            margins=(MARGIN, MARGIN_WIDE, 0, 0),
            spacing=MARGIN,
        )
        self._right_first = False

    def prefer_right(self, *, on: bool) -> None:
        """Show the right pane rather than the left where there is no room for both."""
        self._right_first = on
        if self.isVisible():  # else it does not know yet how much room there is
            self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _CHARACTERS_OF_TWO
        show_if(self.left, not narrow or not self._right_first)
        show_if(self.right, not narrow or self._right_first)
        self.narrowed.emit(narrow)
