"""Plain-text labels that wrap."""

from enum import Enum

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy

from statustray.ui.style.tokens import TextRole, scaled_font
from statustray.ui.widgets.text import draw_lines, runs_leftward

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
    ``selectable`` for text that may be copied.
    """

    def __init__(
        self,
        text: str = "",
        *,
        role: TextRole = TextRole.BODY,
        side: Side = Side.START,
        soft: bool = False,
        selectable: bool = False,
    ) -> None:
        super().__init__(text)
        self._role, self._side = role, side
        self._base: QFont | None = None
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
        self._resize_font()
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new text size and a new reading direction."""
        if event.type() in FONT_CHANGES:
            self._resize_font()
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()
        super().changeEvent(event)

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
        # Each reparenting under a style sheet says that the style changed; the font seldom did.
        base = QApplication.font()
        if base != self._base:
            self._base = base
            self.setFont(scaled_font(base, self._role))

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
