"""Whether there is a screen to show windows on."""

import os
import sys
from importlib.util import find_spec

from statustray.domain.text.lazy_message import phrase


def why_no_screen() -> str:
    """Return why no window can be shown here, empty if one can."""
    if find_spec("PySide6") is None:
        return phrase("PySide6 is not installed")
    # An explicit platform (offscreen, vnc, ...) needs no display.
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in named):
        return phrase("neither DISPLAY nor WAYLAND_DISPLAY is set")
    return ""
