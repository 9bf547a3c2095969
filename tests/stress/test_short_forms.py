"""A short form of each stress test; ``make test-long`` runs the long ones."""

import pytest

from tests.stress.fuzz import fuzz
from tests.stress.kill import kill
from tests.stress.soak import soak


def test_no_crafted_input_breaks_a_reader_or_a_save() -> None:
    assert fuzz(400, seed=2) == []


@pytest.mark.slow
def test_a_killed_program_loses_nothing() -> None:
    found = kill(4)

    assert found.kills == 4
    assert found.broken == []


@pytest.mark.slow
def test_hours_of_watching_leave_memory_threads_and_descriptors_level() -> None:
    found = soak(0.15)

    assert found.level, found
