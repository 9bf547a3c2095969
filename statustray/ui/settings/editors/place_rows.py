"""The other places that are read: a row for each, with what it says and a way to remove it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from statustray.domain.model.settings import ViewSource
from statustray.present.vocabulary.language import Language
from statustray.ui.style.tokens import GAP, GAP_SMALL, TextRole
from statustray.ui.widgets.boxes import column_of, line_of
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.text import describe


class PlaceRow(QWidget):
    """One place: its name, where its file is read, and what that says."""

    removed = Signal(str)

    def __init__(self, *, tr: Language) -> None:
        super().__init__()
        self._tr = tr
        self._name = ""
        self._title = TextLabel("")
        self._from = TextLabel("", role=TextRole.SMALL, soft=True, selectable=True)
        self._says = TextLabel("", role=TextRole.SMALL)
        self._says.hide()
        self._remove = push_button(tr("Remove"), kind="quiet")
        self._remove.clicked.connect(lambda: self.removed.emit(self._name))
        words = column_of(self._title, self._from, self._says, spacing=GAP_SMALL)
        line_of((words, 1), self._remove, parent=self, spacing=GAP)

    @property
    def name(self) -> str:
        """The name of the place that is shown."""
        return self._name

    @property
    def says(self) -> str:
        """What is shown of its report."""
        return self._says.text()

    def remove(self) -> None:
        """Do what the button does."""
        self._remove.click()

    def show_place(self, row: ViewSource) -> None:
        """Show *row*."""
        self._name = row.name
        self._title.setText(row.name)
        self._from.setText(row.place)
        describe(self._remove, self._tr("Remove {name}", name=row.name))

    def show_words(self, words: str) -> None:
        """Show what the place says now."""
        self._says.setText(words)
        self._says.setVisible(bool(words))


class PlaceRows(QWidget):
    """A column of places; rows are kept and reused."""

    removed = Signal(str)

    def __init__(self, *, tr: Language) -> None:
        super().__init__()
        self._tr = tr
        self._rows: list[PlaceRow] = []
        self._column = column_of(parent=self, spacing=GAP)

    @property
    def shown(self) -> tuple[PlaceRow, ...]:
        """The rows that are in use."""
        return tuple(row for row in self._rows if not row.isHidden())

    def show_places(self, places: Sequence[ViewSource]) -> None:
        """Show *places*, in their order."""
        while len(self._rows) < len(places):
            row = PlaceRow(tr=self._tr)
            row.removed.connect(self.removed)
            self._rows.append(row)
            self._column.addWidget(row)
        for number, row in enumerate(self._rows):
            if number < len(places):
                row.show_place(places[number])
            row.setVisible(number < len(places))

    def show_words(self, words: Mapping[str, str]) -> None:
        """Show what each place says, by its name."""
        for row in self.shown:
            row.show_words(words.get(row.name, ""))
