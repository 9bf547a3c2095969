"""The sections of the details pane; each is created once and updated in place."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import Generic, Protocol, TypeVar, cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from statustray.domain.model.level import Level
from statustray.present.views.bars import Strip
from statustray.present.views.details import CheckText, DetailsEntry, DetailsPart
from statustray.present.vocabulary.language import Language
from statustray.ui.style.level_icons import level_colours, row_pixmap
from statustray.ui.style.theme import Theme
from statustray.ui.style.tokens import GAP, GAP_SMALL, GAP_WIDE, MARGIN, TextRole
from statustray.ui.widgets.bar_strip import BarStrip
from statustray.ui.widgets.label import Side, TextLabel

_DOT = 14
_BARS = 24
_MOST_PARTS = 40
_MOST_CHECKS = 12

T = TypeVar("T")
T_contra = TypeVar("T_contra", contravariant=True)


class ItemRow(Protocol[T_contra]):
    """A widget that shows one item, and another one later."""

    def set_item(self, item: T_contra, /) -> None:
        """Show *item*."""
        ...


class RowList(QWidget, Generic[T]):
    """A column of rows that are reused: a new list of items deletes no widget."""

    def __init__(self, create: Callable[[], ItemRow[T]], *, spacing: int = GAP_SMALL) -> None:
        super().__init__()
        self._create = create
        self._rows: list[ItemRow[T]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)

    def set_items(self, items: Sequence[T]) -> None:
        """Show *items*; hidden when there are none."""
        while len(self._rows) < len(items):
            row = self._create()
            self._rows.append(row)
            self._column.addWidget(cast("QWidget", row))
        for number, row in enumerate(self._rows):
            if number < len(items):
                row.set_item(items[number])
            cast("QWidget", row).setVisible(number < len(items))
        self.setVisible(bool(items))


class Dot(QWidget):
    """A level's small shape; the word for it stands beside it."""

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._level, self._theme = Level.UNKNOWN, theme
        self.setFixedSize(self.sizeHint())

    def set_level(self, level: Level) -> None:
        """Show another level."""
        if level is not self._level:
            self._level = level
            self.update()

    def sizeHint(self) -> QSize:
        """Return the natural size."""
        side = self._theme.scaled(_DOT)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shape."""
        del event
        painter = QPainter(self)
        colours = level_colours(self._theme.palette, self._level)
        painter.drawPixmap(
            0, 0, row_pixmap(self._level, self.width(), self.devicePixelRatioF(), colours)
        )
        painter.end()


class Section(QWidget):
    """A heading with a column below it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, MARGIN, 0, 0)
        self.column.setSpacing(GAP_SMALL)
        self.column.addWidget(TextLabel(title, role=TextRole.HEADING))


class LineRow(QWidget):
    """A shape, a name, and a word at the end; (level, name, word)."""

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._dot = Dot(theme=theme)
        self._name = TextLabel("", selectable=True)
        self._word = TextLabel("", role=TextRole.SMALL, side=Side.END, soft=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._name, 2)
        row.addWidget(self._word, 1)

    def set_item(self, item: tuple[Level, str, str], /) -> None:
        """Show level, name and word."""
        level, name, word = item
        self._dot.set_level(level)
        set_text(self._name, name)
        set_text(self._word, word)


class PartRow(QWidget):
    """A component; the first one of a group has the group's name above it."""

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._group = TextLabel("", role=TextRole.SMALL, soft=True)
        self._line = LineRow(theme=theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_SMALL)
        self._group.setContentsMargins(0, GAP_SMALL, 0, 0)
        column.addWidget(self._group)
        column.addWidget(self._line)

    def set_item(self, item: tuple[str, DetailsPart], /) -> None:
        """Show the name of a group, if any, and a component."""
        group, part = item
        set_text(self._group, group)
        self._group.setVisible(bool(group))
        self._line.set_item((part.level, part.name, part.word))


class PartsSection(Section):
    """Components by group, those in trouble first."""

    def __init__(self, *, theme: Theme, tr: Language) -> None:
        super().__init__(tr("Components"))
        self._tr = tr
        self._rows = RowList(lambda: PartRow(theme=theme))
        self._more = TextLabel("", role=TextRole.SMALL, soft=True)
        self.column.addWidget(self._rows)
        self.column.addWidget(self._more)

    def set_items(self, parts: Sequence[DetailsPart]) -> None:
        """Show *parts*, at most forty; hidden when there are none."""
        shown = sorted(parts, key=lambda p: -p.level.severity)[:_MOST_PARTS]
        self._rows.set_items(tuple(_grouped(shown)))
        rest = len(parts) - len(shown)
        more = self._tr.plural("{n} more component", "{n} more components", rest)
        set_text(self._more, more)
        self._more.setVisible(rest > 0)
        self.setVisible(bool(parts))


