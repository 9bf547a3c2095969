"""What the windows are given: the parts of the program that they lean on."""

from dataclasses import dataclass
from datetime import date

from statustray.app.clock import WorldClock
from statustray.app.notices import Notices
from statustray.app.preferences import Preferences
from statustray.app.station import Station
from statustray.domain.catalogue import Catalogue
from statustray.gateways.engine_thread import EngineThread
from statustray.gateways.folders import Folders
from statustray.gateways.secret_store import SecretStore
from statustray.present.language import Language
from statustray.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Parts:
    """One of each, made by the program; all belong to the GUI thread."""

    tr: Language
    theme: Theme
    clock: WorldClock
    folders: Folders
    preferences: Preferences
    engine: EngineThread[Station]
    notices: Notices
    secrets: SecretStore

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue, once the engine has loaded it: a moment after the start."""
        return self.engine.ask(lambda station: station.catalogue).result()

    @property
    def today(self) -> date:
        """The day of the world that is watched."""
        return self.clock.now().date()
