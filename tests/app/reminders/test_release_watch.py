"""The tray program asks for newer versions where its user wants that, and says so in two places."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statustray.app.alert_delivery import AlertDelivery
from statustray.app.context import AppContext, Latest
from statustray.app.engine_host import EngineHost, EngineOutputs
from statustray.app.reminders.release_watch import ReleaseWatch
from statustray.app.settings.preferences import Preferences
from statustray.app.watched_time import EnvironmentClock
from statustray.app.windows.factory import Windows
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.checks.check_result import Network
from statustray.domain.model.settings import NetworkRules, Settings, Updates
from statustray.domain.model.snapshot import Snapshot
from statustray.gateways.credentials.secret_store import SecretStore
from statustray.gateways.engine_thread import EngineThread
from statustray.gateways.files.paths import AppPaths
from statustray.gateways.files.settings.settings_file import SettingsFile
from statustray.gateways.history.null_memory import NullMemory
from statustray.gateways.system_environment import open_environment
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.actions import Actions
from statustray.ui.gui_thread import GuiThread
from statustray.ui.style.theme import Theme
from statustray.ui.tray.menu import TrayMenu
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.site import Site
from tests.support.services.snapshots import down, snapshot

CHECKED = replace(snapshot([down("acme")]), network=Network.UNKNOWN)


def no_failure(error: BaseException) -> None:
    raise error


def idle_host() -> EngineHost:
    """Return an engine that watches nothing, on the real network."""
    return EngineHost(
        catalogue=Catalogue(),
        resolve=lambda _settings: ((), ()),
        outputs=EngineOutputs(*([lambda _: None] * 5)),
        environment=open_environment(memory=NullMemory(), rules=NetworkRules()),
    )


@dataclass
class Watcher:
    """The parts of the tray program that have to do with newer versions."""

    context: AppContext
    menu: TrayMenu
    watch: ReleaseWatch
    site: Site

    def wants(self, *, check: bool = True) -> None:
        updates = Updates(check=check, address=self.site.local_url("/latest"))
        self.context.preferences.put(replace(self.context.preferences.settings, updates=updates))

    @property
    def offered(self) -> str:
        """What the menu says, as far as it is visible."""
        (entry,) = (one for one in self.menu.actions() if "is available" in one.text())
        return entry.text() if entry.isVisible() else ""


@pytest.fixture
def watcher(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path, internet: LittleInternet
) -> Iterator[Watcher]:
    site = internet.site("releases.example", encrypted=False)
    site.says("/latest", Page(b"99.1.0", content_type="text/plain"))
    file = SettingsFile(tmp_path / "settings.toml")
    file.save(Settings())
    gui = GuiThread()
    preferences = Preferences(file, gui=gui)
    engine = EngineThread(idle_host, failed=no_failure, deliver=gui.deliver_to)
    secrets = SecretStore(find=lambda: None)
    context = AppContext(
        tr=ENGLISH,
        theme=Theme(application=qapp),
        clock=EnvironmentClock(),
        folders=AppPaths.under(tmp_path),
        preferences=preferences,
        engine=engine,
        alert_delivery=AlertDelivery(
            tr=ENGLISH,
            gui=gui,
            settings=lambda: preferences.settings,
            show_in_tray=lambda *_: False,
        ),
        gui=gui,
        secrets=secrets,
        latest=Latest(snapshot=CHECKED),
    )
    engine.start()
    engine.submit(lambda host: context.clock.follow(host.environment.clock.now))
    menu, windows = TrayMenu(), Windows(context)
    actions = Actions(ENGLISH)
    menu.fill(ENGLISH, actions)
    watch = ReleaseWatch(context, menu, windows, enabled=getattr(request, "param", True))
    yield Watcher(context, menu, watch, site)
    preferences.flush()
    engine.stop()
    secrets.close()
    context.alert_delivery.close()


def test_a_newer_version_is_asked_for_once_and_offered_until_nobody_wants_to_know(
    qtbot: QtBot, watcher: Watcher
) -> None:
    watcher.wants()
    watcher.watch.consider()
    watcher.watch.consider()
    qtbot.waitUntil(lambda: watcher.context.latest.release is not None)
    watcher.watch.consider()
    offered = watcher.offered

    watcher.wants(check=False)
    watcher.watch.consider()

    assert offered == "StatusTray 99.1.0 is available…"
    assert [request.path for request in watcher.site.requests] == ["/latest"]
    assert not any("is available" in one.text() for one in watcher.menu.actions())
    assert watcher.context.latest.release is None


@pytest.mark.parametrize(
    ("watcher", "check", "seen"),
    [
        (True, False, CHECKED),
        (True, True, replace(CHECKED, network=Network.OFFLINE)),
        (True, True, replace(CHECKED, network=Network.CAPTIVE_PORTAL)),
        (True, True, Snapshot()),
        (False, True, CHECKED),
    ],
    indirect=["watcher"],
)
def test_nobody_is_asked_unless_that_is_wanted_and_there_is_a_connection_and_no_demonstration(
    watcher: Watcher, *, check: bool, seen: Snapshot
) -> None:
    watcher.wants(check=check)
    watcher.context.latest.snapshot = seen

    watcher.watch.consider()
    watcher.context.engine.stop()

    assert watcher.site.requests == []
