"""The Windows registry key of programs that start at login; absent on other systems."""

import errno
import sys
from contextlib import suppress

KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_NAME = "StatusTray"
_NOT_WINDOWS = OSError(errno.ENOTSUP, "this is not Windows")


def has_value() -> bool:
    """Return whether our value exists."""
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - there on Windows only

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, KEY) as key:
            winreg.QueryValueEx(key, _NAME)
            return True
    return False


def write_value(value: str) -> None:
    """Write our value.

    Raises:
        OSError: it cannot be written.
    """
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - there on Windows only

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, KEY) as key:
            winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, value)
    else:
        raise _NOT_WINDOWS


def delete_value() -> None:
    """Remove our value, if it exists.

    Raises:
        OSError: it cannot be removed.
    """
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - there on Windows only

        with (
            suppress(FileNotFoundError),
            winreg.CreateKey(winreg.HKEY_CURRENT_USER, KEY) as key,
        ):
            winreg.DeleteValue(key, _NAME)
    else:
        raise _NOT_WINDOWS
