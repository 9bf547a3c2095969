"""What people ask for, wherever they ask: one meaning for menu, panel and notification."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from statustray.app.engine_host import EngineHost
from statustray.app.preferences import Preferences
from statustray.domain.alerting.alert_state import UserFlags
from statustray.domain.continuity.safe_links import is_safe_link
from statustray.domain.model.report import Report
from statustray.domain.model.snapshot import ServiceState, Snapshot
from statustray.domain.watchlist.watched_services import in_force
from statustray.gateways.engine_thread import EngineThread

_SNOOZE_MINUTES = 60


class UserCommands(QObject):
    """What the user asks for in tray, panel and notifications, carried out.

    ``details_asked`` is what cannot be opened and is shown instead; ``backup_used`` tells which
    advice was taken for which service.
    """

    details_asked = Signal(str)
    backup_used = Signal(str, object)

    def __init__(
        self,
        *,
        engine: EngineThread[EngineHost],
        preferences: Preferences,
        now: Callable[[], datetime],
        open_link: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__()
        self._engine = engine
        self._preferences = preferences
        self._now = now
        self._open_link = open_link or (lambda link: QDesktopServices.openUrl(QUrl(link)))
        self._snapshot = Snapshot()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know what is shown, for commands mean that."""
        self._snapshot = snapshot

    def refresh(self) -> None:
        """Look at everything now."""
        self._engine.submit(lambda station: station.engine.check_now())

    def stop_checking(self) -> None:
        """Give up the looks under way."""
        self._engine.submit(lambda station: station.engine.stop_checking())

    def open_page(self, service_id: str) -> None:
        """Open the status page of a service, or its own site."""
        state = self._snapshot.state(service_id)
        if state is None:
            return
        service = state.service
        told = state.page.url if isinstance(state.page, Report) else None
        self._open_first(service_id, (told, service.page, service.homepage))

    def use_backup(self, service_id: str, backup: str) -> None:
        """Open what was suggested instead of a service; what has nothing to open is shown."""
        state = self._snapshot.state(service_id)
        advice = next((a for a in state.advice if a.service == backup), None) if state else None
        if advice is not None:
            self.backup_used.emit(service_id, advice)
        link = advice.open if advice is not None else None
        links = self._app_links(backup)
        self._open_first(service_id, (link,), links)

    def snooze(self, service_id: str, minutes: int) -> None:
        """Be silent about a service for a while."""
        until = self._now() + timedelta(minutes=minutes) if minutes else None
        self._mark(service_id, lambda mark: replace(mark, snoozed_until=until))

    def snooze_all(self, minutes: int) -> None:
        """Be silent about everything that is in trouble now."""
        for state in self._snapshot.troubled:
            self.snooze(state.id, minutes)

    def snooze_these(self, services: Iterable[str]) -> None:
        """Be silent about *services* for the usual while."""
        for service_id in services:
            self.snooze(service_id, _SNOOZE_MINUTES)

    def acknowledge(self, service_id: str, on: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Say nothing more until it is back."""
        self._mark(service_id, lambda mark: replace(mark, acknowledged=on))

    def tell_when_back(self, service_id: str, on: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Tell the recovery, whatever else is silent."""
        self._mark(service_id, lambda mark: replace(mark, tell_when_back=on))

    def mute(self, service_id: str, on: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Never tell of a service, or do again."""
        catalogue = self._engine.ask(lambda station: station.catalogue).result()
        preferences = self._preferences
        watched = in_force(preferences.settings, catalogue, preferences.problems).watch
        self._preferences.mute(service_id, muted=on, watched=watched)

    def _mark(self, service_id: str, change: Callable[[UserFlags], UserFlags]) -> None:
        state = self._snapshot.state(service_id)
        if state is not None:
            mark = change(_mark_of(state))
            self._engine.submit(lambda station: station.engine.mark(service_id, mark))

    def _app_links(self, service_id: str) -> tuple[str, ...]:
        catalogue = self._engine.ask(lambda station: station.catalogue).result()
        service = catalogue.service(service_id)
        return tuple(service.links.values()) if service is not None else ()

    def _open_first(
        self, service_id: str, links: Iterable[str | None], app_links: tuple[str, ...] = ()
    ) -> None:
        for link in links:
            if link and is_safe_link(link, app_links=app_links):
                self._open_link(link)
                return
        self.details_asked.emit(service_id)


def _mark_of(state: ServiceState) -> UserFlags:
    return UserFlags(state.snoozed_until, state.acknowledged, state.tell_when_back)
