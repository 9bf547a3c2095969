"""Shows notifications through the best backend that works, and reports when none does."""

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
    Urgency,
)
from statustray.gateways.notifications.plyer_backend import PlyerBackend
from statustray.gateways.notifications.toast_backend import ToastBackend

_log = logging.getLogger(__name__)

# Shows title, text and urgency at the tray icon; returns False where there is no tray.
ShowInTray = Callable[[str, str, Urgency], bool]


class TrayBackend:
    """Messages of the tray icon, without buttons; *name* is for people."""

    def __init__(self, show: ShowInTray, *, name: str) -> None:
        self._show = show
        self._name = name
        self._callbacks: NotificationCallbacks | None = None

    def listen(self, callbacks: NotificationCallbacks) -> None:
        """Set the callbacks."""
        self._callbacks = callbacks

    def show(self, notification: Notification) -> None:
        """Hand it to the tray, which cannot correct what it showed."""
        if self._callbacks is None or notification.silent:
            return
        if self._show(notification.title, notification.body, notification.urgency):
            self._callbacks.shown(notification.key)
        else:
            self._callbacks.failed(notification, "there is no tray")

    def withdraw(self, key: str) -> None:
        """Do nothing: the tray's message closes by itself."""

    def name(self) -> str:
        """Return the backend's name."""
        return self._name

    def close(self) -> None:
        """Do nothing: nothing is held."""


def usual_backends(
    show_in_tray: ShowInTray,
    *,
    open_label: str,
    tray_name: str,
    platform: str = sys.platform,
) -> tuple[NotificationBackend, ...]:
    """Return the backends of *platform*, best first.

    plyer is left out on freedesktop systems: without a daemon it reports success
    and shows nothing.
    """
    tray = TrayBackend(show_in_tray, name=tray_name)
    if platform.startswith(("linux", "freebsd", "openbsd")):
        return (FreedesktopBackend(open_label=open_label), tray)
    # The tray's message has a click at least; plyer's comes from a second icon, and has none.
    return (ToastBackend(), tray, PlyerBackend())


class Notifier:
    """Shows notifications through the first of *backends* that can; there is at least one.

    ``on_action`` receives key and action (``default`` for a click on the text), ``on_shown`` a key,
    ``on_failed`` key and reason, once every backend has failed; all on threads of the backends.
    """

    def __init__(
        self,
        backends: tuple[NotificationBackend, ...],
        *,
        on_action: Callable[[str, str], None],
        on_failed: Callable[[str, str], None],
        on_shown: Callable[[str], None] | None = None,
    ) -> None:
        self._backends = backends
        self._on_failed = on_failed
        self._on_shown = on_shown
        self._wanted: dict[str, Notification] = {}
        self._why: dict[str, tuple[str, ...]] = {}
        self._lock = Lock()
        self._last: NotificationBackend | None = None
        self._failing: set[NotificationBackend] = set()
        for backend, next_backend in zip(backends, (*backends[1:], None), strict=True):
            shown, failed = (
                partial(self._shown, backend),
                partial(self._failed, backend, next_backend),
            )
            backend.listen(NotificationCallbacks(acted=on_action, shown=shown, failed=failed))

    def show(self, notification: Notification) -> None:
        """Show *notification*, replacing an earlier one of its key; returns at once."""
        with self._lock:
            self._wanted[notification.key] = notification
            self._why.pop(notification.key, None)
        self._backends[0].show(notification)

    def withdraw(self, key: str) -> None:
        """Close the notification of *key*, if the backend can."""
        with self._lock:
            self._wanted.pop(key, None)
        for backend in self._backends:
            backend.withdraw(key)

    def name(self) -> str:
        """Return the name of the backend that showed the last notification, if any."""
        return "" if self._last is None else self._last.name()

    def close(self) -> None:
        """Close every notification, and stop."""
        for backend in self._backends:
            backend.close()

    def _shown(self, backend: NotificationBackend, key: str) -> None:
        self._last = backend
        self._failing.discard(backend)
        if backend is not self._backends[0]:
            self._backends[0].withdraw(key)  # it need not show it as well when it can again
        if self._on_shown is not None:
            self._on_shown(key)

    def _failed(
        self,
        backend: NotificationBackend,
        next_backend: NotificationBackend | None,
        note: Notification,
        why: str,
    ) -> None:
        """Try the next backend, unless the notification was withdrawn or replaced meanwhile."""
        _log.log(
            logging.DEBUG if backend in self._failing else logging.WARNING,
            "%s: %s",
            backend.name(),
            why,
        )
        self._failing.add(backend)
        with self._lock:  # the GUI shows and withdraws while a backend's thread is here
            if note.silent or self._wanted.get(note.key) is not note:
                return
            reasons = self._why[note.key] = (*self._why.get(note.key, ()), why)
        if next_backend is None:
            self._on_failed(note.key, "; ".join(reasons))
        else:
            next_backend.show(note)
