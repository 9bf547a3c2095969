"""A check box with words beside it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QStylePainter

from statustray.ui.style.check_box import draw_check_box
from statustray.ui.style.tokens import RADIUS_SMALL


class Check(QCheckBox):
    """A check box whose box contrasts with any background."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box and the words beside it."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style, part = self.style(), QStyle.SubElement.SE_CheckBoxIndicator
        box = QRectF(style.subElementRect(part, option, self)).adjusted(0.5, 0.5, -0.5, -0.5)
        draw_check_box(painter, box, checked=self.isChecked())
        option.rect = style.subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        painter.drawControl(QStyle.ControlElement.CE_CheckBoxLabel, option)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_SMALL, RADIUS_SMALL
            )
