"""What the windows lean on: the objects of the program, with the demonstration's engine."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from statustray.app import demo_settings
from statustray.app.alert_delivery import AlertDelivery
from statustray.app.context import AppContext, Latest
from statustray.app.engine_host import EngineHost, EngineOutputs, demo_host, demo_loop
from statustray.app.settings.preferences import Preferences
from statustray.app.watched_time import EnvironmentClock
from statustray.gateways.credentials.secret_store import SecretStore
from statustray.gateways.engine_thread import EngineThread
from statustray.gateways.files.paths import AppPaths
from statustray.gateways.files.settings.settings_file import SettingsFile
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.bridge import Bridge
from statustray.ui.gui_thread import GuiThread
from statustray.ui.style.theme import Theme
from tests.support.log_guard import LogGuard


def no_failure(error: BaseException) -> None:
    raise error


def remembering(bridge: Bridge) -> Latest:
    """Return what the engine published last, from now on."""
    latest = Latest()
    bridge.catalogue_loaded.connect(lambda catalogue: setattr(latest, "catalogue", catalogue))
    bridge.snapshot_changed.connect(lambda snapshot: setattr(latest, "snapshot", snapshot))
    return latest


def demo_engine(folders: AppPaths, bridge: Bridge, gui: GuiThread) -> EngineThread[EngineHost]:
    """Return the demonstration's engine, which shows what it knows and sends no alerts."""
    outputs = EngineOutputs(
        hand_over=bridge.publish_catalogue,
        publish=bridge.publish,
        send_alert=lambda _event: None,
        report=lambda _problems: None,
        report_services=lambda _problems: None,
    )
    return EngineThread(
        lambda: demo_host(folders=folders, outputs=outputs, tr=ENGLISH),
        failed=no_failure,
        deliver=gui.deliver_to,
        new_loop=demo_loop,
    )


@pytest.fixture
def context(qapp: QApplication, tmp_path: Path, log_guard: LogGuard) -> Iterator[AppContext]:
    """Everything that windows lean on, with the demonstration's engine, not yet started."""
    # Where the engine is held up, by a test or a busy computer, its hurried time runs on.
    log_guard.expect("ERROR statustray.engine.*: checking .* failed")
    gui = GuiThread()
    folders, bridge = AppPaths.under(tmp_path), Bridge(gui)
    file = SettingsFile(folders.settings)
    file.save(demo_settings())
    preferences = Preferences(file, gui=gui)
    context = AppContext(
        tr=ENGLISH,
        theme=Theme(application=qapp),
        clock=EnvironmentClock(),
        folders=folders,
        preferences=preferences,
        gui=gui,
        engine=demo_engine(folders, bridge, gui),
        alert_delivery=AlertDelivery(
            tr=ENGLISH,
            gui=gui,
            settings=lambda: preferences.settings,
            show_in_tray=lambda *_: False,
        ),
        secrets=SecretStore(find=lambda: None),
        latest=remembering(bridge),
    )
    yield context
    context.engine.stop()
    context.secrets.close()
    context.alert_delivery.close()
