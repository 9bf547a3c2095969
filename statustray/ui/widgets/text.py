"""Plain-text labels that wrap, and the accessible names of widgets."""

from enum import Enum

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

_ISOLATE = "\u2068"  # FIRST STRONG ISOLATE: the text after it runs as its first letter does


class Style(Enum):
    """Size, as a multiple of the user's own, of a piece of text."""

    TITLE = 1.5
    HEADING = 1.1
    BODY = 1.0
    SMALL = 0.93


class Text(QLabel):
    """A wrapping label that follows the user's text size and the theme's colours."""

    def __init__(self, text: str = "", *, style: Style = Style.BODY, faint: bool = False) -> None:
        super().__init__(text)
        self._style = style
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        if faint:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._resize_font()
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new text size and a new direction of writing."""
        if event.type() is QEvent.Type.ApplicationFontChange:
            self._resize_font()
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()
        super().changeEvent(event)

    def _align(self) -> None:
        # A label follows the direction of its text; a name in Latin letters must stand with the
        # Arabic words beside it all the same.
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def _resize_font(self) -> None:
        self.setFont(scaled(QApplication.font(), self._style))


def scaled(font: QFont, style: Style) -> QFont:
    """Return *font* in the size and weight of *style*."""
    wanted = QFont(font)
    wanted.setPointSizeF(font.pointSizeF() * style.value)
    if style in {Style.TITLE, Style.HEADING}:
        wanted.setWeight(QFont.Weight.DemiBold)
    return wanted


def describe(widget: QWidget, name: str, description: str = "") -> None:
    """Set the accessible name and description of *widget*."""
    widget.setAccessibleName(name.replace("&", ""))
    widget.setAccessibleDescription(description)


def elided(text: str, metrics: QFontMetrics, width: int, *, mirrored: bool) -> str:
    """Elide *text* to *width*; in a mirrored window Latin text is still cut at its own end."""
    fitted = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return f"{_ISOLATE}{fitted}" if mirrored else fitted
