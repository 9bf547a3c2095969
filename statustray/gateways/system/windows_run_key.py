"""The Windows registry key of programs that start at login; absent on other systems."""

import errno
import sys
from contextlib import suppress

KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
_NAME = "StatusTray"
_NOT_WINDOWS = OSError(errno.ENOTSUP, "this is not Windows")


def has_value() -> bool:
    """Whether our value is there, and Windows' own list of such programs leaves it on."""
    if sys.platform == "win32":
        with suppress(OSError):
            _read(KEY)
            return not _switched_off()
    return False


def is_written() -> bool:
    """Whether our value is there, switched off or not."""
    if sys.platform == "win32":
        with suppress(OSError):
            _read(KEY)
            return True
    return False


def write_value(value: str) -> None:
    """Write our value, and switch it on.

    Raises:
        OSError: it cannot be written.
    """
    if sys.platform == "win32":
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, KEY) as key:
            winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, value)
        _delete(APPROVED)
    else:
        raise _NOT_WINDOWS


def delete_value() -> None:
    """Remove our value, where it is.

    Raises:
        OSError: it cannot be removed.
    """
    if sys.platform == "win32":
        _delete(KEY)
        _delete(APPROVED)
    else:
        raise _NOT_WINDOWS


if sys.platform == "win32":
    import winreg

    def _read(name: str) -> object:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, name) as key:
            return winreg.QueryValueEx(key, _NAME)[0]

    def _switched_off() -> bool:
        """Read what the Task Manager notes: with an odd first byte its user switched it off."""
        with suppress(OSError):
            noted = _read(APPROVED)
            return isinstance(noted, bytes) and bool(noted) and noted[0] % 2 == 1
        return False

    def _delete(name: str) -> None:
        with (
            suppress(FileNotFoundError),
            winreg.OpenKey(winreg.HKEY_CURRENT_USER, name, 0, winreg.KEY_SET_VALUE) as key,
        ):
            winreg.DeleteValue(key, _NAME)
