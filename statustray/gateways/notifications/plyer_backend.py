"""Notifications through plyer, for systems without a freedesktop daemon: Windows, macOS.

plyer shows a title and a text; it has no buttons, no withdrawal and no callbacks.
"""

import warnings
from threading import Thread

from statustray.gateways.notifications.notification import Notification, NotificationCallbacks

_APP = "StatusTray"
# Longer ones raise an error on Windows, in a thread where nobody catches it.
_TITLE_CHARACTERS = 63
_BODY_CHARACTERS = 255

# What plyer raises where its platform's library is missing or fails.
_TROUBLE = (NotImplementedError, ImportError, OSError, ValueError, AttributeError, RuntimeError)


class PlyerBackend:
    """Shows notifications through plyer, each on a thread of its own, as it may block."""

    def __init__(self) -> None:
        self._callbacks: NotificationCallbacks | None = None

    def listen(self, callbacks: NotificationCallbacks) -> None:
        """Set the callbacks."""
        self._callbacks = callbacks

    def show(self, notification: Notification) -> None:
        """Show title and text; an earlier notification of the same key stays."""
        if self._callbacks is not None and not notification.silent:
            work = (notification, self._callbacks)
            Thread(target=_show, args=work, name="plyer", daemon=True).start()

    def withdraw(self, key: str) -> None:
        """Do nothing: plyer cannot close notifications."""

    def name(self) -> str:
        """Return the backend's name."""
        return "plyer"

    def close(self) -> None:
        """Do nothing: nothing is held."""


def _show(note: Notification, callbacks: NotificationCallbacks) -> None:
    try:
        _notify(note)
    except _TROUBLE as error:
        callbacks.failed(note, f"plyer cannot show it: {type(error).__name__}")
    else:
        callbacks.shown(note.key)


def _notify(note: Notification) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # plyer warns of each library that it cannot import
        from plyer import notification  # noqa: PLC0415 - nothing before its first use

        notification.notify(
            title=note.title[:_TITLE_CHARACTERS],
            message=note.body[:_BODY_CHARACTERS],
            app_name=_APP,
        )
