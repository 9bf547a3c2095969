"""The panel's list with its search field: type to find, arrows to choose, Enter for details."""

import sys

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStackedLayout,
    QStyleOptionViewItem,
    QWidget,
)

from statustray.present.views.panel.messages import PanelMessage
from statustray.present.views.panel.rows import Row, RowKind
from statustray.present.vocabulary.language import Language
from statustray.ui.panel.banner import EmptyPage
from statustray.ui.panel.row_delegate import RowDelegate
from statustray.ui.panel.service_model import ServiceModel
from statustray.ui.style.theme import Theme
from statustray.ui.style.tokens import GAP, GAP_SMALL, MARGIN, SCROLL_BAR_NARROW
from statustray.ui.widgets.boxes import column_of
from statustray.ui.widgets.scrolling import keep_room
from statustray.ui.widgets.search_field import SearchField
from statustray.ui.widgets.text import ENTER, announce

_STEPS = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}
# Beside banners on the smallest screens; with less the panel would reach beyond the screen.
_LEAST_PX = 40


class _RowsView(QListView):
    """A list that is not laid out while it is ``held``."""

    held = False

    def doItemsLayout(self) -> None:
        """Measure all rows, unless that would be for nothing."""
        if not self.held:
            super().doItemsLayout()


class ServiceList(QWidget):
    """Search field and list; the field keeps the focus and its arrow keys move in the list."""

    query_changed = Signal(str)
    details_asked = Signal(str)
    backup_asked = Signal(str, str)
    menu_asked = Signal(object, QPoint)
    message_pressed = Signal(str)

    def __init__(self, *, theme: Theme, tr: Language) -> None:
        super().__init__()
        self._tr = tr
        self._theme = theme
        self.model = ServiceModel(self)
        self.field = self._make_field()
        self.view = self._make_view()
        self._empty = EmptyPage()
        self._empty.button_pressed.connect(lambda: self.message_pressed.emit(self.field.text()))
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        for page in (self.view, self._empty):
            page.setMinimumHeight(_LEAST_PX)
        self._field_row = column_of(self.field, margins=(MARGIN, GAP_SMALL, MARGIN, GAP))
        column_of(self._field_row, (self._stack, 1), parent=self, spacing=0)
        theme.changing.connect(self._hold)
        theme.changed.connect(self._dress)
        theme.tiles.changed.connect(self._repaint)

    def show_rows(self, rows: tuple[Row, ...], empty: PanelMessage) -> None:
        """Show *rows*, or *empty* where there are none."""
        self.model.show_rows(rows)
        self._stack.setCurrentWidget(self.view if rows else self._empty)
        if not rows:
            self._empty.show_message(empty)

    def rows_height(self, width: int, most: int) -> int:
        """Return the height of all rows at *width* in pixels; beyond *most* none is measured.

        The list is not asked: before it is shown, it has another width.
        """
        height, option = 0, QStyleOptionViewItem()
        option.rect = QRect(0, 0, width - SCROLL_BAR_NARROW, 0)
        for number in range(self.model.rowCount()):
            if height >= most:
                break
            height += self._delegate.sizeHint(option, self.model.index(number)).height()
        return height or self._empty.sizeHint().height()

    def field_height(self) -> int:
        """Return the height of the search field with its margins; 0 while it is hidden."""
        return 0 if self.field.isHidden() else self._field_row.sizeHint().height()

    def take_focus(self) -> None:
        """Focus the search field, or what an empty page offers."""
        (self._empty if self.field.isHidden() else self.field).setFocus()

    def start_over(self) -> None:
        """Show the whole list from its top, with nothing chosen."""
        self.field.clear()
        self.view.setCurrentIndex(QModelIndex())
        self.view.scrollToTop()

    def current(self) -> Row | None:
        """Return the chosen row."""
        return self.model.row(self.view.currentIndex())

    def use_current_backup(self) -> None:
        """Request the backup of the current row."""
        self._use_backup(self.current())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass arrows, Enter and the menu's key from the field to the list, and letters back."""
        if watched is self.field and isinstance(event, QContextMenuEvent):
            return self._menu_by_key(event)
        if watched is self.view and isinstance(event, QFocusEvent):
            self._focus_by_key(event)
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if _asks_for_menu(event):
                self._open_menu()
                return True
            if watched is self.field:
                return self._key_in_field(event)
            return self._key_in_view(event)
        return super().eventFilter(watched, event)

    def _make_field(self) -> QLineEdit:
        field = SearchField(self._tr("Find a service"), tr=self._tr)
        field.installEventFilter(self)
        field.textChanged.connect(self.query_changed)
        field.textChanged.connect(self._say_found)
        return field

    def _make_view(self) -> _RowsView:
        view = _RowsView()
        view.setAccessibleName(self._tr("Services"))
        view.setModel(self.model)
        self._delegate = RowDelegate(theme=self._theme, parent=view)
        self._delegate.backup_pressed.connect(self.backup_asked)
        view.setItemDelegate(self._delegate)
        view.setFrameShape(QListView.Shape.NoFrame)
        view.setProperty("kind", "rows")
        keep_room(view)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.verticalScrollBar().setSingleStep(20)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        # Without it rows are not measured again when the width changes, as by a scroll bar.
        view.setWordWrap(True)
        view.setLayoutMode(QListView.LayoutMode.SinglePass)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._context_menu)
        view.installEventFilter(self)
        view.clicked.connect(self._open)
        return view

    def _key_in_field(self, event: QKeyEvent) -> bool:
        if event.key() in _STEPS:
            if not self._choose_one():
                self.view.keyPressEvent(event)
            self._say(self.current())
            return True
        if event.key() in ENTER:
            self._choose_one()
            self._open_by_key()
            return True
        return False

    def _focus_by_key(self, event: QFocusEvent) -> None:
        """Choose a row, or nothing shows the focus; a click chooses the row that it is on."""
        if event.gotFocus() and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._choose_one()

    def _menu_by_key(self, event: QContextMenuEvent) -> bool:
        """Open the menu of the chosen row; a click in the field still opens the field's own."""
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            return False
        self._open_menu()
        return True

    def _open_menu(self) -> None:
        self._choose_one()
        self._context_menu(self.view.visualRect(self.view.currentIndex()).center())

    def _open_by_key(self) -> None:
        """Open the details of the chosen service; a common cause has none, but a menu."""
        row = self.current()
        if row is not None and row.kind is RowKind.CAUSE:
            self._open_menu()
        else:
            self._open(self.view.currentIndex())

    def _say_found(self, typed: str) -> None:
        """Have the first match read aloud, or that there is none; the keyboard is in the field."""
        if typed:
            found = (self.model.row(self.model.index(n)) for n in range(self.model.rowCount()))
            self._say(next((row for row in found if row is not None and row.service), None))

    def _say(self, row: Row | None) -> None:
        announce(self.view, self._empty.title if row is None else row.accessible)

    def _key_in_view(self, event: QKeyEvent) -> bool:
        if event.key() in ENTER:
            self._open_by_key()
            return True
        if event.text().isprintable() and event.text().strip() and not _commanding(event):
            self.field.setFocus()
            self.field.setText(self.field.text() + event.text())
            return True
        return False

    def _use_backup(self, row: Row | None) -> None:
        if row is not None and row.backup is not None:
            self.backup_asked.emit(row.about, row.backup)

    def _choose_one(self) -> bool:
        """Choose the first service where no row is chosen; return whether none was."""
        if self.view.currentIndex().isValid():
            return False
        for number in range(self.model.rowCount()):
            index = self.model.index(number)
            row = self.model.row(index)
            if row is not None and row.service:
                self.view.setCurrentIndex(index)
                break
        return True

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if row is not None and row.service:
            self.details_asked.emit(row.id)

    def _context_menu(self, at: QPoint) -> None:
        row = self.model.row(self.view.indexAt(at))
        if row is not None and row.kind is not RowKind.SECTION:
            self.menu_asked.emit(row, self.view.viewport().mapToGlobal(at))

    def _repaint(self) -> None:
        self.view.viewport().update()

    def _hold(self) -> None:
        self.view.held = True

    def _dress(self) -> None:
        self.view.held = False
        self.view.doItemsLayout()


def _asks_for_menu(event: QKeyEvent) -> bool:
    """Whether it is the other key for a menu, which Qt leaves to programs except on Windows."""
    shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    return shifted and event.key() == Qt.Key.Key_F10 and sys.platform != "win32"


def _commanding(event: QKeyEvent) -> bool:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.modifiers() & modifiers)
