"""A short form of each stress test; ``make test-long`` runs the long ones."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.stress.disk_faults import compiler, run_with_faults
from tests.stress.fuzz import fuzz
from tests.stress.kill import kill, may_mount

ROOT = Path(__file__).parents[2]


def test_no_crafted_input_breaks_a_reader_or_a_save() -> None:
    assert fuzz(400, seed=2) == []


@pytest.mark.slow
def test_a_killed_program_loses_nothing() -> None:
    found = kill(8)

    assert found.kills == 8
    assert found.broken == []


@pytest.mark.slow
@pytest.mark.skipif(not may_mount(), reason="this user may not mount a small file system")
def test_a_program_killed_on_a_full_disk_loses_nothing() -> None:
    found = kill(8, full_disk=True)

    assert found.kills == 8
    assert found.broken == []


@pytest.mark.slow
@pytest.mark.skipif(compiler() is None, reason="needs Linux and a C compiler")
def test_whichever_call_to_the_disk_fails_nothing_is_lost() -> None:
    ended = run_with_faults("settings, damaged", "history", "log, full", "export")

    assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.mark.slow
def test_hours_of_watching_leave_memory_threads_and_descriptors_level() -> None:
    # In a process of its own: what other tests leave behind would be measured here.
    ended = subprocess.run(
        [sys.executable, "-m", "tests.stress.soak", "0.15"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert ended.returncode == 0, ended.stdout + ended.stderr
