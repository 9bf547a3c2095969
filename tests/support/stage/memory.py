"""A memory that keeps in lists, and a network that changes when told."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from statustray.engine.ports import Sample, StoredHealth, Transition


@dataclass
class FakeMemory:
    """Keeps in lists what the engine wrote."""

    kept: dict[str, StoredHealth] = field(default_factory=dict)
    transitions: list[Transition] = field(default_factory=list)
    samples: list[Sample] = field(default_factory=list)
    text: str = ""
    notes: dict[str, str] = field(default_factory=dict)

    def remembered(self) -> tuple[StoredHealth, ...]:
        return tuple(self.kept.values())

    def keep(self, states: Iterable[StoredHealth]) -> None:
        self.kept.update({state.service: state for state in states})

    def record(self, transitions: Iterable[Transition]) -> None:
        self.transitions.extend(transitions)

    def sample(self, samples: Iterable[Sample]) -> None:
        self.samples.extend(samples)

    def alert_state(self) -> str:
        return self.text

    def note_time(self, now: datetime) -> None:
        """Leave everything as it is: this memory's clock is never wrong."""

    def keep_alert_state(self, text: str) -> None:
        self.text = text

    def note(self, name: str) -> str:
        return self.notes.get(name, "")

    def keep_note(self, name: str, text: str) -> None:
        self.notes[name] = text

    def flush(self, now: object) -> None:
        pass


@dataclass
class FakePlace:
    """Always the same network unless a test moves."""

    name: str = "home"

    def network_id(self) -> str:
        return self.name
