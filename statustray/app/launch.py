"""What is there once the icon is shown: the settings and their language, for all that follows."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtWidgets import QApplication

from statustray.app.settings.preferences import Preferences
from statustray.app.translations import speak
from statustray.app.watched_time import EnvironmentClock
from statustray.gateways.files.bundled.translations import translations_folder
from statustray.gateways.files.paths import AppPaths
from statustray.gateways.files.settings.settings_file import SettingsFile
from statustray.gateways.system.autostart import own_command
from statustray.present.vocabulary.language import Language
from statustray.ui.gui_thread import GuiThread
from statustray.ui.tray.tray import Tray


class Launch(Struct, frozen=True):
    """What the program is launched with.

    ``command`` starts it again; ``usual_home``: neither a demonstration nor a home of one's own,
    which leave no trace elsewhere.
    """

    application: QApplication
    tray: Tray
    clock: EnvironmentClock
    folders: AppPaths
    gui: GuiThread
    preferences: Preferences
    tr: Language
    command: Sequence[str]
    usual_home: bool
    demo: bool


def launched(
    application: QApplication,
    tray: Tray,
    clock: EnvironmentClock,
    *,
    folders: AppPaths,
    home: Path | None,
    demo: bool,
) -> Launch:
    """Read the settings, and let the icon speak and look as they say."""
    gui = GuiThread()
    file = SettingsFile(folders.settings, None if demo else folders.managed)
    preferences = Preferences(file, gui=gui)
    appearance = preferences.settings.appearance
    tr = speak(application, appearance.language, folder=translations_folder())
    tray.speak(tr)
    tray.restyle(style=appearance.icon, click=appearance.click, dark_panel=True)
    return Launch(
        application=application,
        tray=tray,
        clock=clock,
        folders=folders,
        gui=gui,
        preferences=preferences,
        tr=tr,
        command=own_command(home),
        usual_home=home is None and not demo,
        demo=demo,
    )
