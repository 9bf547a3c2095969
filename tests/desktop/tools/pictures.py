"""Pictures of every window of the demonstration, and of the icon at each level in a real panel."""

import os
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from statustray.domain.model.level import Level
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.tray.tray import Tray
from tests.support.services.snapshots import calm, snapshot
from tests.support.services.states import but
from tests.support.waiting import wait_for

_ROOT = Path(__file__).parents[3]
_SETTLE_S = 1.2
_STRIP = (120, 40)
_NOTICE = (480, 180)
_PAGES = {
    "Services": "services",
    "Backup plan": "plan",
    "Notifications": "notifications",
    "Checks": "checking",
    "Appearance": "appearance",
    "Accounts and keys": "accounts",
    "Team monitoring": "sources",
    "Other places": "places",
    "Import and export": "exchange",
    "Advanced": "advanced",
}


def main(folder: Path) -> None:
    """Draw everything into *folder*."""
    command = [sys.executable, "-m", "statustray", "--demo"]
    with subprocess.Popen(command, cwd=_ROOT) as program:  # noqa: S603 - ours
        _story(folder)
        _windows(folder)
        _settings(folder)
        program.terminate()
    _icons(folder)


def _story(folder: Path) -> None:
    _open_panel()
    _window(folder / "panel-calm.png", checked=True)
    _press("Escape")
    _do("notifications", "--count", "1", "--timeout", "60")
    _notice(folder / "notification.png")
    _do("click-notification", "--close")
    _open_panel()
    _window(folder / "panel-trouble.png", checked=True)
    _press("Down", "Down", "Return")
    _window(folder / "details.png", checked=True)
    _press("Escape")


def _windows(folder: Path) -> None:
    _press("ctrl+h")
    _window(folder / "history.png")
    _press("Escape")
    for downs, name, then in ((2, "resilience", ()), (3, "drill", ("alt+n", "alt+n"))):
        _open_panel()
        # From the field back to the menu of the panel's head.
        _press("shift+Tab", "space")
        _press(*["Down"] * downs, "Return")
        time.sleep(_SETTLE_S)
        _press(*then)
        _window(folder / f"{name}.png")
        _press("Escape")


def _settings(folder: Path) -> None:
    _open_panel()
    _press("ctrl+comma")
    for page, name in _PAGES.items():
        _do("a11y", "click", "--app", "statustray", "--role", "list item", "--name", page)
        _point_away()
        _window(folder / f"settings-{name}.png")


def _icons(folder: Path) -> None:
    application = QApplication(["statustray"])
    application.setApplicationName("statustray")
    tray = Tray(now=lambda: datetime.now(UTC))
    tray.speak(ENGLISH)
    tray.start()
    _point_away()
    for level in Level:
        state = but(calm("acme"), level=level)
        tray.show_snapshot(snapshot([state]))
        end = time.monotonic() + _SETTLE_S
        while time.monotonic() < end:
            application.processEvents()
        x, y = map(int, _do("click-tray", "--where").split())
        across, down = (side * _scale() for side in _STRIP)
        part = (x - across // 2, y - down // 2, across, down)
        _do("screenshot", str(folder / f"icon-{level.value}.png"), *map(str, part))
    tray.hide()


def _open_panel() -> None:
    def opened() -> bool:
        _do("click-tray")
        time.sleep(_SETTLE_S)
        return "StatusTray" in _do("xdotool", "getactivewindow", "getwindowname")

    wait_for(opened, 20)
    _point_away()


def _point_away() -> None:
    """Let no tooltip cover what is drawn."""
    _do("xdotool", "mousemove", "2", "2")


def _window(path: Path, *, checked: bool = False) -> None:
    """Draw the active window; *checked*: once the panel's footer says that no check is running."""
    time.sleep(_SETTLE_S)
    if checked:
        footer = ("--app", "statustray", "--name-has", "last checked")
        _do("a11y", "find", *footer, "--timeout", "20")
    _do("maim", "-u", "-i", _do("xdotool", "getactivewindow").strip(), str(path))


def _notice(path: Path) -> None:
    time.sleep(_SETTLE_S)
    across, down = (side * _scale() for side in _NOTICE)
    width = int(_do("xdotool", "getdisplaygeometry").split()[0])
    _do("screenshot", str(path), str(width - across), "0", str(across), str(down))


def _press(*keys: str) -> None:
    _do("xdotool", "key", "--delay", "80", *keys)


def _scale() -> int:
    return int(os.environ.get("QT_SCALE_FACTOR", "1"))


def _do(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout  # noqa: S603 - the rig's tools


if __name__ == "__main__":
    main(Path(sys.argv[1]))
