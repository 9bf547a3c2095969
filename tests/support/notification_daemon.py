"""A notification daemon of few or many words, on a real bus of its own."""

import shutil
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from queue import Queue
from tempfile import NamedTemporaryFile
from threading import Thread

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.support.waiting import PATIENCE_S

NAME = "org.freedesktop.Notifications"
SIGNALS = DBusAddress("/org/freedesktop/Notifications", interface=NAME)


# Without service folders, so that nobody is started by surprise.
_BUS = """<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""

# The interface of the Desktop Notifications Specification 1.2, for callers that ask for it.
_DESCRIPTION = """<node><interface name="org.freedesktop.Notifications">
<method name="Notify"><arg direction="in" type="s"/><arg direction="in" type="u"/>
<arg direction="in" type="s"/><arg direction="in" type="s"/><arg direction="in" type="s"/>
<arg direction="in" type="as"/><arg direction="in" type="a{sv}"/><arg direction="in" type="i"/>
<arg direction="out" type="u"/></method>
<method name="CloseNotification"><arg direction="in" type="u"/></method>
<method name="GetCapabilities"><arg direction="out" type="as"/></method>
<method name="GetServerInformation"><arg direction="out" type="s"/><arg direction="out" type="s"/>
<arg direction="out" type="s"/><arg direction="out" type="s"/></method>
<signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
<signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
</interface></node>"""


@contextmanager
def session_bus() -> Iterator[str]:
    """Run a real bus on which nobody is; yields its address."""
    program = shutil.which("dbus-daemon")
    if program is None:
        message = "dbus-daemon is not installed"
        raise FileNotFoundError(message)
    with NamedTemporaryFile("w", suffix=".conf") as config:
        config.write(_BUS)
        config.flush()
        command = [program, f"--config-file={config.name}", "--nofork", "--print-address=1"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as bus:  # noqa: S603 - Debian's
            assert bus.stdout is not None
            yield bus.stdout.readline().strip()
            bus.terminate()


@dataclass
class ScriptedDaemon:
    """Answers as it is told to; ``calls`` holds members and bodies as they come."""

    address: str
    capabilities: list[str] = field(default_factory=lambda: ["actions", "body", "body-markup"])
    name: str = "scripted"
    number: Callable[[int], int] = lambda replaced: replaced or 7
    refusals: list[str] = field(default_factory=list)
    calls: "Queue[tuple[str, tuple[object, ...]]]" = field(default_factory=Queue)

    @contextmanager
    def running(self) -> Iterator["ScriptedDaemon"]:
        """Own the name and answer, until the block ends."""
        self._bus: DBusConnection = open_dbus_connection(self.address)
        self._bus.send_and_get_reply(message_bus.RequestName(NAME))
        thread = Thread(target=self._serve, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            with suppress(OSError):  # the bus may be gone already
                self._bus.sock.shutdown(socket.SHUT_RDWR)
            thread.join(PATIENCE_S)
            self._bus.close()

    def called(self, member: str) -> tuple[object, ...]:
        """Wait for the next call of *member* and return its body; others are passed over."""
        while True:
            name, body = self.calls.get(timeout=PATIENCE_S)
            if name == member:
                return body

    def signal(self, member: str, signature: str, *body: object) -> None:
        """Send a signal to everybody."""
        self._bus.send(new_signal(SIGNALS, member, signature, body))

    def _serve(self) -> None:
        with suppress(ConnectionError):  # hung up, by us or by the bus
            while True:
                message = self._bus.receive()
                if message.header.message_type is MessageType.method_call:
                    self._answer(message)

    def _answer(self, call: Message) -> None:
        member = call.header.fields[HeaderFields.member]
        body = tuple(call.body)
        match member:
            case "Notify" if self.refusals:
                self._bus.send(new_error(call, self.refusals.pop()))
            case "Notify":
                self._bus.send(new_method_return(call, "u", (self.number(int(body[1])),)))
            case "GetCapabilities":
                self._bus.send(new_method_return(call, "as", (self.capabilities,)))
            case "GetServerInformation":
                words = (self.name, "acme", "1.0", "1.2")
                self._bus.send(new_method_return(call, "ssss", words))
            case "Introspect":
                self._bus.send(new_method_return(call, "s", (_DESCRIPTION,)))
            case _:
                self._bus.send(new_method_return(call))
        self.calls.put((member, body))