class NoteRow(QWidget):
    """A note in small print."""

    def __init__(self) -> None:
        super().__init__()
        self._text = TextLabel("", role=TextRole.SMALL, soft=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._text)

    def set_item(self, item: str, /) -> None:
        """Show a note."""
        set_text(self._text, item)


class NotesSection(Section):
    """Notes under a heading; hidden without one."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._rows: RowList[str] = RowList(NoteRow, spacing=GAP)
        self.column.addWidget(self._rows)

    def set_items(self, notes: Sequence[str]) -> None:
        """Show *notes*."""
        self._rows.set_items(notes)
        self.setVisible(bool(notes))


class UpdateRow(QWidget):
    """An update of an incident: when, and its text."""

    def __init__(self) -> None:
        super().__init__()
        self._when = TextLabel("", role=TextRole.SMALL, soft=True)
        self._text = TextLabel("", role=TextRole.SMALL, selectable=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(_DOT + GAP, 0, 0, GAP_SMALL)
        column.setSpacing(0)
        column.addWidget(self._when)
        column.addWidget(self._text)

    def set_item(self, item: tuple[str, str], /) -> None:
        """Show time and text."""
        when, text = item
        set_text(self._when, when)
        self._when.setVisible(bool(when))
        set_text(self._text, text)


class EntryRow(QWidget):
    """An incident or planned work, with its updates in time order."""

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._line = LineRow(theme=theme)
        self._updates = RowList(UpdateRow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_SMALL)
        column.addWidget(self._line)
        column.addWidget(self._updates)

    def set_item(self, item: DetailsEntry, /) -> None:
        """Show an incident."""
        self._line.set_item((item.level, item.title, item.when))
        self._updates.set_items(item.updates)


class EntriesSection(Section):
    """Incidents, or planned work."""

    def __init__(self, title: str, *, theme: Theme) -> None:
        super().__init__(title)
        self._rows = RowList(lambda: EntryRow(theme=theme))
        self.column.addWidget(self._rows)

    def set_items(self, entries: Sequence[DetailsEntry]) -> None:
        """Show *entries*; hidden when there are none."""
        self._rows.set_items(entries)
        self.setVisible(bool(entries))


class StripRow(QWidget):
    """A strip of bars under its title and figure."""

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._title = TextLabel("", role=TextRole.SMALL, soft=True)
        self._figure = TextLabel("", role=TextRole.SMALL, side=Side.END)
        self._bars = BarStrip(theme=theme, height=_BARS)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._figure)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GAP_SMALL)
        column.setSpacing(GAP_SMALL)
        column.addLayout(head)
        column.addWidget(self._bars)

    def set_item(self, item: Strip, /) -> None:
        """Show a strip."""
        set_text(self._title, item.title)
        set_text(self._figure, item.figure)
        self._bars.show_strip(item)


class StripsSection(Section):
    """The uptime as strips of bars."""

    def __init__(self, *, theme: Theme, tr: Language) -> None:
        super().__init__(tr("Uptime"))
        self._rows = RowList(lambda: StripRow(theme=theme))
        self.column.addWidget(self._rows)

    def set_items(self, strips: Sequence[Strip]) -> None:
        """Show *strips*."""
        self._rows.set_items(strips)


class ChecksSection(Section):
    """The last checks, newest first, in aligned columns."""

    def __init__(self, *, theme: Theme, tr: Language) -> None:
        super().__init__(tr("Recent checks"))
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
                cell.setVisible(number < len(shown))
        self.setVisible(bool(shown))

    def _add_row(self) -> None:
        theme, number = self._theme, len(self._rows)
        dot = Dot(theme=theme)
        when = TextLabel("", role=TextRole.SMALL, soft=True)
        words = TextLabel("", role=TextRole.SMALL, selectable=True)
        self._grid.addWidget(dot, number, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(when, number, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, number, 2)
        self._rows.append((dot, when, words))


def set_text(label: QLabel, text: str) -> None:
    """Set the text of *label*, unless it is the same: that would clear the selection."""
    if label.text() != text:
        label.setText(text)


def _set_check(cells: tuple[Dot, QLabel, QLabel], check: CheckText) -> None:
    dot, when, words = cells
    dot.set_level(Level.OPERATIONAL if check.good else Level.MAJOR_OUTAGE)
    set_text(when, check.when)
    set_text(words, check.words)


def _grouped(parts: Sequence[DetailsPart]) -> Iterator[tuple[str, DetailsPart]]:
    """Yield the parts by group, with the group's name at its first part only."""
    for group, members in groupby(sorted(parts, key=lambda p: p.group), key=lambda p: p.group):
        for number, part in enumerate(members):
            yield ("" if number else group), part
