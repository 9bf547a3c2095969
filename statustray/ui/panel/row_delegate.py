"""Paints the panel's rows: a shape, two lines, a day in bars, and the backup as a button."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from statustray.domain.model.level import Level
from statustray.present.views.panel.rows import Row, RowKind
from statustray.ui.panel.row_background import paint_button, paint_card, paint_ground
from statustray.ui.panel.row_geometry import (
    RowFonts,
    draw_line,
    draw_wrapped,
    few_lines,
    inner,
    mirrored,
    shortened,
    start_edge,
    words_area,
)
from statustray.ui.panel.service_model import Index, ServiceModel
from statustray.ui.style.level_icons import level_colours, row_pixmap
from statustray.ui.style.theme import Theme
from statustray.ui.style.tokens import GAP, GAP_SMALL, GAP_WIDE, TARGET
from statustray.ui.widgets.bar_strip import paint_bars
from statustray.ui.widgets.text import wrapped_height

_PICTURE, _SMALL_PICTURE = 20, 14
_FACE, _SMALL_FACE = 26, 18
_BAR, _BARS_HEIGHT = 3, 18
_MOST_HEIGHTS = 500


class RowDelegate(QStyledItemDelegate):
    """Paints rows and reports presses on their buttons."""

    backup_pressed = Signal(str, str)

    def __init__(self, *, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fonts = RowFonts.of(theme)
        self._pressed: str | None = None
        self._measured: dict[str, tuple[Row, int, QSize]] = {}
        self._service_heights: dict[tuple[object, ...], int] = {}
        theme.changed.connect(self._dress)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the row; its width is the view's."""
        row = _row(index)
        if isinstance(option.widget, QAbstractItemView):
            option.rect.setWidth(option.widget.maximumViewportSize().width())
        # A list asks for all its rows as soon as one of them has changed.
        width, known = option.rect.width(), self._measured.get(row.id)
        if known is None or known[:2] != (row, width):
            known = self._measured[row.id] = (row, width, QSize(0, self._height(option, row)))
        return known[2]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        row = _row(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind is RowKind.SECTION:
            self._section(painter, option, row)
        else:
            paint_card(painter, option, row, self._theme.palette)
            paint_ground(painter, option, self._theme.palette)
            self._picture(painter, option, row)
            self._face(painter, option, row)
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
        if not isinstance(event, QMouseEvent) or not row.has_button:
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
        words = QFontMetrics(self._fonts.small).horizontalAdvance(row.backup_label)
        area = words_area(option, row)
        width = min(words + 2 * GAP_WIDE, area.width() // 2)
        line = self._first_line(area, row) if row.kind is RowKind.SERVICE else area
        left, top = area.right() - width + 1, line.center().y() - height // 2
        return mirrored(option, QRect(left, top, width, height))

    def _first_line(self, area: QRect, row: Row) -> QRect:
        """Return the first line of a row: name, bars and button; words lie below it."""
        top = area.top() + (0 if row.kind is RowKind.MEMBER else GAP_SMALL)
        return QRect(area.left(), top, area.width(), self._first_height(row))

    def _first_height(self, row: Row) -> int:
        """Return the height of the line with the name, which the button may heighten."""
        return max(self._fonts.name_height, self._theme.scaled(TARGET) if row.has_button else 0)

    def _middle(self, area: QRect, row: Row) -> int:
        """Return where the row's pictures stand: beside the first two lines of a service."""
        if row.kind is not RowKind.SERVICE:
            return area.center().y()
        line = self._fonts.small_height + 2
        return self._first_line(area, row).adjusted(0, 0, 0, line).center().y()

    def _dress(self) -> None:
        self._fonts = RowFonts.of(self._theme)
        self._measured.clear()
        self._service_heights.clear()

    def _height(self, option: QStyleOptionViewItem, row: Row) -> int:
        if row.kind is RowKind.SECTION:
            return self._fonts.small_height + 2 * GAP
        if row.kind is RowKind.CAUSE:
            return self._cause_height(option, row)
        if row.kind is RowKind.MEMBER:
            return self._member_height(option, row)
        return self._service_height(option, row)

    def _service_height(self, option: QStyleOptionViewItem, row: Row) -> int:
        """Return the height of a service's row: of a long list most say the same."""
        trouble, said, wide = row.level.trouble, row.last_words, option.rect.width()
        alike = (trouble, said, wide, row.has_button, row.ends_card, row.face is None)
        if alike not in self._service_heights:
            if len(self._service_heights) >= _MOST_HEIGHTS:
                self._service_heights.clear()  # of what nobody says any more
            line = self._fonts.small_height + 2 if trouble else 0
            area = words_area(option, row)
            room = area.right() - self._words_left(area, row)
            last = few_lines(said, self._fonts.small, room) + 2
            self._service_heights[alike] = self._first_height(row) + line + last + 2 * GAP
        return self._service_heights[alike]

    def _section(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        painter.setFont(self._fonts.small)
        painter.setPen(QColor(self._theme.palette.soft))
        area = mirrored(option, words_area(option, row))
        painter.drawText(area, int(start_edge(option) | Qt.AlignmentFlag.AlignVCenter), row.name)

    def _picture(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        side = self._theme.scaled(_PICTURE if row.kind is not RowKind.MEMBER else _SMALL_PICTURE)
        ratio = painter.device().devicePixelRatioF()
        colours = level_colours(self._theme.palette, row.level)
        pixmap = row_pixmap(row.level, side, ratio, colours, hollow=row.hollow)
        area = words_area(option, row)
        top = self._middle(area, row) - side // 2
        left = area.left() + (self._theme.scaled(_PICTURE) - side) // 2
        painter.drawPixmap(mirrored(option, QRect(left, top, side, side)), pixmap)

    def _face(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        if row.face is None:
            return
        side, area = self._face_side(row), words_area(option, row)
        ratio = painter.device().devicePixelRatioF()
        picture = self._theme.tiles.picture(row.face, side, ratio, self._theme.palette)
        left = area.left() + self._theme.scaled(_PICTURE) + GAP
        box = QRect(left, self._middle(area, row) - side // 2 + 1, side, side)
        painter.drawPixmap(mirrored(option, box), picture)

    def _face_side(self, row: Row) -> int:
        return self._theme.scaled(_SMALL_FACE if row.kind is RowKind.MEMBER else _FACE)

    def _words_left(self, area: QRect, row: Row) -> int:
        """Return where the words begin: after the shape, and after the face where there is one."""
        left = area.left() + self._theme.scaled(_PICTURE) + GAP_WIDE
        return left if row.face is None else left + self._face_side(row) + GAP_SMALL

    def _words(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        if row.kind is RowKind.CAUSE:
            self._cause_words(painter, option, row)
        elif row.kind is RowKind.MEMBER:
            self._member_words(painter, option, row)
        else:
            self._service_words(painter, option, row)

    def _service_words(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        palette, fonts, area = self._theme.palette, self._fonts, words_area(option, row)
        left = self._words_left(area, row)
        beside = self._button_width(option, row)
        beside += self._bars_width(row) + GAP_WIDE if row.hours else 0
        first = self._first_line(area, row).adjusted(left - area.left(), 0, -beside, 0)
        name = fonts.strong if row.level.trouble else fonts.name
        draw_line(painter, option, first, row.name, font=name, colour=palette.text)
        below = QRect(left, first.bottom() + 3, area.right() - left, fonts.small_height)
        if row.level.trouble:
            draw_line(painter, option, below, row.words, font=fonts.small, colour=palette.text)
            below.translate(0, fonts.small_height + 2)
        said = shortened(row.last_words, fonts.small, below.width())
        below.setBottom(area.bottom() + GAP_SMALL)
        draw_wrapped(painter, option, below, said, font=fonts.small, colour=palette.soft)

    def _member_height(self, option: QStyleOptionViewItem, row: Row) -> int:
        line = max(self._fonts.name_height, self._theme.scaled(_SMALL_PICTURE))
        second = 0 if self._in_one_line(option, row) else self._fonts.small_height + 2
        return line + second + GAP + 2 + (GAP if row.ends_card else 0)

    def _in_one_line(self, option: QStyleOptionViewItem, row: Row) -> bool:
        """Return whether the states of a card's members have room beside their names."""
        room = self._member_box(option, row).width()
        said = ((row.name, row.why), row.longest)
        return all(sum(self._fonts.member_widths(*words)) <= room for words in said)

    def _bars_width(self, row: Row) -> int:
        """Return the width of the bars: whole pixels for each hour, so that all look alike."""
        return len(row.hours) * self._theme.scaled(_BAR)

    def _member_box(self, option: QStyleOptionViewItem, row: Row) -> QRect:
        """Return the column of a member's words, beside its bars."""
        area = words_area(option, row)
        bars = self._bars_width(row) + GAP if row.hours else 0
        return area.adjusted(self._words_left(area, row) - area.left(), 0, -bars, 0)

    def _member_words(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        """Write name and state in one line, or in two where one would cut the state."""
        palette, fonts = self._theme.palette, self._fonts
        box = self._member_box(option, row)
        name, rest = QRect(box), QRect(box)
        if self._in_one_line(option, row):
            name.setWidth(self._fonts.member_widths(row.name, row.why)[0])
            rest.setLeft(name.right() + 1)
        else:  # the lower line has the width below the bars, too
            name.setHeight(fonts.name_height)
            rest = QRect(box.left(), name.bottom() + 3, inner(option).right() - box.left(), 0)
            rest.setHeight(fonts.small_height)
        draw_line(painter, option, name, row.name, font=fonts.strong, colour=palette.text)
        draw_line(painter, option, rest, row.why, font=fonts.small, colour=palette.soft)

    def _cause_height(self, option: QStyleOptionViewItem, row: Row) -> int:
        # Never elided: the sentence wraps and the row grows with it.
        width = self._cause_box(option, row).width()
        name, why = self._cause_lines(row, width)
        return max(name + why, self._theme.scaled(TARGET)) + 3 * GAP

    def _cause_box(self, option: QStyleOptionViewItem, row: Row) -> QRect:
        """Return the column of a cause's words."""
        area = words_area(option, row)
        left = self._words_left(area, row)
        right = area.right() - self._button_width(option, row)
        return QRect(left, area.top(), right - left, area.height())

    def _cause_lines(self, row: Row, width: int) -> tuple[int, int]:
        """Return the heights of name and reason, wrapped to *width*."""
        name = wrapped_height(row.name, self._fonts.strong, width)
        return name, wrapped_height(row.why, self._fonts.small, width) + 2 if row.why else 0

    def _cause_words(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        palette, fonts, box = self._theme.palette, self._fonts, self._cause_box(option, row)
        name, why = self._cause_lines(row, box.width())
        top = box.center().y() - (name + why) // 2
        for text, font, colour, y, height in (
            (row.name, fonts.strong, palette.text, top, name),
            (row.why, fonts.small, palette.soft, top + name + 2, why),
        ):
            place = QRect(box.left(), y, box.width(), height)
            draw_wrapped(painter, option, place, text, font=font, colour=colour)

    def _side(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        if row.hours:
            rtl = option.direction is Qt.LayoutDirection.RightToLeft
            box = QRectF(self.bars_box(option, row))
            paint_bars(painter, box, row.hours, self._theme.palette, rtl=rtl)
        if row.has_button:
            box = QRectF(self.button_box(option, row))
            paint_button(painter, box, row, self._theme.palette, self._fonts.small)

    def bars_box(self, option: QStyleOptionViewItem, row: Row) -> QRect:
        """Return the rectangle of the row's bars: beside the name alone if words need the width."""
        area = words_area(option, row)
        one_line = row.kind is RowKind.MEMBER and self._in_one_line(option, row)
        beside = area if one_line else self._first_line(area, row)
        wide, high = self._bars_width(row), min(self._theme.scaled(_BARS_HEIGHT), beside.height())
        left = area.right() - self._button_width(option, row) - wide + 1
        top = beside.top() + (beside.height() - high) // 2
        return mirrored(option, QRect(left, top, wide, high))

    def _button_width(self, option: QStyleOptionViewItem, row: Row) -> int:
        return self.button_box(option, row).width() + GAP_WIDE if row.has_button else 0


def _row(index: Index) -> Row:
    model = index.model()
    row = model.row(index) if isinstance(model, ServiceModel) else None
    return row or Row("", RowKind.SECTION, "", Level.UNKNOWN)
