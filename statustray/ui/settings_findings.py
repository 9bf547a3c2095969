"""What is to be said of a ladder, live, in sentences."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from statustray.present.language import Language
from statustray.ui.card import Card
from statustray.ui.text import Text


class Findings(QWidget):
    """Sentences one below the other; a calm one when there is nothing to mend."""

    def __init__(self, *, tr: Language) -> None:
        super().__init__()
        self._tr = tr
        self._card = Card(heading=tr("What we see in it"))
        box = QWidget()
        self._lines = QGridLayout(box)
        self._lines.setColumnStretch(1, 1)
        self._lines.setContentsMargins(16, 10, 16, 10)
        self._lines.setSpacing(8)
        self._card.add(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        self.texts: tuple[str, ...] = ()

    def show_findings(self, sentences: Sequence[str]) -> None:
        """Replace what is said."""
        calm = self._tr("Nothing to mend, as far as is known.")
        self.texts = tuple(sentences) or (calm,)
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        mark = "•" if sentences else "✓"
        for place, text in enumerate(self.texts):
            self._lines.addWidget(QLabel(mark), place, 0, Qt.AlignmentFlag.AlignTop)
            self._lines.addWidget(Text(text), place, 1)
        self.setAccessibleDescription(" ".join(self.texts))
