"""Paints the panel's rows: a shape, two lines, a day in bars, and the backup as a button."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from statustray.domain.model.level import Level
from statustray.present.views.rows import Row, RowKind
from statustray.ui.panel.service_model import ROW_ROLE, Index
from statustray.ui.style.level_icons import level_colours, row_pixmap
from statustray.ui.style.theme import Theme
from statustray.ui.style.tokens import GAP, GAP_SMALL, GAP_WIDE, MARGIN, RADIUS, TARGET, TextRole
from statustray.ui.widgets.bar_strip import paint_bars
from statustray.ui.widgets.text import elided

_PICTURE = 20
_BARS = QSize(72, 18)


@dataclass(frozen=True, slots=True)
class _Type:
    """Fonts and their metrics, computed once for an appearance."""

    name: QFont
    strong: QFont
    small: QFont
    name_height: int
    small_height: int

    @classmethod
    def of(cls, theme: Theme) -> "_Type":
        name = theme.font()
        strong = theme.font()
        strong.setWeight(QFont.Weight.DemiBold)
        small = theme.font(TextRole.SMALL)
        return cls(name, strong, small, QFontMetrics(strong).height(), QFontMetrics(small).height())


class RowDelegate(QStyledItemDelegate):
    """Paints rows and reports presses on their buttons."""

    backup_pressed = Signal(str, str)

    def __init__(self, *, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._type = _Type.of(theme)
        self._pressed: str | None = None
        theme.changed.connect(self._dress)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the row; its width is the view's."""
        row = _row(index)
        if row.kind is RowKind.CAUSE and isinstance(option.widget, QAbstractItemView):
            # Never elided: the sentence wraps and the row grows with it.
            option.rect.setWidth(option.widget.viewport().width())
            return QSize(0, self._cause_height(option, row))
        return QSize(0, self._height(row))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        row = _row(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind is RowKind.SECTION:
            self._section(painter, option, row)
        else:
            self._ground(painter, option)
            self._picture(painter, option, row)
            self._words(painter, option, row)
            self._side(painter, option, row)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Turn a full click on the row's button into ``backup_pressed``."""
        row = _row(index)
        if not isinstance(event, QMouseEvent) or row.backup is None:
            return super().editorEvent(event, model, option, index)
        inside = self.button_box(option, row).contains(event.position().toPoint())
        if event.type() is QEvent.Type.MouseButtonPress and inside:
            self._pressed = row.id
            return True
        if event.type() is QEvent.Type.MouseButtonRelease:
            pressed, self._pressed = self._pressed, None
            if inside and pressed == row.id:
                self.backup_pressed.emit(row.about, row.backup)
                return True
        return super().editorEvent(event, model, option, index)

    def button_box(self, option: QStyleOptionViewItem, row: Row) -> QRect:
        """Return the rectangle of the row's button, in the view's coordinates."""
        height = self._theme.scaled(TARGET)
        width = QFontMetrics(self._type.small).horizontalAdvance(row.backup_label) + 2 * GAP_WIDE
        area = _inner(option)
        middle = area.center().y() if row.kind is RowKind.CAUSE else self._upper(area).center().y()
        top = middle - height // 2
        return _mirrored(option, QRect(area.right() - width + 1, top, width, height))

    def _upper(self, area: QRect) -> QRect:
        """Return the rectangle of the first two lines of a failing service's row."""
        lines = self._type.name_height + self._type.small_height + 2
        return QRect(area.left(), area.top() + GAP_SMALL, area.width(), lines)

    def _dress(self) -> None:
        self._type = _Type.of(self._theme)

    def _height(self, row: Row) -> int:
        kind = self._type
        if row.kind is RowKind.SECTION:
            return kind.small_height + 2 * GAP
        lines = 2 if row.level.trouble else 1
        return kind.name_height + lines * (kind.small_height + 2) + 2 * GAP

    def _section(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        painter.setFont(self._type.small)
        painter.setPen(QColor(self._theme.palette.soft))
        area = _inner(option)
        painter.drawText(area, int(_start(option) | Qt.AlignmentFlag.AlignVCenter), row.name)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        palette = self._theme.palette
        box = QRectF(option.rect).adjusted(GAP_SMALL + 0.5, 1.5, -GAP_SMALL - 0.5, -1.5)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.selected if chosen else palette.hover))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(palette.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, RADIUS, RADIUS)

    def _picture(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        side = self._theme.scaled(_PICTURE)
        ratio = painter.device().devicePixelRatioF()
        pixmap = row_pixmap(row.level, side, ratio, level_colours(self._theme.palette, row.level))
        area = _inner(option)
        top = (
            area.center().y() - side // 2
            if not row.level.trouble or row.kind is RowKind.CAUSE
            else area.top() + GAP_SMALL
        )
        painter.drawPixmap(_mirrored(option, QRect(area.left(), top, side, side)), pixmap)

    def _words(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        palette, kind = self._theme.palette, self._type
        area = _inner(option)
        left = area.left() + self._theme.scaled(_PICTURE) + GAP_WIDE
        top = area.top() + GAP_SMALL
        if row.kind is RowKind.CAUSE:
            self._cause_words(painter, option, row)
            return
        bars = _BARS.width() + GAP_WIDE if row.hours else 0
        beside = bars + self._button_width(option, row)
        first = QRect(left, top, area.right() - left - beside, kind.name_height)
        name = kind.strong if row.level.trouble else kind.name
        self._line(painter, option, first, row.name, font=name, colour=palette.text)
        second = QRect(left, first.bottom() + 3, first.width(), kind.small_height)
        if not row.level.trouble:
            said = " · ".join(part for part in (row.words, row.why) if part)
            self._line(painter, option, second, said, font=kind.small, colour=palette.soft)
            return
        self._line(painter, option, second, row.words, font=kind.small, colour=palette.text)
        third = QRect(left, second.bottom() + 3, area.right() - left, kind.small_height)
        self._line(painter, option, third, row.why, font=kind.small, colour=palette.soft)

    def _cause_height(self, option: QStyleOptionViewItem, row: Row) -> int:
        width = self._cause_box(option, row).width()
        name, why = self._cause_lines(row, width)
        return max(name + why, self._theme.scaled(TARGET)) + 2 * GAP

    def _cause_box(self, option: QStyleOptionViewItem, row: Row) -> QRect:
        """Return the column of a cause's words."""
        area = _inner(option)
        left = area.left() + self._theme.scaled(_PICTURE) + GAP_WIDE
        right = area.right() - self._button_width(option, row)
        return QRect(left, area.top(), right - left, area.height())

    def _cause_lines(self, row: Row, width: int) -> tuple[int, int]:
        """Return the heights of name and reason, wrapped to *width*."""
        kind = self._type
        name = _wrapped_height(row.name, kind.strong, width)
        return name, _wrapped_height(row.why, kind.small, width) + 2 if row.why else 0

    def _cause_words(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        palette, kind = self._theme.palette, self._type
        box = self._cause_box(option, row)
        name, why = self._cause_lines(row, box.width())
        top = box.center().y() - (name + why) // 2
        for text, font, colour, y, height in (
            (row.name, kind.strong, palette.text, top, name),
            (row.why, kind.small, palette.soft, top + name + 2, why),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            target = _mirrored(option, QRect(box.left(), y, box.width(), height))
            flags = int(_start(option) | Qt.AlignmentFlag.AlignTop)
            painter.drawText(target, flags | int(Qt.TextFlag.TextWordWrap), text)

    def _side(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        palette = self._theme.palette
        area = _inner(option)
        if row.hours:
            middle = (self._upper(area) if row.level.trouble else area).center().y()
            right = area.right() - self._button_width(option, row)
            top = middle - _BARS.height() // 2
            box = QRect(right - _BARS.width() + 1, top, _BARS.width(), _BARS.height())
            rtl = option.direction is Qt.LayoutDirection.RightToLeft
            paint_bars(painter, QRectF(_mirrored(option, box)), row.hours, palette, rtl=rtl)
        if row.backup is not None:
            self._button(painter, option, row)

    def _button(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        palette = self._theme.palette
        loud = row.kind is RowKind.CAUSE
        box = QRectF(self.button_box(option, row))
        painter.setPen(QPen(QColor(palette.accent if loud else palette.edge), 1))
        painter.setBrush(QColor(palette.accent if loud else palette.raised))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setFont(self._type.small)
        painter.setPen(QColor(palette.on_accent if loud else palette.text))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), row.backup_label)

    def _button_width(self, option: QStyleOptionViewItem, row: Row) -> int:
        return self.button_box(option, row).width() + GAP_WIDE if row.backup is not None else 0

    @staticmethod
    def _line(
        painter: QPainter,
        option: QStyleOptionViewItem,
        box: QRect,
        text: str,
        *,
        font: QFont,
        colour: str,
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        fitted = elided(text, QFontMetrics(font), box.width(), mirrored=mirrored)
        flags = int(_start(option) | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(_mirrored(option, box), flags | int(Qt.TextFlag.TextSingleLine), fitted)


def _row(index: Index) -> Row:
    row = index.data(ROW_ROLE)
    return row if isinstance(row, Row) else Row("", RowKind.SECTION, "", Level.UNKNOWN)


def _wrapped_height(text: str, font: QFont, width: int) -> int:
    room = QRect(0, 0, width, 10_000)
    return QFontMetrics(font).boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height()


def _inner(option: QStyleOptionViewItem) -> QRect:
    return option.rect.adjusted(MARGIN, GAP_SMALL, -MARGIN, -GAP_SMALL)


def _mirrored(option: QStyleOptionViewItem, box: QRect) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, box)


def _start(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    return QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
