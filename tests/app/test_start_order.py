"""The icon comes first: what it stands for is loaded when it is there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
AFTER_THE_ICON = {
    "asyncio",
    "dataclasses",
    "httpx",
    "msgspec",
    "sqlite3",
    "ssl",
    "statustray.app.settings.preferences",
    "statustray.domain.model.catalogue",
    "statustray.domain.model.settings",
    "statustray.domain.model.snapshot",
    "statustray.engine",
    "statustray.providers",
    "statustray.gateways.files.settings.settings_file",
    "statustray.gateways.files.bundled.translations",
    "statustray.ui.panel.panel_window",
    "tomlkit",
    "tomllib",
}
AFTER_THE_ENGINE_HAS_STARTED = {
    "logging.handlers",
    "plistlib",
    "statustray.app.windows.window_place",
    "statustray.app.reminders.reminders",
    "statustray.domain.continuity.drill",
    "statustray.domain.dependencies.dependency_graph",
    "statustray.domain.parsing.html_links",
    "statustray.domain.parsing.xml_text",
    "statustray.engine.release_check",
    "statustray.present.json_output",
    "statustray.ui.panel.panel_window",
    "statustray.ui.style.icon_images",
    "zoneinfo",
} | ({"multiprocessing"} if sys.platform != "win32" else set())  # Windows' pipes are its
START = """
import re, sys
compiling, compiled = re.compile, []

def noted(*pattern, **options):
    compiled.append(sys._getframe(1).f_globals["__name__"].partition(".")[0])
    return compiling(*pattern, **options)

re.compile = noted
from pathlib import Path
from statustray.gateways.system.import_hook import remove_import_hook
remove_import_hook()
import statustray.app
from PySide6.QtCore import QLoggingCategory

class FirstMoment(statustray.app.Tray):
    def start(self):
        print(*sys.modules, f"patterns={compiled.count('statustray')}")
        print(f"fonts={QLoggingCategory('qt.text.font.db').isInfoEnabled()}")
        raise SystemExit(0)

statustray.app.Tray = FirstMoment
statustray.app.run_tray(home=Path(sys.argv[1]), demo=False)
"""


START_THE_ENGINE = """
import gc, os, sys
from statustray.app.supervised_engine import SupervisedEngine

def start(self):
    print(*sys.modules, f"gc={gc.isenabled()}", flush=True)
    os._exit(0)

SupervisedEngine.start = start
sys.argv = ["statustray", "--home", sys.argv[1]]
from statustray.__main__ import main
main()
"""

STYLE = """
import statustray.app
print(statustray.app._application().style().name())
"""


def loaded(code: str, home: Path) -> list[str]:
    answer = subprocess.run(  # noqa: S603 - our own code in our own interpreter
        [sys.executable, "-c", code, str(home)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(home)},
        capture_output=True,
        text=True,
        check=True,
    )
    return answer.stdout.split()


def test_neither_settings_nor_engine_are_loaded_before_the_icon_is_shown(tmp_path: Path) -> None:
    modules = loaded(START, tmp_path)

    assert "statustray.ui.tray.tray" in modules
    assert AFTER_THE_ICON & set(modules) == set()
    assert sum(module.startswith("statustray.") for module in modules) <= 40
    assert "patterns=0" in modules


def test_a_terminal_is_spared_what_qt_says_of_missing_fonts_and_portals(tmp_path: Path) -> None:
    assert "fonts=False" in loaded(START, tmp_path)


def test_the_look_is_fusion_whatever_style_the_desktop_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_STYLE_OVERRIDE", "windows")

    assert loaded(STYLE, tmp_path) == ["fusion"]


def test_the_engine_waits_for_nothing_that_the_first_question_does_not_need(
    tmp_path: Path,
) -> None:
    modules = loaded(START_THE_ENGINE, tmp_path)

    assert "statustray.engine.engine" in modules
    assert AFTER_THE_ENGINE_HAS_STARTED & set(modules) == set()
    assert sum(module.startswith("statustray.") for module in modules) <= 290
    assert "gc=False" in modules
