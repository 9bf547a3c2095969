"""A list of entries with one or two lines; the current one has a rounded background."""

from collections.abc import Iterator

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from statustray.domain.model.level import Level
from statustray.present.views.service_face import ServiceFace
from statustray.ui.style.check_box import draw_check_box
from statustray.ui.style.level_icons import level_colours, paint_level, palette_in_force
from statustray.ui.style.service_tiles import ServiceTiles
from statustray.ui.style.tokens import RADIUS_CARD, TextRole, scaled_font
from statustray.ui.widgets.text import describe, draw_lines, elided, wrapped_height

Index = QModelIndex | QPersistentModelIndex

DETAIL = 0x0101  # the first role after Qt.ItemDataRole.UserRole
LEVEL = DETAIL + 1
HEADING = LEVEL + 1
HOLLOW = HEADING + 1
FACE = HOLLOW + 1
BRIEF = FACE + 1

# Pictures before the words, as shares of the line's height; distances in pixels.
_BOX, _SHAPE, _TILE = 0.95, 1.1, 1.5
_BOX_GAP, _GAP = 9, 10
_SIDES = 25


class TwoLineList(QListWidget):
    """A frameless list; entries may have a second, softer line (``DETAIL``)."""

    def __init__(self, *, name: str) -> None:
        super().__init__()
        describe(self, name)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "bare")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(False)


