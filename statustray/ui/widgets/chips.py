"""Chips: a group of small toggle buttons, ticked as well as tinted."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

from statustray.present.views.watchlist import ListEntry
from statustray.ui.style.check_box import draw_check_box
from statustray.ui.style.tokens import GAP, RADIUS_CARD, TextRole
from statustray.ui.widgets.boxes import column_of
from statustray.ui.widgets.flow_layout import FlowLayout
from statustray.ui.widgets.label import TextLabel


class Chip(QAbstractButton):
    """One toggle button."""

    def __init__(self, *, text: str) -> None:
        super().__init__()
        self.setText(text)
        # The "&" of AT&T is part of the name, not a mnemonic.
        self.setShortcut(QKeySequence())
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Return the size of box, words and margins."""
        metrics = self.fontMetrics()
        line = metrics.height()
        return QSize(metrics.horizontalAdvance(self.text()) + line + 30, line + 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill, the box and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        accent = QColor(colours.color(QPalette.ColorRole.Highlight))
        edge = accent if self.isChecked() else colours.color(QPalette.ColorRole.Midlight)
        fill = QColor(accent)
        fill.setAlphaF(0.12 if self.isChecked() else 0.05 if self.underMouse() else 0.0)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(colours.color(QPalette.ColorRole.Base))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, RADIUS_CARD, RADIUS_CARD)
        painter.setBrush(fill)
        painter.setPen(QPen(accent, 2) if self.hasFocus() else QPen(edge, 1))
        painter.drawRoundedRect(box, RADIUS_CARD, RADIUS_CARD)
        self._draw_inside(painter)

    def _draw_inside(self, painter: QPainter) -> None:
        side = self.fontMetrics().height() * 0.95
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        tick = QRectF(10, (self.height() - side) / 2, side, side)
        words = QRectF(self.rect()).adjusted(16 + side, 0, -8, 0)
        for part in (tick, words) if mirrored else ():
            part.moveLeft(self.width() - part.right())
        draw_check_box(painter, tick, checked=self.isChecked())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())


class Chips(QWidget):
    """A heading and its chips."""

    toggled = Signal(str, bool)

    def __init__(self, *, heading: str = "") -> None:
        super().__init__()
        self.chips: dict[str, Chip] = {}
        box = QFrame()  # a panel, whose name is said before that of its first chip
        box.setAccessibleName(heading)
        self._flow = FlowLayout(box)
        column = column_of(parent=self, spacing=GAP)
        if heading:
            column.addWidget(TextLabel(heading, role=TextRole.HEADING))
        column.addWidget(box)

    def show_entries(self, entries: Sequence[ListEntry], checked: Iterable[str]) -> None:
        """Replace the chips."""
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        wanted = set(checked)
        self.chips = {entry.id: self._new(entry, checked=entry.id in wanted) for entry in entries}
        self.updateGeometry()

    def show_checked(self, checked: Iterable[str]) -> None:
        """Check the chips of these ids."""
        wanted = set(checked)
        for key, chip in self.chips.items():
            chip.setChecked(key in wanted)

    @property
    def value(self) -> tuple[str, ...]:
        """The checked ids."""
        return tuple(key for key, chip in self.chips.items() if chip.isChecked())

    def _new(self, entry: ListEntry, *, checked: bool) -> Chip:
        chip = Chip(text=entry.name)
        chip.setChecked(checked)
        chip.clicked.connect(lambda on: self.toggled.emit(entry.id, on))
        self._flow.addWidget(chip)
        return chip
