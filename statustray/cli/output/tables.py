"""Rich output for people: colour, shape and words."""

import sys
from collections.abc import Iterable
from typing import Final

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from statustray.domain.model.level import Level

# Shapes as in the icons, so that colour is never alone.
_MARK: Final = {
    Level.OPERATIONAL: ("●", "green"),
    Level.UNKNOWN: ("?", "bright_black"),
    Level.MAINTENANCE: ("◆", "blue"),
    Level.DEGRADED: ("▲", "yellow"),
    Level.PARTIAL_OUTAGE: ("◐", "dark_orange"),
    Level.MAJOR_OUTAGE: ("✖", "red"),
}

_HOLLOW: Final = "○"

# Files and pipes have no width; nothing is wrapped there, so that every row is one line.
_WIDE: Final = 100_000
_GAP: Final = 2
# A row whose last cell has fewer columns than this is printed as a paragraph.
_ROOM: Final = 24


def console(*, stderr: bool = False) -> Console:
    """Return a console that never interprets text as markup.

    Only terminals get colour and a width.
    """
    out = Console(stderr=stderr, markup=False, highlight=False, emoji=False)
    if not out.is_terminal:
        out.width = _WIDE
    return out


def print_parts(*parts: RenderableType) -> None:
    """Print *parts* one below the other on standard output."""
    out = console()
    if out.is_terminal:
        out.print(*parts, sep="\n")
        return
    with out.capture() as taken:
        out.print(*parts, sep="\n")
    lines = taken.get().splitlines()
    sys.stdout.write("".join(f"{line.rstrip()}\n" for line in lines))
    sys.stdout.flush()


def level_mark(level: Level, *, hollow: bool = False) -> Text:
    """Return the shape of *level* in its colour; *hollow* for what only its website vouches for."""
    shape, colour = _MARK[level]
    return Text(_HOLLOW if hollow else shape, style=colour)


def coloured(text: str, level: Level) -> Text:
    """Return *text* coloured as *level*."""
    return Text(text, style=_MARK[level][1])


class Rows:
    """A table without lines; only the last column is wrapped.

    Where a terminal is too narrow for that, each row is a paragraph.  Without headings
    no column has a name.
    """

    def __init__(self, *head: str) -> None:
        self._head = tuple(Text(name, style="bold") for name in head)
        self._rows: list[tuple[Text, ...]] = []

    def __len__(self) -> int:
        return len(self._rows)

    def add(self, *cells: str | Text) -> None:
        """Add a row below the others."""
        self._rows.append(tuple(Text(cell) if isinstance(cell, str) else cell for cell in cells))

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        rows = [self._head, *self._rows] if self._head else self._rows
        if rows:
            widths = _fitted(list(zip(*rows, strict=True)), options.max_width)
            yield from _beside(rows, widths) if widths else self._stacked()

    def _stacked(self) -> RenderResult:
        rows = [self._head, *self._rows] if self._head else self._rows
        for *before, last in rows:
            yield Text(" " * _GAP).join(cell for cell in before if cell)
            yield Padding(last, (0, 0, 0, _GAP), expand=False)


def print_block(title: str, lines: Iterable[str]) -> None:
    """Print a title with its lines; nothing where there are none."""
    found = [Padding(Text(line), (0, 0, 0, _GAP), expand=False) for line in lines]
    if found:
        print_parts(Text(title, style="bold"), *found)


def _fitted(columns: list[tuple[Text, ...]], most: int) -> list[int]:
    """Return the widths of all columns but the last within *most*, none if they do not fit.

    The widest shrinks first, down to its longest word.
    """
    *before, last = [max(map(_width, column)) for column in columns]
    spare = most - sum(before) - _GAP * len(before) - min(last, _ROOM)
    if before and spare < 0:
        widest = before.index(max(before))
        before[widest] += spare
        if before[widest] < max(map(_longest_word, columns[widest])):
            return []
    return before


def _beside(rows: list[tuple[Text, ...]], widths: list[int]) -> RenderResult:
    grid = Table.grid(padding=(0, _GAP, 0, 0))
    for width in widths:
        grid.add_column(width=width)
    grid.add_column(overflow="fold")
    for row in rows:
        grid.add_row(*row)
    yield grid


def _width(cell: Text) -> int:
    return max((line.cell_len for line in cell.split("\n")), default=0)


def _longest_word(cell: Text) -> int:
    return max(map(cell_len, cell.plain.split()), default=0)
