"""Output on terminals, by rich."""

import sys
from collections.abc import Sequence
from typing import Final

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from statustray.cli.output.styled import Styled
from statustray.cli.output.tables import GAP, Indented, Part, Rows

# Files and pipes have no width; nothing is wrapped there, so that every row is one line.
_WIDE: Final = 100_000
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


def print_richly(*parts: Part) -> None:
    """Print *parts* one below the other on standard output."""
    out = console()
    rendered = [_renderable(part) for part in parts]
    if out.is_terminal:
        out.print(*rendered, sep="\n")
        return
    with out.capture() as taken:
        out.print(*rendered, sep="\n")
    lines = taken.get().splitlines()
    sys.stdout.write("".join(f"{line.rstrip()}\n" for line in lines))
    sys.stdout.flush()


class _RichRows:
    def __init__(self, rows: Rows) -> None:
        self._rows = [tuple(map(_text, row)) for row in rows.all]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        if self._rows:
            widths = _fitted(list(zip(*self._rows, strict=True)), options.max_width)
            yield from _beside(self._rows, widths) if widths else self._stacked()

    def _stacked(self) -> RenderResult:
        for *before, last in self._rows:
            yield Text(" " * GAP).join(cell for cell in before if cell)
            yield _indented(last)


def _renderable(part: Part) -> RenderableType:
    if isinstance(part, Rows):
        return _RichRows(part)
    if isinstance(part, Indented):
        return _indented(Text(part.text))
    return part if isinstance(part, str) else _text(part)


def _text(styled: Styled) -> Text:
    if len(styled.pieces) == 1:
        ((text, style),) = styled.pieces
        return Text(text, style=style)
    return Text.assemble(*styled.pieces)


def _indented(text: Text) -> Padding:
    return Padding(text, (0, 0, 0, GAP), expand=False)


def _fitted(columns: Sequence[tuple[Text, ...]], most: int) -> list[int]:
    """Return the widths of all columns but the last within *most*, none if they do not fit.

    The widest shrinks first, down to its longest word.
    """
    *before, last = [max(map(_width, column)) for column in columns]
    spare = most - sum(before) - GAP * len(before) - min(last, _ROOM)
    if before and spare < 0:
        widest = before.index(max(before))
        before[widest] += spare
        if before[widest] < max(map(_longest_word, columns[widest])):
            return []
    return before


def _beside(rows: Sequence[tuple[Text, ...]], widths: Sequence[int]) -> RenderResult:
    grid = Table.grid(padding=(0, GAP, 0, 0))
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
