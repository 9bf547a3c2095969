"""Plain calls over a D-Bus connection."""

import os
from types import TracebackType
from typing import Self

from jeepney import DBusAddress, DBusErrorResponse, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

_CALL_S = 5.0
_PROPERTIES = "org.freedesktop.DBus.Properties"

BusError = (DBusErrorResponse, OSError)


class Bus:
    """A connection, closed at the end of the block; calls raise one of ``BusError``."""

    def __init__(self, address: str = "") -> None:
        self._bus = open_dbus_connection(address or os.environ["DBUS_SESSION_BUS_ADDRESS"])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bus.close()

    def call(
        self, where: tuple[str, str], method: str, signature: str = "", *body: object
    ) -> tuple[object, ...]:
        """Call *method*, its interface before the last dot, on *where*: a name and a path."""
        interface, _, member = method.rpartition(".")
        address = DBusAddress(where[1], bus_name=where[0], interface=interface)
        message = new_method_call(address, member, signature or None, body)
        return tuple(unwrap_msg(self._bus.send_and_get_reply(message, timeout=_CALL_S)))

    def get(self, where: tuple[str, str], name: str) -> object:
        """Return the property *name*, its interface before the last dot."""
        interface, _, member = name.rpartition(".")
        match self.call(where, f"{_PROPERTIES}.Get", "ss", interface, member):
            case ((str(), value),):
                return value
            case _:
                return None

    def has(self, name: str) -> bool:
        """Whether anybody owns *name*."""
        bus = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
        return self.call(bus, "org.freedesktop.DBus.NameHasOwner", "s", name) == (True,)
