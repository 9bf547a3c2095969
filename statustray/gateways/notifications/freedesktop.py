"""Notifications of freedesktop systems, on a thread that sleeps while idle."""

import logging
import selectors
import socket
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING

from statustray.gateways.notifications.notification import Notification, NotificationCallbacks

if TYPE_CHECKING:
    from statustray.gateways.notifications.freedesktop_daemon import NotificationDaemon

_log = logging.getLogger(__name__)

_END_S = 2.0
_CHUNK_BYTES = 4096

Job = Callable[["NotificationDaemon"], None]


class FreedesktopBackend:
    """Shows notifications through the owner of org.freedesktop.Notifications.

    The first notification starts the thread and imports the D-Bus library.
    ``open_label`` labels the action of a click on the notification itself.
    """

    def __init__(self, *, open_label: str = "Open") -> None:
        self._open_label = open_label
        self._callbacks: NotificationCallbacks | None = None
        self._jobs: deque[Job | None] = deque()
        self._wake, self._woken = socket.socketpair()
        self._woken.setblocking(False)
        self._daemon_name = ""
        self._thread: Thread | None = None
        self._closed = False

    def listen(self, callbacks: NotificationCallbacks) -> None:
        """Set the callbacks."""
        self._callbacks = callbacks

    def show(self, notification: Notification) -> None:
        """Show *notification*, replacing an earlier one of its key."""
        if self._closed or self._callbacks is None:
            return
        if self._thread is None or not self._thread.is_alive():
            work = (self._callbacks,)
            self._thread = Thread(target=self._work, args=work, name="notifications", daemon=True)
            self._thread.start()
        self._do(partial(_show, self._callbacks, notification))

    def withdraw(self, key: str) -> None:
        """Close the notification of *key*."""
        if self._thread is not None and not self._closed:
            self._do(lambda daemon: daemon.withdraw(key))

    def name(self) -> str:
        """Return the daemon's name once it has answered, as its own desktop calls it."""
        return self._daemon_name or "org.freedesktop.Notifications"

    def close(self) -> None:
        """Close every notification, as its buttons would do nothing any more, and stop."""
        if self._closed:
            return
        self._closed = True
        if self._thread is not None:
            self._do(lambda daemon: daemon.withdraw_all())
            self._do(None)
            self._thread.join(_END_S)
        self._wake.close()
        self._woken.close()

    def _do(self, job: Job | None) -> None:
        self._jobs.append(job)
        with suppress(BlockingIOError):  # the pipe is full: the thread wakes up anyway
            self._wake.send(b"\0")

    def _named(self, name: str) -> None:
        self._daemon_name = name

    def _work(self, callbacks: NotificationCallbacks) -> None:
        from statustray.gateways.notifications.freedesktop_daemon import NotificationDaemon  # noqa: PLC0415 - first use

        daemon = NotificationDaemon(callbacks, open_label=self._open_label, named=self._named)
        try:
            while self._worked_off(daemon):
                self._sleep(daemon)
        except Exception:  # noqa: BLE001 - a dead thread would silence every later alarm
            # What was to be shown is still queued: the next notification starts a thread anew.
            _log.exception("the thread that shows notifications ended")
        daemon.hang_up()

    def _worked_off(self, daemon: "NotificationDaemon") -> bool:
        """Run the pending jobs; return False at the end."""
        daemon.handle_signals()
        while self._jobs:
            job = self._jobs.popleft()
            if job is None:
                return False
            job(daemon)
            daemon.handle_signals()
        while daemon.catch_up():
            daemon.handle_signals()  # of what came over the bus meanwhile
        return True

    def _sleep(self, daemon: "NotificationDaemon") -> None:
        """Sleep until the bus or a new job wakes the thread."""
        with selectors.DefaultSelector() as selector:
            selector.register(self._woken, selectors.EVENT_READ)
            if daemon.bus is not None:
                selector.register(daemon.bus, selectors.EVENT_READ)
            selector.select()
        with suppress(BlockingIOError):  # the bus woke us
            self._woken.recv(_CHUNK_BYTES)


def _show(
    callbacks: NotificationCallbacks, notification: Notification, daemon: "NotificationDaemon"
) -> None:
    """Show *notification*; whatever the bus answers, it is shown or said to have failed."""
    try:
        daemon.show(notification)
    except Exception as error:  # noqa: BLE001 - whatever it was, the panel shows the text
        _log.exception("a notification could not be shown")
        callbacks.failed(notification, f"unexpected answer: {type(error).__name__}")
