"""A preview of a notification, with the words of a real one."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from statustray.domain.model.level import Level
from statustray.present.views.palette import DARK, LIGHT
from statustray.present.views.settings.alert_preview import preview
from statustray.present.vocabulary.language import Language
from statustray.ui.style.level_icons import level_colours, paint_level
from statustray.ui.style.tokens import GAP_SMALL, GAP_WIDE, MARGIN, RADIUS_CARD, TextRole
from statustray.ui.widgets.boxes import column_of, line_of
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.text import describe

_DARK_BELOW = 128


class AlertPreview(QWidget):
    """Title, body and buttons beside the shape of the level."""

    def __init__(self, *, tr: Language) -> None:
        super().__init__()
        said = preview(tr)
        describe(self, tr("Notification preview"), said.whole)
        labels = "     ".join(button.label for button in said.buttons)
        words = column_of(
            TextLabel(said.title, role=TextRole.HEADING),
            TextLabel(said.body),
            TextLabel(labels, role=TextRole.SMALL, soft=True),
            spacing=GAP_SMALL,
        )
        across = line_of(parent=self, margins=(MARGIN, GAP_WIDE, MARGIN, GAP_WIDE), spacing=MARGIN)
        across.addWidget(_Picture(), 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bubble."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().color(QPalette.ColorRole.Midlight))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Window))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD
        )


class _Picture(QWidget):
    """The level's shape as notifications show it."""

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height() * 2
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.palette().color(QPalette.ColorRole.Window).lightness()
        palette = DARK if ground < _DARK_BELOW else LIGHT
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint_level(painter, Level.MAJOR_OUTAGE, box, level_colours(palette, Level.MAJOR_OUTAGE))
