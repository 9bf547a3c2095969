"""Plain-text labels that wrap."""

from enum import Enum
from unicodedata import decomposition

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy

from statustray.ui.style.tokens import TextRole, scaled_font
from statustray.ui.widgets.text import announce, draw_lines, runs_leftward

# Qt sends no ``ApplicationFontChange`` while there is a style sheet; the theme sets a new one.
FONT_CHANGES = frozenset({QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange})


class Side(Enum):
    """Horizontal alignment of a label, in reading direction."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class TextLabel(QLabel):
    """A wrapping label that never parses its text as markup.

    Its font follows the application's, in the size of *role*.  ``soft`` is for secondary text,
    ``selectable`` for text that may be copied.  *above* are the pixels that stay free above it.
    """

    def __init__(
        self,
        text: str = "",
        *,
        role: TextRole = TextRole.BODY,
        side: Side = Side.START,
        soft: bool = False,
        selectable: bool = False,
        above: int = 0,
    ) -> None:
        super().__init__(text)
        self._role, self._side, self._above = role, side, above
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        if soft:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.setFont(scaled_font(QApplication.font(), role))
        self._make_headroom()
        self._align()

    def setText(self, text: str) -> None:
        """Show *text*, with room above it for what stands on its capitals."""
        super().setText(text)
        self._make_headroom()

    def say(self, text: str) -> None:
        """Show *text*, news or the answer to what was pressed, and have it read aloud."""
        self.setText(text)
        announce(self, text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new text size and a new reading direction."""
        kind = event.type()
        if kind in FONT_CHANGES:
            self._resize_font()
        if kind is QEvent.Type.LayoutDirectionChange:
            self._align()
        if kind is QEvent.Type.FontChange:
            self._make_headroom()
        super().changeEvent(event)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped text, worked out once: layouts ask tens of times."""
        known = self._heights.get(width)
        if known is None:
            known = self._heights[width] = super().heightForWidth(width)
        return known

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw lines that run from right to left ourselves: Qt cuts the last letter of some."""
        own = runs_leftward(self.text()) and self.buddy() is None
        if not own or self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        draw_lines(painter, self.contentsRect(), self.alignment(), self.text())

    def _resize_font(self) -> None:
        wanted = scaled_font(QApplication.font(), self._role)
        # Compared with what is in force: with a new style sheet Qt brings back the font that the
        # label had with the one before.
        if wanted != self.font():
            self.setFont(wanted)

    def _make_headroom(self) -> None:
        """Add what a font draws above its own height: DejaVu Sans has the dots of an Ü there."""
        text, over = self.text(), 0
        if not text.isascii() and any(sign.isupper() and decomposition(sign) for sign in text):
            metrics = self.fontMetrics()
            over = -metrics.tightBoundingRect("Ü").top() - metrics.ascent()
        self.setContentsMargins(0, self._above + max(0, over), 0, 0)
        self._heights.clear()

    def _align(self) -> None:
        # By default a label aligns by its text: a Latin name would stand apart in Arabic.
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        right = rtl is (self._side is Side.START)
        edge = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        across = Qt.AlignmentFlag.AlignHCenter if self._side is Side.MIDDLE else edge
        down = (
            Qt.AlignmentFlag.AlignTop if self._side is Side.END else Qt.AlignmentFlag.AlignVCenter
        )
        self.setAlignment(across | Qt.AlignmentFlag.AlignAbsolute | down)
