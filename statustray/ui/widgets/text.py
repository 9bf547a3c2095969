"""Accessible names, tooltips that are plain text, and text that is cut or wrapped to a width."""

from collections.abc import Iterator, Sequence
from unicodedata import bidirectional, east_asian_width

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from statustray.domain.text.plain_text import escaped

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_FEW = 50
_ISOLATE = "\u2068"  # FIRST STRONG ISOLATE: the text after it runs as its first letter does


def describe(widget: QWidget, name: str, description: str = "") -> None:
    """Set the accessible name and description of *widget*, and of the field that it types in.

    A box of choices is described by its name, too, where there is nothing else to say: on Linux
    Qt names it by what is chosen.
    """
    name, box = name.replace("&", ""), isinstance(widget, QComboBox)
    field = widget.lineEdit() if isinstance(widget, QComboBox) else None
    for each in filter(None, (widget, field)):
        each.setAccessibleName(name)
        each.setAccessibleDescription(description or (name if box else ""))


def announce(widget: QWidget, words: str) -> None:
    """Have screen readers say *words*, which came up in *widget* away from the keyboard."""
    if not words or not widget.window().isVisible():
        return
    from PySide6.QtGui import (  # noqa: PLC0415 - dear, seldom used
        QAccessible,
        QAccessibleAnnouncementEvent,
    )

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def plain_tip(text: str) -> str:
    """Return *text* for a tooltip, which Qt would take for markup where it looks like some.

    Markup may name a picture, and Qt opens any file for one: a pipe or a device would hang the
    window, and a share would be signed in to.
    """
    if "<" not in text and "&" not in text:
        return text
    return f"<p style='white-space: pre-wrap'>{escaped(text)}</p>"


def plain_label(text: str) -> str:
    """Return *text* for a button, a menu or a row, where "&" would mark the letter of a key."""
    return text.replace("&", "&&")


def elided(text: str, metrics: QFontMetrics, width: int, *, mirrored: bool) -> str:
    """Elide *text* to *width*; in a mirrored window Latin text is still cut at its own end."""
    fitted = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return f"{_ISOLATE}{fitted}" if mirrored else fitted


def wrapped_height(text: str, font: QFont, width: int) -> int:
    """Return the height in pixels of *text* wrapped to *width*; 0 for no text."""
    if not text:
        return 0
    room = QRect(0, 0, width, 10_000)
    return QFontMetrics(font).boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height()


def draw_lines(painter: QPainter, box: QRect, edge: Qt.AlignmentFlag, text: str) -> None:
    """Write *text* into *box*, wrapped, each line at *edge*.

    Qt draws the space at which a line was broken before that line where it runs from right to left,
    and so cuts its last letter.
    """
    flags = int(edge)
    if runs_leftward(text):
        lines = "\n".join(_lines(text, painter.font(), box.width()))
        painter.drawText(box, flags | int(Qt.TextFlag.TextForceRightToLeft), lines)
    else:
        painter.drawText(box, flags | int(Qt.TextFlag.TextWordWrap), text)


def widest(texts: Sequence[str], metrics: QFontMetrics) -> int:
    """Return the width of the widest of *texts*.

    Of a long list those are measured that have half as many signs as the longest, ideographs
    counted twice: each script has a font of its own, and all of them take a sixth of a second.
    """
    if len(texts) > _FEW:
        signs = [len(text) + sum(east_asian_width(sign) in "WF" for sign in text) for text in texts]
        most = max(signs)
        texts = [text for text, count in zip(texts, signs, strict=True) if 2 * count >= most]
    return max(map(metrics.horizontalAdvance, texts), default=0)


def runs_leftward(text: str) -> bool:
    """Whether *text* runs from right to left, as its first letter does."""
    sides = (side for letter in text if (side := bidirectional(letter)) in {"L", "R", "AL"})
    return next(sides, "L") != "L"


def _lines(text: str, font: QFont, width: int) -> Iterator[str]:
    layout, option = QTextLayout(text.replace("\n", "\u2028"), font), QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    units = text.encode("utf-16-le")  # what Qt counts in
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        yield units[2 * start : 2 * (start + length)].decode("utf-16-le").rstrip()
    layout.endLayout()


def align_lines(field: QPlainTextEdit, *, mirrored: bool | None = None) -> None:
    """Let all lines of *field* run from right to left where *mirrored*, else from left to right.

    Without *mirrored* as the windows do.  Qt aligns every text to the left, whatever its script.
    """
    if mirrored is None:
        mirrored = field.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    option.setTextDirection(right if mirrored else left)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    field.document().setDefaultTextOption(option)
