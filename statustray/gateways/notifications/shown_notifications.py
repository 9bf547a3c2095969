"""Which notifications are on the screen, and under which numbers the daemon knows them."""

from dataclasses import dataclass, field

from statustray.gateways.notifications.notification import Notification

# Daemons keep no more than that either; the oldest is forgotten first.
_MOST = 64


@dataclass(slots=True)
class ActiveNotifications:
    """Notifications by key and by the daemon's number; both name the same ones."""

    _numbers: dict[str, int] = field(default_factory=dict)
    _notes: dict[int, Notification] = field(default_factory=dict)

    def add(self, number: int, note: Notification) -> None:
        """Note that *note* is shown as *number*; some daemons give a new one when replacing."""
        self.forget(note.key)
        self.take(number)
        self._numbers[note.key] = number
        self._notes[number] = note
        if len(self._notes) > _MOST:
            self.take(next(iter(self._notes)))

    def number(self, key: str) -> int:
        """Return the number of what is shown for *key*, 0 when nothing is."""
        return self._numbers.get(key, 0)

    def forget(self, key: str) -> int:
        """Forget *key* and return its number, 0 when it was not shown."""
        number = self._numbers.pop(key, 0)
        self._notes.pop(number, None)
        return number

    def take(self, number: int) -> Notification | None:
        """Forget *number* and return what it showed; None where it is not ours, or no more."""
        note = self._notes.pop(number, None)
        if note is not None:
            self._numbers.pop(note.key, None)
        return note

    def take_all(self) -> tuple[Notification, ...]:
        """Forget everything, and return what was shown, oldest first."""
        notes = tuple(self._notes.values())
        self._numbers.clear()
        self._notes.clear()
        return notes

    def numbers(self) -> tuple[int, ...]:
        """Return every number that is shown."""
        return tuple(self._notes)
