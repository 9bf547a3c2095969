"""A window comes back where it was and as large, after a restart, whole on the screen there is."""

import json
import os
import subprocess
import sys
from pathlib import Path

import msgspec
from PySide6.QtCore import QMargins, QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from statustray.app.windows.window_place import restore_place
from statustray.gateways.files.window_places import WindowPlaces

ROOT = Path(__file__).parents[3]
LARGE = (1920, 1080)
SMALL = (1700, 850)
SMALLEST = (1024, 700)


class Said(msgspec.Struct):
    opened: tuple[int, int, int, int]
    maximised: bool

    @property
    def place(self) -> QRect:
        return QRect(*self.opened)


def run(kept: Path, screen: tuple[int, int], *put: object) -> Said:
    """Start anew on a screen, open the window, put it somewhere and quit with it open."""
    width, height = screen
    config = kept.with_name("screens.json")
    one = {"name": "one", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}
    dpi = {"logicalDpi": 96, "logicalBaseDpi": 96}
    config.write_text(json.dumps({"screens": [one | dpi]}), encoding="utf-8")
    answer = subprocess.run(  # noqa: S603 - our own code in our own interpreter
        [sys.executable, "-m", "tests.app.windows.window_on_screen", str(kept), *map(str, put)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert answer.returncode == 0, answer.stderr
    return msgspec.json.decode(answer.stdout, type=Said)


def test_place_and_size_outlast_a_restart_and_a_screen_that_shrank(tmp_path: Path) -> None:
    kept = tmp_path / "windows.json"
    run(kept, LARGE, 500, 120, 1300, 900)

    again = run(kept, LARGE)
    shrunk = run(kept, SMALL)
    smallest = run(kept, SMALLEST, "maximised")
    last = run(kept, SMALLEST)

    assert again.opened == (500, 120, 1300, 900)
    assert QRect(0, 0, *SMALL).contains(shrunk.place)
    assert shrunk.place.width() == 1300
    assert QRect(0, 0, *SMALLEST).contains(smallest.place)
    assert (smallest.maximised, last.maximised) == (False, True)


def test_a_panel_that_becomes_a_window_is_whole_with_its_frame(
    tmp_path: Path, qtbot: QtBot
) -> None:
    """It was a popup at the tray, at the edge of the screen, and has a title and a frame now."""
    window = QWidget()
    qtbot.addWidget(window)
    free = window.screen().availableGeometry()
    window.setGeometry(free.right() - 299, free.bottom() - 399, 300, 400)
    with qtbot.waitExposed(window):
        window.show()

    restore_place(window, "panel", WindowPlaces(tmp_path / "windows.json"))

    assert window.geometry().size() == QSize(300, 400)
    assert free.marginsRemoved(QMargins(4, 44, 4, 4)).contains(window.geometry())
