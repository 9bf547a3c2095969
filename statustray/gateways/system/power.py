"""Whether the computer runs on battery."""

import sys
from pathlib import Path
from typing import Final

_MAINS: Final = frozenset({"Mains", "USB", "Wireless"})
_ON_BATTERY: Final = 0


def on_battery(supplies: Path = Path("/sys/class/power_supply")) -> bool:
    """Return whether a battery is this computer's only power source.

    Reads Linux's *supplies* or asks Windows; False on other systems.
    """
    if sys.platform == "win32":
        return _windows_on_battery()
    if not supplies.is_dir():
        return False
    own = [supply for supply in supplies.iterdir() if _word(supply, "scope") != "Device"]
    if any(_word(supply, "type") in _MAINS and _word(supply, "online") == "1" for supply in own):
        return False
    return any(_word(supply, "status") == "Discharging" for supply in own)


def _word(supply: Path, name: str) -> str:
    """Return a property of a power supply, empty if it has none."""
    try:
        return (supply / name).read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


if sys.platform == "win32":
    import ctypes

    def _windows_on_battery() -> bool:
        """Call ``GetSystemPowerStatus``; the first byte of its result is the AC line status."""
        status = (ctypes.c_ubyte * 12)()
        if not ctypes.windll.kernel32.GetSystemPowerStatus(ctypes.byref(status)):
            return False
        return status[0] == _ON_BATTERY
