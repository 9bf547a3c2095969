"""A search field whose placeholder is its accessible name."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QLineEdit, QToolButton

from statustray.present.vocabulary.language import Language
from statustray.ui.style.glyphs import Glyph, glyph_icon
from statustray.ui.widgets.text import describe


class SearchField(QLineEdit):
    """A line edit with a button that clears it, there while something is typed.

    The button is our own: Qt's takes its picture from the desktop's icon theme, and looking that
    up takes longer than all else of a window.
    """

    def __init__(self, prompt: str, *, tr: Language) -> None:
        super().__init__()
        self.setPlaceholderText(prompt)
        describe(self, prompt)
        self._clear = self.addAction(self._cross(), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setToolTip(tr("Clear search"))
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear search"))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the button in the new colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._clear.setIcon(self._cross())

    def _cross(self) -> QIcon:
        soft = self.palette().color(QPalette.ColorRole.PlaceholderText)
        return glyph_icon(Glyph.CLOSE, soft.name())
