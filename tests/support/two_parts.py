"""One test run in two parts with one end: ``-p tests.support.two_parts --first-part FILE``.

The first part writes how it ended into FILE; the second reads it, says the sum of both as its
closing line, and fails if either did.
"""

import json
import time
from collections.abc import Generator
from pathlib import Path

import pytest
from _pytest.terminal import TerminalReporter

_BEGAN = pytest.StashKey[float]()
_FINE = (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--first-part", type=Path, metavar="FILE", help="how the first part ended")


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_BEGAN] = time.monotonic()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> Generator[None]:
    yield
    file: Path | None = session.config.getoption("--first-part")
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    works_for_another = hasattr(session.config, "workerinput")
    if file is None or works_for_another or not isinstance(reporter, TerminalReporter):
        return
    seconds = time.monotonic() - session.config.stash[_BEGAN]
    if file.exists():
        first = json.loads(file.read_text(encoding="utf-8"))
        session.exitstatus = _worse(first["status"], int(session.exitstatus))
        _say_sum(reporter, first["counts"], first["seconds"] + seconds)
    else:
        counts = {kind: len(reports) for kind, reports in reporter.stats.items() if kind}
        ended = {"status": int(session.exitstatus), "seconds": seconds, "counts": counts}
        file.write_text(json.dumps(ended), encoding="utf-8")


def _say_sum(reporter: TerminalReporter, counts: dict[str, int], seconds: float) -> None:
    for kind, count in counts.items():
        reporter.stats.setdefault(kind, []).extend([None] * count)
    parts, _ = reporter.build_summary_stats_line()
    total = ", ".join(text for text, _ in parts)
    reporter.write_line("Both parts:")
    reporter.write_line(f"{total} in {seconds:.2f}s")


def _worse(first: int, second: int) -> int:
    """Return the status of the part that did not end well; an empty part is no failure alone."""
    bad = [status for status in (first, second) if status not in _FINE]
    return bad[0] if bad else min(first, second)
