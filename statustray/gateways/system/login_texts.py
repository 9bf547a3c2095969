"""The files and values that make each platform start a program; pure functions."""

import subprocess
from collections.abc import Sequence

NAME = "StatusTray"
ENTRY = "statustray.desktop"
LABEL = "org.statustray.StatusTray"
DESCRIPTION = "Watches the services you depend on"

_RESERVED = " \t\n\"'\\><~|&;$*?#()`"


def desktop_entry(command: Sequence[str], *, at_login: bool) -> str:
    """Return a freedesktop entry that starts *command*.

    ``at_login`` makes it one for the autostart folder; else it gives notifications their icon and
    the menu its item.  A program that is gone takes its item along (``TryExec``).  Format:
    Desktop Entry Specification 1.5.
    """
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        f"Name={NAME}",
        "GenericName=Service status monitor",
        f"Comment={DESCRIPTION}",
        f"TryExec={_value(command[0])}",
        f"Exec={_value(' '.join(_argument(word) for word in command))}",
        "Icon=statustray",
        "Terminal=false",
        "Categories=Network;Monitor;",
        "Keywords=status;outage;uptime;monitoring;backup;",
        "StartupNotify=false",
        "X-GNOME-UsesNotifications=true",
    ]
    return "\n".join([*lines, *(["X-GNOME-Autostart-enabled=true"] if at_login else []), ""])


def launch_agent(command: Sequence[str]) -> bytes:
    """Return a macOS launch agent that starts *command* at login."""
    agent = {"Label": LABEL, "ProgramArguments": list(command), "RunAtLoad": True}
    import plistlib  # noqa: PLC0415 - macOS alone needs it

    return plistlib.dumps(agent)


def run_value(command: Sequence[str]) -> str:
    """Return the value of Windows' Run key that starts *command* at login."""
    return subprocess.list2cmdline(command)


def _argument(word: str) -> str:
    """Quote one argument of ``Exec``; a single percent sign would be a field code."""
    word = word.replace("%", "%%")
    if word and not any(mark in word for mark in _RESERVED):
        return word
    for mark in '\\"`$':
        word = word.replace(mark, f"\\{mark}")
    return f'"{word}"'


def _value(text: str) -> str:
    """Escape line ends and backslashes in a value."""
    return text.replace("\\", "\\\\").replace("\n", "\\n")
