"""Records what passes over the session bus, one JSON object a line, without taking part."""

import hashlib
import json
import os
import time
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from jeepney import HeaderFields, Message, MessageType
from jeepney.bus_messages import Monitoring
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

_KINDS = {
    MessageType.method_call: "call",
    MessageType.method_return: "return",
    MessageType.error: "error",
    MessageType.signal: "signal",
}
_LONGEST_BYTES = 64
_SECRET = ("org.freedesktop.secrets", "org.freedesktop.Secret", "/org/freedesktop/secrets")


class Recorder:
    """Writes messages; bodies of the password store's are left out."""

    def __init__(self, log: TextIO) -> None:
        self._log = log
        self._hushed: set[tuple[str, int]] = set()

    def write(self, message: Message) -> None:
        """Write one message."""
        row = _row(message)
        body = None if self._is_secret(row) else plain(message.body)
        self._log.write(json.dumps(row | {"body": body}) + "\n")

    def _is_secret(self, row: dict[str, object]) -> bool:
        """Whether the message, or the call it answers, concerns the password store."""
        if (str(row["dest"]), row["reply_to"]) in self._hushed:
            return True
        words = (row["sender"], row["dest"], row["path"], row["iface"])
        secret = any(str(word).startswith(_SECRET) for word in words)
        if secret and row["type"] == "call":
            self._hushed.add((str(row["sender"]), int(str(row["serial"]))))
        return secret


def plain(value: object) -> object:
    """Return *value* as JSON takes it: long bytes, such as icons, as their length and digest."""
    match value:
        case bytes() if len(value) > _LONGEST_BYTES:
            return {"bytes": len(value), "sha256": hashlib.sha256(value).hexdigest()}
        case bytes():
            return list(value)
        case dict():
            return {str(key): plain(each) for key, each in value.items()}
        case list() | tuple():
            return [plain(each) for each in value]
        case _:
            return value


def _row(message: Message) -> dict[str, object]:
    fields = message.header.fields
    return {
        "t": round(time.time(), 4),
        "type": _KINDS.get(message.header.message_type, "?"),
        "serial": message.header.serial,
        "reply_to": fields.get(HeaderFields.reply_serial),
        "sender": fields.get(HeaderFields.sender),
        "dest": fields.get(HeaderFields.destination),
        "path": fields.get(HeaderFields.path),
        "iface": fields.get(HeaderFields.interface),
        "member": fields.get(HeaderFields.member),
        "error": fields.get(HeaderFields.error_name),
        "sig": fields.get(HeaderFields.signature),
    }


def main() -> None:
    """Record until the bus ends; the file appears once everything is recorded."""
    bus = open_dbus_connection(os.environ["DBUS_SESSION_BUS_ADDRESS"])
    unwrap_msg(bus.send_and_get_reply(Monitoring().BecomeMonitor([])))
    with Path(os.environ["RIG_BUS_LOG"]).open("w", encoding="utf-8", buffering=1) as log:
        recorder = Recorder(log)
        while True:
            recorder.write(bus.receive())


if __name__ == "__main__":
    with suppress(ConnectionError, EOFError):  # the bus has ended, and what there was to record
        main()
