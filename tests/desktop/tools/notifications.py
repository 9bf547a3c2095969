"""What the notification daemon received, read from the record of the session bus, as JSON."""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.desktop.tools.accessible import Query, Tree
from tests.desktop.tools.bus import Bus
from tests.support.waiting import wait_for

_NAME = "org.freedesktop.Notifications"
_WHERE = (_NAME, "/org/freedesktop/Notifications")
_DAEMON = "xfce4-notifyd"
_WHY = {1: "expired", 2: "dismissed", 3: "closed by application", 4: "undefined"}

Row = dict[str, object]


class Received:
    """The notifications in the order in which they came."""

    def __init__(self) -> None:
        self.all: list[dict[str, object]] = []
        self._unanswered: dict[tuple[object, object], Row] = {}
        self._by_number: dict[object, Row] = {}

    def take(self, row: Row) -> None:
        """Take in one line of the record."""
        caller = (row["dest"], row["reply_to"])
        if row["type"] == "call" and (row["iface"], row["member"]) == (_NAME, "Notify"):
            self._asked(row)
        elif row["type"] in ("return", "error") and caller in self._unanswered:
            self._answered(self._unanswered.pop(caller), row)
        elif row["type"] == "signal" and row["iface"] == _NAME:
            self._signalled(str(row["member"]), row["body"])
        elif row["member"] == "NameOwnerChanged":
            self._changed_hands(row["body"])

    def _asked(self, row: Row) -> None:
        match row["body"]:
            case [app, replaces, icon, title, body, list(words), dict(hints), expiry]:
                pairs = zip(words[::2], words[1::2], strict=True)
                note: Row = {
                    "id": None,
                    "app_name": app,
                    "replaces_id": replaces,
                    "app_icon": icon,
                    "summary": title,
                    "body": body,
                    "actions": [{"key": key, "label": label} for key, label in pairs],
                    "hints": {name: value for name, (_kind, value) in hints.items()},
                    "expire_timeout": expiry,
                    "invoked": [],
                    "closed": None,
                    "error": None,
                }
                self.all.append(note)
                self._unanswered[row["sender"], row["serial"]] = note
            case _:
                pass

    def _answered(self, note: Row, row: Row) -> None:
        match row:
            case {"type": "return", "body": [number]}:
                note["id"] = number
                replaced = self._by_number.get(number)
                if replaced is not None and replaced["closed"] is None:
                    replaced["closed"] = "replaced"
                self._by_number[number] = note
            case _:
                note["error"] = row["error"]

    def _signalled(self, member: str, body: object) -> None:
        match member, body:
            case "ActionInvoked", [number, key] if number in self._by_number:
                note = self._by_number[number]
                note["invoked"] = [*_list(note["invoked"]), key]
            case "NotificationClosed", [number, int(why)] if number in self._by_number:
                self._by_number[number]["closed"] = _WHY.get(why, str(why))
            case _:
                pass

    def _changed_hands(self, body: object) -> None:
        """A daemon that ended took its windows along; the next one counts from 1 again."""
        match body:
            case [str(name), _before, ""] if name == _NAME:
                for note in self._by_number.values():
                    note["closed"] = note["closed"] or "daemon ended"
                self._by_number.clear()
            case _:
                pass


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def received(log: Path) -> list[Row]:
    """Return what *log* says was received."""
    notes = Received()
    for row in _rows(log):
        notes.take(row)
    return notes.all


def _rows(log: Path) -> Iterator[Row]:
    for line in log.read_text(encoding="utf-8").splitlines(keepends=True):
        if line.endswith("\n"):  # the last line may not be written to its end yet
            yield json.loads(line)


def is_open(note: Row) -> bool:
    """Whether *note* is still to be seen."""
    return note["closed"] is None and note["error"] is None


def close_shown(session: Bus, tree: Tree) -> None:
    """Take away what is still to be seen, as a program does; return when nothing covers windows."""
    if _close_open(session):
        # The daemon says so at once, and fades the window afterwards; another may come meanwhile.
        frames = Query(app=_DAEMON, role="frame")
        faded = wait_for(lambda: not _close_open(session) and not tree.find(frames))
        assert faded, "a notification stays"


def _close_open(session: Bus) -> bool:
    """Close what is still to be seen; return whether there was any."""
    notes = received(Path(os.environ["RIG_BUS_LOG"]))
    # One that the daemon has not answered yet has no number, and is not to be seen yet.
    shown = [note["id"] for note in notes if is_open(note) and note["id"] is not None]
    for number in shown:
        session.call(_WHERE, f"{_NAME}.CloseNotification", "u", number)
    return bool(shown)


def main() -> int:
    """Print what was received; with ``--count`` wait for that many."""
    parser = argparse.ArgumentParser(prog="notifications", description=__doc__)
    parser.add_argument("--count", type=int, default=0, help="wait until there are that many")
    parser.add_argument("--open", action="store_true", help="only those still to be seen")
    parser.add_argument("--summary", default="", help="only those with this text in the title")
    parser.add_argument("--timeout", type=float, default=10.0, help="seconds to wait")
    wanted = parser.parse_args()

    def found() -> list[Row]:
        notes = received(Path(os.environ["RIG_BUS_LOG"]))
        fitting = [note for note in notes if wanted.summary in str(note["summary"])]
        return [note for note in fitting if is_open(note) or not wanted.open]

    enough = wait_for(lambda: len(found()) >= wanted.count, wanted.timeout)
    sys.stdout.write(json.dumps(found(), indent=1, ensure_ascii=False) + "\n")
    return 0 if enough else 1


if __name__ == "__main__":
    sys.exit(main())
