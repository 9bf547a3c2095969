"""Output without colour: JSON on standard output, notes and problems on standard error."""

import json
import sys
from collections.abc import Iterable
from typing import Any, Final, NoReturn

import typer

from statustray.domain.model.settings import Problem
from statustray.domain.text.plain_text import one_line
from statustray.present.vocabulary.language import ENGLISH
from statustray.present.vocabulary.problems import problem_words

# The command line speaks the source language: no Qt, so no translations either.
tr: Final = ENGLISH

_LIMIT: Final = 4_000

USAGE: Final = 2
"""The exit status of a wrong call, and of settings that cannot be used."""


def print_json(answer: Any) -> None:  # noqa: ANN401 - any JSON value
    """Print one answer, indented."""
    _write(answer, indent=2)


def print_json_line(answer: Any) -> None:  # noqa: ANN401 - any JSON value
    """Print one answer on one line, at once."""
    _write(answer, indent=None)
    sys.stdout.flush()


def print_note(text: str) -> None:
    """Print *text* on standard error, without control characters."""
    sys.stderr.write(one_line(text, _LIMIT) + "\n")


def print_problem(problem: Problem) -> None:
    """Print *problem* on standard error."""
    print_note(problem_words(problem, tr))


def print_problems(problems: Iterable[Problem]) -> None:
    """Print each of *problems* on standard error."""
    for problem in problems:
        print_problem(problem)


def fail(text: str) -> NoReturn:
    """Print what is wrong with the call or the settings, and exit."""
    print_note(text)
    raise typer.Exit(USAGE)


def _write(answer: Any, *, indent: int | None) -> None:  # noqa: ANN401 - any JSON value
    # A terminal or pipe that is not UTF-8 gets the same JSON with escapes.
    plain = (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"
    sys.stdout.write(json.dumps(answer, ensure_ascii=plain, indent=indent) + "\n")
