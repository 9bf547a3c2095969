"""Keeping the file of what this computer sees, in the tray program."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from statustray.domain.model.problem import Problem
from statustray.domain.model.settings import Publishing, Settings
from statustray.domain.model.snapshot import Snapshot
from statustray.domain.text.lazy_message import phrase
from statustray.gateways.files.view_publisher import ViewPublisher

_END_S = 2.0


class ViewKeeper:
    """Publishes each snapshot as settings ask.  *report* hears, on another thread, what went wrong.

    Not *enabled* in a demonstration: an invented outage is nobody's view.
    """

    def __init__(self, *, enabled: bool, report: Callable[[tuple[Problem, ...]], object]) -> None:
        self._report = report
        self._enabled = enabled
        self._wanted = (Publishing(), 0)
        self._publisher: ViewPublisher | None = None

    def configure(self, settings: Settings) -> None:
        """Publish as *settings* say from now on."""
        wanted = settings.publish, settings.polling.interval_s
        if wanted == self._wanted:
            return
        self._end(within_s=0.0)  # a share that hangs must not hold up the window
        self._wanted = wanted
        if wanted[0].file and self._enabled:
            self._publisher = ViewPublisher(
                Path(wanted[0].file), interval=self._interval, failed=self._name
            )

    def set_snapshot(self, snapshot: Snapshot) -> None:
        """Publish *snapshot*, once anything was checked."""
        if self._publisher is None or snapshot.at is None or not snapshot.any_checked:
            return
        # Imported here, as few publish.
        from statustray.present.json_output.published_view import view_json  # noqa: PLC0415

        addresses = self._wanted[0].addresses
        content = view_json(snapshot, interval=self._interval, addresses=addresses)
        self._publisher.publish(content, snapshot.at)

    def close(self) -> None:
        """Wait a moment for what is to be written; for the end of the program."""
        self._end(within_s=_END_S)

    def _end(self, *, within_s: float) -> None:
        if self._publisher is not None:
            self._publisher.close(within_s)
            self._publisher = None

    @property
    def _interval(self) -> timedelta:
        return timedelta(seconds=self._wanted[1])

    def _name(self, why: str) -> None:
        do = phrase("Choose a different location in Settings, Other places.")
        what = phrase("the file for other places can't be written: {why}", why=why)
        self._report((Problem(self._wanted[0].file, what, do),))
