"""Imports without what other packages would add to them."""

import builtins
import sys
from typing import Final

# httpx's command line, which would bring rich and click along: 3 MiB.
_NOT_NEEDED: Final = "httpx._main"


def remove_import_hook() -> None:
    """Load PySide6 and take its import hook away; to be called before any of its modules loads.

    The hook reads the source of every module imported after it, which costs 8 MiB and half the
    time of a start.  It only serves modules that switch a feature of PySide6 on, which nobody here
    does.
    """
    # httpx goes without a module that cannot be imported.
    sys.modules.setdefault(_NOT_NEEDED, None)  # type: ignore[arg-type]  # documented: None forbids
    import PySide6  # noqa: F401, PLC0415 - installs the hook

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
