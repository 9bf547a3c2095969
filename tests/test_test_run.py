"""The test run watches itself: unexpected log lines fail, and both parts count at the end."""

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.log_guard import LogGuard

ROOT = Path(__file__).parents[1]
GOOD = "def test_good() -> None:\n    pass\n"
BAD = "def test_bad() -> None:\n    assert False\n"


def part(folder: Path, test: str) -> tuple[int, list[str]]:
    """Run one part that consists of *test*; return its status and lines."""
    file = folder / "test_part.py"
    file.write_text(test, encoding="utf-8")
    plugin = ["-p", "tests.support.two_parts", "--first-part", str(folder / "first")]
    command = [sys.executable, "-m", "pytest", "-q", "--rootdir", str(folder), *plugin, str(file)]
    light = os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    ended = subprocess.run(  # noqa: S603 - our own tests
        command, cwd=ROOT, env=light, capture_output=True, text=True, check=False
    )
    return ended.returncode, ended.stdout.splitlines()


@pytest.mark.parametrize(
    ("first", "second", "status", "said"),
    [
        pytest.param(GOOD, GOOD, 0, "2 passed in", id="both good"),
        pytest.param(BAD, GOOD, 1, "1 failed, 1 passed in", id="first bad"),
        pytest.param(GOOD, BAD, 1, "1 failed, 1 passed in", id="second bad"),
        pytest.param(GOOD, "", 0, "1 passed in", id="second empty"),
    ],
)
def test_the_last_line_and_the_status_speak_for_both_parts(
    tmp_path: Path, first: str, second: str, status: int, said: str
) -> None:
    part(tmp_path, first)

    ended, lines = part(tmp_path, second)

    assert ended == status
    assert lines[-1].startswith(said)


def line(level: int, text: str) -> logging.LogRecord:
    return logging.LogRecord("statustray.example", level, __file__, 1, text, None, None)


def test_a_log_line_that_nobody_asked_for_is_noticed() -> None:
    guard = LogGuard()

    guard.handle(line(logging.WARNING, "the cable is cut"))

    assert guard.unexpected == ["WARNING statustray.example: the cable is cut"]


def test_a_log_line_that_was_asked_for_is_none_of_the_guards_business() -> None:
    guard = LogGuard()
    guard.expect("cable")

    guard.handle(line(logging.WARNING, "the cable is cut"))

    assert guard.unexpected == []
