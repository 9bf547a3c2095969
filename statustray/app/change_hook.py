"""The user's command for each change, in the tray program."""

from collections.abc import Callable

from statustray.domain.model.problem import Problem
from statustray.domain.model.settings import OnChange
from statustray.domain.model.snapshot import Snapshot
from statustray.domain.text.lazy_message import phrase
from statustray.gateways.system.change_command import ChangeCommand
from statustray.present.vocabulary.language import ENGLISH


class ChangeHook:
    """Runs the command that the settings name.  *report* hears, on another thread, what went wrong.

    Not *enabled* in a demonstration: nobody's command shall be told of invented outages.
    """

    def __init__(self, *, enabled: bool, report: Callable[[tuple[Problem, ...]], object]) -> None:
        self._report = report
        self._enabled = enabled
        self._wanted = OnChange()
        self._command: ChangeCommand | None = None
        self._last: Snapshot | None = None
        self._named: set[str] = set()

    def configure(self, wanted: OnChange) -> None:
        """Run *wanted* from now on."""
        if wanted == self._wanted:
            return
        self.close()
        self._wanted, self._named = wanted, set()
        if wanted.command and self._enabled:
            self._command = ChangeCommand(wanted.command, failed=self._name)

    def set_snapshot(self, snapshot: Snapshot) -> None:
        """Run the command for what changed since the last snapshot; the first is no change."""
        last, self._last = self._last, snapshot
        if self._command is None or last is None:
            return
        # Imported here, as few have a command: the words of JSON are a seventh of all our modules.
        from statustray.present.json_output.check import changes_json  # noqa: PLC0415

        for change in changes_json(last, snapshot, ENGLISH):
            self._command.run(change)

    def close(self) -> None:
        """End what runs."""
        if self._command is not None:
            self._command.close()
            self._command = None

    def _name(self, why: str) -> None:
        if why in self._named:
            return
        self._named.add(why)
        do = phrase("Correct its command, or remove it.")
        what = phrase("the command could not be run: {why}", why=why)
        self._report((Problem("[on_change]", what, do),))
