"""Whether the computer runs on its battery."""

import sys
from pathlib import Path
from typing import Final

_MAINS: Final = frozenset({"Mains", "USB", "Wireless"})
_ON_BATTERY: Final = 0


class SystemPower:
    """Reads Linux's power supplies or asks Windows; elsewhere it is always the mains."""

    def __init__(self, supplies: Path = Path("/sys/class/power_supply")) -> None:
        self._supplies = supplies

    def on_battery(self) -> bool:
        """Whether nothing but a battery feeds this computer."""
        if sys.platform == "win32":
            return _windows_on_battery()
        if not self._supplies.is_dir():
            return False
        supplies = [p for p in self._supplies.iterdir() if _word(p, "scope") != "Device"]
        if any(_word(p, "type") in _MAINS and _word(p, "online") == "1" for p in supplies):
            return False
        return any(_word(p, "status") == "Discharging" for p in supplies)


def _word(supply: Path, name: str) -> str:
    """Return one property, empty where this supply does not have it."""
    try:
        return (supply / name).read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


if sys.platform == "win32":
    import ctypes

    def _windows_on_battery() -> bool:
        """Ask ``GetSystemPowerStatus``; the first byte of its answer is the line status."""
        status = (ctypes.c_ubyte * 12)()
        if not ctypes.windll.kernel32.GetSystemPowerStatus(ctypes.byref(status)):
            return False
        return status[0] == _ON_BATTERY
