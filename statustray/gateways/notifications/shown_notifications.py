"""The notifications on the screen, with the daemon's numbers."""

from msgspec import Struct, field

from statustray.gateways.notifications.notification import Notification

# Daemons keep no more either; the oldest are forgotten first.
_MOST = 64


class ActiveNotifications(Struct):
    """Notifications by key and by the daemon's number."""

    _numbers: dict[str, int] = field(default_factory=dict)
    _notes: dict[int, Notification] = field(default_factory=dict)

    def add(self, number: int, note: Notification) -> None:
        """Record that *note* is shown as *number*; some daemons assign a new one when replacing."""
        self.forget(note.key)
        self.take(number)
        self._numbers[note.key] = number
        self._notes[number] = note
        if len(self._notes) > _MOST:
            self.take(next(iter(self._notes)))

    def number(self, key: str) -> int:
        """Return the number of the notification of *key*, 0 if there is none."""
        return self._numbers.get(key, 0)

    def forget(self, key: str) -> int:
        """Forget *key* and return its number, 0 if it was not shown."""
        number = self._numbers.pop(key, 0)
        self._notes.pop(number, None)
        return number

    def take(self, number: int) -> Notification | None:
        """Forget *number* and return its notification; None if it is not, or no longer, ours."""
        note = self._notes.pop(number, None)
        if note is not None:
            self._numbers.pop(note.key, None)
        return note

    def take_all(self) -> tuple[Notification, ...]:
        """Forget and return all notifications, oldest first."""
        notes = tuple(self._notes.values())
        self._numbers.clear()
        self._notes.clear()
        return notes

    def numbers(self) -> tuple[int, ...]:
        """Return every number that is shown."""
        return tuple(self._notes)
