"""The sections of the details pane; each is created once and updated in place."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from statustray.present.views.history.bars import Strip
from statustray.present.views.panel.details import CheckText, DetailsEntry, DetailsPart
from statustray.present.vocabulary.language import Language
from statustray.ui.panel.details.details_rows import (
    Dot,
    EntryRow,
    NoteRow,
    PartRow,
    RowList,
    StripRow,
    set_text,
)
from statustray.ui.style.theme import Theme
from statustray.ui.style.tokens import GAP, GAP_SMALL, GAP_WIDE, MARGIN, TextRole
from statustray.ui.widgets.boxes import column_of, show_if
from statustray.ui.widgets.label import TextLabel

_MOST_CHECKS = 12


class Section(QWidget):
    """A heading with a column below it."""

    def __init__(self, title: str, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.column = column_of(
            TextLabel(title, role=TextRole.HEADING),
            parent=self,
            margins=(0, MARGIN, 0, 0),
            spacing=GAP_SMALL,
        )


class PartsSection(Section):
    """Components, a name above the first of each group."""

    def __init__(self, *, theme: Theme, tr: Language, parent: QWidget) -> None:
        super().__init__(tr("Components"), parent=parent)
        self._tr = tr
        self._rows = RowList(partial(PartRow, theme=theme), parent=self)
        self._more = TextLabel("", role=TextRole.SMALL, soft=True)
        self.column.addWidget(self._rows)
        self.column.addWidget(self._more)

    def set_items(self, parts: Sequence[DetailsPart], more: int = 0) -> None:
        """Show *parts*, and that there are *more*; hidden when there are none."""
        self._rows.set_items(parts)
        set_text(self._more, self._tr.plural("{n} more component", "{n} more components", more))
        show_if(self._more, more)
        show_if(self, parts)


class NotesSection(Section):
    """Notes under a heading; hidden without one."""

    def __init__(self, title: str, *, parent: QWidget) -> None:
        super().__init__(title, parent=parent)
        self._rows: RowList[str] = RowList(NoteRow, spacing=GAP, parent=self)
        self.column.addWidget(self._rows)

    def set_items(self, notes: Sequence[str]) -> None:
        """Show *notes*."""
        self._rows.set_items(notes)
        show_if(self, notes)


class EntriesSection(Section):
    """Incidents, or planned work."""

    def __init__(self, title: str, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(title, parent=parent)
        self._rows = RowList(partial(EntryRow, theme=theme), parent=self)
        self.column.addWidget(self._rows)

    def set_items(self, entries: Sequence[DetailsEntry]) -> None:
        """Show *entries*; hidden when there are none."""
        self._rows.set_items(entries)
        show_if(self, entries)


class StripsSection(Section):
    """The uptime as strips of bars."""

    def __init__(self, *, theme: Theme, tr: Language, parent: QWidget) -> None:
        super().__init__(tr("Uptime"), parent=parent)
        self._rows = RowList(partial(StripRow, theme=theme), parent=self)
        self.column.addWidget(self._rows)

    def set_items(self, strips: Sequence[Strip]) -> None:
        """Show *strips*."""
        self._rows.set_items(strips)


class ChecksSection(Section):
    """The last checks, newest first, in aligned columns."""

    def __init__(self, *, theme: Theme, tr: Language, parent: QWidget) -> None:
        super().__init__(tr("Recent checks"), parent=parent)
        self._theme = theme
        self._rows: list[tuple[Dot, QLabel, QLabel]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP_WIDE)
        self._grid.setVerticalSpacing(GAP_SMALL)
        self._grid.setColumnStretch(2, 1)
        self.column.addLayout(self._grid)

    def set_items(self, checks: Sequence[CheckText]) -> None:
        """Show *checks*, at most twelve; hidden when there are none."""
        shown = checks[:_MOST_CHECKS]
        while len(self._rows) < len(shown):
            self._add_row()
        for number, cells in enumerate(self._rows):
            if number < len(shown):
                _set_check(cells, shown[number])
            for cell in cells:
                show_if(cell, number < len(shown))
        show_if(self, shown)

    def _add_row(self) -> None:
        theme, number = self._theme, len(self._rows)
        dot = Dot(theme=theme)
        when = TextLabel("", role=TextRole.SMALL, soft=True)
        words = TextLabel("", role=TextRole.SMALL, selectable=True)
        self._grid.addWidget(dot, number, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(when, number, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, number, 2)
        self._rows.append((dot, when, words))


def _set_check(cells: tuple[Dot, QLabel, QLabel], check: CheckText) -> None:
    dot, when, words = cells
    dot.set_level(check.level)
    set_text(when, check.when)
    set_text(words, check.words)
