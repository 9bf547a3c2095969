"""Snapshots cross threads; when many come, the newest is drawn."""

from threading import Thread

from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from statustray.domain.model.snapshot import Snapshot
from statustray.ui.bridge import Bridge
from statustray.ui.gui_thread import GuiThread
from tests.support.services.snapshots import calm, snapshot


def test_a_burst_is_drawn_once_with_the_newest(qtbot: QtBot) -> None:
    bridge = Bridge(GuiThread())
    drawn: list[Snapshot] = []
    bridge.snapshot_changed.connect(drawn.append)
    first = snapshot((calm("acme"),))

    def publish() -> None:
        for checking in range(100):
            bridge.publish(replace(first, checking=checking))

    worker = Thread(target=publish)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(drawn))

    assert [s.checking for s in drawn] == [99]


def test_a_later_snapshot_is_announced_again(qtbot: QtBot) -> None:
    bridge = Bridge(GuiThread())

    with qtbot.waitSignal(bridge.snapshot_changed):
        bridge.publish(Snapshot())
    with qtbot.waitSignal(bridge.snapshot_changed) as changed:
        bridge.publish(snapshot((calm("acme"),)))

    assert len(changed.args[0].services) == 1
