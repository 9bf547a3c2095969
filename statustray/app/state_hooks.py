"""What else hears of each state: the user's command, and the file for other places."""

from collections.abc import Callable

from statustray.app.change_hook import ChangeHook
from statustray.app.view_keeper import ViewKeeper
from statustray.domain.model.problem import Problem
from statustray.domain.model.settings import Settings
from statustray.domain.model.snapshot import Snapshot


class StateHooks:
    """Hands each snapshot to what the settings name.  Not *enabled* in a demonstration.

    *report* hears, on another thread, what went wrong.
    """

    def __init__(self, *, enabled: bool, report: Callable[[tuple[Problem, ...]], object]) -> None:
        self._command = ChangeHook(enabled=enabled, report=report)
        self._view = ViewKeeper(enabled=enabled, report=report)

    def configure(self, settings: Settings) -> None:
        """Do as *settings* say from now on."""
        self._command.configure(settings.on_change)
        self._view.configure(settings)

    def set_snapshot(self, snapshot: Snapshot) -> None:
        """Hand *snapshot* on."""
        self._command.set_snapshot(snapshot)
        self._view.set_snapshot(snapshot)

    def close(self) -> None:
        """End the command, and wait a moment for the file; for the end of the program."""
        self._command.close()
        self._view.close()
