"""Notifications through plyer, where no freedesktop daemon is to be expected: Windows, macOS.

plyer shows a title and a text; it knows no buttons, takes nothing back and tells nothing.
"""

import warnings
from threading import Thread

from statustray.gateways.notifications.notification import Notification, NotificationCallbacks

_APP = "StatusTray"
# Longer ones raise an error on Windows, in a thread where nobody hears it.
_TITLE_CHARACTERS = 63
_BODY_CHARACTERS = 255

# What plyer raises where its platform's library is missing or unwilling.
_TROUBLE = (NotImplementedError, ImportError, OSError, ValueError, AttributeError, RuntimeError)


class PlyerBackend:
    """Shows notifications through plyer, each on a thread of its own, for it may wait."""

    def __init__(self) -> None:
        self._listener: NotificationCallbacks | None = None

    def listen(self, listener: NotificationCallbacks) -> None:
        """Tell *listener* from now on."""
        self._listener = listener

    def show(self, notification: Notification) -> None:
        """Show title and text; an earlier one of the same key stays."""
        if self._listener is not None and not notification.silent:
            work = (notification, self._listener)
            Thread(target=_show, args=work, name="plyer", daemon=True).start()

    def withdraw(self, key: str) -> None:
        """Do nothing: plyer takes nothing back."""

    def how(self) -> str:
        """Name the way."""
        return "plyer"

    def close(self) -> None:
        """Do nothing: nothing is held."""


def _show(note: Notification, listener: NotificationCallbacks) -> None:
    try:
        _notify(note)
    except _TROUBLE as error:
        listener.failed(note, f"plyer cannot show it: {type(error).__name__}")
    else:
        listener.shown(note.key)


def _notify(note: Notification) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # plyer warns of each library that it tries in vain
        from plyer import notification  # noqa: PLC0415 - nothing before its first use

        notification.notify(
            title=note.title[:_TITLE_CHARACTERS],
            message=note.body[:_BODY_CHARACTERS],
            app_name=_APP,
        )
