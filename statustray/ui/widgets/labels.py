"""Plain-text labels."""

from enum import Enum

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from statustray.present.views.palette import TextRole
from statustray.ui.style.theme import Theme


class Side(Enum):
    """Horizontal alignment of a label, in reading direction."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class TextLabel(QLabel):
    """A wrapping, plain-text label whose font follows the theme."""

    def __init__(self, text: str, *, theme: Theme, role: TextRole, side: Side) -> None:
        """Show *text* in the size of *role*."""
        super().__init__(text)
        self._theme, self._role, self._side = theme, role, side
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self._dress)
        self._dress()
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new direction of reading."""
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()
        super().changeEvent(event)

    def _dress(self) -> None:
        self.setFont(self._theme.font(self._role))

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


def text_label(
    text: str,
    *,
    theme: Theme,
    role: TextRole = TextRole.BODY,
    side: Side = Side.START,
    soft: bool = False,
    selectable: bool = False,
) -> TextLabel:
    """Make a label; ``soft`` for secondary words, ``selectable`` for what one may copy."""
    label = TextLabel(text, theme=theme, role=role, side=side)
    if soft:
        label.setProperty("kind", "soft")
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return label


def rule(parent: QWidget | None = None) -> QFrame:
    """Make a thin separating line."""
    line = QFrame(parent)
    line.setProperty("kind", "line")
    line.setFixedHeight(1)
    return line


def card(parent: QWidget | None = None) -> QFrame:
    """Return a raised frame for things that belong together."""
    frame = QFrame(parent)
    frame.setProperty("kind", "card")
    return frame
