"""A private, real desktop around one command."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from tests.desktop.tools import parts
from tests.desktop.tools.bus import Bus
from tests.desktop.tools.files import write_files
from tests.desktop.tools.options import Options, parse
from tests.desktop.tools.programs import find_program, missing_packages
from tests.desktop.tools.session import MARK, DesktopError, Session
from tests.support.waiting import wait_for

_ROOT = Path(__file__).parents[3]
_SKIP, _FAILED = 77, 125
_DPI = 96
_SIGNALLED = 128
_FOLDERS = ("logs", "pids", "run", "home", "config", "data", "cache", "state", "services")
# What would let the caller's own desktop shine through.
_FOREIGN = ("AT_SPI", "DBUS", "DESKTOP_", "DISPLAY", "GDK", "GNOME", "GTK", "NO_AT", "QT_", "RIG_")
_FOREIGN_TOO = ("SESSION_MANAGER", "WAYLAND", "XAUTHORITY", "XDG_")


def main() -> int:
    """Do what the command line asks for and return the status."""
    options = parse(sys.argv[1:])
    missing = missing_packages(options)
    if missing:
        sys.stderr.write(f"no virtual desktop: missing Debian packages: {' '.join(missing)}\n")
        return _SKIP
    if options.check:
        return 0
    for sign in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(sign, _leave)
    try:
        with desktop(options) as session:
            return _run(options, session)
    except DesktopError as error:
        sys.stderr.write(f"rig: {error}\n")
        return _FAILED


@contextmanager
def desktop(options: Options) -> Iterator[Session]:
    """Have a desktop for the block; nothing of it is left behind.

    Raises:
        DesktopError: a part did not start.
    """
    # Short, because the path of the bus's socket must not pass 108 characters.
    folder = Path(tempfile.mkdtemp(prefix="rig.", dir="/tmp"))
    session = Session(_environment(folder, options))
    try:
        _start(session, options)
        yield session
    finally:
        if options.artifacts is not None:
            _keep(session, options.artifacts.absolute())
        session.sweep()
        shutil.rmtree(folder, ignore_errors=True)


def _environment(folder: Path, options: Options) -> Mapping[str, str]:
    foreign = _FOREIGN + _FOREIGN_TOO
    environ = {name: text for name, text in os.environ.items() if not name.startswith(foreign)}
    environ |= {
        MARK: str(folder),
        "RIG_ROOT": str(_ROOT),
        "RIG_PYTHON": sys.executable,
        "RIG_BUS_LOG": str(folder / "bus.jsonl"),
        "RIG_KEYRING_PASSWORD": parts.PASSWORD,
        "RIG_PANEL": options.panel,
        "RIG_NOTIFIER": options.notifier,
        "RIG_SECRETS": options.secrets,
        "RIG_BACKEND": "x11",
        "PATH": f"{_ROOT / 'tests' / 'desktop' / 'bin'}:{environ['PATH']}",
        "HOME": str(folder / "home"),
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder / 'run' / 'bus'}",
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "XDG_CURRENT_DESKTOP": "XFCE",
        "XDG_SESSION_TYPE": "x11",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "GDK_BACKEND": "x11",
        "GSETTINGS_BACKEND": "memory",
        "GIO_USE_VFS": "local",
    }
    for name in ("config", "data", "cache", "state"):
        environ[f"XDG_{name.upper()}_HOME"] = str(folder / name)
    if options.dark:
        environ["GTK_THEME"] = "Adwaita:dark"
    if options.scale > 1:
        environ |= {"QT_SCALE_FACTOR": str(options.scale), "GDK_SCALE": str(options.scale)}
    return environ


def _start(session: Session, options: Options) -> None:
    for name in _FOLDERS:
        (session.folder / name).mkdir(mode=0o700)
    write_files(session.folder)
    _start_screen(session, options)
    _start_bus(session)
    session.start("wm", ["xfwm4", "--compositor=off"])
    _start_accessibility(session)
    if options.secrets != "none":
        parts.start_secrets(session)
    if options.secrets == "locked":
        parts.lock_secrets(session)
    if options.notifier != "none":
        parts.start_notifier(session)
    _await_window_manager(session)
    if options.panel != "none":
        parts.start_panel(session)


def _start_screen(session: Session, options: Options) -> None:
    reading, writing = os.pipe()
    screen = ["-screen", "0", f"{options.size}x24", "-dpi", str(_DPI * options.scale)]
    flags = ["-displayfd", str(writing), "-nolisten", "tcp", "-noreset"]
    session.start("screen", _bound("Xvfb", *flags, *screen), keep_open=[writing])
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    if not number:
        message = "Xvfb did not start"
        raise DesktopError(message)
    session.environ["DISPLAY"] = f":{number}"


def _start_bus(session: Session) -> None:
    config = f"--config-file={session.folder / 'bus.conf'}"
    session.start("bus", _bound("dbus-daemon", config, "--nofork", "--nopidfile"))
    parts.wait_on_bus(session, lambda _bus: True, "no session bus started")
    session.start("bus-log", [sys.executable, "-m", "tests.desktop.tools.bus_log"])
    if not wait_for((session.folder / "bus.jsonl").exists, parts.START_S):
        message = "the session bus cannot be recorded"
        raise DesktopError(message)


def _start_accessibility(session: Session) -> None:
    """Switch accessibility on before the first program starts, for that is when they look."""
    where = ("org.a11y.Bus", "/org/a11y/bus")
    switch = "org.freedesktop.DBus.Properties.Set"

    def switched(bus: Bus) -> bool:
        bus.call(where, switch, "ssv", "org.a11y.Status", "IsEnabled", ("b", True))
        return True

    parts.wait_on_bus(session, switched, "no accessibility bus started")


def _await_window_manager(session: Session) -> None:
    ask = ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]

    def there() -> bool:
        answer = subprocess.run(ask, env=session.environ, capture_output=True, check=False)  # noqa: S603 - fixed words
        return b"0x" in answer.stdout

    if not wait_for(there, parts.START_S):
        message = "xfwm4 did not start"
        raise DesktopError(message)


def _bound(program: str, *arguments: str) -> list[str]:
    """Return a command that ends with this process, even if this one is killed."""
    return ["setpriv", "--pdeathsig", "KILL", "--", find_program(program) or program, *arguments]


def _run(options: Options, session: Session) -> int:
    with subprocess.Popen(options.command, env=session.environ) as command:  # noqa: S603 - the caller's
        try:
            status = command.wait()
        except SystemExit:
            session.sweep()
            raise
    return _SIGNALLED - status if status < 0 else status


def _keep(session: Session, artifacts: Path) -> None:
    artifacts.mkdir(parents=True, exist_ok=True)
    take = ["maim", "-u", str(artifacts / "last.png")]
    subprocess.run(take, env=session.environ, capture_output=True, check=False)  # noqa: S603 - fixed words
    for log in (*session.folder.glob("logs/*.log"), session.folder / "bus.jsonl"):
        if log.exists():
            shutil.copyfile(log, artifacts / log.name)


def _leave(sign: int, _frame: FrameType | None) -> None:
    raise SystemExit(_SIGNALLED + sign)


if __name__ == "__main__":
    sys.exit(main())
