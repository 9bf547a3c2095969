"""One notification as it is handed to a desktop, and what a way of showing it offers."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

# The action of a click on the notification itself.
OPEN = "default"


class Urgency(Enum):
    """How much a notification may disturb, in the numbers of the freedesktop specification."""

    LOW = 0
    NORMAL = 1
    CRITICAL = 2


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture: four bytes a pixel (red, green, blue, opacity), row by row from the top."""

    width: int
    height: int
    rgba: bytes


@dataclass(frozen=True, slots=True)
class Notification:
    """What to show.  A later one with the same ``key`` takes the earlier one's place.

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


@dataclass(frozen=True, slots=True)
class NotificationCallbacks:
    """Who hears what becomes of notifications; called from threads of the ways.

    ``acted`` gets key and action, ``shown`` the key, ``failed`` the notification and why.
    """

    acted: Callable[[str, str], None]
    shown: Callable[[str], None]
    failed: Callable[[Notification, str], None]


class NotificationBackend(Protocol):
    """A way to show notifications.  No call blocks; failures come to the listener."""

    def listen(self, listener: NotificationCallbacks) -> None:
        """Tell *listener* from now on; called once, before anything is shown."""
        ...

    def show(self, notification: Notification) -> None:
        """Show it, in place of an earlier one of its key."""
        ...

    def withdraw(self, key: str) -> None:
        """Take it away where that is possible."""
        ...

    def how(self) -> str:
        """Name the way, as far as it is known."""
        ...

    def close(self) -> None:
        """Take away what is shown, and end."""
        ...
