"""The windows besides the panel: each made when it is first opened, then shown again."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from statustray.app.notices import Notices
from statustray.app.preferences import Preferences
from statustray.app.station import Station
from statustray.domain.settings import Problem
from statustray.domain.snapshot import Snapshot
from statustray.gateways.engine_thread import EngineThread
from statustray.gateways.folders import Folders
from statustray.present.language import Language
from statustray.ui.theme import Theme

W = TypeVar("W", bound=QWidget)


class Windows(QObject):
    """Opens windows and gives them what they show."""

    def __init__(
        self,
        *,
        tr: Language,
        theme: Theme,
        folders: Folders,
        preferences: Preferences,
        engine: EngineThread[Station],
        notices: Notices,
    ) -> None:
        super().__init__()
        self._tr = tr
        self._theme = theme
        self._folders = folders
        self._preferences = preferences
        self._engine = engine
        self._notices = notices
        self._open: dict[str, QWidget] = {}

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Give the newest state to whoever waits for it."""

    def settings(self) -> None:
        """Open the settings."""

    def add_service(self, _what: str = "") -> None:
        """Open the settings where services are added."""

    def welcome(self) -> None:
        """Open the first run."""

    def history(self) -> None:
        """Open the history."""

    def resilience(self) -> None:
        """Open the report."""

    def drill(self) -> None:
        """Open the drill."""

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show *problems* where they can be looked up."""

    def tell_problems(self, problems: Iterable[Problem]) -> None:
        """Say *problems* once."""
        lines = [f"{p.place}: {p.what}. {p.do}".strip() for p in problems]
        box = QMessageBox(QMessageBox.Icon.Information, "StatusTray", "\n\n".join(lines))
        box.setWindowTitle(self._tr("StatusTray: settings"))
        box.open()
        self._open["problems"] = box

    def _shown(self, name: str, make: Callable[[], W]) -> W:
        window = self._open.get(name)
        if window is None:
            window = self._open[name] = make()
        window.show()
        window.raise_()
        window.activateWindow()
        return window  # type: ignore[return-value]  # made by the same *make* under this name
