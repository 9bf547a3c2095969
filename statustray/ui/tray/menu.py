"""The tray menu: created once and changed in place, as panels copy it over D-Bus."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from statustray.present.tray.tray_view import MOST, MenuEntry, MenuView
from statustray.present.vocabulary.language import Language
from statustray.ui.actions import Actions
from statustray.ui.style.level_icons import tray_icon


class _ServiceSubmenu(QObject):
    """A reusable submenu for one failing service."""

    details_asked = Signal(str)
    page_asked = Signal(str)
    backup_asked = Signal(str, str)

    def __init__(self, *, menu: QMenu, before: QAction, tr: Language) -> None:
        super().__init__(menu)
        self._entry: MenuEntry | None = None
        self._menu = QMenu(menu)
        menu.insertMenu(before, self._menu)
        self._backup = self._menu.addAction("")
        self._backup.triggered.connect(self._ask_backup)
        self._page = self._menu.addAction(tr("Open status page"))
        self._page.triggered.connect(self._ask_page)
        self._menu.addAction(tr("Details")).triggered.connect(self._ask_details)
        self._menu.menuAction().setVisible(False)

    def show_entry(self, entry: MenuEntry | None, *, dbus: bool) -> None:
        """Show *entry*, or nothing."""
        if entry == self._entry:
            return
        old, self._entry = self._entry, entry
        self._menu.menuAction().setVisible(entry is not None)
        if entry is None:
            return
        self._menu.setTitle(escaped(entry.text, dbus=dbus))
        if old is None or old.level is not entry.level:
            self._menu.setIcon(tray_icon(entry.level, 0))
        self._page.setVisible(entry.has_page)
        self._backup.setVisible(entry.backup is not None)
        self._backup.setText(escaped(entry.backup_label, dbus=dbus))

    def _ask_backup(self) -> None:
        if self._entry is not None and self._entry.backup is not None:
            self.backup_asked.emit(self._entry.id, self._entry.backup)

    def _ask_page(self) -> None:
        if self._entry is not None:
            self.page_asked.emit(self._entry.id)

    def _ask_details(self) -> None:
        if self._entry is not None:
            self.details_asked.emit(self._entry.id)


class TrayMenu(QMenu):
    """Offers every function of the program: on some desktops a click opens nothing else."""

    panel_asked = Signal()
    details_asked = Signal(str)
    page_asked = Signal(str)
    backup_asked = Signal(str, str)
    snooze_asked = Signal(object)
    updates_asked = Signal()

    def __init__(self) -> None:
        """Be empty, so that an icon can have it before there are words."""
        super().__init__()
        self._view: MenuView | None = None

    def fill(self, tr: Language, actions: Actions) -> None:
        """Add every command, once."""
        self._actions = actions  # kept for whoever keeps this menu only
        self.addAction(tr("Open StatusTray")).triggered.connect(self.panel_asked)
        self._summary = self.addAction("")
        self._summary.setEnabled(False)
        self._more = self.addAction("")
        self._more.triggered.connect(self.panel_asked)
        self._more.setVisible(False)
        self._submenus = tuple(
            _ServiceSubmenu(menu=self, before=self._more, tr=tr) for _ in range(MOST)
        )
        for submenu in self._submenus:
            submenu.details_asked.connect(self.details_asked)
            submenu.page_asked.connect(self.page_asked)
            submenu.backup_asked.connect(self.backup_asked)
        self._add_rest(tr)

    def show_view(self, view: MenuView, *, dbus: bool) -> None:
        """Show *view*; ``dbus`` when the panel draws the menu itself."""
        if view == self._view:
            return
        self._view = view
        self._summary.setText(escaped(view.summary, dbus=dbus))
        self._more.setText(escaped(view.more, dbus=dbus))
        self._more.setVisible(bool(view.more))
        for i, submenu in enumerate(self._submenus):
            submenu.show_entry(view.entries[i] if i < len(view.entries) else None, dbus=dbus)

    def show_newer(self, label: str) -> None:
        """Say that a newer version of the program exists; nothing where *label* is empty."""
        self._newer.setText(label)
        self._newer.setVisible(bool(label))

    def _add_rest(self, tr: Language) -> None:
        actions = self._actions
        self.addSeparator()
        self.addAction(actions.check_now.action)
        from statustray.domain.alerting.snooze import SnoozeLength  # noqa: PLC0415 - after the icon
        from statustray.present.sentences.snooze import snooze_words  # noqa: PLC0415 - as above

        snooze = self.addMenu(tr("Snooze"))
        for length in SnoozeLength:
            action = snooze.addAction(snooze_words(length, tr))
            action.triggered.connect(lambda _=False, n=length: self.snooze_asked.emit(n))
        self.addSeparator()
        for command in (actions.history, actions.resilience, actions.drill, actions.settings):
            self.addAction(command.action)
        self._newer = self.addAction("")
        self._newer.triggered.connect(self.updates_asked)
        self._newer.setVisible(False)
        self.addSeparator()
        self.addAction(actions.quit.action)


def escaped(text: str, *, dbus: bool) -> str:
    """Escape *text* for a menu label.

    ``&`` marks a mnemonic in Qt, and ``_`` in panels that draw the menu themselves.
    """
    plain = text.replace("&", "&&")
    return plain.replace("_", "__") if dbus else plain
