"""A tour of the demonstration on the desktop at hand: each step is said, and kept as a picture."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.support.waiting import wait_for

_ROOT = Path(__file__).parents[3]
_APP = "statustray"
_BACKUP = "Use Signal"
_SETTLE_S = 1.5
_SHOWN_S = 0.4
_OWN_WORDS_S = 9
_PATIENCE_S = 30
_AWAY = ("300", "300")


class Tour:
    """Walks through one desktop; ``failed`` counts the steps that went wrong."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._desktop = os.environ["RIG_PANEL"]
        self.failed = 0

    def whole(self) -> None:
        """Begin before the panel, meet it, and outlive it."""
        if self._desktop.startswith("gnome"):
            _let_the_desktop_speak_first()
        tray = self._desktop not in ("gnome", "none")
        if tray:
            _do("component", "stop", "panel")
        with _demonstration() as _:
            if not tray:
                self._without_tray()
                return
            time.sleep(_SETTLE_S)
            _do("component", "start", "panel")
            self.say("icon, though the panel came later", _icon_is_there)
            self._notification()
            self._panel()
            self._menu()
            _do("component", "restart", "panel")
            self.say("icon again, when the panel restarted", _icon_is_there)
            self.picture("again")

    def say(self, what: str, holds: Callable[[], bool]) -> None:
        """Say whether it holds."""
        good = holds()
        self.failed += not good
        sys.stdout.write(f"{'ok  ' if good else 'FAIL'} {what}\n")

    def picture(self, name: str, *, settle_s: float = _SETTLE_S) -> None:
        """Keep the screen as it is, once it has come to rest."""
        time.sleep(settle_s)
        _do("screenshot", str(self._folder / f"{name}.png"))

    def _without_tray(self) -> None:
        self.say("a window that says why", lambda: _sees("--name-has", "tray"))
        self.picture("window")
        self._notification()
        self.picture("window-in-trouble")

    def _panel(self) -> None:
        _do("click-tray")
        # On GNOME a click opens the menu, whatever the program wants.
        if self._desktop == "gnome-appindicator":
            self.picture("menu-by-click")
            _do("a11y", "click", "--name", "Open StatusTray")
        self.say("panel", lambda: _sees("--name", "Find a service"))
        self.picture("panel")
        _do("click-tray")
        self.say("panel closed by a second click", lambda: not _sees_soon("Find a service"))

    def _notification(self) -> None:
        found = _do("notifications", "--count", "1", "--timeout", "60")
        buttons = [action["label"] for row in json.loads(found) for action in row["actions"]]
        sys.stdout.write(f"     buttons: {', '.join(buttons)}\n")
        # Plasma and GNOME take an ordinary one away after some four seconds: nothing else first.
        self.picture("notification", settle_s=_SHOWN_S)
        self.say("the backup is opened", lambda: bool(wait_for(_backup_opens, _PATIENCE_S)))

    def _menu(self) -> None:
        _do("click-tray", "--button", "right")
        self.picture("menu")
        _do("click", *_AWAY)


class _demonstration:  # noqa: N801 - read as a function
    def __enter__(self) -> None:
        command = [str(_ROOT / ".venv/bin/python"), "-m", "statustray", "--demo"]
        # Last of all but before the system's: xdg-open is ours, the other tools are the rig's.
        tools = (os.environ.get("RIG_BIN", ""), str(_ROOT / "tests" / "desktop" / "bin"))
        path = ":".join(filter(None, (*tools, os.environ["PATH"])))
        self._program = subprocess.Popen(command, cwd=_ROOT, env=os.environ | {"PATH": path})  # noqa: S603 - ours

    def __exit__(self, *_: object) -> None:
        self._program.terminate()
        self._program.wait(timeout=20)


def _do(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout  # noqa: S603 - the rig's tools


def _let_the_desktop_speak_first() -> None:
    """Move the pointer: GNOME keeps its own notification up for whoever is away; ours wait."""
    for step in range(_OWN_WORDS_S):
        _do("click", str(int(_AWAY[0]) + step), _AWAY[1], "0")
        time.sleep(1)


def _icon_is_there() -> bool:
    return bool(wait_for(lambda: _do("click-tray", "--where").strip(), 10))


def _sees(*wanted: str) -> bool:
    return _found(_do("a11y", "find", "--app", _APP, *wanted, "--timeout", "10"))


def _sees_soon(name: str) -> bool:
    time.sleep(_SETTLE_S)
    return _found(_do("a11y", "find", "--app", _APP, "--name", name, "--timeout", "1"))


def _found(said: str) -> bool:
    return said.strip() not in ("", "[]")


def _backup_opens() -> bool:
    _do("click-notification", _BACKUP)
    return bool(wait_for(_opened, 3))


def _opened() -> bool:
    links = Path(os.environ["HOME"]) / "opened-links"
    return links.exists() and "signal" in links.read_text(encoding="utf-8")


if __name__ == "__main__":
    tour = Tour(Path(sys.argv[1]))
    tour.whole()
    sys.exit(tour.failed > 0)
