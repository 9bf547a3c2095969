"""Imports without hooks and packages that are not needed."""

import builtins
import sys
from typing import Final

# httpx's command line, which would import rich and click: 3 MiB.
_NOT_NEEDED: Final = "httpx._main"


def remove_import_hook() -> None:
    """Import PySide6 and remove its import hook; call before any of its modules is imported.

    The hook reads the source of every module imported after it, which costs 8 MiB and half the
    start-up time.  It only serves modules that switch on a feature of PySide6, which none here
    does.
    """
    # httpx works without its command line when that cannot be imported.
    sys.modules.setdefault(_NOT_NEEDED, None)  # type: ignore[arg-type]  # documented: None forbids
    import PySide6  # noqa: F401, PLC0415 - installs the hook

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
