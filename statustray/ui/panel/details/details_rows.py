"""The rows of the details pane: each is created once and shows one item after another."""

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar, cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from statustray.domain.model.level import Level
from statustray.present.views.history.bars import Strip
from statustray.present.views.panel.details import DetailsEntry, DetailsPart
from statustray.ui.style.level_icons import level_colours, row_pixmap
from statustray.ui.style.theme import Theme
from statustray.ui.style.tokens import GAP, GAP_SMALL, TextRole
from statustray.ui.widgets.bar_strip import BarStrip
from statustray.ui.widgets.boxes import column_of, line_of, show_if
from statustray.ui.widgets.label import Side, TextLabel

_DOT = 14
_BARS = 24

T = TypeVar("T")
T_contra = TypeVar("T_contra", contravariant=True)


class ItemRow(Protocol[T_contra]):
    """A widget that shows one item, and another one later."""

    def set_item(self, item: T_contra, /) -> None:
        """Show *item*."""
        ...


class RowList(QWidget, Generic[T]):
    """A column of rows that are reused: a new list of items deletes no widget."""

    def __init__(
        self,
        create: Callable[[QWidget], ItemRow[T]],
        *,
        spacing: int = GAP_SMALL,
        parent: QWidget | None = None,
    ) -> None:
        """Let *create* make each row in the widget that it is given."""
        super().__init__(parent)
        self._create = create
        self._rows: list[ItemRow[T]] = []
        self._column = column_of(parent=self, spacing=spacing)

    def set_items(self, items: Sequence[T]) -> None:
        """Show *items*; hidden when there are none."""
        while len(self._rows) < len(items):
            row = self._create(self)
            self._rows.append(row)
            self._column.addWidget(cast("QWidget", row))
        for number, row in enumerate(self._rows):
            if number < len(items):
                row.set_item(items[number])
            show_if(cast("QWidget", row), number < len(items))
        show_if(self, items)


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


class LineRow(QWidget):
    """A shape, a name, and a word at the end; more may stand above or below.

    Rows are derived from it instead of holding one: each widget around others is paid for when
    they are built.
    """

    def __init__(self, parent: QWidget, *, theme: Theme) -> None:
        super().__init__(parent)
        self._dot = Dot(theme=theme)
        self._name = TextLabel("", selectable=True)
        self._word = TextLabel("", role=TextRole.SMALL, side=Side.END, soft=True)
        row = line_of(spacing=GAP)
        row.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._name, 2)
        row.addWidget(self._word, 1)
        self._column = column_of(row, parent=self, spacing=GAP_SMALL)

    def _set_line(self, level: Level, name: str, word: str) -> None:
        self._dot.set_level(level)
        set_text(self._name, name)
        set_text(self._word, word)


class PartRow(LineRow):
    """A component; the first one of a group has the group's name above it."""

    def __init__(self, parent: QWidget, *, theme: Theme) -> None:
        super().__init__(parent, theme=theme)
        self._group: TextLabel | None = None

    def set_item(self, part: DetailsPart, /) -> None:
        """Show a component, and the name of the group that it heads, if any."""
        if part.group and self._group is None:  # most rows never have one
            self._group = TextLabel("", role=TextRole.SMALL, soft=True, above=GAP_SMALL)
            self._column.insertWidget(0, self._group)
        if self._group is not None:
            set_text(self._group, part.group)
            show_if(self._group, part.group)
        self._set_line(part.level, part.name, part.word)


class NoteRow(QWidget):
    """A note in small print."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = TextLabel("", role=TextRole.SMALL, soft=True)
        column_of(self._text, parent=self)

    def set_item(self, item: str, /) -> None:
        """Show a note."""
        set_text(self._text, item)


class UpdateRow(QWidget):
    """An update of an incident: when, and its text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._when = TextLabel("", role=TextRole.SMALL, soft=True)
        self._text = TextLabel("", role=TextRole.SMALL, selectable=True)
        column_of(
            self._when, self._text, parent=self, margins=(_DOT + GAP, 0, 0, GAP_SMALL), spacing=0
        )

    def set_item(self, item: tuple[str, str], /) -> None:
        """Show time and text."""
        when, text = item
        set_text(self._when, when)
        show_if(self._when, when)
        set_text(self._text, text)


class EntryRow(LineRow):
    """An incident or planned work, with its updates in time order."""

    def __init__(self, parent: QWidget, *, theme: Theme) -> None:
        super().__init__(parent, theme=theme)
        self._updates = RowList(UpdateRow, parent=self)
        self._column.addWidget(self._updates)

    def set_item(self, item: DetailsEntry, /) -> None:
        """Show an incident."""
        self._set_line(item.level, item.title, item.when)
        self._updates.set_items(item.updates)


class StripRow(QWidget):
    """A strip of bars under its title and figure."""

    def __init__(self, parent: QWidget, *, theme: Theme) -> None:
        super().__init__(parent)
        self._title = TextLabel("", role=TextRole.SMALL, soft=True)
        self._figure = TextLabel("", role=TextRole.SMALL, side=Side.END)
        self._bars = BarStrip(theme=theme, height=_BARS)
        # The title is a word or two: a figure in half the width would wrap beside empty room.
        head = line_of((self._title, 1), (self._figure, 2))
        column_of(head, self._bars, parent=self, margins=(0, 0, 0, GAP_SMALL), spacing=GAP_SMALL)

    def set_item(self, item: Strip, /) -> None:
        """Show a strip."""
        set_text(self._title, item.title)
        set_text(self._figure, item.figure)
        self._bars.show_strip(item)


def set_text(label: QLabel, text: str) -> None:
    """Set the text of *label*, unless it is the same: that would clear the selection."""
    if label.text() != text:
        label.setText(text)
