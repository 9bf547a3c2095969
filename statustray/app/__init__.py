"""The tray program: icon first, then everything behind it."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from statustray.app.preferences import Preferences
from statustray.app.translations import speak
from statustray.app.watched_time import EnvironmentClock
from statustray.domain.model.settings import Settings
from statustray.gateways.files.paths import AppPaths
from statustray.gateways.files.resources import resources_folder
from statustray.gateways.files.settings_file import SettingsFile
from statustray.gateways.system.single_instance import SingleInstance
from statustray.ui.style.level_icons import app_icon
from statustray.ui.tray.tray import Tray

if TYPE_CHECKING:
    from statustray.app.program import Program

_NAME = "statustray"


def run_tray(*, home: Path | None, demo: bool) -> int:
    """Run the tray program until it is quit, and return the exit status.

    A second start in the same home opens the panel of the first and ends with status 0.
    """
    if demo:
        import tempfile  # noqa: PLC0415 - the icon need not wait for it

        with tempfile.TemporaryDirectory(prefix="statustray-demo-") as folder:
            folders = AppPaths.under(Path(folder))
            SettingsFile(folders.settings).save(demo_settings())
            return _run(folders, home=None, demo=True)
    return _run(AppPaths.of(home), home=home, demo=False)


def _run(folders: AppPaths, *, home: Path | None, demo: bool) -> int:
    application = _application()
    preferences = Preferences(SettingsFile(folders.settings))
    look = preferences.settings.appearance
    tr = speak(application, look.language, folder=resources_folder() / "translations")
    clock = EnvironmentClock()
    tray = Tray(tr=tr, now=clock.now, style=look.icon, click=look.click)
    # Filled once there is a panel to open; a second start may call before that.
    callers: list[Callable[[], None]] = []
    instance = SingleInstance(folders.lock)

    def second_start() -> bool:
        return not (instance.held or instance.claim(lambda: _call(callers)))

    if instance.perhaps_taken and second_start():
        return 0
    # The icon first; engine and windows are imported afterwards.
    tray.start()
    application.processEvents()
    if second_start():
        return 0
    application.setWindowIcon(app_icon())
    from statustray.app.introduction import introduce  # noqa: PLC0415
    from statustray.app.program import Program  # noqa: PLC0415
    from statustray.gateways.system.autostart import own_command  # noqa: PLC0415

    command = own_command(home)
    program = Program(
        application=application,
        tr=tr,
        tray=tray,
        clock=clock,
        folders=folders,
        preferences=preferences,
        command=command,
        demo=demo,
    )
    callers.append(program.call)
    # A home of one's own, as demonstrations and trials have, leaves no trace elsewhere.
    if home is None and not demo:
        QTimer.singleShot(0, lambda: introduce(command))
    return _served(program, folders, instance)


def _served(program: "Program", folders: AppPaths, instance: SingleInstance) -> int:
    from statustray.gateways.files.log import log_to  # noqa: PLC0415

    try:
        with log_to(folders.log):
            return program.run()
    finally:
        instance.release()


def demo_settings() -> Settings:
    """Return the settings that the demonstration starts with."""
    from statustray.gateways.demo.replay import demonstration  # noqa: PLC0415
    from statustray.gateways.files.catalogue import load_catalogue  # noqa: PLC0415

    return demonstration(load_catalogue()).settings


def _call(callers: Iterable[Callable[[], None]]) -> None:
    for call in callers:
        call()


def _application() -> QApplication:
    application = QApplication([_NAME])
    application.setApplicationName(_NAME)
    application.setApplicationDisplayName("StatusTray")
    application.setDesktopFileName(_NAME)
    application.setQuitOnLastWindowClosed(False)
    return application
