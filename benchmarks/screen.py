"""A virtual screen with a session bus, and a tray that only notes when an icon registers."""

import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from queue import Empty, Queue
from threading import Thread
from typing import Final

from jeepney import (
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from benchmarks.installed import installed_environ

_WATCHER: Final = "org.kde.StatusNotifierWatcher"
_ALERTS: Final = "org.freedesktop.Notifications"
_UNKNOWN: Final = "org.freedesktop.DBus.Error.UnknownMethod"
_FOREIGN: Final = ("DBUS_", "DISPLAY", "QT_", "WAYLAND", "XDG_", "AT_SPI")


@dataclass(slots=True)
class Screen:
    """Where to show windows.  ``icons`` holds the monotonic moment of each registration."""

    environ: dict[str, str]
    icons: "Queue[float]" = field(default_factory=Queue)

    def icon_at(self, within_s: float = 60.0) -> float:
        """Wait for the next icon and return when it registered.

        Raises:
            TimeoutError: none came.
        """
        try:
            return self.icons.get(timeout=within_s)
        except Empty:
            message = "no icon was registered"
            raise TimeoutError(message) from None


@contextmanager
def screen() -> Iterator[Screen]:
    """Have a screen for the block.

    Raises:
        FileNotFoundError: Xvfb or dbus-daemon is not installed.
    """
    ours = installed_environ().items()
    environ = {k: v for k, v in ours if not k.startswith(_FOREIGN)}
    show = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
    runtime = tempfile.TemporaryDirectory(prefix="bench-run-")
    with runtime as folder, _background(show) as number, _background(bus) as address:
        environ |= {
            "XDG_RUNTIME_DIR": folder,
            "DISPLAY": f":{number}",
            "DBUS_SESSION_BUS_ADDRESS": address,
            "XDG_CURRENT_DESKTOP": "KDE",
            "XDG_SESSION_TYPE": "x11",
            "QT_QPA_PLATFORM": "xcb",
        }
        yield _with_tray(Screen(environ))


@contextmanager
def _background(command: list[str]) -> Iterator[str]:
    """Run *command* for the block; the value is the first line that it says."""
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=quiet, text=True) as process:
        try:
            yield process.stdout.readline().strip() if process.stdout else ""
        finally:
            process.terminate()


def _with_tray(screen: Screen) -> Screen:
    line = open_dbus_connection(bus=screen.environ["DBUS_SESSION_BUS_ADDRESS"])
    for name in (_WATCHER, _ALERTS):
        line.send_and_get_reply(message_bus.RequestName(name))
    Thread(target=_attend, args=(line, screen), daemon=True).start()
    return screen


def _attend(line: DBusConnection, screen: Screen) -> None:
    with suppress(OSError, EOFError):
        while True:
            asked = line.receive()
            now = time.monotonic()
            if asked.header.message_type is not MessageType.method_call:
                continue
            if asked.header.fields.get(HeaderFields.member) == "RegisterStatusNotifierItem":
                screen.icons.put(now)
            line.send(_answer(asked))


def _answer(asked: Message) -> Message:
    match asked.header.fields.get(HeaderFields.member):
        case "RegisterStatusNotifierItem":
            return new_method_return(asked)
        case "Get" if asked.body[1] == "IsStatusNotifierHostRegistered":
            return new_method_return(asked, "v", (("b", True),))
        case "GetServerInformation":
            return new_method_return(asked, "ssss", ("bench", "bench", "1", "1.2"))
        case "GetCapabilities":
            return new_method_return(asked, "as", (["body", "actions"],))
        case "Notify":
            return new_method_return(asked, "u", (1,))
        case _:
            return new_error(asked, _UNKNOWN)
