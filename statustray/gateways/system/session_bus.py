"""A connection to the session bus for one thread: calls with a timeout, queued signals."""

from collections import deque
from typing import Final

from jeepney import HeaderFields, MatchRule, Message, MessageFlag, MessageType
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg
from msgspec import Struct

_CALL_S: Final = 10.0


class Signal(Struct, frozen=True):
    """A signal with the unique name of its sender."""

    sender: str
    member: str
    body: tuple[object, ...]


class SessionBus:
    """One connection.  Every method may raise ``OSError`` when the bus is gone."""

    def __init__(self) -> None:
        """Connect.

        Raises:
            OSError: there is no bus, or it does not answer.
        """
        self._bus = _connected()
        self._signals: deque[Signal] = deque()

    def close(self) -> None:
        """Disconnect."""
        self._bus.close()

    def listen(self, rule: MatchRule) -> None:
        """Subscribe to the signals that match *rule*."""
        self.call(message_bus.AddMatch(rule))

    def owner(self, name: str) -> str | None:
        """Return the unique name that owns *name*, or None."""
        reply = self._reply(message_bus.GetNameOwner(name))
        return None if reply.header.message_type is MessageType.error else str(reply.body[0])

    def call(self, message: Message) -> tuple[object, ...]:
        """Call a method and wait for the reply.

        Raises:
            DBusErrorResponse: the callee returned an error or does not exist.
            TimeoutError: no answer within ten seconds.
        """
        return tuple(unwrap_msg(self._reply(message)))

    def tell(self, message: Message) -> None:
        """Call a method without waiting for a reply."""
        message.header.flags |= MessageFlag.no_reply_expected
        self._bus.send(message)

    def fileno(self) -> int:
        """Return the file descriptor to wait on."""
        number: int = self._bus.sock.fileno()
        return number

    def signals(self) -> list[Signal]:
        """Return the queued signals, without blocking."""
        while (message := self._at_once()) is not None:
            self._keep(message)
        came = list(self._signals)
        self._signals.clear()
        return came

    def _reply(self, message: Message) -> Message:
        serial = next(self._bus.outgoing_serial)
        self._bus.send(message, serial=serial)
        while True:
            answer = self._bus.receive(timeout=_CALL_S)
            if answer.header.fields.get(HeaderFields.reply_serial) == serial:
                return answer
            self._keep(answer)

    def _at_once(self) -> Message | None:
        try:
            return self._bus.receive(timeout=0)
        except TimeoutError:
            return None

    def _keep(self, message: Message) -> None:
        if message.header.message_type is MessageType.signal:
            fields = message.header.fields
            sender = str(fields.get(HeaderFields.sender, ""))
            member = str(fields.get(HeaderFields.member, ""))
            self._signals.append(Signal(sender, member, tuple(message.body)))


def _connected() -> DBusConnection:
    try:
        return open_dbus_connection("SESSION")
    except (KeyError, ValueError, RuntimeError) as error:
        # No address in the environment, an invalid one, or refused authentication.
        message = f"no session bus: {error}"
        raise ConnectionError(message) from error
