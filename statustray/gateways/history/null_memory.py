"""A memory that keeps nothing: for demonstrations, tests and one-off commands."""

from collections.abc import Iterable
from datetime import datetime

from statustray.engine.ports import Sample, StoredHealth, Transition


class NullMemory:
    """Implements ``Memory`` without a file."""

    def note_time(self, now: datetime) -> None:
        """Mind no clock."""

    def remembered(self) -> tuple[StoredHealth, ...]:
        """Return nothing."""
        return ()

    def keep(self, states: Iterable[StoredHealth]) -> None:
        """Keep nothing."""

    def record(self, transitions: Iterable[Transition]) -> None:
        """Record nothing."""

    def sample(self, samples: Iterable[Sample]) -> None:
        """Count nothing."""

    def alert_state(self) -> str:
        """Return the empty alert state."""
        return ""

    def keep_alert_state(self, text: str) -> None:
        """Keep nothing."""

    def note(self, name: str) -> str:  # noqa: ARG002 - the port's
        """Return no note."""
        return ""

    def keep_note(self, name: str, text: str) -> None:
        """Keep nothing."""

    def flush(self, now: datetime) -> None:
        """Write nothing."""
