"""What the windows are given: the parts of the program that they lean on."""

from dataclasses import dataclass
from datetime import date

from statustray.app.alert_delivery import AlertDelivery
from statustray.app.engine_host import EngineHost
from statustray.app.preferences import Preferences
from statustray.app.watched_time import EnvironmentClock
from statustray.domain.model.catalogue import Catalogue
from statustray.gateways.credentials.secret_store import SecretStore
from statustray.gateways.engine_thread import EngineThread
from statustray.gateways.files.paths import AppPaths
from statustray.present.vocabulary.language import Language
from statustray.ui.style.theme import Theme


@dataclass(frozen=True, slots=True)
class AppContext:
    """One of each, made by the program; all belong to the GUI thread."""

    tr: Language
    theme: Theme
    clock: EnvironmentClock
    folders: AppPaths
    preferences: Preferences
    engine: EngineThread[EngineHost]
    alert_delivery: AlertDelivery
    secrets: SecretStore

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue, once the engine has loaded it: a moment after the start."""
        return self.engine.ask(lambda station: station.catalogue).result()

    @property
    def today(self) -> date:
        """The day of the world that is watched."""
        return self.clock.now().date()
