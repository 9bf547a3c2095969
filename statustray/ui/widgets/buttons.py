"""Buttons, with a glyph that follows the theme's colours or with text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
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
from statustray.ui.widgets.text import ENTER, describe, plain_tip

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object  # Qt allows one of its classes among the bases only


class _Pressed(_Button):
    """Is pressed by Enter as by the space bar, which is all that Qt takes on some desktops."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press it."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


class GlyphButton(_Pressed, QToolButton):
    """A tool button with a glyph, a tooltip and an accessible name; *key* presses it, too."""

    def __init__(self, glyph: Glyph, *, name: str, theme: Theme, key: str = "") -> None:
        super().__init__()
        self._glyph, self._theme = glyph, theme
        # Without a description Qt reads the tooltip aloud after the name: the same words again.
        describe(self, name, key or name)
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
) -> "PushButton":
    """Return a button; *kind* is ``primary``, ``quiet``, ``link`` or empty for an ordinary one.

    ``&`` marks a mnemonic.  *after* is drawn behind the words.
    """
    button = PushButton(text, role) if after is None else _GlyphAfter(text, role, after)
    button.setProperty("kind", kind)
    return button


class UnfoldButton(_Pressed, QPushButton):
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
    _style_by(button, "kind", kind)


def _style_by(button: QPushButton, name: str, value: object) -> None:
    if button.property(name) != value:
        button.setProperty(name, value)
        button.style().unpolish(button)
        button.style().polish(button)


class PushButton(_Pressed, QPushButton):
    """A button whose font follows the application's, in the size of *role*."""

    def __init__(self, text: str, role: TextRole = TextRole.BODY) -> None:
        super().__init__(text)
        self._role = role
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._resize_font()

    def show_busy(self, busy: bool) -> None:  # noqa: FBT001 - the state itself
        """Rest while *busy*: look disabled and hear no click.

        A disabled button loses the keyboard to its neighbour, which the next Enter would press.
        """
        self.blockSignals(busy)
        _style_by(self, "busy", busy)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new text size."""
        if event.type() in FONT_CHANGES:
            self._resize_font()
        super().changeEvent(event)

    def _resize_font(self) -> None:
        if self._role is not TextRole.BODY:
            self.setFont(scaled_font(QApplication.font(), self._role))


class _GlyphAfter(PushButton):
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
