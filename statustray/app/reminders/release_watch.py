"""Noticing newer versions in the tray program, where the user wants that."""

from functools import partial

from PySide6.QtCore import QObject

from statustray import __version__
from statustray.app.context import AppContext
from statustray.app.engine_host import EngineHost
from statustray.app.windows.factory import Windows
from statustray.domain.model.release import ReleaseCheck
from statustray.domain.model.settings import Updates
from statustray.domain.model.snapshot import Snapshot
from statustray.engine.release_check import newest_release, next_due
from statustray.present.sentences.releases import newer_label
from statustray.ui.tray.menu import TrayMenu


class ReleaseWatch(QObject):
    """Asks once a day, and says a newer version in the tray menu and the settings; GUI thread only.

    Not *enabled* in a demonstration, which asks nobody.
    """

    def __init__(
        self, context: AppContext, menu: TrayMenu, windows: Windows, *, enabled: bool
    ) -> None:
        super().__init__()
        self._context, self._menu, self._windows = context, menu, windows
        self._enabled = enabled
        self._asked: Updates | None = None
        menu.updates_asked.connect(windows.updates)

    def consider(self) -> None:
        """Ask when it is due; cheap enough to call with every snapshot."""
        context, updates = self._context, self._updates
        known = context.latest.release
        if known is not None and not _wanted(updates, known.address):
            self._show(None)
        if (
            self._enabled
            and _connected(context.latest.snapshot)
            and self._asked != updates
            and self._due(updates)
        ):
            self._ask(updates)

    @property
    def _updates(self) -> Updates:
        return self._context.preferences.settings.updates

    def _due(self, updates: Updates) -> bool:
        known = self._context.latest.release
        if not updates.check or updates.address is None:
            return False
        return known is None or not known.at <= self._context.clock.now() < next_due(known)

    def _ask(self, updates: Updates) -> None:
        self._asked, address = updates, updates.address or ""

        async def ask(host: EngineHost) -> ReleaseCheck | None:
            return await newest_release(address, host.environment)

        self._context.engine.work(
            ask,
            then=partial(self._take, updates),
            lost=partial(self._take, updates, None),
        )

    def _take(self, updates: Updates, check: ReleaseCheck | None) -> None:
        if updates == self._asked:  # else another address is being asked
            self._asked = None
        if check is not None and _wanted(self._updates, check.address):
            self._show(check)

    def _show(self, check: ReleaseCheck | None) -> None:
        self._context.latest.release = check
        newest = check.newest if check is not None and check.newer_than(__version__) else ""
        self._menu.show_newer(newer_label(newest, self._context.tr) if newest else "")
        self._windows.show_release()


def _connected(snapshot: Snapshot) -> bool:
    """Whether something was checked already, and nothing tells that the connection is broken."""
    return snapshot.any_checked and not snapshot.network.broken


def _wanted(updates: Updates, address: str) -> bool:
    return updates.check and updates.address == address
