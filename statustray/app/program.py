"""The tray program: creates every object once, connects them, runs and stops."""

import asyncio
import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from statustray.app.alert_delivery import AlertDelivery
from statustray.app.change_hook import ChangeHook
from statustray.app.commands import UserCommands
from statustray.app.context import AppContext, Latest
from statustray.app.engine_host import (
    EngineHost,
    EngineOutputs,
    demo_host,
    demo_loop,
    readable_catalogue,
    real_host,
)
from statustray.app.engine_supervisor import EngineSupervisor
from statustray.app.garbage_collection import GarbageCollection
from statustray.app.login_item import LoginItem
from statustray.app.panel_host import PanelHost, desktop_name
from statustray.app.problem_list import ProblemList
from statustray.app.reminders.contact_reminders import ContactReminders
from statustray.app.reminders.drill_reminders import DrillReminders
from statustray.app.reminders.release_watch import ReleaseWatch
from statustray.app.settings.file_watch import SettingsWatch
from statustray.app.settings.preferences import Preferences
from statustray.app.shutdown_signals import end_on_signals
from statustray.app.view_keeper import ViewKeeper
from statustray.app.watched_time import EnvironmentClock
from statustray.app.windows.factory import Windows
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.problem import Problem
from statustray.domain.model.snapshot import Snapshot
from statustray.gateways.credentials.secret_store import SecretStore
from statustray.gateways.engine_thread import EngineThread
from statustray.gateways.files.paths import AppPaths
from statustray.present.vocabulary.language import Language
from statustray.ui.bridge import Bridge
from statustray.ui.gui_thread import GuiThread
from statustray.ui.style.theme import Theme
from statustray.ui.tray.tray import Tray

_SWITCH_S = 0.001  # the engine hands the interpreter over sooner, so that windows stay smooth


