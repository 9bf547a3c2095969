"""The protocol with a notification daemon, which may be absent, restart, or support little.

Daemons differ from the specification: some send ``ActionInvoked`` twice,
most send nothing afterwards, some assign another number when replacing.  So an action is final, the
notification is closed by us, and further signals about it are ignored.
"""

import logging
from collections.abc import Callable
from contextlib import suppress

from jeepney import DBusErrorResponse
from msgspec.structs import replace

from statustray.gateways.notifications import dbus_messages as messages
from statustray.gateways.notifications.notification import Notification, NotificationCallbacks
from statustray.gateways.notifications.shown_notifications import ActiveNotifications
from statustray.gateways.system.session_bus import SessionBus, Signal

_log = logging.getLogger(__name__)

_NOBODY = {
    "org.freedesktop.DBus.Error.ServiceUnknown",
    "org.freedesktop.DBus.Error.NameHasNoOwner",
}

_DIED = "org.freedesktop.DBus.Error.NoReply"
_CANNOT_START = "org.freedesktop.DBus.Error.Spawn."
# These show the default action as one more button; with a fourth, LXQt hides them all.
_SHOW_OPEN_AS_BUTTON = ("Xfce Notify Daemon", "lxqt-notificationd")
# It takes an ampersand in a button's text for a mnemonic, as Qt does.
_TAKES_MNEMONICS = "lxqt-notificationd"


class NotificationDaemon:
    """The owner of org.freedesktop.Notifications; used on one thread.

    ``named`` receives name and version of each new daemon.
    """

    def __init__(
        self, callbacks: NotificationCallbacks, *, open_label: str, named: Callable[[str], None]
    ) -> None:
        self._callbacks = callbacks
        self._open_label = open_label
        self._named = named
        self._bus: SessionBus | None = None
        self._owner: str | None = None
        self._capabilities: frozenset[str] = frozenset()
        self._server = ""
        self._shown = ActiveNotifications()
        self._lost: dict[str, Notification] = {}
        self._returned = False

    @property
    def bus(self) -> SessionBus | None:
        """The connection; None before the first notification and after the bus was lost."""
        return self._bus

    def show(self, note: Notification) -> None:
        """Show *note*, or report why it cannot be shown."""
        lost = self._lost.pop(note.key, None)
        if note.silent and not self._shown.number(note.key):
            if lost is not None:  # the next daemon shall show what is true by then
                self._lost[note.key] = replace(note, silent=False)
            return
        try:
            number = self._notify_twice(self._connected(), note)
        except DBusErrorResponse as error:
            if _is_absent(error):
                self._lost[note.key] = note
            self._callbacks.failed(note, _words(error))
        except TimeoutError:
            self._callbacks.failed(note, "the notification daemon does not answer")
        except OSError as error:
            self.hang_up()
            self._callbacks.failed(note, f"the session bus cannot be used: {error}")
        else:
            self._shown.add(number, note)
            self._callbacks.shown(note.key)

    def withdraw(self, key: str) -> None:
        """Close the notification of *key*."""
        self._lost.pop(key, None)
        self._close(self._shown.forget(key))

    def withdraw_all(self) -> None:
        """Close every notification."""
        self._lost.clear()
        for number in self._shown.numbers():
            self._shown.take(number)
            self._close(number)

    def handle_signals(self) -> None:
        """Process pending signals without blocking."""
        while signals := self._signals():
            for signal in signals:
                self._handle(signal)

    def catch_up(self) -> bool:
        """Show a daemon that has come what was, or was to be, shown; say whether one had come.

        Call it when nothing else is to be done: what is withdrawn by then is shown to nobody.
        """
        had_come, self._returned = self._returned, False
        for note in tuple(self._lost.values()) if had_come else ():
            self.show(note)
        return had_come

    def hang_up(self) -> None:
        """Disconnect from the bus; notifications on the screen are out of reach from then on."""
        self._shown.take_all()
        self._owner = None
        if self._bus is not None:
            self._bus.close()
            self._bus = None

    def _connected(self) -> SessionBus:
        if self._bus is None:
            bus = SessionBus()
            self._bus = bus
            for rule in messages.SIGNALS:
                bus.listen(rule)
        return self._bus

    def _notify_twice(self, bus: SessionBus, note: Notification) -> int:
        """Notify, and again if the daemon died of it: the bus may start another."""
        try:
            return self._notify(bus, note)
        except DBusErrorResponse as error:
            if error.name != _DIED:
                raise
        self._owner = None
        return self._notify(bus, note)

    def _notify(self, bus: SessionBus, note: Notification) -> int:
        if self._owner is None:
            self._greet(bus)
        message = messages.notify(
            note,
            replaces=self._shown.number(note.key),
            capabilities=self._capabilities,
            open_label=self._open_label_here,
            mnemonics=self._server.startswith(_TAKES_MNEMONICS),
        )
        return messages.number(bus.call(message))

    def _greet(self, bus: SessionBus) -> None:
        """Ask a daemon for its capabilities and name, once for each owner of the bus name."""
        self._capabilities = messages.capabilities(bus.call(messages.get_capabilities()))
        self._server = messages.server(bus.call(messages.get_server_information()))
        self._named(self._server)
        self._owner = bus.owner(messages.NAME)

    @property
    def _open_label_here(self) -> str:
        return "" if self._server.startswith(_SHOW_OPEN_AS_BUTTON) else self._open_label

    def _signals(self) -> list[Signal]:
        try:
            return self._bus.signals() if self._bus is not None else []
        except OSError as error:
            _log.info("the session bus is gone: %s", error)
            self.hang_up()
            return []

    def _handle(self, signal: Signal) -> None:
        match signal:
            case Signal(messages.BUS_NAME, "NameOwnerChanged", (messages.NAME, _, str(owner))):
                self._owner_is(owner)
            case Signal(self._owner, "ActionInvoked", (int(number), str(action))):
                self._acted(number, action)
            case Signal(self._owner, "NotificationClosed", (int(number), _)):
                self._shown.take(number)
            case _:
                pass

    def _acted(self, number: int, action: str) -> None:
        note = self._shown.take(number)
        if note is not None:
            self._close(number)
            self._callbacks.acted(note.key, action)

    def _owner_is(self, owner: str) -> None:
        """Forget a daemon's numbers, and let the next one show what was, or was to be, shown."""
        if owner == self._owner:
            return
        self._owner = None
        self._lost |= {note.key: note for note in self._shown.take_all()}
        self._returned = bool(owner)

    def _close(self, number: int) -> None:
        if number and self._bus is not None:
            with suppress(OSError):  # the next call finds the bus gone, and reports it
                self._bus.tell(messages.close(number))


def _is_absent(error: DBusErrorResponse) -> bool:
    return error.name in _NOBODY or error.name.startswith(_CANNOT_START)


def _words(error: DBusErrorResponse) -> str:
    if _is_absent(error):
        return "no notification daemon is running"
    return f"the notification daemon refuses: {error.name}"
