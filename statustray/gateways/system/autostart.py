"""Start at login, as each platform wants it."""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from statustray.domain.model.problem import Problem
from statustray.domain.text.lazy_message import phrase
from statustray.gateways.files.atomic_write import write_atomically
from statustray.gateways.files.bounded_read import MIB, read_bounded, reason
from statustray.gateways.files.paths import whole_path
from statustray.gateways.files.presence import is_file
from statustray.gateways.system import windows_run_key
from statustray.gateways.system.login_texts import (
    ENTRY,
    LABEL,
    NAME,
    desktop_entry,
    launch_agent,
    run_value,
)

FOR_ALL = 0o644
# How desktops switch an entry off without removing it.
_SWITCHED_OFF = (b"hidden=true", b"x-gnome-autostart-enabled=false")


class Autostart(Protocol):
    """Start at login; failures are returned, not raised."""

    def enabled(self) -> bool:
        """Whether the program starts at login."""
        ...

    def written(self) -> bool:
        """Whether anything of ours is there to remove, switched off or not."""
        ...

    def enable(self) -> Problem | None:
        """Start the program at login; return what prevented it."""
        ...

    def disable(self) -> Problem | None:
        """Do not start it at login; return what prevented it."""
        ...


class AutostartFile(Struct, frozen=True):
    """Start at login through a file."""

    path: Path
    text: bytes

    def enabled(self) -> bool:
        """Whether the file is there, and the desktop's own tool has not switched it off."""
        try:
            lines = read_bounded(self.path, limit_bytes=MIB).lower().splitlines()
        except OSError:
            return False
        return not any(line.replace(b" ", b"") in _SWITCHED_OFF for line in lines)

    def written(self) -> bool:
        """Whether the file is there."""
        return is_file(self.path)

    def enable(self) -> Problem | None:
        """Write the file."""
        try:
            write_atomically(self.path, self.text, mode=FOR_ALL)
        except OSError as error:
            return unwritable(self.path, error)
        return None

    def disable(self) -> Problem | None:
        """Remove the file."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            return unwritable(self.path, error)
        return None


class AutostartKey(Struct, frozen=True):
    """Start at login through the Windows registry."""

    value: str

    def enabled(self) -> bool:
        """Whether the value is there."""
        return windows_run_key.has_value()

    def written(self) -> bool:
        """Whether the value is there, switched off or not."""
        return windows_run_key.is_written()

    def enable(self) -> Problem | None:
        """Write the value."""
        try:
            windows_run_key.write_value(self.value)
        except OSError as error:
            return unwritable(Path(windows_run_key.KEY), error)
        return None

    def disable(self) -> Problem | None:
        """Remove the value."""
        try:
            windows_run_key.delete_value()
        except OSError as error:
            return unwritable(Path(windows_run_key.KEY), error)
        return None


def own_command(
    home: Path | None,
    *,
    interpreter: Path | None = None,
    platform: str = sys.platform,
    frozen: bool = bool(getattr(sys, "frozen", False)),
) -> tuple[str, ...]:
    """Return how this very program is started again as the tray program, for *home*.

    The launcher without a console is taken where there is one, for on Windows the other opens a
    black window at each login.
    """
    program = _program(interpreter or Path(sys.executable), platform, frozen=frozen)
    return program if home is None else (*program, "--home", str(whole_path(home)))


def _program(interpreter: Path, platform: str, *, frozen: bool) -> tuple[str, ...]:
    ending = ".exe" if platform == "win32" else ""
    if frozen:
        # The folder holds two programs; this may be the one for the command line.
        tray = interpreter.with_name(f"{NAME}{ending}")
        return (str(tray if tray.exists() else interpreter),)
    launcher = interpreter.with_name(f"statustray-gui{ending}")
    if launcher.exists():
        return (str(launcher),)
    silent = interpreter.with_name(f"pythonw{ending}")
    python = silent if platform == "win32" and silent.exists() else interpreter
    return (str(python), "-P", "-m", "statustray")  # -P: whatever lies in the folder of the day


def autostart(
    command: Sequence[str],
    *,
    platform: str = sys.platform,
    environ: Mapping[str, str] = os.environ,
    home: Path | None = None,
) -> Autostart:
    """Return how to start *command* at login on *platform*."""
    home = home or Path.home()
    if platform == "win32":
        return AutostartKey(run_value(command))
    if platform == "darwin":
        agents = home / "Library" / "LaunchAgents"
        return AutostartFile(agents / f"{LABEL}.plist", launch_agent(command))
    folder = base_folder(environ, "XDG_CONFIG_HOME", home / ".config") / "autostart"
    text = desktop_entry(command, at_login=True)
    return AutostartFile(folder / ENTRY, os.fsencode(text))


def base_folder(environ: Mapping[str, str], name: str, usual: Path) -> Path:
    """Return the base directory that *environ* gives as *name*, else *usual*.

    Relative paths are ignored, as the XDG Base Directory Specification says.
    """
    folder = Path(environ.get(name, ""))
    return folder if folder.is_absolute() else usual


def unwritable(path: Path, error: OSError) -> Problem:
    """Return the problem of a *path* that the system does not let us change."""
    what = phrase("it can't be changed: {why}", why=reason(error))
    return Problem(str(path), what, phrase("Check the permissions of this file."))
