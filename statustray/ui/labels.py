"""Labels that never take a stranger's text for markup."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from statustray.present.palette import TextRole
from statustray.ui.theme import Theme


class TextLabel(QLabel):
    """A wrapping, plain-text label whose font follows the theme."""

    def __init__(self, text: str, *, theme: Theme, role: TextRole) -> None:
        """Show *text* in the size of *role*."""
        super().__init__(text)
        self._theme = theme
        self._role = role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setFont(self._theme.font(self._role))


def text_label(
    text: str,
    *,
    theme: Theme,
    role: TextRole = TextRole.BODY,
    soft: bool = False,
    selectable: bool = False,
) -> TextLabel:
    """Make a label; ``soft`` for secondary words, ``selectable`` for what one may copy."""
    label = TextLabel(text, theme=theme, role=role)
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
    """Make a raised frame for things that belong together."""
    frame = QFrame(parent)
    frame.setProperty("kind", "card")
    return frame
