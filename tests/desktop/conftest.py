"""The desktop that the rig gives, and the real program in it."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from statustray.domain.model.level import Level
from tests.desktop.desktop import Desktop
from tests.desktop.tray_program import TrayProgram
from tests.little_internet.internet import LittleInternet
from tests.little_internet.program import Program
from tests.support.waiting import PATIENCE_S, wait_for

_ARTIFACTS = Path(__file__).parents[2] / "artifacts" / "desktop"
_HOW = "needs the virtual desktop: tests/desktop/rig python -m pytest tests/desktop"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs the rig where there is none, and say why."""
    if "RIG_SESSION" in os.environ:
        return
    why = os.environ.get("RIG_MISSING", _HOW)
    for item in items:
        if item.get_closest_marker("desktop"):
            item.add_marker(pytest.mark.skip(reason=why))


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    """The desktop, with all its parts running again afterwards."""
    desktop = Desktop(_ARTIFACTS)
    yield desktop
    for part in ("panel", "notifier"):
        if os.environ.get(f"RIG_{part.upper()}") != "none":
            desktop.component("start", part)


@pytest.fixture
def acme(tmp_path: Path, internet: LittleInternet) -> Iterator[TrayProgram]:
    """The real program, watching Acme's status page; Signal is Acme's backup."""
    with TrayProgram(Program(tmp_path / "home", internet, desktop=True), internet) as program:
        yield program


def wait_for_level(desktop: Desktop, level: Level, within_s: float = PATIENCE_S) -> None:
    """Wait until the icon in the panel has the colour of *level*."""
    assert wait_for(lambda: desktop.icon_level() is level, within_s), f"never {level}"
