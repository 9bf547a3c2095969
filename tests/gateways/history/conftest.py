"""A home without a history, whose stores are closed after each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gateways.history.samples import OPEN


@pytest.fixture(autouse=True)
def closed_stores() -> Iterator[None]:
    """Close every store of a test: Python reports connections that are left to the collector."""
    yield
    while OPEN:
        OPEN.pop().close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "history.db"
