"""Services' own icons, where the user wants them: from the cache, else from their websites."""

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from functools import partial

from PySide6.QtGui import QImage

from statustray.app.engine_host import EngineHost
from statustray.domain.model.checks.check_result import Network
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Settings
from statustray.domain.model.snapshot import ServiceState, Snapshot
from statustray.engine.ports import NotAskedError
from statustray.gateways.engine_thread import EngineThread, nobody_waits
from statustray.gateways.files.icon_cache import IconCache
from statustray.ui.gui_thread import GuiThread
from statustray.ui.style.service_tiles import ServiceTiles

_AT_ONCE = 4


class ServiceIcons:
    """Gives the tiles each service's own icon; without one its letters stay."""

    def __init__(
        self,
        *,
        tiles: ServiceTiles,
        cache: IconCache,
        engine: EngineThread[EngineHost],
        gui: GuiThread,
    ) -> None:
        self._tiles, self._cache, self._engine = tiles, cache, engine
        self._wanted = False
        self._states: tuple[ServiceState, ...] = ()
        self._online = False
        self._asked: set[tuple[str, bool]] = set()
        self._found = gui.deliver_to(self._show)

    def configure(self, settings: Settings) -> None:
        """Show icons or not, as *settings* say from now on; those that are kept go with it."""
        wanted = settings.appearance.service_icons
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._asked.clear()
        if wanted:
            self._look()
        else:
            self._tiles.clear()
            self._engine.work(self._forget, then=_ignore, lost=nobody_waits)

    def set_snapshot(self, snapshot: Snapshot) -> None:
        """Look for the icons of services that were not looked for yet."""
        self._states = snapshot.services
        self._online = snapshot.network is Network.ONLINE
        if self._wanted:
            self._look()

    def _look(self) -> None:
        """Read the cache once for each service, and ask its website once while online."""
        new = [state for state in self._states if (state.id, self._online) not in self._asked]
        if new:
            self._asked.update((state.id, self._online) for state in new)
            services = [state.service for state in new]
            job = partial(self._find_all, services=services, online=self._online)
            self._engine.work(job, then=_ignore, lost=nobody_waits)

    async def _find_all(
        self, host: EngineHost, *, services: Iterable[Service], online: bool
    ) -> None:
        """Find icons beside the checks, few at a time; on the engine's thread."""
        places = asyncio.Semaphore(_AT_ONCE)

        async def find(service: Service) -> None:
            async with places:
                with suppress(NotAskedError):
                    await self._find(host, service, online=online)

        # Together: a website that is slow to answer keeps one place, not the icons of the others.
        await asyncio.gather(*(find(service) for service in services))

    async def _find(self, host: EngineHost, service: Service, *, online: bool) -> None:
        # Imported here: readers of HTML and of pictures, for those who want icons.
        from statustray.engine.service_icons import fetch_icon, icon_site  # noqa: PLC0415
        from statustray.ui.style.icon_images import read_icon  # noqa: PLC0415

        site = icon_site(service)
        if site is None:
            return
        kept = await asyncio.to_thread(self._cache.get, site)
        image = kept.image if kept is not None else b""
        # What stands on the user's own network needs no internet.
        if (online or service.local) and not (kept is not None and kept.fresh):
            fetched = await fetch_icon(service, host.environment.web)
            if fetched is not None:
                image = fetched
                await asyncio.to_thread(self._cache.put, site, image)
        picture = await asyncio.to_thread(read_icon, image) if image else None
        if picture is not None:
            self._found(service.id, picture)

    async def _forget(self, _host: EngineHost) -> None:
        await asyncio.to_thread(self._cache.clear)

    def _show(self, service_id: str, picture: QImage) -> None:
        if self._wanted:
            self._tiles.show_icon(service_id, picture)


def _ignore(_nothing: None) -> None:
    """Take the end of a job that has told all on its way."""
