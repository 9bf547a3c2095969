"""What programs ask screen readers to say while the keyboard is elsewhere.

Source:  https://gitlab.gnome.org/GNOME/at-spi2-core, xml/Event.xml and xml/Registry.xml
"""

from types import TracebackType
from typing import Self

from jeepney import DBusAddress, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.desktop.tools.bus import Bus

_EVENTS = "org.a11y.atspi.Event.Object"
_REGISTRY = DBusAddress(
    "/org/a11y/atspi/registry",
    bus_name="org.a11y.atspi.Registry",
    interface="org.a11y.atspi.Registry",
)


class Announcements:
    """Listens within the block, as a screen reader does."""

    def __init__(self) -> None:
        with Bus() as session:
            where = ("org.a11y.Bus", "/org/a11y/bus")
            (address,) = session.call(where, "org.a11y.Bus.GetAddress")
        self._bus: DBusConnection = open_dbus_connection(str(address))
        self._said: list[str] = []

    def __enter__(self) -> Self:
        rule = MatchRule(type="signal", interface=_EVENTS, member="Announcement")
        body: tuple[str, list[str], str] = ("object:announcement", [], "")
        for message in (
            message_bus.AddMatch(rule),
            # Programs send only what somebody has asked for.
            new_method_call(_REGISTRY, "RegisterEvent", "sass", body),
        ):
            self._bus.send_and_get_reply(message, timeout=5)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bus.close()

    def said(self) -> list[str]:
        """Return all that was announced until now."""
        try:
            while True:
                self._take(self._bus.receive(timeout=0.1))
        except TimeoutError:
            return list(self._said)

    def _take(self, message: Message) -> None:
        if message.header.message_type is MessageType.signal:
            match message.body:
                case (_, int(), int(), (str(), str(text)), *_):
                    self._said.append(text)
                case _:
                    pass
