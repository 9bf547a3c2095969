"""The pair of Python and PySide6 must lose no reference: a tray program emits for months.

PySide6 6.12 on Python 3.11 loses one of True with each emission and one of None with each call
of a method that returns nothing, and aborts after some hundreds of them.
"""

import sys

import pytest
from PySide6.QtCore import QObject, QTimer, Signal

MANY = 100_000
# Those of other objects come and go meanwhile.
FEW = 1_000

pytestmark = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None, True and False are immortal here"
)


class Sender(QObject):
    told = Signal(object)
    counted = Signal(int)


def references() -> tuple[int, int, int]:
    return sys.getrefcount(None), sys.getrefcount(True), sys.getrefcount(False)


def lost(before: tuple[int, int, int]) -> int:
    return max(abs(now - then) for now, then in zip(references(), before, strict=True))


def test_a_hundred_thousand_emissions_lose_nothing() -> None:
    sender = Sender()
    heard: list[int] = []
    sender.told.connect(lambda _: None)
    sender.counted.connect(heard.append)
    before = references()

    for number in range(MANY):
        sender.told.emit(None)
        sender.counted.emit(number)

    assert len(heard) == MANY
    assert lost(before) < FEW


def test_a_hundred_thousand_calls_that_return_nothing_lose_nothing() -> None:
    timer = QTimer()
    before = references()

    for number in range(MANY):
        timer.setInterval(number % 100)
        timer.setSingleShot(bool(number % 2))

    assert lost(before) < FEW
