import ctypes
import gc
import subprocess
import sys
from collections.abc import Iterator
from threading import Thread, get_ident

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QSpinBox
from pytestqt.qtbot import QtBot

from statustray.app.garbage_collection import GarbageCollection
from statustray.cli.event_loop import run_async
from statustray.domain.model.checks.check_result import CheckResult, Network
from tests.support.services.snapshots import NOON, calm, snapshot
from tests.support.services.states import but

LOOKED = but(calm("acme"), recent_checks=(CheckResult(NOON, Network.ONLINE),))


@pytest.fixture(autouse=True)
def thawed(qapp: QApplication) -> Iterator[None]:
    del qapp
    gc.unfreeze()
    yield
    gc.enable()
    gc.unfreeze()


def test_what_was_made_at_the_start_is_set_aside_after_the_first_check_of_everything() -> None:
    GarbageCollection().take_snapshot(snapshot([LOOKED]))

    assert gc.get_freeze_count() > 0


class Cyclic:
    """Garbage that only a collection finds; tells where it is destroyed."""

    def __init__(self, destroyed_in: list[int]) -> None:
        self._itself = self
        self._destroyed_in = destroyed_in

    def __del__(self) -> None:
        self._destroyed_in.append(get_ident())


def test_garbage_of_windows_is_destroyed_in_their_thread_however_busy_the_engine_is(
    qapp: QApplication,
) -> None:
    garbage, destroyed_in = GarbageCollection(), list[int]()
    gc.collect()
    garbage.begin(qapp)
    Cyclic(destroyed_in)

    engine = Thread(target=lambda: [[] for _ in range(2 * sum(gc.get_threshold()))])
    engine.start()
    engine.join()
    assert destroyed_in == []

    kept: list[list[int]] = [[] for _ in range(gc.get_threshold()[0] + 1)]
    garbage.take_snapshot(snapshot([calm("acme")]))
    assert destroyed_in == [get_ident()]
    del kept


def test_what_a_window_was_made_of_goes_soon_after_the_last_one_has_closed(
    qtbot: QtBot, qapp: QApplication
) -> None:
    garbage, destroyed_in = GarbageCollection(), list[int]()
    garbage.begin(qapp)
    garbage.take_snapshot(snapshot([LOOKED]))
    Cyclic(destroyed_in)

    qapp.lastWindowClosed.emit()

    qtbot.waitUntil(lambda: destroyed_in == [get_ident()], timeout=30_000)


class _Held(ctypes.Structure):
    """The ten numbers of glibc's ``mallinfo2``; the eighth: bytes in use, the ninth: free."""

    _fields_ = (("numbers", ctypes.c_size_t * 10),)


_TELLS = sys.platform == "linux" and hasattr(ctypes.CDLL(None), "mallinfo2")


@pytest.mark.skipif(not _TELLS, reason="only glibc tells what is in use")
def test_what_qt_keeps_of_closed_windows_goes_with_them(qtbot: QtBot, qapp: QApplication) -> None:
    ask = ctypes.CFUNCTYPE(_Held)(("mallinfo2", ctypes.CDLL(None)))
    garbage = GarbageCollection()
    garbage.begin(qapp)
    garbage.take_snapshot(snapshot([LOOKED]))
    style = qapp.styleSheet()
    qapp.setStyleSheet("QSpinBox { padding: 1px }")
    fields = [QSpinBox() for _ in range(400)]
    while fields:
        shiboken6.delete(fields.pop())
    gc.collect()
    kept = ask().numbers[7]

    qapp.lastWindowClosed.emit()

    # Of each field it keeps some 800 bytes.
    qtbot.waitUntil(lambda: ask().numbers[7] < kept - 200_000, timeout=30_000)
    qapp.setStyleSheet(style)


@pytest.mark.skipif(not _TELLS, reason="only glibc tells what is in use")
def test_threads_give_back_what_they_no_longer_need_however_large_a_picture_was(
    qtbot: QtBot, qapp: QApplication
) -> None:
    ask = ctypes.CFUNCTYPE(_Held)(("mallinfo2", ctypes.CDLL(None)))
    garbage = GarbageCollection()
    garbage.begin(qapp)
    garbage.take_snapshot(snapshot([LOOKED]))
    del bytearray(30_000_000)[:]
    free = ask().numbers[8]

    def gives_back() -> bool:
        worker = Thread(target=lambda: [bytes(1000) for _ in range(20_000)])
        worker.start()
        worker.join()
        return bool(ask().numbers[8] < free + 5_000_000)

    qapp.lastWindowClosed.emit()

    qtbot.waitUntil(gives_back, timeout=30_000)


def test_a_command_that_asks_nobody_never_looks_for_garbage() -> None:
    script = (
        "import gc, sys; from statustray.__main__ import main\n"
        "count = lambda: sum(kind['collections'] for kind in gc.get_stats())\n"
        "before = count()\n"
        "sys.argv = ['statustray', 'services', 'whatsapp']\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(count() - before)"
    )

    run = [sys.executable, "-c", script]
    told = subprocess.run(run, capture_output=True, check=True, text=True)  # noqa: S603 - our own

    assert told.stdout.split()[-1] == "0"


def test_a_command_that_checks_looks_for_garbage_among_what_it_makes() -> None:
    async def collecting() -> bool:
        return gc.isenabled()

    gc.disable()
    try:
        assert run_async(collecting())
        assert gc.get_freeze_count() > 0
    finally:
        gc.enable()


def test_nothing_is_set_aside_while_a_service_was_not_checked() -> None:
    GarbageCollection().take_snapshot(snapshot([LOOKED, but(calm("globex"), recent_checks=())]))

    assert gc.get_freeze_count() == 0


def test_what_comes_later_is_collected_as_ever() -> None:
    pauses = GarbageCollection()
    pauses.take_snapshot(snapshot([LOOKED]))
    gc.unfreeze()

    pauses.take_snapshot(snapshot([LOOKED]))

    assert gc.get_freeze_count() == 0
