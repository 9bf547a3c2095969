"""Notifications of Windows and macOS, through desktop-notifier: with buttons, click and withdrawal.

On macOS it works from a signed bundle only; elsewhere the next backend takes over.
"""

import asyncio
import logging
import sys
from collections.abc import Callable, Coroutine
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING, Any, Final
from zlib import crc32

from statustray.gateways.notifications.notification import (
    OPEN,
    Notification,
    NotificationCallbacks,
    Urgency,
)

if TYPE_CHECKING:
    from desktop_notifier import DesktopNotifier
    from desktop_notifier import Notification as Toast

_log = logging.getLogger(__name__)

_APP: Final = "StatusTray"
_MOST_BUTTONS: Final = 3
_NAME: Final = "desktop-notifier"
# How long a withdrawal that is under way may take at the end.
_FAREWELL_S: Final = 2.0
# Its own warnings would name every notification; what fails is told through the callbacks.
_LIBRARY: Final = logging.getLogger("desktop_notifier")


def system_notifier() -> "DesktopNotifier":
    """Return the system's own notification centre.

    Raises:
        Exception: there is none; the bindings of Windows and macOS raise types of their own.
        RuntimeError: on macOS this program is not a signed bundle.
    """
    from desktop_notifier import DesktopNotifier  # noqa: PLC0415 - nothing before its first use

    if sys.platform == "darwin":
        from desktop_notifier.backends import macos_support  # noqa: PLC0415 - there on macOS only

        if not (macos_support.is_bundle() and macos_support.is_signed_bundle()):
            message = "macOS delivers notifications of signed programs only"
            raise RuntimeError(message)
    return DesktopNotifier(app_name=_APP, app_icon=None)


class ToastBackend:
    """Shows notifications from a thread with an event loop of its own, in which clicks arrive."""

    def __init__(self, *, find: "Callable[[], DesktopNotifier]" = system_notifier) -> None:
        self._find = find
        self._callbacks: NotificationCallbacks | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._notifier: DesktopNotifier | None = None
        self._shown: set[str] = set()

    def listen(self, callbacks: NotificationCallbacks) -> None:
        """Set the callbacks."""
        self._callbacks = callbacks

    def show(self, notification: Notification) -> None:
        """Show it; a silent correction is left out, because it would pop up again."""
        if self._callbacks is not None and not notification.silent:
            self._do(self._send(notification, self._callbacks))

    def withdraw(self, key: str) -> None:
        """Take it away, out of the system's notification centre too."""
        if self._loop is not None:
            self._do(self._clear(key))

    def name(self) -> str:
        """Return the backend's name."""
        return _NAME

    def close(self) -> None:
        """Take away everything that is shown, and end the thread."""
        if self._loop is not None:
            self._do(self._end(self._loop))
            self._loop = None

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            Thread(target=_run, args=(self._loop,), name="notifications", daemon=True).start()
        # Not awaited: the system may be slow to answer, and this is the GUI thread.
        asyncio.run_coroutine_threadsafe(work, self._loop)

    async def _send(self, note: Notification, callbacks: NotificationCallbacks) -> None:
        dispatched: list[str] = []
        try:
            self._notifier = self._notifier or self._find()
            toast = _toast(note, callbacks.acted, dispatched.append)
            await self._notifier.send_notification(toast)
        except Exception as error:  # noqa: BLE001 - the bindings raise types of their own
            callbacks.failed(note, f"{_NAME} cannot show it: {str(error) or type(error).__name__}")
            return
        # The library raises nothing when the system refuses; it only does not say "dispatched".
        if dispatched:
            self._shown.add(note.key)
            callbacks.shown(note.key)
        else:
            callbacks.failed(note, f"{_NAME}: the system refuses it")

    async def _clear(self, key: str) -> None:
        if self._notifier is not None and key in self._shown:
            self._shown.discard(key)
            try:
                await self._notifier.clear(_identifier(key))
            except Exception:  # noqa: BLE001 - as above; what is gone already is no trouble
                _log.debug("a notification could not be withdrawn", exc_info=True)

    async def _end(self, loop: asyncio.AbstractEventLoop) -> None:
        for key in tuple(self._shown):
            await self._clear(key)
        # What was asked for before is still under way where the system is slow to answer; a loop
        # that stops now would drop it in the middle.
        before = asyncio.all_tasks() - {asyncio.current_task()}
        if before:
            _, hanging = await asyncio.wait(before, timeout=_FAREWELL_S)
            for task in hanging:
                task.cancel()
            await asyncio.gather(*hanging, return_exceptions=True)
        loop.stop()


def _run(loop: asyncio.AbstractEventLoop) -> None:
    _LIBRARY.setLevel(logging.CRITICAL)
    asyncio.set_event_loop(loop)
    loop.run_forever()
    loop.close()


def _toast(
    note: Notification, acted: Callable[[str, str], None], dispatched: Callable[[str], None]
) -> "Toast":
    from desktop_notifier import DEFAULT_SOUND, Button  # noqa: PLC0415 - imported by now
    from desktop_notifier import Notification as Toast  # noqa: PLC0415 - imported by now
    from desktop_notifier import Urgency as Pressing  # noqa: PLC0415 - imported by now

    pressing = {
        Urgency.LOW: Pressing.Low,
        Urgency.NORMAL: Pressing.Normal,
        Urgency.CRITICAL: Pressing.Critical,
    }
    return Toast(
        title=note.title,
        message=note.body,
        urgency=pressing[note.urgency],
        buttons=tuple(
            Button(title=label, identifier=action, on_pressed=partial(acted, note.key, action))
            for action, label in note.actions[:_MOST_BUTTONS]
        ),
        on_clicked=partial(acted, note.key, OPEN),
        on_dispatched=partial(dispatched, note.key),
        sound=DEFAULT_SOUND if note.sound else None,
        identifier=_identifier(note.key),
    )


def _identifier(key: str) -> str:
    """Return a tag of *key*: Windows takes 64 characters and replaces what has the same tag."""
    return f"{crc32(key.encode()):08x}"
