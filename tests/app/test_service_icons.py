"""Own icons: fetched once while online, kept, shown while wanted, and forgotten when not."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from statustray.app.engine_host import EngineHost
from statustray.app.service_icons import ServiceIcons
from statustray.domain.model.checks.check_result import Network
from statustray.domain.model.settings import Appearance, Settings
from statustray.domain.model.snapshot import Snapshot
from statustray.gateways.engine_thread import EngineThread
from statustray.gateways.files.icon_cache import IconCache
from statustray.present.views.palette import LIGHT
from statustray.present.views.service_face import service_face
from statustray.ui.gui_thread import GuiThread
from statustray.ui.style.service_tiles import ServiceTiles
from tests.support.effort import opcodes
from tests.support.services.snapshots import calm, snapshot
from tests.support.stage.fake_web import FakeWeb
from tests.ui.style.test_service_tiles import png

SITE = "https://acme.example"
FACE = service_face("acme", "Acme", "other")
WANTED = Settings(appearance=Appearance(service_icons=True))


class _Web:
    """A host that has a web, and an engine that does nothing until it is stopped."""

    def __init__(self, web: FakeWeb) -> None:
        self.web = web
        self.environment, self.engine = self, self
        self._over = asyncio.Event()

    async def run(self) -> None:
        await self._over.wait()

    def stop(self) -> None:
        self._over.set()

    def close(self) -> None:
        """Have nothing to close."""


@dataclass
class Setup:
    web: FakeWeb
    tiles: ServiceTiles
    cache: IconCache
    icons: ServiceIcons

    def drawn(self) -> int:
        return self.tiles.picture(FACE, 24, 1.0, LIGHT).cacheKey()


def seen(network: Network = Network.ONLINE, *, local: bool = False) -> Snapshot:
    state = calm("acme")
    acme = replace(state.service, homepage=SITE, local=local)
    return replace(snapshot([replace(state, service=acme)]), network=network)


@pytest.fixture
def setup(qtbot: QtBot, tmp_path: Path) -> Iterator[Setup]:
    del qtbot
    web = FakeWeb({SITE: b"", f"{SITE}/favicon.ico": png(32, 32)})
    gui = GuiThread()
    engine: EngineThread[EngineHost] = EngineThread(
        lambda: cast("EngineHost", _Web(web)),
        failed=lambda _: None,
        deliver=gui.deliver_to,
    )
    engine.start()
    tiles, cache = ServiceTiles(), IconCache(tmp_path / "icons")
    yield Setup(web, tiles, cache, ServiceIcons(tiles=tiles, cache=cache, engine=engine, gui=gui))
    engine.stop()


def test_nobody_is_asked_while_it_is_off(qtbot: QtBot, setup: Setup) -> None:
    letters = setup.drawn()

    setup.icons.configure(Settings())
    setup.icons.set_snapshot(seen())
    qtbot.wait(1)

    assert (setup.web.asked, setup.drawn()) == ([], letters)


def test_while_it_is_off_a_long_list_is_not_gone_through(setup: Setup) -> None:
    states = [calm(f"s{n}") for n in range(1000)]
    shown = snapshot(states)

    assert opcodes(lambda: setup.icons.set_snapshot(shown)) < 100


def test_the_icon_is_fetched_once_shown_and_forgotten(qtbot: QtBot, setup: Setup) -> None:
    letters = setup.drawn()
    setup.icons.configure(WANTED)

    with qtbot.waitSignal(setup.tiles.changed):
        setup.icons.set_snapshot(seen())
    setup.icons.set_snapshot(seen())

    assert setup.drawn() != letters
    assert setup.web.asked == [SITE, f"{SITE}/favicon.ico"]
    setup.icons.configure(Settings())
    assert setup.drawn() == letters
    qtbot.waitUntil(lambda: setup.cache.files() == ())


def test_offline_the_kept_icon_is_shown_and_nobody_asked(qtbot: QtBot, setup: Setup) -> None:
    setup.cache.put(SITE, png(32, 32))
    setup.icons.configure(WANTED)

    with qtbot.waitSignal(setup.tiles.changed):
        setup.icons.set_snapshot(seen(Network.OFFLINE))

    assert setup.web.asked == []


def test_switched_on_while_services_are_shown_it_looks_at_once(qtbot: QtBot, setup: Setup) -> None:
    setup.icons.set_snapshot(seen())

    with qtbot.waitSignal(setup.tiles.changed):
        setup.icons.configure(WANTED)

    assert setup.web.asked != []


def test_a_service_of_the_own_network_is_asked_without_the_internet(
    qtbot: QtBot, setup: Setup
) -> None:
    setup.icons.configure(WANTED)

    with qtbot.waitSignal(setup.tiles.changed):
        setup.icons.set_snapshot(seen(Network.OFFLINE, local=True))

    assert setup.web.private_ok == {True}
