"""A button that copies a text, and says that it did."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from statustray.present.vocabulary.language import Language
from statustray.ui.widgets.buttons import PushButton
from statustray.ui.widgets.text import announce


class CopyButton(PushButton):
    """Copies what *text* returns; *label* may mark the letter of a key."""

    def __init__(self, text: Callable[[], str], *, tr: Language, label: str = "") -> None:
        self._label = label or tr("Copy")
        super().__init__(self._label)
        self._tr, self._to_copy = tr, text
        self.clicked.connect(self._copy)

    def offer(self) -> None:
        """Say that it copies: the text is another one now."""
        self.setText(self._label)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._to_copy())
        self.setText(self._tr("Copied"))
        announce(self, self.text())
