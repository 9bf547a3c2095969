"""What other threads call runs in the GUI thread, and only for those who still live."""

from functools import partial
from threading import Thread, get_ident

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from statustray.ui.gui_thread import GuiThread

ROUNDS = 3000


class Receiver(QObject):
    """Keeps what it is told, and on which thread."""

    def __init__(self, heard: list[tuple[object, ...]]) -> None:
        super().__init__()
        self._heard = heard

    def take(self, *what: object) -> None:
        self._heard.append((get_ident(), *what))


def test_a_call_of_another_thread_runs_in_this_one_in_order(qtbot: QtBot) -> None:
    gui, heard = GuiThread(), list[tuple[object, ...]]()
    receiver = Receiver(heard)
    deliver = gui.deliver_to(partial(receiver.take, "first"))

    worker = Thread(target=lambda: [deliver(number) for number in range(3)])
    worker.start()
    worker.join()
    assert heard == []

    qtbot.waitUntil(lambda: len(heard) == 3)
    assert heard == [(get_ident(), "first", number) for number in range(3)]


def test_what_comes_for_one_that_is_gone_or_deleted_is_dropped(qtbot: QtBot) -> None:
    gui, heard = GuiThread(), list[tuple[object, ...]]()
    gone, deleted, living = Receiver(heard), Receiver(heard), Receiver(heard)
    deliver = [gui.deliver_to(one.take) for one in (gone, deleted, living)]

    for number, one in enumerate(deliver):
        one(number)
    del gone
    delete(deleted)

    qtbot.waitUntil(lambda: bool(heard))
    assert [what for _thread, what in heard] == [2]


def test_receivers_may_go_while_a_thread_calls_them(qtbot: QtBot, qapp: QApplication) -> None:
    gui, heard = GuiThread(), list[tuple[object, ...]]()
    current = [gui.deliver_to(Receiver(heard).take)]

    worker = Thread(target=lambda: [current[0](number) for number in range(ROUNDS)])
    worker.start()
    while worker.is_alive():
        receiver = Receiver(heard)
        current[0] = gui.deliver_to(receiver.take)
        qapp.processEvents()
        delete(receiver)
    worker.join()

    # Whether a receiver of the loop still lived when its call came is chance; the last one lives.
    survivor = Receiver(heard)
    last = Thread(target=gui.deliver_to(survivor.take), args=(ROUNDS,))
    last.start()
    last.join()
    qtbot.waitUntil(lambda: heard[-1:] == [(get_ident(), ROUNDS)])
    assert {thread for thread, _number in heard} == {get_ident()}
