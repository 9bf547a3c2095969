"""The environment in which programs are measured: as after an installation."""

import os
from pathlib import Path
from typing import Final

_HIDING: Final = Path(__file__).with_name("as_installed")


def installed_environ() -> dict[str, str]:
    """Return ours without what only developers have: packages, and bytecode that is not kept."""
    environ = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return environ | {"PYTHONPATH": str(_HIDING)}
