"""The one front for notifications: the best way that works, and a word where none does."""

import logging
import sys
from collections.abc import Callable
from functools import partial
from threading import Lock

from statustray.gateways.notifications.freedesktop import FreedesktopBackend
from statustray.gateways.notifications.notification import (
    Notification,
    NotificationBackend,
    NotificationCallbacks,
    Pixels,
    Urgency,
)
from statustray.gateways.notifications.plyer_backend import PlyerBackend

__all__ = ["Notification", "Notifier", "Pixels", "TrayBackend", "Urgency", "usual_backends"]

_log = logging.getLogger(__name__)

_TRAY = "a message from the tray icon"

# Shows title, text and urgency from the tray's own icon; False where there is no tray.
ShowInTray = Callable[[str, str, Urgency], bool]


class TrayBackend:
    """The tray's own message: the last way, and without buttons; *name* is for people."""

    def __init__(self, show: ShowInTray, *, name: str = _TRAY) -> None:
        self._show = show
        self._name = name
        self._listener: NotificationCallbacks | None = None

    def listen(self, listener: NotificationCallbacks) -> None:
        """Tell *listener* from now on."""
        self._listener = listener

    def show(self, notification: Notification) -> None:
        """Hand it to the tray, which cannot correct what it showed."""
        if self._listener is None or notification.silent:
            return
        if self._show(notification.title, notification.body, notification.urgency):
            self._listener.shown(notification.key)
        else:
            self._listener.failed(notification, "there is no tray")

    def withdraw(self, key: str) -> None:
        """Do nothing: the tray's message goes by itself."""

    def how(self) -> str:
        """Name the way."""
        return self._name

    def close(self) -> None:
        """Do nothing: nothing is held."""


def usual_backends(
    show_in_tray: ShowInTray | None,
    *,
    open_label: str = "Open",
    tray_name: str = _TRAY,
    platform: str = sys.platform,
) -> tuple[NotificationBackend, ...]:
    """Return the ways of *platform*, the best first.

    plyer is left out where a freedesktop daemon is to be expected: without one it reports success
    and shows nothing.
    """
    desktop = platform.startswith(("linux", "freebsd", "openbsd"))
    first: NotificationBackend = (
        FreedesktopBackend(open_label=open_label) if desktop else PlyerBackend()
    )
    return (first,) if show_in_tray is None else (first, TrayBackend(show_in_tray, name=tray_name))


class Notifier:
    """Shows notifications through the first of *ways* that can; there is at least one.

    ``on_action`` gets key and action (``default`` for a click on the text), ``on_shown`` the key,
    ``on_failed`` the key and why, once every way has failed.  All come from threads of the ways.
    """

    def __init__(
        self,
        ways: tuple[NotificationBackend, ...],
        *,
        on_action: Callable[[str, str], None],
        on_failed: Callable[[str, str], None],
        on_shown: Callable[[str], None] | None = None,
    ) -> None:
        self._ways = ways
        self._on_failed = on_failed
        self._on_shown = on_shown
        self._wanted: dict[str, Notification] = {}
        self._why: dict[str, tuple[str, ...]] = {}
        self._lock = Lock()
        self._last: NotificationBackend | None = None
        self._told: set[NotificationBackend] = set()
        for way, next_way in zip(ways, (*ways[1:], None), strict=True):
            shown, failed = partial(self._shown, way), partial(self._failed, way, next_way)
            way.listen(NotificationCallbacks(acted=on_action, shown=shown, failed=failed))

    def show(self, notification: Notification) -> None:
        """Show it, in place of an earlier one of its key; returns at once."""
        with self._lock:
            self._wanted[notification.key] = notification
            self._why.pop(notification.key, None)
        self._ways[0].show(notification)

    def withdraw(self, key: str) -> None:
        """Take away what is shown for *key*, where the way can."""
        with self._lock:
            self._wanted.pop(key, None)
        for way in self._ways:
            way.withdraw(key)

    def how(self) -> str:
        """Name the way that showed the last notification; empty before the first."""
        return "" if self._last is None else self._last.how()

    def close(self) -> None:
        """Take away what is shown, and end."""
        for way in self._ways:
            way.close()

    def _shown(self, way: NotificationBackend, key: str) -> None:
        self._last = way
        self._told.discard(way)
        if way is not self._ways[0]:
            self._ways[0].withdraw(key)  # it need not show it as well when it can again
        if self._on_shown is not None:
            self._on_shown(key)

    def _failed(
        self,
        way: NotificationBackend,
        next_way: NotificationBackend | None,
        note: Notification,
        why: str,
    ) -> None:
        """Try the next way, unless the notification was withdrawn or replaced meanwhile."""
        _log.log(logging.DEBUG if way in self._told else logging.WARNING, "%s: %s", way.how(), why)
        self._told.add(way)
        with self._lock:  # the GUI shows and withdraws while a way's own thread comes here
            if note.silent or self._wanted.get(note.key) is not note:
                return
            reasons = self._why[note.key] = (*self._why.get(note.key, ()), why)
        if next_way is None:
            self._on_failed(note.key, "; ".join(reasons))
        else:
            next_way.show(note)
