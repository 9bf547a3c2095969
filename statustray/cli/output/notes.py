"""What is said beside an answer, on standard error."""

import sys
from typing import Final, NoReturn

import typer

from statustray.cli.output.streams import unwritten_ignored
from statustray.domain.text.plain_text import one_line

_LIMIT: Final = 4_000

USAGE: Final = 2
"""The exit status of a wrong call, and of settings that cannot be used."""


def print_note(text: str) -> None:
    """Say *text* on one line; what strangers wrote moves no cursor.

    Where nothing can be said, the exit status still tells.
    """
    with unwritten_ignored(sys.stderr):
        sys.stderr.write(one_line(text, _LIMIT) + "\n")
        sys.stderr.flush()


def fail(text: str) -> NoReturn:
    """Say what is wrong with the call or the settings, and end the command."""
    print_note(text)
    raise typer.Exit(USAGE)
