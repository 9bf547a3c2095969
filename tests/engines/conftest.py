"""The real program beside real monitoring systems."""

from pathlib import Path

import pytest

from tests.little_internet.internet import LittleInternet
from tests.little_internet.program import Program


@pytest.fixture
def program(tmp_path: Path, internet: LittleInternet) -> Program:
    """The real program, which reaches loopback and trusts the little internet only."""
    return Program(tmp_path / "home", internet)
