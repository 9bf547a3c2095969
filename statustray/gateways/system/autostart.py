"""Start at login, and the entry that gives notifications their icon."""

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from statustray.domain.model.settings import Problem
from statustray.domain.text.lazy_message import phrase
from statustray.gateways.files.atomic_write import write_atomically
from statustray.gateways.system import windows_run_key
from statustray.gateways.system.login_texts import (
    ENTRY,
    LABEL,
    desktop_entry,
    launch_agent,
    run_value,
)

_FOR_ALL = 0o644


class Autostart(Protocol):
    """Whether the program starts at login; every failure is a value."""

    def enabled(self) -> bool:
        """Whether it does."""
        ...

    def enable(self) -> Problem | None:
        """Start it at login from now on; returns what hindered it."""
        ...

    def disable(self) -> Problem | None:
        """Do not; returns what hindered it."""
        ...


@dataclass(frozen=True, slots=True)
class AutostartFile:
    """A platform that reads a file at login."""

    path: Path
    text: bytes

    def enabled(self) -> bool:
        """Whether the file is there."""
        return self.path.exists()

    def enable(self) -> Problem | None:
        """Write the file."""
        try:
            _write(self.path, self.text)
        except OSError as error:
            return _problem(self.path, error)
        return None

    def disable(self) -> Problem | None:
        """Remove the file."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            return _problem(self.path, error)
        return None


@dataclass(frozen=True, slots=True)
class AutostartKey:
    """Windows, which reads a key of the registry at login."""

    value: str

    def enabled(self) -> bool:
        """Whether the value is there."""
        return windows_run_key.has_value()

    def enable(self) -> Problem | None:
        """Write the value."""
        try:
            windows_run_key.write_value(self.value)
        except OSError as error:
            return _problem(Path(windows_run_key.KEY), error)
        return None

    def disable(self) -> Problem | None:
        """Remove the value."""
        try:
            windows_run_key.delete_value()
        except OSError as error:
            return _problem(Path(windows_run_key.KEY), error)
        return None


def own_command(home: Path | None) -> tuple[str, ...]:
    """Return how this very program is started again, for *home*."""
    frozen = bool(getattr(sys, "frozen", False))
    program = (sys.executable,) if frozen else (sys.executable, "-m", "statustray")
    return program if home is None else (*program, "--home", str(home.absolute()))


def autostart(
    command: Sequence[str],
    *,
    icon: Path | None = None,
    platform: str = sys.platform,
    environ: Mapping[str, str] = os.environ,
    home: Path | None = None,
) -> Autostart:
    """Return how *platform* starts *command* at login."""
    home = home or Path.home()
    if platform == "win32":
        return AutostartKey(run_value(command))
    if platform == "darwin":
        agents = home / "Library" / "LaunchAgents"
        return AutostartFile(agents / f"{LABEL}.plist", launch_agent(command))
    folder = _folder(environ, "XDG_CONFIG_HOME", home / ".config") / "autostart"
    text = desktop_entry(command, icon=icon, at_login=True)
    return AutostartFile(folder / ENTRY, text.encode())


def install_entry(
    command: Sequence[str],
    *,
    icon: Path,
    environ: Mapping[str, str] = os.environ,
    home: Path | None = None,
) -> Problem | None:
    """Write the entry by which freedesktop desktops know our notifications, where it differs."""
    folder = _folder(environ, "XDG_DATA_HOME", (home or Path.home()) / ".local" / "share")
    path = folder / "applications" / ENTRY
    text = desktop_entry(command, icon=icon, at_login=False).encode()
    try:
        if not path.exists() or path.read_bytes() != text:
            _write(path, text)
    except OSError as error:
        return _problem(path, error)
    return None


def _folder(environ: Mapping[str, str], name: str, usual: Path) -> Path:
    """Return the folder of *name*; the specification has a relative one ignored."""
    folder = Path(environ.get(name, ""))
    return folder if folder.is_absolute() else usual


def _write(path: Path, text: bytes) -> None:
    write_atomically(path, text)
    path.chmod(_FOR_ALL)


def _problem(path: Path, error: OSError) -> Problem:
    what = phrase("it can't be changed: {why}", why=error.strerror or error)
    return Problem(str(path), what, phrase("Check the permissions of this file."))
