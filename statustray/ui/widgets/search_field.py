"""A search field whose placeholder is its accessible name."""

import sys

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QToolButton

from statustray.present.vocabulary.language import Language
from statustray.ui.style.glyphs import Glyph, glyph_icon
from statustray.ui.style.tokens import GAP, ICON
from statustray.ui.widgets.text import ENTER, describe, plain_tip

_CLEARING = frozenset({Qt.Key.Key_Escape})
_OWN = _CLEARING | ENTER
_LENS_AT = 7
_FRAME = 4  # on each side of the text, besides the padding of the sheet


class SearchField(QLineEdit):
    """A line edit with a lens; while something is typed, a button clears it, and so does Escape.

    Enter is its own then, too.

    The pictures are our own: Qt takes them from the desktop's icon theme, and looking that
    up takes longer than all else of a window.
    """

    def __init__(self, prompt: str, *, tr: Language) -> None:
        super().__init__()
        self.setPlaceholderText(prompt)
        describe(self, prompt)
        self._make_room()
        self._clear = self.addAction(
            self._picture(Glyph.CLOSE), QLineEdit.ActionPosition.TrailingPosition
        )
        self._clear.setToolTip(plain_tip(tr("Clear search")))
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear search"))

    @property
    def whole_width(self) -> int:
        """The width in pixels in which nothing of its prompt is cut."""
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        room = self.textMargins()
        return words + room.left() + room.right() + 2 * (GAP + _FRAME)

    def event(self, event: QEvent) -> bool:
        """Keep Escape and Enter, which close or go on, from the window while something is typed."""
        if event.type() is QEvent.Type.ShortcutOverride and self._takes(event, _OWN):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take no letter that was meant for a button: Qt writes it while the button is disabled."""
        if self._takes(event, _CLEARING):
            self.clear()
            return
        alone = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alone and event.text().isprintable() and sys.platform != "darwin":  # Alt writes there
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lens before the text."""
        super().paintEvent(event)
        side = self.fontMetrics().height()
        start = QRect(_LENS_AT, (self.height() - side) // 2, side, side)
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), start)
        painter = QPainter(self)
        self._picture(Glyph.FIND, side).paint(painter, box)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the pictures in the new colours and size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._make_room()
        if event.type() is QEvent.Type.PaletteChange:
            self._clear.setIcon(self._picture(Glyph.CLOSE))

    def _takes(self, event: QEvent, keys: frozenset[Qt.Key]) -> bool:
        return isinstance(event, QKeyEvent) and event.key() in keys and bool(self.text())

    def _make_room(self) -> None:
        """Let the text begin after the lens, which is as high as a line."""
        room = _LENS_AT + self.fontMetrics().height()
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(0 if rtl else room, 0, room if rtl else 0, 0)

    def _picture(self, glyph: Glyph, side: int = ICON) -> QIcon:
        # The style sheet gives this field another one, with a transparency that names leave out.
        soft = QApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        return glyph_icon(glyph, soft.name(), side=side)
