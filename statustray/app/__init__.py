"""The tray program: icon first, then everything behind it."""

from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QTimer
from PySide6.QtWidgets import QApplication

from statustray.app.watched_time import EnvironmentClock
from statustray.gateways.files.paths import AppPaths
from statustray.gateways.system.clock import leave_unusable_zone
from statustray.gateways.system.dock import leave_dock
from statustray.gateways.system.single_instance import Called, SingleInstance
from statustray.ui.style.level_icons import app_icon
from statustray.ui.tray.tray import Tray

if TYPE_CHECKING:
    from statustray.domain.model.settings import Settings

_NAME = "statustray"
# Fusion, whatever the desktop's own style: one look to design, and to test.
_ARGUMENTS = (_NAME, "-style", "Fusion")
# What Qt says in the terminal of a desktop without portals and of scripts without fonts: nothing
# that a person could act on.  QT_LOGGING_RULES brings it back.
_QUIET = ("qt.qpa.services", "qt.qpa.theme.gnome", "qt.text.font.db")


def run_tray(*, home: Path | None, demo: bool) -> int:
    """Run the tray program until it is quit, and return the exit status.

    A second start in the same home opens the panel of the first and ends with status 0; with 1
    where the first does not answer.
    """
    if demo:
        import tempfile  # noqa: PLC0415 - the icon need not wait for it

        with tempfile.TemporaryDirectory(prefix="statustray-demo-") as folder:
            folders = AppPaths.under(Path(folder))
            _save(demo_settings(), folders)
            return _run(folders, home=None, demo=True)
    return _run(AppPaths.of(home), home=home, demo=False)


def _run(folders: AppPaths, *, home: Path | None, demo: bool) -> int:
    instance = SingleInstance(folders.lock)
    called = Called.ENDED if instance.claim() else instance.call()
    if called is Called.ANSWERED:
        return 0
    if called is Called.UNANSWERED:
        _say_unanswered(folders)
        return 1
    try:
        return _run_alone(folders, instance, home=home, demo=demo)
    finally:
        instance.release()


def _run_alone(
    folders: AppPaths, instance: SingleInstance, *, home: Path | None, demo: bool
) -> int:
    application = _application()
    zone = tuple(leave_unusable_zone())
    clock = EnvironmentClock()
    tray = Tray(now=clock.now)
    # The icon first; settings and words are imported afterwards, then engine and windows.
    tray.start()
    application.processEvents()
    from statustray.app.launch import launched  # noqa: PLC0415

    launch = launched(application, tray, clock, folders=folders, home=home, demo=demo)
    calls = PanelCalls()
    instance.listen(calls.call)
    application.setWindowIcon(app_icon())
    from statustray.app.introduction import introduce  # noqa: PLC0415
    from statustray.app.program import Program  # noqa: PLC0415
    from statustray.gateways.files.log import log_to  # noqa: PLC0415

    program = Program(launch)
    calls.answer(program.call)
    program.report((*zone, *instance.problems))
    program.bridge.snapshot_changed.connect(lambda _: instance.listen_again(calls.call))
    if launch.usual_home:
        QTimer.singleShot(0, lambda: introduce(launch.command))
    with log_to(folders.log):
        return program.run()


def _say_unanswered(folders: AppPaths) -> None:
    """Say in a window why this start opens nothing; its user looks at no terminal."""
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - no start else needs these

    from statustray.app.translations import speak  # noqa: PLC0415
    from statustray.gateways.files.bundled.translations import translations_folder  # noqa: PLC0415
    from statustray.gateways.files.settings.settings_file import SettingsFile  # noqa: PLC0415

    application = _application()
    language = SettingsFile(folders.settings).load(running=True).settings.appearance.language
    tr = speak(application, language, folder=translations_folder())
    said = tr(
        "StatusTray is already running, but doesn't respond. Open it from its icon. If there is "
        "none, sign out and in again, then start it."
    )
    QMessageBox(QMessageBox.Icon.Warning, "StatusTray", said).exec()


class PanelCalls:
    """Calls of later starts, which may come before there is a panel to open."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._missed = False
        self._open: Callable[[], None] | None = None

    def call(self) -> None:
        """Open the panel, or remember that somebody asked for it; from any thread."""
        with self._lock:
            if self._open is None:
                self._missed = True
            else:
                self._open()

    def answer(self, open_panel: Callable[[], None]) -> None:
        """Answer calls by *open_panel* from now on, the missed one at once."""
        with self._lock:
            self._open = open_panel
            if self._missed:
                open_panel()


def _save(settings: "Settings", folders: AppPaths) -> None:
    from statustray.gateways.files.settings.settings_file import SettingsFile  # noqa: PLC0415

    SettingsFile(folders.settings).save(settings)


def demo_settings() -> "Settings":
    """Return the settings that the demonstration starts with."""
    from statustray.gateways.demo.replay import demonstration  # noqa: PLC0415
    from statustray.gateways.files.bundled.catalogue import load_catalogue  # noqa: PLC0415

    return demonstration(load_catalogue()).settings


def _application() -> QApplication:
    QLoggingCategory.setFilterRules("\n".join(f"{name}=false" for name in _QUIET))
    application = QApplication(list(_ARGUMENTS))
    application.setApplicationName(_NAME)
    application.setApplicationDisplayName("StatusTray")
    application.setDesktopFileName(_NAME)
    application.setQuitOnLastWindowClosed(False)
    leave_dock()  # Qt has just made it a program with an icon there
    return application
