"""What menu, panel and notifications command: each command has one meaning wherever it is given."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from statustray.app.context import Latest
from statustray.app.engine_host import EngineHost
from statustray.app.settings.preferences import Preferences
from statustray.domain.alerting.snooze import USUAL, SnoozeLength, snooze_end
from statustray.domain.continuity.safe_links import is_safe_link
from statustray.domain.model.advice import Advice
from statustray.domain.model.checks.report import Report
from statustray.domain.model.settings import Watch
from statustray.domain.model.snapshot import UserFlags
from statustray.domain.watchlist.watched_services import in_force
from statustray.gateways.engine_thread import EngineThread


class UserCommands(QObject):
    """Carries commands out, on the engine thread or in the browser.

    ``details_asked`` names a service that has nothing to open, so that its details are shown
    instead; ``backup_used`` carries a service and the advice that was taken for it.
    """

    details_asked = Signal(str)
    backup_used = Signal(str, object)

    def __init__(
        self,
        *,
        engine: EngineThread[EngineHost],
        preferences: Preferences,
        latest: Latest,
        now: Callable[[], datetime],
        open_link: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__()
        self._engine = engine
        self._preferences = preferences
        self._now = now
        self._open_link = open_link or _open_elsewhere
        self._latest = latest

    def refresh(self) -> None:
        """Check every service now."""
        self._engine.submit(lambda host: host.engine.check_now())

    def stop_checking(self) -> None:
        """Cancel running checks."""
        self._engine.submit(lambda host: host.engine.stop_checking())

    def open_page(self, service_id: str) -> None:
        """Open the status page of a service, or its own site."""
        state = self._latest.snapshot.state(service_id)
        if state is None:
            return
        service = state.service
        reported = state.page.url if isinstance(state.page, Report) else None
        self._open_first(service_id, (reported, service.page, service.homepage))

    def use_backup(self, service_id: str, backup: str) -> None:
        """Open *backup*, suggested instead of a service, or its details where nothing can open."""
        advice = self._advice(service_id, backup)
        self.note_backup(service_id, backup)
        link = advice.open if advice is not None else None
        links = self._app_links(backup)
        self._open_first(service_id, (link,), links)

    def note_backup(self, service_id: str, backup: str) -> None:
        """Note that *backup* is used instead of a service, to ask afterwards whether it worked."""
        advice = self._advice(service_id, backup)
        if advice is not None:
            self.backup_used.emit(service_id, advice)

    def check(self, service_id: str) -> None:
        """Check one service now."""
        self._engine.submit(lambda host: host.engine.check_now((service_id,)))

    def snooze(self, service_id: str, length: SnoozeLength | datetime | None) -> None:
        """Silence a service for *length*, or until a moment; None ends the silence."""
        if isinstance(length, SnoozeLength):
            length = snooze_end(length, self._now())
        until = None if length is None else length.astimezone(UTC)
        self._mark(service_id, lambda mark: replace(mark, snoozed_until=until))

    def snooze_all(self, length: SnoozeLength) -> None:
        """Silence every service that is in trouble now."""
        for state in self._latest.snapshot.troubled:
            self.snooze(state.id, length)

    def snooze_these(self, services: Iterable[str]) -> None:
        """Silence *services* for the usual time."""
        for service_id in services:
            self.snooze(service_id, USUAL)

    def remove(self, service_id: str) -> None:
        """Watch a service no longer; its history is kept."""
        watched = self._watched()
        self._preferences.change(watch=tuple(w for w in watched if w.key != service_id))

    def acknowledge(self, service_id: str, on: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Acknowledge a problem: no more alerts until it is worse or over."""
        self._mark(service_id, lambda mark: replace(mark, acknowledged=on))

    def tell_when_back(self, service_id: str, on: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Alert on the recovery, whatever else is silenced."""
        self._mark(service_id, lambda mark: replace(mark, tell_when_back=on))

    def mute(self, service_id: str, on: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Mute a service for good, or end that."""
        self._preferences.mute(service_id, muted=on, watched=self._watched())

    def _watched(self) -> tuple[Watch, ...]:
        """Return the list in force: the starter list where the user has chosen nothing."""
        preferences = self._preferences
        return in_force(preferences.settings, self._latest.catalogue, preferences.problems).watch

    def _advice(self, service_id: str, backup: str) -> Advice | None:
        state = self._latest.snapshot.state(service_id)
        return (
            next((a for a in state.guidance.advice if a.service == backup), None) if state else None
        )

    def _mark(self, service_id: str, change: Callable[[UserFlags], UserFlags]) -> None:
        state = self._latest.snapshot.state(service_id)
        if state is not None:
            mark = change(state.flags)
            self._engine.submit(lambda host: host.engine.mark(service_id, mark))

    def _app_links(self, service_id: str) -> tuple[str, ...]:
        service = self._latest.catalogue.service(service_id)
        return tuple(service.links.values()) if service is not None else ()

    def _open_first(
        self, service_id: str, links: Iterable[str | None], app_links: tuple[str, ...] = ()
    ) -> None:
        for link in links:
            if link and is_safe_link(link, app_links=app_links):
                self._open_link(link)
                return
        self.details_asked.emit(service_id)


def _open_elsewhere(link: str) -> None:
    """Open *link* in the program that the desktop has for it."""
    from PySide6.QtCore import QUrl  # noqa: PLC0415 - not before something is pressed
    from PySide6.QtGui import QDesktopServices  # noqa: PLC0415

    QDesktopServices.openUrl(QUrl(link))
