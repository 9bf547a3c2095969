"""Accessible names, tooltips that are plain text, and text that is cut to a width."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

_ISOLATE = "\u2068"  # FIRST STRONG ISOLATE: the text after it runs as its first letter does


def describe(widget: QWidget, name: str, description: str = "") -> None:
    """Set the accessible name and description of *widget*."""
    widget.setAccessibleName(name.replace("&", ""))
    widget.setAccessibleDescription(description)


def plain_tip(text: str) -> str:
    """Return *text* for a tooltip, which Qt would take for markup where it looks like some.

    Markup may name a picture, and Qt opens any file for one: a pipe or a device would hang the
    window, and a share would be signed in to.
    """
    if "<" not in text and "&" not in text:
        return text
    return f"<p style='white-space: pre-wrap'>{escape(text)}</p>"


def elided(text: str, metrics: QFontMetrics, width: int, *, mirrored: bool) -> str:
    """Elide *text* to *width*; in a mirrored window Latin text is still cut at its own end."""
    fitted = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return f"{_ISOLATE}{fitted}" if mirrored else fitted
