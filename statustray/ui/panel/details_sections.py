"""The sections of the details pane."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from statustray.domain.model.level import Level
from statustray.present.views.bars import Strip
from statustray.present.views.details import CheckText, DetailsEntry, DetailsPart
from statustray.present.views.palette import GAP, GAP_SMALL, GAP_WIDE, MARGIN, TextRole
from statustray.present.vocabulary.language import Language
from statustray.ui.style.level_icons import level_colours, row_pixmap
from statustray.ui.style.theme import Theme
from statustray.ui.widgets.bar_strip import BarStrip
from statustray.ui.widgets.labels import Side, text_label

_DOT = 14
_MOST_PARTS = 40
_MOST_LOOKS = 12


class Dot(QWidget):
    """A level's small shape; the word for it stands beside it."""

    def __init__(self, level: Level, *, theme: Theme) -> None:
        super().__init__()
        self._level, self._theme = level, theme
        self.setFixedSize(self.sizeHint())

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


def section(title: str, *, theme: Theme) -> tuple[QWidget, QVBoxLayout]:
    """Make a titled section; fill the layout."""
    box = QWidget()
    box.setAccessibleName(title)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, MARGIN, 0, 0)
    column.setSpacing(GAP_SMALL)
    column.addWidget(text_label(title, theme=theme, role=TextRole.HEADING))
    return box, column


def parts_section(parts: Sequence[DetailsPart], *, theme: Theme, tr: Language) -> QWidget:
    """List components by group, those in trouble first."""
    box, column = section(tr("Components"), theme=theme)
    shown = sorted(parts, key=lambda p: -p.level.severity)[:_MOST_PARTS]
    for group, members in groupby(sorted(shown, key=lambda p: p.group), key=lambda p: p.group):
        if group:
            column.addSpacing(GAP_SMALL)
            column.addWidget(text_label(group, theme=theme, role=TextRole.SMALL, soft=True))
        for part in members:
            column.addLayout(_line(part.level, part.name, part.word, theme))
    rest = len(parts) - len(shown)
    if rest:
        more = tr.plural("{n} more component", "{n} more components", rest)
        column.addWidget(text_label(more, theme=theme, role=TextRole.SMALL, soft=True))
    return box


def entries_section(title: str, entries: Sequence[DetailsEntry], *, theme: Theme) -> QWidget:
    """List incidents or planned work with their updates in time order."""
    box, column = section(title, theme=theme)
    for entry in entries:
        column.addLayout(_line(entry.level, entry.title, entry.when, theme))
        for when, text in entry.updates:
            column.addLayout(_update(when, text, theme))
    return box


def strips_section(strips: Sequence[Strip], *, theme: Theme, tr: Language) -> QWidget:
    """Show the bars of the past."""
    box, column = section(tr("Uptime"), theme=theme)
    for strip in strips:
        head = QHBoxLayout()
        head.addWidget(text_label(strip.title, theme=theme, role=TextRole.SMALL, soft=True), 1)
        figure = text_label(strip.figure, theme=theme, role=TextRole.SMALL, side=Side.END)
        head.addWidget(figure)
        bars = BarStrip(theme=theme, height=24)
        bars.show_strip(strip)
        column.addLayout(head)
        column.addWidget(bars)
        column.addSpacing(GAP_SMALL)
    return box


def checks_section(recent_checks: Sequence[CheckText], *, theme: Theme, tr: Language) -> QWidget:
    """List the last looks, the newest first."""
    box, column = section(tr("Recent checks"), theme=theme)
    grid = QGridLayout()
    grid.setHorizontalSpacing(GAP_WIDE)
    grid.setVerticalSpacing(GAP_SMALL)
    grid.setColumnStretch(2, 1)
    for i, result in enumerate(recent_checks[:_MOST_LOOKS]):
        level = Level.OPERATIONAL if result.good else Level.MAJOR_OUTAGE
        grid.addWidget(Dot(level, theme=theme), i, 0, Qt.AlignmentFlag.AlignTop)
        when = text_label(result.when, theme=theme, role=TextRole.SMALL, soft=True)
        grid.addWidget(when, i, 1, Qt.AlignmentFlag.AlignTop)
        words = text_label(result.words, theme=theme, role=TextRole.SMALL, selectable=True)
        grid.addWidget(words, i, 2)
    column.addLayout(grid)
    return box


def _line(level: Level, name: str, word: str, theme: Theme) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GAP)
    row.addWidget(Dot(level, theme=theme), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text_label(name, theme=theme, selectable=True), 2)
    said = text_label(word, theme=theme, role=TextRole.SMALL, side=Side.END, soft=True)
    row.addWidget(said, 1)
    return row


def _update(when: str, text: str, theme: Theme) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(_DOT + GAP, 0, 0, GAP_SMALL)
    column.setSpacing(0)
    if when:
        column.addWidget(text_label(when, theme=theme, role=TextRole.SMALL, soft=True))
    column.addWidget(text_label(text, theme=theme, role=TextRole.SMALL, selectable=True))
    return column
