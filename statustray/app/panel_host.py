"""The panel: created when it is first opened, and connected to the rest of the program."""

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from statustray.app.commands import UserCommands
from statustray.app.context import AppContext
from statustray.app.service_icons import ServiceIcons
from statustray.app.windows.factory import Windows
from statustray.domain.model.settings import Settings
from statustray.gateways.engine_thread import nobody_waits
from statustray.gateways.files.icon_cache import IconCache
from statustray.ui.bridge import Bridge
from statustray.ui.tray.tray import Tray

if TYPE_CHECKING:
    from statustray.ui.panel.content import PanelContent
    from statustray.ui.panel.panel_window import PanelWindow

_NAME = "panel"


class PanelHost(QObject):
    """Opens the panel, keeps it at the tray's icon, and tells it the settings."""

    opened = Signal()

    def __init__(
        self,
        context: AppContext,
        *,
        tray: Tray,
        bridge: Bridge,
        commands: UserCommands,
        windows: Windows,
    ) -> None:
        super().__init__()
        self._context = context
        self._tray = tray
        self._bridge = bridge
        self._commands = commands
        self._windows = windows
        self._icons = ServiceIcons(
            tiles=context.theme.tiles,
            cache=IconCache(context.folders.icons),
            engine=context.engine,
            gui=context.gui,
        )
        self._icons.configure(context.preferences.settings)
        context.preferences.changed.connect(self._icons.configure)
        bridge.snapshot_changed.connect(self._icons.set_snapshot)
        self._panel: PanelWindow | None = None

    @property
    def panel(self) -> "PanelWindow":
        """The panel, created when it is first opened."""
        if self._panel is None:
            self._panel = self._create()
        return self._panel

    def toggle(self) -> None:
        """Open the panel at the icon, or close it."""
        self.panel.toggle(self._tray.icon_geometry)

    def open(self) -> None:
        """Open the panel at the icon; where it is open, it stays so and comes to the front."""
        self.panel.open(self._tray.icon_geometry)

    def open_details(self, service_id: str) -> None:
        """Open the panel with the details of a service; the list where there is none."""
        if service_id:
            self.panel.open_details(service_id)
        else:
            self.panel.open()

    def introduce(self) -> None:
        """Show the panel after the first steps, with a word on where the program lives."""
        self.panel.introduce(self._tray.icon_geometry)

    def follow_tray(self, present: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Be a window of its own where there is no tray."""
        if present:
            if self._panel is not None:
                self._panel.become_panel()
            return
        self._become_window(self.panel)
        self.panel.open()

    def apply_settings(self, settings: Settings) -> None:
        """Tell the panel, if there is one, what it needs of *settings*."""
        if self._panel is not None:
            _configure(self._panel.content, settings)

    def _create(self) -> "PanelWindow":
        from statustray.ui.panel.panel_window import PanelWindow  # noqa: PLC0415 - it imports 30 modules

        context, actions = self._context, self._tray.actions
        panel = PanelWindow(
            theme=context.theme, tr=context.tr, now=context.clock.now, actions=actions
        )
        self._bridge.snapshot_changed.connect(panel.content.show_snapshot)
        self._connect_content(panel.content)
        panel.content.add_asked.connect(panel.close_for_window)
        panel.content.requests.customers_asked.connect(panel.close_for_window)
        for command in (actions.settings, actions.history, actions.resilience, actions.drill):
            command.action.triggered.connect(panel.close_for_window)
        panel.opened.connect(context.preferences.read_again)
        panel.opened.connect(self.opened)
        _configure(panel.content, context.preferences.settings)
        if context.demo:
            panel.content.banners.explain_demonstration()
        panel.content.show_snapshot(context.latest.snapshot)
        panel.closed.connect(self._keep_place)
        if not self._tray.present:
            self._become_window(panel)
        return panel

    def _become_window(self, panel: "PanelWindow") -> None:
        if panel.at_tray:
            from statustray.app.windows.window_place import restore_place  # noqa: PLC0415

            panel.become_window(desktop_name())
            restore_place(panel, _NAME, self._context.places)

    def _keep_place(self) -> None:
        """Keep the place of a window; the popup's follows from its icon and its rows."""
        if self._panel is not None and not self._panel.at_tray:
            from statustray.app.windows.window_place import keep_place  # noqa: PLC0415

            keep_place(self._panel, _NAME, self._context.places)

    def _connect_content(self, content: "PanelContent") -> None:
        commands, asked = self._commands, content.requests
        content.history_asked.connect(self._ask_histories)
        content.stop_asked.connect(commands.stop_checking)
        asked.check_asked.connect(commands.check)
        asked.remove_asked.connect(commands.remove)
        asked.page_asked.connect(commands.open_page)
        asked.backup_asked.connect(commands.use_backup)
        asked.message_copied.connect(commands.note_backup)
        asked.snooze_asked.connect(commands.snooze)
        asked.mute_asked.connect(commands.mute)
        asked.acknowledge_asked.connect(commands.acknowledge)
        asked.tell_when_back_asked.connect(commands.tell_when_back)
        content.alert_dismissed.connect(self._context.alert_delivery.dismiss)
        content.add_asked.connect(self._windows.add_service)
        asked.customers_asked.connect(self._windows.customers)

    def _ask_histories(self, services: tuple[str, ...]) -> None:
        shown = self.panel.content.show_histories
        self._context.engine.ask(
            lambda host: host.histories(services), then=shown, lost=nobody_waits
        )


def _configure(content: "PanelContent", settings: Settings) -> None:
    content.set_templates({one.purpose: one.template for one in settings.plan if one.template})
    content.set_check_interval(settings.polling.interval_s)


def desktop_name() -> str:
    """Return how the desktop calls itself, "" where it does not say."""
    return os.environ.get("XDG_CURRENT_DESKTOP", "")
