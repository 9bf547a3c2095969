"""The programs the desktop is made of, and what is missing of them."""

import shutil
from pathlib import Path

from tests.desktop.tools.options import Options

_ALWAYS = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus-daemon",
    "xfwm4": "xfwm4",
    "xprop": "x11-utils",
    "xdotool": "xdotool",
    "maim": "maim",
    "setpriv": "util-linux",
    "at-spi-bus-launcher": "at-spi2-core",
}
_PARTS = {
    ("panel", "xfce"): ("xfce4-panel", "xfce4-panel"),
    ("notifier", "xfce"): ("xfce4-notifyd", "xfce4-notifyd"),
    ("secrets", "unlocked"): ("gnome-keyring-daemon", "gnome-keyring"),
    ("secrets", "locked"): ("gnome-keyring-daemon", "gnome-keyring"),
}
_BESIDE_THE_PATH = ("/usr/libexec", "/usr/libexec/xfce4/notifyd", "/usr/lib/xfce4/notifyd")


def find_program(name: str) -> str | None:
    """Return where the program *name* is, also when it is not for the command line."""
    many = (str(folder) for folder in Path("/usr/lib").glob("*/xfce4/notifyd"))
    folders = ":".join((*_BESIDE_THE_PATH, *many))
    return shutil.which(name) or shutil.which(name, path=folders)


def missing_packages(options: Options) -> list[str]:
    """Name the Debian packages that the wanted desktop lacks."""
    wanted = dict(_ALWAYS)
    for (part, kind), (program, package) in _PARTS.items():
        if getattr(options, part) == kind:
            wanted[program] = package
    return sorted(package for program, package in wanted.items() if find_program(program) is None)