class TwoLineDelegate(QStyledItemDelegate):
    """Draws a name and, below it, a softer line; elided, unless *wrap* lets both take lines.

    Where the softer line has no room, ``BRIEF`` takes its place.

    Checkable entries have a box before their text; a click anywhere on one toggles it.
    """

    def __init__(
        self, view: QAbstractItemView, *, wrap: bool = False, tiles: ServiceTiles | None = None
    ) -> None:
        super().__init__(view)
        self._view, self._wrap = view, wrap
        self._tiles = tiles or ServiceTiles(self)
        self._tiles.changed.connect(self._repaint)

    def _repaint(self) -> None:
        self._view.viewport().update()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the entry's lines."""
        line = option.fontMetrics.height()
        if index.data(HEADING):
            return QSize(80, line + 14)
        name, detail = str(index.data() or ""), str(index.data(DETAIL) or "")
        if not self._wrap:
            return QSize(80, line + 14 + (line if detail else 0))
        # The width that ``paint`` has, to the pixel: else a line is left empty, or lost.
        taken = sum(side + gap for side, gap in _pictures(line, index))
        room = max(self._view.viewport().width() - _SIDES - taken, 40)
        upper = wrapped_height(name, option.font, room)
        return QSize(80, upper + 14 + wrapped_height(detail, _soft(option), room))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw background and text."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        words = box.adjusted(11, 5, -11, -5).toRect()
        if index.data(HEADING):
            painter.setFont(_soft(option))
            self._draw_line(painter, option, words, str(index.data() or ""), soft=True)
        else:
            self._draw_pill(painter, option, box)
            words = self._draw_pictures(painter, option, words, index)
            self._draw_words(painter, option, words, index)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Toggle on a click anywhere on the entry; leave keys to the base class."""
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None or event.type() is not QEvent.Type.MouseButtonRelease:
            return super().editorEvent(event, model, option, index)
        checked = Qt.CheckState(state) is Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
        return model.setData(index, wanted.value, Qt.ItemDataRole.CheckStateRole)

    def _draw_pictures(
        self, painter: QPainter, option: QStyleOptionViewItem, words: QRect, index: Index
    ) -> QRect:
        """Draw what stands before the words; return what is left of *words* for them."""
        if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            words = self._draw_check(painter, option, words, index)
        if isinstance(level := index.data(LEVEL), Level):
            hollow = bool(index.data(HOLLOW))
            words = self._draw_level(painter, option, words, level, hollow=hollow)
        if isinstance(face := index.data(FACE), ServiceFace):
            words = self._draw_face(painter, option, words, face)
        return words

    def _draw_words(
        self, painter: QPainter, option: QStyleOptionViewItem, words: QRect, index: Index
    ) -> None:
        detail, name = str(index.data(DETAIL) or ""), str(index.data() or "")
        part = words.height() // 2
        if self._wrap:
            part = wrapped_height(detail, _soft(option), words.width())
        upper = words.adjusted(0, 0, 0, -part) if detail else words
        self._draw_text(painter, option, upper, name, soft=False)
        if detail:
            lower = words.adjusted(0, words.height() - part, 0, 0)
            painter.setFont(_soft(option))
            room = painter.fontMetrics().horizontalAdvance(detail) <= lower.width()
            said = detail if room or self._wrap else index.data(BRIEF) or detail
            self._draw_text(painter, option, lower, str(said), soft=True)

    def _draw_check(
        self, painter: QPainter, option: QStyleOptionViewItem, words: QRect, index: Index
    ) -> QRect:
        side = round(option.fontMetrics.height() * _BOX)
        right = option.direction is Qt.LayoutDirection.RightToLeft
        x = words.right() - side if right else words.left()
        box = QRectF(x, words.center().y() - side / 2 + 0.5, side, side)
        checked = index.data(Qt.ItemDataRole.CheckStateRole)
        draw_check_box(painter, box, checked=Qt.CheckState(checked) is Qt.CheckState.Checked)
        gap = side + _BOX_GAP
        return words.adjusted(0, 0, -gap, 0) if right else words.adjusted(gap, 0, 0, 0)

    def _draw_level(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        words: QRect,
        level: Level,
        *,
        hollow: bool,
    ) -> QRect:
        side = round(option.fontMetrics.height() * _SHAPE)
        right = option.direction is Qt.LayoutDirection.RightToLeft
        x = words.right() - side if right else words.left()
        box = QRectF(x, words.center().y() - side / 2 + 0.5, side, side)
        colours = level_colours(palette_in_force(), level)
        paint_level(painter, level, box, colours, hollow=hollow)
        gap = side + _GAP
        return words.adjusted(0, 0, -gap, 0) if right else words.adjusted(gap, 0, 0, 0)

    def _draw_face(
        self, painter: QPainter, option: QStyleOptionViewItem, words: QRect, face: ServiceFace
    ) -> QRect:
        side = round(option.fontMetrics.height() * _TILE)
        right = option.direction is Qt.LayoutDirection.RightToLeft
        x = words.right() - side + 1 if right else words.left()
        ratio = painter.device().devicePixelRatioF()
        picture = self._tiles.picture(face, side, ratio, palette_in_force())
        painter.drawPixmap(x, words.center().y() - side // 2 + 1, picture)
        gap = side + _GAP
        return words.adjusted(0, 0, -gap, 0) if right else words.adjusted(gap, 0, 0, 0)

    def _draw_pill(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        accent = QApplication.palette().color(QPalette.ColorRole.Highlight)
        if chosen or hovered:
            fill = type(accent)(accent)
            fill.setAlphaF(0.14 if chosen else 0.06)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRoundedRect(box, RADIUS_CARD, RADIUS_CARD)
        if chosen:
            painter.setBrush(accent)
            right = option.direction is Qt.LayoutDirection.RightToLeft
            x = box.right() - 3 if right else box.left()
            painter.drawRoundedRect(QRectF(x, box.center().y() - 8, 3, 16), 1.5, 1.5)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, RADIUS_CARD, RADIUS_CARD)

    def _draw_text(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, text: str, *, soft: bool
    ) -> None:
        if not self._wrap:
            self._draw_line(painter, option, box, text, soft=soft)
            return
        role = QPalette.ColorRole.PlaceholderText if soft else QPalette.ColorRole.Text
        painter.setPen(QApplication.palette().color(role))
        side = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        )
        draw_lines(painter, box, side, text)

    def _draw_line(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, text: str, *, soft: bool
    ) -> None:
        role = QPalette.ColorRole.PlaceholderText if soft else QPalette.ColorRole.Text
        painter.setPen(QApplication.palette().color(role))
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        shown = elided(text, painter.fontMetrics(), box.width(), mirrored=mirrored)
        side = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(box, side, shown)


def _pictures(line: int, index: Index) -> Iterator[tuple[int, int]]:
    """Yield side and gap of each picture before the words, for lines of *line* pixels."""
    if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
        yield round(line * _BOX), _BOX_GAP
    if isinstance(index.data(LEVEL), Level):
        yield round(line * _SHAPE), _GAP
    if isinstance(index.data(FACE), ServiceFace):
        yield round(line * _TILE), _GAP


def _soft(option: QStyleOptionViewItem) -> QFont:
    return scaled_font(option.font, TextRole.SMALL)
