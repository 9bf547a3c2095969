"""The pair of Python and PySide6 must lose no reference: a tray program emits for months.

PySide6 6.12 on Python 3.11 loses one of True with each emission and one of None with each call
of a method that returns nothing, and aborts after some hundreds of them.
"""

import ast
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, Signal

MANY = 100_000
# Those of other objects come and go meanwhile.
FEW = 1_000

counted = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None, True and False are immortal here"
)


SOURCES = Path(__file__).parents[1] / "statustray"


class Sender(QObject):
    told = Signal(object)
    counted = Signal(int)


def references() -> tuple[int, int, int]:
    return sys.getrefcount(None), sys.getrefcount(True), sys.getrefcount(False)


def lost(before: tuple[int, int, int]) -> int:
    return max(abs(now - then) for now, then in zip(references(), before, strict=True))


@counted
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


@counted
def test_a_hundred_thousand_calls_that_return_nothing_lose_nothing() -> None:
    timer = QTimer()
    before = references()

    for number in range(MANY):
        timer.setInterval(number % 100)
        timer.setSingleShot(bool(number % 2))

    assert lost(before) < FEW


def test_no_timer_is_given_a_method_of_what_nobody_else_holds() -> None:
    """Qt's timer keeps a function until its time, of a method not even its object."""
    calls = [
        node
        for path in SOURCES.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "singleShot"
    ]

    assert len(calls) > 1
    assert not [
        ast.unparse(call)
        for call in calls
        if isinstance(call.args[-1], ast.Attribute) and isinstance(call.args[-1].value, ast.Call)
    ]
