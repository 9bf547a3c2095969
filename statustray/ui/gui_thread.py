"""The way of other threads into the GUI thread."""

from collections.abc import Callable
from functools import partial
from queue import SimpleQueue
from types import MethodType
from typing import ParamSpec
from weakref import WeakMethod

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

P = ParamSpec("P")


class GuiThread(QObject):
    """Runs calls of other threads in the thread it was created in, in their order.

    A signal's bound ``emit`` does not keep its object alive, and one that runs while the object
    goes crashes the program.  So a thread never gets an ``emit`` but what ``deliver_to`` returns:
    that keeps this object, and only this thread asks whether the receiver still lives.
    """

    _called = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._calls: SimpleQueue[Callable[[], object]] = SimpleQueue()
        self._called.connect(self._run_next, Qt.ConnectionType.QueuedConnection)

    def deliver_to(self, receiver: Callable[P, object]) -> Callable[P, None]:
        """Return a function for other threads that calls *receiver* in this thread, later.

        *receiver* is a method, or a partial of one, whose object is not kept: once it is gone or
        its window is deleted, what comes for it is dropped.  A plain function is always called.
        """
        living = _weak(receiver)

        def deliver(*args: P.args, **kwargs: P.kwargs) -> None:
            self._calls.put(lambda: _call(living, *args, **kwargs))
            self._called.emit()

        return deliver

    @Slot()
    def _run_next(self) -> None:
        self._calls.get_nowait()()


def _weak(receiver: Callable[P, object]) -> Callable[[], Callable[P, object] | None]:
    """Return what returns *receiver* as long as its object lives, and None afterwards."""
    if isinstance(receiver, partial):
        inner = _weak(receiver.func)
        given, named = receiver.args, receiver.keywords
        return lambda: partial(func, *given, **named) if (func := inner()) is not None else None
    if not isinstance(receiver, MethodType):
        return lambda: receiver
    method = WeakMethod(receiver)
    return lambda: func if (func := method()) is not None and isValid(func.__self__) else None


def _call(
    living: Callable[[], Callable[P, object] | None], *args: P.args, **kwargs: P.kwargs
) -> None:
    receiver = living()
    if receiver is not None:
        receiver(*args, **kwargs)
