"""The tray program: creates every object once, connects them, runs and stops."""

import os
import sys
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from statustray.app.alert_delivery import AlertDelivery
from statustray.app.commands import UserCommands
from statustray.app.context import AppContext, Latest
from statustray.app.engine_host import EngineOutputs, readable_catalogue
from statustray.app.garbage_collection import GarbageCollection
from statustray.app.launch import Launch
from statustray.app.login_item import LoginItem
from statustray.app.panel_host import PanelHost, desktop_name
from statustray.app.problem_list import ProblemList
from statustray.app.settings.file_watch import SettingsWatch
from statustray.app.shutdown_signals import end_on_signals
from statustray.app.state_hooks import StateHooks
from statustray.app.supervised_engine import SupervisedEngine
from statustray.app.windows.factory import Windows
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.problem import Problem
from statustray.domain.model.snapshot import Snapshot
from statustray.gateways.credentials.secret_store import SecretStore
from statustray.ui.bridge import Bridge
from statustray.ui.style.theme import Theme

if TYPE_CHECKING:
    from statustray.app.reminders.reminders import Reminders

_SWITCH_S = 0.001  # the engine hands the interpreter over sooner, so that windows stay smooth


class Program(QObject):
    """Owns the objects of the program.

    ``call`` opens the panel, as a second start of the program does; callable from any thread.
    """

    def __init__(self, launch: Launch) -> None:
        super().__init__()
        sys.setswitchinterval(_SWITCH_S)
        self._launch = launch
        self._preferences = launch.preferences
        self.tray = launch.tray
        self.theme = Theme(application=launch.application)
        self.bridge = Bridge(launch.gui)
        self.alert_delivery = AlertDelivery(
            tr=launch.tr,
            gui=launch.gui,
            settings=lambda: launch.preferences.settings,
            show_in_tray=launch.tray.show_message,
        )
        # A demonstration leaves nothing behind, not in the password store either.
        demo = launch.demo
        self._secrets = SecretStore(find=lambda: None) if demo else SecretStore(environ=os.environ)
        self._problems = ProblemList()
        self._settings_watch = SettingsWatch(launch.folders.settings)
        self._login = LoginItem(launch.preferences, launch.command, observing=launch.usual_home)
        self._hooks = StateHooks(enabled=not demo, report=launch.gui.deliver_to(self._problems.add))
        self._garbage = GarbageCollection()
        self._supervised = SupervisedEngine(launch, self._outputs(), self._secrets)
        self.engine = self._supervised.engine_thread
        self.latest = Latest()
        self._create_windows()
        self._connect()

    def _outputs(self) -> EngineOutputs:
        gui = self._launch.gui
        return EngineOutputs(
            hand_over=self.bridge.publish_catalogue,
            publish=self.bridge.publish,
            send_alert=gui.deliver_to(self.alert_delivery.send_alert),
            report=gui.deliver_to(self._problems.add),
            report_services=gui.deliver_to(self._problems.set_services),
        )

    def _create_windows(self) -> None:
        """Create what opens windows; the windows themselves wait until they are opened."""
        context = self._new_context()
        self.commands = UserCommands(
            engine=self.engine,
            preferences=context.preferences,
            latest=self.latest,
            now=context.clock.now,
        )
        self.windows = Windows(context)
        self.panels = PanelHost(
            context,
            tray=self.tray,
            bridge=self.bridge,
            commands=self.commands,
            windows=self.windows,
        )
        self.call = context.gui.deliver_to(self.panels.open)
        self._context = context

    @cached_property
    def _reminders(self) -> "Reminders":
        """What reminds, which begins with the first snapshot."""
        from statustray.app.reminders.reminders import Reminders  # noqa: PLC0415 - as it says

        reminders = Reminders(self._context, self.tray.menu, self.windows)
        self.alert_delivery.no_drills_asked.connect(reminders.drills.end)
        self.alert_delivery.no_contacts_asked.connect(reminders.contacts.end)
        return reminders

    def _new_context(self) -> AppContext:
        launch = self._launch
        return AppContext(
            tr=launch.tr,
            theme=self.theme,
            clock=launch.clock,
            folders=launch.folders,
            preferences=launch.preferences,
            gui=launch.gui,
            engine=self.engine,
            alert_delivery=self.alert_delivery,
            secrets=self._secrets,
            latest=self.latest,
            demo=launch.demo,
        )

    def report(self, problems: tuple[Problem, ...]) -> None:
        """Show what could not be done while the program started."""
        self._problems.add(problems)

    def run(self) -> int:
        """Run until quit; return the exit status."""
        QTimer.singleShot(0, self, self._begin)
        self._signals = end_on_signals(self._launch.application)
        status = self._launch.application.exec()
        self._preferences.flush()
        self.engine.stop()
        self._secrets.close()
        self.alert_delivery.close()
        self._hooks.close()
        self.tray.hide()
        return status

    def _begin(self) -> None:
        self._garbage.begin(self._launch.application)
        self._supervised.start()  # what it says waits until this is done
        self.theme.apply(self._preferences.settings.appearance)
        self._hooks.configure(self._preferences.settings)
        self._problems.set_file(self._preferences.problems)
        self._login.observe()
        if self._preferences.is_new and not self._preferences.settings.welcomed:
            self.windows.welcome()

    def _connect(self) -> None:
        self._connect_engine()
        self._connect_settings()
        self._connect_problems()
        self._connect_panel()
        self._connect_alerts()
        self._connect_tray()
        self._connect_actions()

    def _connect_engine(self) -> None:
        self.bridge.catalogue_loaded.connect(self._take_catalogue)
        self.bridge.snapshot_changed.connect(self._show)
        self.bridge.snapshot_changed.connect(self._garbage.take_snapshot)
        self._supervised.gave_up.connect(self._say_stopped)

    def _connect_settings(self) -> None:
        self.theme.changed.connect(self._restyle_tray)
        self._preferences.changed.connect(self._apply_settings)
        self._preferences.saved.connect(self._settings_watch.renew)
        self._settings_watch.touched.connect(self._preferences.read_again)
        # The file's date is read with each snapshot, for folders whose changes are not told.
        self.bridge.snapshot_changed.connect(lambda _: self._preferences.read_again())

    def _connect_problems(self) -> None:
        self._preferences.troubled.connect(self._problems.set_file)
        self._login.troubled.connect(self._problems.add)
        self._problems.changed.connect(self.windows.set_problems)
        self._problems.appeared.connect(self.windows.show_problems)

    def _connect_panel(self) -> None:
        self.commands.backup_used.connect(self.alert_delivery.note_used)
        self.commands.details_asked.connect(self.panels.open_details)
        self.windows.welcomed.connect(self.panels.introduce)
        self.panels.opened.connect(self._login.observe)

    def _connect_alerts(self) -> None:
        self.alert_delivery.undelivered.connect(self._show_undelivered)
        self.alert_delivery.details_asked.connect(self.panels.open_details)
        self.alert_delivery.backup_asked.connect(self.commands.use_backup)
        self.alert_delivery.snooze_asked.connect(self.commands.snooze_these)
        self.alert_delivery.drill_asked.connect(self.windows.drill)
        self.alert_delivery.plan_asked.connect(self.windows.plan)
        self.alert_delivery.worked.connect(
            lambda used: self._preferences.note_worked(used, self._launch.clock.now().date())
        )

    def _connect_tray(self) -> None:
        menu = self.tray.menu
        self.tray.toggled.connect(self.panels.toggle)
        menu.panel_asked.connect(self.panels.open)
        self.tray.refresh_asked.connect(self.commands.refresh)
        self.tray.message_clicked.connect(self.panels.open)
        self.tray.presence_changed.connect(self.panels.follow_tray)
        menu.details_asked.connect(self.panels.open_details)
        menu.page_asked.connect(self.commands.open_page)
        menu.backup_asked.connect(self.commands.use_backup)
        menu.snooze_asked.connect(self.commands.snooze_all)

    def _connect_actions(self) -> None:
        actions, windows = self.tray.actions, self.windows
        actions.check_now.action.triggered.connect(self.commands.refresh)
        actions.settings.action.triggered.connect(windows.settings)
        actions.history.action.triggered.connect(windows.history)
        actions.resilience.action.triggered.connect(windows.resilience)
        actions.drill.action.triggered.connect(windows.drill)
        actions.quit.action.triggered.connect(self._launch.application.quit)

    def _take_catalogue(self, catalogue: Catalogue) -> None:
        self.latest.catalogue = catalogue
        self.windows.open_waiting()

    def _show(self, snapshot: Snapshot) -> None:
        self.latest.snapshot = snapshot
        self.tray.show_snapshot(snapshot)
        self._hooks.set_snapshot(snapshot)
        self.windows.set_snapshot(snapshot)
        self._reminders.consider()

    def _apply_settings(self) -> None:
        settings = self._preferences.settings
        self.theme.apply(settings.appearance)
        self._restyle_tray()
        self._hooks.configure(settings)
        self.panels.apply_settings(settings)
        self.engine.submit(lambda host: host.configure(settings))

    def _restyle_tray(self) -> None:
        appearance = self._preferences.settings.appearance
        # GNOME's top bar is dark whatever the theme.
        dark = self.theme.dark or "gnome" in desktop_name().lower()
        self.tray.restyle(style=appearance.icon, click=appearance.click, dark_panel=dark)

    def _show_undelivered(self, texts: tuple[str, ...]) -> None:
        self.engine.submit(lambda host: host.engine.undelivered(texts))

    def _say_stopped(self) -> None:
        """Say in icon and panel that nothing is checked; windows do without the engine."""
        self.bridge.publish(self.latest.snapshot.when_stopped())
        if self.latest.catalogue.services:
            return
        catalogue = readable_catalogue(self._launch.tr)
        if catalogue is None:
            self.windows.give_up()
        else:
            self._take_catalogue(catalogue)
