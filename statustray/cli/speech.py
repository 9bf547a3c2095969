"""Speaking without colour: JSON for programs on standard output, asides on standard error."""

import json
import sys
from collections.abc import Iterable
from typing import Any, Final, NoReturn

import typer

from statustray.domain.settings import Problem
from statustray.present.language import ENGLISH

# The command line speaks the source language: no Qt, so no translations either.
tr: Final = ENGLISH

USAGE: Final = 2
"""The exit status of a wrong call, and of settings that cannot be used."""


def print_json(answer: Any) -> None:  # noqa: ANN401  # any JSON value
    """Print one answer, indented."""
    _write(answer, indent=2)


def print_json_line(answer: Any) -> None:  # noqa: ANN401  # any JSON value
    """Print one answer on one line, at once."""
    _write(answer, indent=None)
    sys.stdout.flush()


def whisper(text: str) -> None:
    """Say *text* beside the answer, on standard error."""
    sys.stderr.write(text + "\n")


def complain(problem: Problem) -> None:
    """Name *problem* on standard error."""
    what = problem.what if problem.what.endswith((".", "!", "?")) else f"{problem.what}."
    whisper(" ".join(filter(None, (f"{problem.place}: {what}", problem.do))))


def complain_of(problems: Iterable[Problem]) -> None:
    """Name each of *problems*."""
    for problem in problems:
        complain(problem)


def fail(text: str) -> NoReturn:
    """Say what is wrong with the call or the settings, and end the command."""
    whisper(text)
    raise typer.Exit(USAGE)


def _write(answer: Any, *, indent: int | None) -> None:  # noqa: ANN401  # any JSON value
    # A terminal or pipe that is not UTF-8 gets the same JSON in escapes.
    plain = (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"
    sys.stdout.write(json.dumps(answer, ensure_ascii=plain, indent=indent) + "\n")
