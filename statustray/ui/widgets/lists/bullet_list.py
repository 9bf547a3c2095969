"""A bulleted list on a card."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from statustray.ui.style.tokens import GAP, GAP_WIDE, MARGIN
from statustray.ui.widgets.boxes import column_of, show_if
from statustray.ui.widgets.card import Card
from statustray.ui.widgets.label import TextLabel


class BulletList(QWidget):
    """A heading and lines, each with an optional mark or time before it.

    Hidden while there are no lines, unless ``empty`` says something instead.
    """

    def __init__(self, *, heading: str, empty: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = empty
        self._card = Card(heading=heading, parent=self)
        self._box = QWidget(self._card)
        self._grid = QGridLayout(self._box)
        self._grid.setContentsMargins(MARGIN, GAP_WIDE, MARGIN, GAP_WIDE)
        self._grid.setHorizontalSpacing(MARGIN)
        self._grid.setVerticalSpacing(GAP)
        self._grid.setColumnStretch(1, 1)
        self._card.add(self._box)
        column_of(self._card, parent=self)
        self.texts: tuple[str, ...] = ()
        self.hide()

    def show_lines(self, lines: Sequence[str], marks: Sequence[str] = ()) -> None:
        """Replace the lines; *marks* come before them, bullets by default."""
        before = marks or ["•"] * len(lines)
        if not lines and self._empty:
            lines, before = [self._empty], [""]
        self.texts = tuple(lines)
        self._clear()
        for row, (mark, text) in enumerate(zip(before, lines, strict=True)):
            if mark:
                self._grid.addWidget(_mark(mark), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(TextLabel(text), row, 1)
        show_if(self, lines)
        self.setAccessibleDescription(" ".join(lines))

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()


def _mark(mark: str) -> TextLabel:
    label = TextLabel(mark, soft=True)
    label.setWordWrap(False)
    return label
