"""Log lines at WARNING or above that a test did not ask for fail it."""

import logging
import re
from collections.abc import Iterator

import pytest


class LogGuard(logging.Handler):
    """Collects warnings; ``expect`` allows those that match, in whichever order they come."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._lines: list[str] = []
        self._expected: list[re.Pattern[str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def expect(self, pattern: str) -> None:
        """Allow lines, of the form ``WARNING statustray.x: text``, in which *pattern* is found."""
        self._expected.append(re.compile(pattern))

    @property
    def unexpected(self) -> list[str]:
        """The lines that nobody asked for."""
        wanted = self._expected
        return [line for line in self._lines if not any(each.search(line) for each in wanted)]


@pytest.fixture(autouse=True)
def log_guard(request: pytest.FixtureRequest) -> Iterator[LogGuard]:
    """Fail the test on unexpected warnings; ``@pytest.mark.logs(pattern)`` allows some."""
    guard = LogGuard()
    for mark in request.node.iter_markers("logs"):
        guard.expect(mark.args[0])
    root = logging.getLogger()
    root.addHandler(guard)
    yield guard
    root.removeHandler(guard)
    if guard.unexpected:
        pytest.fail("\n".join(("unexpected log lines:", *guard.unexpected)), pytrace=False)
