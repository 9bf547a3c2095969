"""Output without colour: JSON on standard output, notes and problems on standard error."""

import sys
from collections.abc import Iterable
from typing import Any, Final

from statustray.cli.language import tr
from statustray.cli.output.notes import print_note
from statustray.domain.model.problem import Problem
from statustray.domain.text.lazy_pattern import LazyPattern
from statustray.domain.text.plain_text import OBEYED

_OBEYED: Final = LazyPattern(f"[{OBEYED}]")


def print_json(answer: Any) -> None:  # noqa: ANN401 - any JSON value
    """Print one answer, indented."""
    _write(answer, indent=2)


def print_json_line(answer: Any) -> None:  # noqa: ANN401 - any JSON value
    """Print one answer on one line, at once."""
    _write(answer, indent=None)
    sys.stdout.flush()


def print_answer(text: str) -> None:
    """Print lines that another program reads, at once."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "replace").decode(encoding) + "\n")
    sys.stdout.flush()


def print_problem(problem: Problem) -> None:
    """Print *problem* on standard error."""
    from statustray.present.vocabulary.problems import problem_words  # noqa: PLC0415 - few have any

    print_note(problem_words(problem, tr))


def print_problems(problems: Iterable[Problem]) -> None:
    """Print each of *problems* on standard error."""
    for problem in problems:
        print_problem(problem)


def _write(answer: Any, *, indent: int | None) -> None:  # noqa: ANN401 - any JSON value
    import json  # noqa: PLC0415 - most answers are for people

    # A terminal or pipe that is not UTF-8 gets the same JSON with escapes.
    plain = (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"
    text = json.dumps(answer, ensure_ascii=plain, indent=indent)
    sys.stdout.write(_OBEYED.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text) + "\n")
