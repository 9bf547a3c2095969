"""What a program needs of its system's environment to start at all, and nothing of its user's."""

import os
import sys
from typing import Final

# What the environment of whoever runs the tests must not lend them: language and proxies.
_LENT: Final = (
    *("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY"),
    *("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_TIME", "LANG"),
)
# Windows knows a name in one spelling only: taking the small one away would take both.
FOREIGN: Final = _LENT if sys.platform == "win32" else (*_LENT, *(name.lower() for name in _LENT))

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
