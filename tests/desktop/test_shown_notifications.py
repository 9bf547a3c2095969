"""What the rig's tools take for notifications that are still on the screen."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.desktop.tools.accessible import Query, Tree, Widget
from tests.desktop.tools.bus import Bus
from tests.desktop.tools.notifications import close_shown, is_open, received

NAME = "org.freedesktop.Notifications"
ROW: dict[str, object] = {"sender": ":1.2", "dest": ":1.1", "reply_to": None, "error": None}


class Record(Tree, Bus):
    """A record of the session bus, its daemon and its screen, where each closing is obeyed."""

    def __init__(self, log: Path) -> None:
        self.log = log
        self.log.touch()
        self.coming: list[int] = []

    def write(self, kind: str, member: str, body: Sequence[object], **more: object) -> None:
        with self.log.open("a") as log:
            row = ROW | {"type": kind, "iface": NAME, "member": member, "body": body} | more
            log.write(json.dumps(row) + "\n")

    def show(self, number: int) -> None:
        notify = ["StatusTray", 0, "", "Slack is down", "", [], {}, -1]
        self.write("call", "Notify", notify, sender=":1.1", serial=number)
        self.write("return", "", [number], reply_to=number)

    def call(self, *call: object) -> tuple[object, ...]:
        self.write("signal", "NotificationClosed", [call[-1], 3])
        return ()

    def find(self, query: Query, *, hidden: bool = False) -> list[Widget]:
        """Return a frame for each open one, after the next one has come."""
        if self.coming:
            self.show(self.coming.pop())
        frame = Widget(("", ""), query.app, query.role, "", 1)
        return [frame for note in received(self.log) if is_open(note) or hidden]


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Record:
    log = tmp_path / "bus.jsonl"
    monkeypatch.setenv("RIG_BUS_LOG", str(log))
    return Record(log)


def test_what_a_daemon_showed_goes_with_it(record: Record) -> None:
    record.show(2)
    record.write("signal", "NameOwnerChanged", [NAME, ":1.2", ""], iface="org.freedesktop.DBus")
    record.show(1)

    assert [is_open(note) for note in received(record.log)] == [False, True]


def test_one_that_comes_while_another_fades_is_taken_away_too(record: Record) -> None:
    record.show(1)
    record.coming = [2]

    close_shown(record, record)

    assert [is_open(note) for note in received(record.log)] == [False, False]
