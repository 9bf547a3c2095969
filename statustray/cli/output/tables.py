"""Output for people: colour, shape and words.

Files and pipes get plain lines, which is all that most calls print; only terminals need rich.
"""

import os
import sys
from collections.abc import Iterable, Sequence
from typing import Final, TextIO

from msgspec import Struct

from statustray.cli.output.styled import Styled, styled
from statustray.domain.text.lazy_pattern import LazyPattern

GAP: Final = 2
# With these rich takes for a terminal what is none, or the other way round.
_TOLD: Final = ("FORCE_COLOR", "TTY_COMPATIBLE")
# Signs that move the cursor, a line break aside: no text of ours has one.
_MOVING: Final = LazyPattern(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]")
# What rich takes to be one column wide without looking it up, printable ASCII among it.
_NARROW: Final = LazyPattern(r"[ -~\xa0-\xac\xae-\u02ff\u0370-\u0482\u2500-\u25fc\u2800-\u28ff]*")
# Far below the width at which even a pipe's line is wrapped.
_LONGEST: Final = 10_000


class Rows:
    """A table without lines; only the last column is wrapped.

    Where a terminal is too narrow for that, each row is a paragraph.  Without headings
    no column has a name.
    """

    def __init__(self, *head: str) -> None:
        self._head = tuple(styled(name, "bold") for name in head)
        self._rows: list[tuple[Styled, ...]] = []

    def __len__(self) -> int:
        return len(self._rows)

    def add(self, *cells: str | Styled) -> None:
        """Add a row below the others."""
        every = (styled(cell) if isinstance(cell, str) else cell for cell in cells)
        self._rows.append(tuple(map(_still_pieces, every)))

    @property
    def all(self) -> Sequence[tuple[Styled, ...]]:
        """The rows, the headings first where there are some."""
        return [self._head, *self._rows] if self._head else self._rows


class Indented(Struct, frozen=True):
    """A text that stands a little to the right, all of its lines."""

    text: str


Part = str | Styled | Rows | Indented


def print_parts(*parts: Part) -> None:
    """Print *parts* one below the other on standard output; no text of them moves the cursor."""
    parts = tuple(map(_still, parts))
    lines = None if may_be_terminal(sys.stdout) else _plain_lines(parts)
    if lines is None:
        # Imported here: it is a tenth of the start of a command whose reader is no terminal.
        from statustray.cli.output.rich_output import print_richly  # noqa: PLC0415

        print_richly(*parts)
        return
    sys.stdout.write("".join(f"{line.rstrip()}\n" for line in lines))
    sys.stdout.flush()


def print_block(title: str, lines: Iterable[str]) -> None:
    """Print a title with its lines; nothing where there are none."""
    found = [Indented(line) for line in lines]
    if found:
        print_parts(styled(title, "bold"), *found)


def may_be_terminal(stream: TextIO) -> bool:
    """Whether rich may take *stream* for a terminal."""
    if any(name in os.environ for name in _TOLD):
        return True
    try:
        return stream.isatty()
    except ValueError:  # it is closed
        return False


def _still(part: Part) -> Part:
    """Return *part* without what would move the cursor; rows are so since they were added."""
    match part:
        case str():
            return _still_text(part)
        case Indented(text):
            return Indented(_still_text(text))
        case Styled():
            return _still_pieces(part)
        case Rows():
            return part


def _still_pieces(styled_text: Styled) -> Styled:
    return Styled(tuple((_still_text(text), style) for text, style in styled_text.pieces))


def _still_text(text: str) -> str:
    if text.replace("\n", "").isprintable():  # as nearly all is
        return text
    from statustray.domain.text.plain_text import legible  # noqa: PLC0415 - as above

    return _MOVING.sub(" ", legible(text, lines=True))


def _plain_lines(parts: Iterable[Part]) -> list[str] | None:
    """Return the lines that rich would print for a pipe; None where only rich knows them."""
    found: list[str] = []
    for part in parts:
        lines = _lines_of(part)
        if lines is None or any(len(line) > _LONGEST for line in lines):
            return None
        found += lines
    return found


def _lines_of(part: Part) -> list[str] | None:
    if isinstance(part, Rows):
        return _lines_of_rows([[cell.plain for cell in row] for row in part.all])
    if isinstance(part, Indented):
        known = _width(part.text.strip()) and "\n" not in part.text
        return [f"{' ' * GAP}{part.text}"] if known else None
    return (part if isinstance(part, str) else part.plain).split("\n")


def _lines_of_rows(rows: Sequence[Sequence[str]]) -> list[str] | None:
    columns = list(zip(*rows, strict=True))
    if any("\n" in cell for row in rows for cell in row):
        return None
    widths = [max(map(_width, column)) for column in columns[:-1]]
    if rows and not all(widths or [0]):
        return None
    return [f"{''.join(map(_padded, row, widths))}{row[-1]}" for row in rows]


def _padded(cell: str, width: int) -> str:
    return cell + " " * (width + GAP - _width(cell))


def _width(text: str) -> int:
    if (text.isascii() and text.isprintable()) or _NARROW.fullmatch(text):
        return len(text)
    from rich.cells import cell_len  # noqa: PLC0415 - few names have letters that it must look up

    return cell_len(text)
