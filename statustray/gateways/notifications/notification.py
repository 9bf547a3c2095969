"""Notifications and the interface of the backends that show them."""

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Protocol

from msgspec import Struct

# The action of a click on the notification itself.
OPEN = "default"


class Urgency(Enum):
    """How much a notification may disturb; values as in the freedesktop specification."""

    LOW = 0
    NORMAL = 1
    CRITICAL = 2


class Pixels(Struct, frozen=True):
    """An image of four bytes per pixel (red, green, blue, alpha), row by row from the top."""

    width: int
    height: int
    rgba: bytes


class Notification(Struct, frozen=True):
    """A notification.  A later one with the same ``key`` replaces an earlier one.

    ``actions`` are pairs of key and label; ``title`` and ``body`` are plain text.  ``silent``:
    correct what is on the screen for ``key`` without a sound, and show nothing where that is gone.
    """

    key: str
    title: str
    body: str = ""
    urgency: Urgency = Urgency.NORMAL
    actions: tuple[tuple[str, str], ...] = ()
    image: Path | Pixels | None = None
    sound: bool = False
    silent: bool = False


class NotificationCallbacks(Struct, frozen=True):
    """Callbacks about notifications; called on threads of the backends.

    ``acted`` receives key and action, ``shown`` the key, ``failed`` the notification and why.
    """

    acted: Callable[[str, str], None]
    shown: Callable[[str], None]
    failed: Callable[[Notification, str], None]


class NotificationBackend(Protocol):
    """Shows notifications.  No call blocks; failures go to the callbacks."""

    def listen(self, callbacks: NotificationCallbacks) -> None:
        """Set the callbacks; called once, before anything is shown."""
        ...

    def show(self, notification: Notification) -> None:
        """Show *notification*, replacing an earlier one of its key."""
        ...

    def withdraw(self, key: str) -> None:
        """Close the notification of *key*, if the backend can."""
        ...

    def name(self) -> str:
        """Return the backend's name, as far as it is known."""
        ...

    def close(self) -> None:
        """Close every notification, and stop."""
        ...
