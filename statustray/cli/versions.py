"""The versions that a report of a fault should name."""

import platform
from importlib.metadata import PackageNotFoundError, version

from statustray import __version__


def versions() -> str:
    """Name StatusTray's version, Python's and Qt's."""
    try:
        # Qt itself is not loaded: a computer that lacks its libraries has a version all the same.
        qt = version("pyside6-essentials")
    except PackageNotFoundError:
        qt = "not installed"
    return f"statustray {__version__} (Python {platform.python_version()}, Qt {qt})"
