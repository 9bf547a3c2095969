"""Printing: JSON for programs; colour, shape and words for people."""

import json
import sys
from collections.abc import Iterable
from typing import Any, Final

from rich.console import Console
from rich.table import Table
from rich.text import Text

from statustray.domain.level import Level
from statustray.present.language import ENGLISH

# The command line speaks the source language: no Qt, so no translations either.
tr: Final = ENGLISH

# Shapes as in the icons, so that colour is never alone.
_MARK: Final = {
    Level.OPERATIONAL: ("●", "green"),
    Level.UNKNOWN: ("?", "bright_black"),
    Level.MAINTENANCE: ("◆", "blue"),
    Level.DEGRADED: ("▲", "yellow"),
    Level.PARTIAL_OUTAGE: ("◐", "dark_orange"),
    Level.MAJOR_OUTAGE: ("✖", "red"),
}


def print_json(answer: Any) -> None:  # noqa: ANN401  # any JSON value
    """Print one answer, indented."""
    sys.stdout.write(json.dumps(answer, ensure_ascii=False, indent=2) + "\n")


def print_json_line(answer: Any) -> None:  # noqa: ANN401  # any JSON value
    """Print one answer on one line, at once."""
    sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def console() -> Console:
    """Return a console on standard output; text from outside is never taken as markup."""
    return Console(markup=False, highlight=False, emoji=False)


def progress_console() -> Console:
    """Return a console on standard error, for what is not the answer."""
    return Console(stderr=True, markup=False, highlight=False, emoji=False)


def mark(level: Level) -> Text:
    """Return the shape of *level* in its colour."""
    shape, colour = _MARK[level]
    return Text(shape, style=colour)


def coloured(text: str, level: Level) -> Text:
    """Return *text* in the colour of *level*."""
    return Text(text, style=_MARK[level][1])


def plain_table(*columns: str) -> Table:
    """Return a table without lines; empty names make columns without a head."""
    table = Table(box=None, pad_edge=False, show_header=any(columns), padding=(0, 2, 0, 0))
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def print_block(title: str, lines: Iterable[str]) -> None:
    """Print a title with its lines; nothing where there are none."""
    found = list(lines)
    if found:
        console().print(Text(title, style="bold"))
    for line in found:
        console().print(Text(f"  {line}"))
