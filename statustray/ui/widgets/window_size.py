"""The size with which a window opens the first time; afterwards it has that of the last time."""

from PySide6.QtWidgets import QWidget

_USUAL_PX = 8
"""How wide a character is on average in the usual size of text."""


def open_with(window: QWidget, width: int, height: int) -> None:
    """Resize *window* to *width* and *height* in pixels, wider where the text is larger."""
    character = max(_USUAL_PX, window.fontMetrics().averageCharWidth())
    window.resize(width * character // _USUAL_PX, height)
