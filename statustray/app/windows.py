"""The way to the windows besides the panel, without what they are made of."""

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from statustray.app.context import AppContext
from statustray.domain.model.settings import Problem
from statustray.domain.model.snapshot import Snapshot
from statustray.present.vocabulary.problems import problem_words

if TYPE_CHECKING:
    from statustray.app.window_factory import WindowFactory


class Windows(QObject):
    """Opens windows.  Their code is imported with the first one: most days nobody opens any."""

    def __init__(self, parts: AppContext) -> None:
        super().__init__()
        self._parts = parts
        self._problems: tuple[Problem, ...] = ()
        self._box: QMessageBox | None = None

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Give the newest state to whoever waits for it."""
        if self._any_open:
            self._rooms.show_snapshot(snapshot)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show *problems* where they can be looked up."""
        self._problems = problems
        if self._any_open:
            self._rooms.show_problems(problems)

    def tell_problems(self, problems: Iterable[Problem]) -> None:
        """Say *problems* once."""
        said = "\n\n".join(problem_words(problem, self._parts.tr) for problem in problems)
        self._box = QMessageBox(QMessageBox.Icon.Information, "StatusTray", said)
        self._box.open()

    def settings(self) -> None:
        """Open the settings."""
        self._rooms.settings()

    def add_service(self, name: str = "") -> None:
        """Open the settings where services are added, with *name* typed in."""
        self._rooms.add_service(name)

    def welcome(self) -> None:
        """Open the first run."""
        self._rooms.welcome()

    def history(self) -> None:
        """Open the history."""
        self._rooms.history()

    def resilience(self) -> None:
        """Open the report on what hangs on what."""
        self._rooms.resilience()

    def drill(self) -> None:
        """Open the drill."""
        self._rooms.drill()

    @property
    def _any_open(self) -> bool:
        return "_rooms" in self.__dict__

    @cached_property
    def _rooms(self) -> "WindowFactory":
        from statustray.app.window_factory import WindowFactory  # noqa: PLC0415

        rooms = WindowFactory(self._parts)
        rooms.troubled.connect(self.tell_problems)
        rooms.show_problems(self._problems)
        return rooms
