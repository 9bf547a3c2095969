"""The list of watched services, in the user's order."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QListView

from statustray.ui.style.service_tiles import ServiceTiles
from statustray.ui.widgets.lists.entry_list import EntryList
from statustray.ui.widgets.lists.entry_model import EntryModel


class WatchedList(EntryList):
    """Entries that are moved by dragging or Alt and arrows, and removed by Delete.

    ``move_asked`` carries an id and by how many places.
    """

    move_asked = Signal(str, int)
    remove_asked = Signal(str)

    def __init__(self, *, name: str, tiles: ServiceTiles | None = None) -> None:
        super().__init__(name=name, model=EntryModel(movable=True), tiles=tiles)
        self.setDragDropMode(QListView.DragDropMode.InternalMove)
        self.setUniformItemSizes(True)
        self._keys: list[QShortcut] = []
        for keys, act in (
            (Qt.Key.Key_Delete, lambda: self.remove_asked.emit(self.current)),
            (Qt.KeyboardModifier.AltModifier | Qt.Key.Key_Up, lambda: self._move(-1)),
            (Qt.KeyboardModifier.AltModifier | Qt.Key.Key_Down, lambda: self._move(1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
            self._keys.append(shortcut)

    def show_fixed(self, *, on: bool) -> None:
        """Let no entry be moved or removed while *on*."""
        dragging = QListView.DragDropMode
        self.setDragDropMode(dragging.NoDragDrop if on else dragging.InternalMove)
        for shortcut in self._keys:
            shortcut.setEnabled(not on)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask to move the dragged entry to where it was dropped; the settings decide."""
        target = self.indexAt(event.position().toPoint())
        row = target.row() if target.isValid() else self.entries.rowCount() - 1
        self._move(row - self.currentIndex().row())
        # The view would remove what it believes to be moved away.
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def _move(self, by: int) -> None:
        if self.current and by:
            self.move_asked.emit(self.current, by)
