"""What a program needs of its system's environment to start at all, and nothing of its user's."""

import os
import sys
from typing import Final

_NAMES: Final = (
    ("PATH", "SYSTEMROOT", "TEMP", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "PYTHONHOME")
    if sys.platform == "win32"
    else ("PATH",)
)

SYSTEM: Final = {name: os.environ[name] for name in _NAMES if name in os.environ} | (
    # Without an installed interpreter's own folders, its packages are named by the environment.
    {"PYTHONPATH": os.environ["PYTHONPATH"]}
    if sys.platform == "win32" and "PYTHONPATH" in os.environ
    else {}
)
