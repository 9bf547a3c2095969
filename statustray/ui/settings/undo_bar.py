"""The bar that offers to undo a removal."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from statustray.present.vocabulary.language import Language
from statustray.ui.style.tokens import GAP, GAP_WIDE, MARGIN, RADIUS_CARD
from statustray.ui.widgets.boxes import line_of
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.label import TextLabel


class UndoBar(QWidget):
    """Says what was removed and offers to undo it; stays until the next change."""

    undo_asked = Signal()

    def __init__(self, *, tr: Language) -> None:
        super().__init__()
        self._said = TextLabel()
        self._undo = push_button(tr("Undo"))
        self._undo.clicked.connect(self.undo_asked)
        self._close = push_button(tr("Dismiss"))
        self._close.clicked.connect(self.hide)
        line_of(
            (self._said, 1),
            self._undo,
            self._close,
            parent=self,
            margins=(MARGIN, GAP, GAP_WIDE, GAP),
        )
        self.hide()

    def offer(self, what: str) -> None:
        """Show the bar for what was removed, and announce it to screen readers."""
        self.setAccessibleName(what)
        self.show()
        self._said.say(what)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar as a raised sheet."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.setBrush(self.palette().color(QPalette.ColorRole.AlternateBase))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD
        )
