"""Buttons, with a glyph that follows the theme's colours or with text."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
)

from statustray.ui.style.glyphs import Glyph, glyph_icon
from statustray.ui.style.theme import Theme
from statustray.ui.style.tokens import GAP_SMALL, GAP_WIDE, ICON, TextRole, scaled_font
from statustray.ui.widgets.label import FONT_CHANGES
from statustray.ui.widgets.text import plain_tip


class GlyphButton(QToolButton):
    """A tool button with a glyph, a tooltip and an accessible name."""

    def __init__(self, glyph: Glyph, *, name: str, theme: Theme, key: str = "") -> None:
        super().__init__()
        self._glyph, self._theme = glyph, theme
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(f"{name} ({key})" if key else name))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        side = self._theme.scaled(ICON)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        mirrored = rtl and self._glyph is Glyph.BACK
        colour = self._theme.palette.soft
        self.setIcon(glyph_icon(self._glyph, colour, side=side, mirrored=mirrored))
        self.setIconSize(QSize(side, side))


def push_button(
    text: str, *, kind: str = "", role: TextRole = TextRole.BODY, after: Glyph | None = None
) -> QPushButton:
    """Return a button; *kind* is ``primary``, ``quiet``, ``link`` or empty for an ordinary one.

    ``&`` marks a mnemonic.  *after* is drawn behind the words.
    """
    button = _PushButton(text, role) if after is None else _GlyphAfter(text, role, after)
    button.setAutoDefault(False)
    button.setProperty("kind", kind)
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return button


class UnfoldButton(QPushButton):
    """A link that unfolds what lies below it, and folds it again."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAutoDefault(False)
        self.setCheckable(True)
        self.setProperty("kind", "link")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._show_state)
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the arrow in the new colours, and as high as the new text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange or event.type() in FONT_CHANGES:
            self._show_state()

    def _show_state(self) -> None:
        glyph = Glyph.UNFOLDED if self.isChecked() else Glyph.FOLDED
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        colour = QApplication.palette().color(QPalette.ColorRole.Link).name()
        side = max(ICON, self.fontMetrics().height() - GAP_SMALL // 2)
        self.setIcon(glyph_icon(glyph, colour, side=side, mirrored=rtl))
        self.setIconSize(QSize(side, side))


def show_kind(button: QPushButton, kind: str) -> None:
    """Let *button* look like one of another *kind*, as ``push_button`` names them."""
    if button.property("kind") != kind:
        button.setProperty("kind", kind)
        button.style().unpolish(button)
        button.style().polish(button)


class _PushButton(QPushButton):
    """A button whose font follows the application's, in the size of *role*."""

    def __init__(self, text: str, role: TextRole) -> None:
        super().__init__(text)
        self._role = role
        self._resize_font()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new text size."""
        if event.type() in FONT_CHANGES:
            self._resize_font()
        super().changeEvent(event)

    def _resize_font(self) -> None:
        if self._role is not TextRole.BODY:
            self.setFont(scaled_font(QApplication.font(), self._role))


class _GlyphAfter(_PushButton):
    """A button with a glyph behind its words, as high as their line."""

    def __init__(self, text: str, role: TextRole, glyph: Glyph) -> None:
        super().__init__(text, role)
        self._glyph = glyph
        self.setProperty("glyph", "after")

    def sizeHint(self) -> QSize:
        """Return the size of words and glyph."""
        return super().sizeHint() + QSize(self._side() + GAP_SMALL, 0)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: nothing is cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw button, words and glyph."""
        del event
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        # The glyph says that there is a menu; with the flag, Qt forgets the padding of the sheet.
        option.features = option.features & ~QStyleOptionButton.ButtonFeature.HasMenu
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        side = self._side()
        box = QRect(self.width() - GAP_WIDE - side + GAP_SMALL // 2, 0, side, self.height())
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
        colour = self.palette().color(QPalette.ColorRole.ButtonText).name()
        glyph_icon(self._glyph, colour, side=side).paint(painter, place)

    def _side(self) -> int:
        return self.fontMetrics().height() - GAP_SMALL
