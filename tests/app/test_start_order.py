"""The icon comes first: what it stands for is loaded when it is there."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
AFTER_THE_ICON = {
    "asyncio",
    "httpx",
    "msgspec",
    "multiprocessing",
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
START = """
import sys
from pathlib import Path
from statustray.gateways.system.import_hook import remove_import_hook
remove_import_hook()
import statustray.app

class FirstMoment(statustray.app.Tray):
    def start(self):
        print(*sys.modules)
        raise SystemExit(0)

statustray.app.Tray = FirstMoment
statustray.app.run_tray(home=Path(sys.argv[1]), demo=False)
"""


def test_neither_settings_nor_engine_are_loaded_before_the_icon_is_shown(tmp_path: Path) -> None:
    answer = subprocess.run(  # noqa: S603 - our own code in our own interpreter
        [sys.executable, "-c", START, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )

    loaded = answer.stdout.split()
    assert "statustray.ui.tray.tray" in loaded
    assert AFTER_THE_ICON & set(loaded) == set()
    assert sum(module.startswith("statustray.") for module in loaded) <= 40