class Program(QObject):
    """Owns the objects of the program.

    ``call`` opens the panel, as a second start of the program does; callable from any thread.
    """

    def __init__(
        self,
        *,
        application: QApplication,
        tr: Language,
        gui: GuiThread,
        tray: Tray,
        clock: EnvironmentClock,
        folders: AppPaths,
        preferences: Preferences,
        command: Sequence[str],
        demo: bool,
    ) -> None:
        super().__init__()
        sys.setswitchinterval(_SWITCH_S)
        self._application = application
        self._tr = tr
        self._gui = gui
        self._clock = clock
        self._preferences = preferences
        self.tray = tray
        self.theme = Theme(application=application)
        self.bridge = Bridge(gui)
        self.alert_delivery = AlertDelivery(
            tr=tr, gui=gui, settings=lambda: preferences.settings, show_in_tray=tray.show_message
        )
        # A demonstration leaves nothing behind, not in the password store either.
        self._secrets = SecretStore(find=lambda: None) if demo else SecretStore(environ=os.environ)
        self._problems = ProblemList()
        report = gui.deliver_to(self._problems.add)
        self._change_hook = ChangeHook(enabled=not demo, report=report)
        self._view_keeper = ViewKeeper(enabled=not demo, report=report)
        self._settings_watch = SettingsWatch(folders.settings)
        self._supervisor = EngineSupervisor()
        self.engine = self._new_engine(folders, preferences, demo=demo)
        self._latest = Latest()
        self.commands = UserCommands(
            engine=self.engine, preferences=preferences, latest=self._latest, now=clock.now
        )
        context = AppContext(
            tr=tr,
            theme=self.theme,
            clock=clock,
            folders=folders,
            preferences=preferences,
            gui=gui,
            engine=self.engine,
            alert_delivery=self.alert_delivery,
            secrets=self._secrets,
            latest=self._latest,
            demo=demo,
        )
        self.windows = Windows(context)
        self.panels = PanelHost(
            context, tray=tray, bridge=self.bridge, commands=self.commands, windows=self.windows
        )
        send = self.alert_delivery.send_alert
        self._reminders = DrillReminders(preferences=preferences, send_alert=send, now=clock.now)
        self._contact_reminders = ContactReminders(
            preferences=preferences, latest=self._latest, send_alert=send, now=clock.now
        )
        self._releases = ReleaseWatch(context, tray.menu, self.windows, enabled=not demo)
        usual_home = not demo and "--home" not in command
        self.call = gui.deliver_to(self.panels.open)
        self._login = LoginItem(preferences, command, observing=usual_home)
        self._garbage = GarbageCollection()
        self._connect()

    def report(self, problems: tuple[Problem, ...]) -> None:
        """Show what could not be done while the program started."""
        self._problems.add(problems)

    def run(self) -> int:
        """Run until quit; return the exit status."""
        QTimer.singleShot(0, self, self._begin)
        self._signals = end_on_signals(self._application)
        status = self._application.exec()
        self._preferences.flush()
        self.engine.stop()
        self._secrets.close()
        self.alert_delivery.close()
        self._change_hook.close()
        self._view_keeper.close()
        self.tray.hide()
        return status

    def _new_engine(
        self, folders: AppPaths, preferences: Preferences, *, demo: bool
    ) -> EngineThread[EngineHost]:
        gui = self._gui
        outputs = EngineOutputs(
            hand_over=self.bridge.publish_catalogue,
            publish=self.bridge.publish,
            send_alert=gui.deliver_to(self.alert_delivery.send_alert),
            report=gui.deliver_to(self._problems.add),
            report_services=gui.deliver_to(self._problems.set_services),
        )
        tr, secrets = self._tr, self._secrets

        def build() -> EngineHost:
            if demo:
                return demo_host(folders=folders, outputs=outputs, tr=tr)
            return real_host(
                folders=folders,
                settings=preferences.settings,
                problems=preferences.problems,
                outputs=outputs,
                secrets=secrets,
                tr=tr,
            )

        return EngineThread(
            build,
            failed=self._supervisor.note_death,
            deliver=gui.deliver_to,
            new_loop=demo_loop if demo else asyncio.new_event_loop,
        )

    def _begin(self) -> None:
        self._garbage.begin()
        self.theme.apply(self._preferences.settings.appearance)
        self._change_hook.configure(self._preferences.settings.on_change)
        self._view_keeper.configure(self._preferences.settings)
        self.engine.start()
        self._follow_clock()
        self._problems.set_file(self._preferences.problems)
        self._login.observe()
        if self._preferences.is_new and not self._preferences.settings.welcomed:
            self.windows.welcome()

    def _connect(self) -> None:
        self.theme.changed.connect(self._restyle_tray)
        self.bridge.catalogue_loaded.connect(self._take_catalogue)
        self.bridge.snapshot_changed.connect(self._show)
        self.bridge.snapshot_changed.connect(self._garbage.take_snapshot)
        self._supervisor.restart_asked.connect(self._restart_engine)
        self._supervisor.gave_up.connect(self._say_stopped)
        self._preferences.changed.connect(self._apply_settings)
        self._preferences.troubled.connect(self._problems.set_file)
        self._preferences.saved.connect(self._settings_watch.renew)
        self._settings_watch.touched.connect(self._preferences.read_again)
        # The file's date is read with each snapshot, for folders whose changes are not told.
        self.bridge.snapshot_changed.connect(lambda _: self._preferences.read_again())
        self._login.troubled.connect(self._problems.add)
        self._problems.changed.connect(self.windows.set_problems)
        self._problems.appeared.connect(self.windows.show_problems)
        self.commands.backup_used.connect(self.alert_delivery.note_used)
        self.commands.details_asked.connect(self.panels.open_details)
        self.windows.welcomed.connect(self.panels.introduce)
        self.panels.opened.connect(self._login.observe)
        self._connect_alerts()
        self._connect_tray()
        self._connect_actions()

    def _connect_alerts(self) -> None:
        self.alert_delivery.undelivered.connect(self._show_undelivered)
        self.alert_delivery.details_asked.connect(self.panels.open_details)
        self.alert_delivery.backup_asked.connect(self.commands.use_backup)
        self.alert_delivery.snooze_asked.connect(self.commands.snooze_these)
        self.alert_delivery.drill_asked.connect(self.windows.drill)
        self.alert_delivery.no_drills_asked.connect(self._reminders.end)
        self.alert_delivery.plan_asked.connect(self.windows.plan)
        self.alert_delivery.no_contacts_asked.connect(self._contact_reminders.end)
        self.alert_delivery.worked.connect(
            lambda used: self._preferences.note_worked(used, self._clock.now().date())
        )

    def _connect_tray(self) -> None:
        menu = self.tray.menu
        self.tray.panel_asked.connect(self.panels.toggle)
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
        actions.quit.action.triggered.connect(self._application.quit)

    def _take_catalogue(self, catalogue: Catalogue) -> None:
        self._latest.catalogue = catalogue
        self.windows.open_waiting()

    def _show(self, snapshot: Snapshot) -> None:
        self._latest.snapshot = snapshot
        self.tray.show_snapshot(snapshot)
        self._change_hook.set_snapshot(snapshot)
        self._view_keeper.set_snapshot(snapshot)
        self.windows.set_snapshot(snapshot)
        self._reminders.consider()
        self._contact_reminders.consider()
        self._releases.consider()

    def _apply_settings(self) -> None:
        settings = self._preferences.settings
        self.theme.apply(settings.appearance)
        self._restyle_tray()
        self._change_hook.configure(settings.on_change)
        self._view_keeper.configure(settings)
        self.panels.apply_settings(settings)
        self.engine.submit(lambda host: host.configure(settings))

    def _restyle_tray(self) -> None:
        look = self._preferences.settings.appearance
        # GNOME's top bar is dark whatever the theme.
        dark = self.theme.dark or "gnome" in desktop_name().lower()
        self.tray.restyle(style=look.icon, click=look.click, dark_panel=dark)

    def _show_undelivered(self, texts: tuple[str, ...]) -> None:
        self.engine.submit(lambda host: host.engine.undelivered(texts))

    def _follow_clock(self) -> None:
        clock = self._clock
        self.engine.submit(lambda host: clock.follow(host.environment.clock.now))

    def _restart_engine(self) -> None:
        self.engine.restart()
        self._follow_clock()

    def _say_stopped(self) -> None:
        """Say in icon and panel that nothing is checked; windows do without the engine."""
        self.bridge.publish(self._latest.snapshot.when_stopped())
        if self._latest.catalogue.services:
            return
        catalogue = readable_catalogue(self._tr)
        if catalogue is None:
            self.windows.give_up()
        else:
            self._take_catalogue(catalogue)
