"""Buttons, with a glyph that follows the theme's colours or with text."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from statustray.present.views.palette import ICON, TextRole
from statustray.ui.style.glyphs import Glyph, glyph_icon
from statustray.ui.style.theme import Theme


class GlyphButton(QToolButton):
    """A tool button with a glyph, a tooltip and an accessible name."""

    def __init__(self, glyph: Glyph, *, name: str, theme: Theme, key: str = "") -> None:
        super().__init__()
        self._glyph, self._theme = glyph, theme
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({key})" if key else name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        side = self._theme.scaled(ICON)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        mirrored = rtl and self._glyph is Glyph.BACK
        colour = self._theme.palette.soft
        self.setIcon(glyph_icon(self._glyph, colour, side=side, mirrored=mirrored))
        self.setIconSize(QSize(side, side))


def push_button(text: str, *, theme: Theme, kind: str = "", small: bool = False) -> QPushButton:
    """Make a button; *kind* is ``primary``, ``quiet``, ``link`` or nothing."""
    button = QPushButton(text.replace("&", "&&"))
    button.setAutoDefault(False)
    if kind:
        button.setProperty("kind", kind)
    if small:
        button.setFont(theme.font(TextRole.SMALL))
    return button
