"""Printing for people: colour, shape and words."""

import sys
from collections.abc import Iterable
from typing import Final

from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from statustray.domain.level import Level

# Shapes as in the icons, so that colour is never alone.
_MARK: Final = {
    Level.OPERATIONAL: ("●", "green"),
    Level.UNKNOWN: ("?", "bright_black"),
    Level.MAINTENANCE: ("◆", "blue"),
    Level.DEGRADED: ("▲", "yellow"),
    Level.PARTIAL_OUTAGE: ("◐", "dark_orange"),
    Level.MAJOR_OUTAGE: ("✖", "red"),
}

# Files and pipes have no width: nothing is wrapped there, so that every row is one line.
_WIDE: Final = 100_000
# Below this many columns a table is no use.
_NARROW: Final = 60


def console(*, stderr: bool = False) -> Console:
    """Return a console; text from outside is never taken as markup.

    Colour and a width are a terminal's alone.
    """
    out = Console(stderr=stderr, markup=False, highlight=False, emoji=False)
    if not out.is_terminal:
        out.width = _WIDE
    return out


def say(*parts: RenderableType) -> None:
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


def mark(level: Level) -> Text:
    """Return the shape of *level* in its colour."""
    shape, colour = _MARK[level]
    return Text(shape, style=colour)


def coloured(text: str, level: Level) -> Text:
    """Return *text* in the colour of *level*."""
    return Text(text, style=_MARK[level][1])


def table(*columns: str) -> Table:
    """Return a table without lines, whose last column alone is wrapped.

    Empty names make columns without a head.
    """
    rows = Table(box=None, pad_edge=False, show_header=any(columns), padding=(0, 2, 0, 0))
    for column in columns[:-1]:
        rows.add_column(column, no_wrap=not narrow(), overflow="fold")
    rows.add_column(columns[-1], overflow="fold")
    return rows


def narrow() -> bool:
    """Whether standard output is a terminal of too few columns for words beside one another."""
    return console().width < _NARROW


def say_block(title: str, lines: Iterable[str]) -> None:
    """Print a title with its lines; nothing where there are none."""
    found = [Text(f"  {line}") for line in lines]
    if found:
        say(Text(title, style="bold"), *found)
