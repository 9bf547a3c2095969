"""What the windows are given: the objects of the program that they share."""

from datetime import date

from msgspec import Struct, field

from statustray.app.alert_delivery import AlertDelivery
from statustray.app.engine_host import EngineHost
from statustray.app.settings.preferences import Preferences
from statustray.app.watched_time import EnvironmentClock
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.release import ReleaseCheck
from statustray.domain.model.settings import Settings
from statustray.domain.model.snapshot import Snapshot
from statustray.domain.watchlist.watched_services import in_force
from statustray.gateways.credentials.secret_store import SecretStore
from statustray.gateways.engine_thread import EngineThread
from statustray.gateways.files.paths import AppPaths
from statustray.gateways.files.window_places import WindowPlaces
from statustray.present.vocabulary.language import Language
from statustray.ui.gui_thread import GuiThread
from statustray.ui.style.theme import Theme


class Latest(Struct):
    """What the engine handed over last; read and written in the GUI thread only.

    ``release``: what is known of a newer version of the program, None where nobody asked.
    """

    catalogue: Catalogue = field(default_factory=Catalogue)
    snapshot: Snapshot = field(default_factory=Snapshot)
    release: ReleaseCheck | None = None


class AppContext(Struct, frozen=True):
    """One of each, made by the program; all belong to the GUI thread."""

    tr: Language
    theme: Theme
    clock: EnvironmentClock
    folders: AppPaths
    preferences: Preferences
    gui: GuiThread
    engine: EngineThread[EngineHost]
    alert_delivery: AlertDelivery
    secrets: SecretStore
    latest: Latest
    demo: bool = False

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue; empty until the engine has loaded it, shortly after the start."""
        return self.latest.catalogue

    @property
    def places(self) -> WindowPlaces:
        """Where windows were and how large."""
        return WindowPlaces(self.folders.windows)

    @property
    def today(self) -> date:
        """The current day of the watched environment, in UTC."""
        return self.clock.now().date()

    def in_force(self, settings: Settings) -> Settings:
        """Return *settings* with the starter list where the user has chosen nothing."""
        return in_force(settings, self.catalogue, self.preferences.problems)
