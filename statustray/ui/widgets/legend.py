"""The legend: each level's shape and name."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from statustray.domain.model.level import Level
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.levels import level_word
from statustray.ui.style.level_icons import level_colours, paint_level
from statustray.ui.style.theme import Theme
from statustray.ui.style.tokens import GAP
from statustray.ui.widgets.flow_layout import FlowLayout


class Legend(QWidget):
    """One entry per level, worst first; wraps where it is narrow."""

    def __init__(self, *, tr: Language, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Legend"))
        line = FlowLayout(self)
        for level in reversed(Level):
            line.addWidget(_Entry(level=level, words=level_word(level, tr), theme=theme))


class _Entry(QWidget):
    """Shape and name of one level."""

    def __init__(self, *, level: Level, words: str, theme: Theme) -> None:
        super().__init__()
        self._level = level
        self._words = words
        self._theme = theme
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        height = metrics.height()
        return QSize(height + GAP + metrics.horizontalAdvance(self._words) + 12, height + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.fontMetrics().height() * 0.85
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - side if mirrored else 0.0
        picture = QRectF(x, (self.height() - side) / 2, side, side)
        paint_level(painter, self._level, picture, level_colours(self._theme.palette, self._level))
        room = side + GAP
        words = QRectF(self.rect()).adjusted(
            0 if mirrored else room, 0, -room if mirrored else 0, 0
        )
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(
            words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, self._words
        )
