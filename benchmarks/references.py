"""Whether this pair of Python and PySide6 loses references (budget B0).

Run: ``python -m benchmarks.references``.  Before Python 3.12 the references of None and True are
counted, and a program that loses them aborts after some hundreds of signals.
"""

import platform
import sys
from collections.abc import Callable, Iterator
from typing import Final

import PySide6
from PySide6.QtCore import QObject, Signal

from benchmarks.measure import Figure, publish

_MANY: Final = 100_000
# Those of other objects come and go meanwhile.
_CHANCE: Final = 1_000


class Bell(QObject):
    """Rings."""

    rung = Signal(object)


def main() -> None:
    """Count, print and write the section."""
    words = (
        f"Python {platform.python_version()} with PySide6 {PySide6.__version__}: what is "
        f"lost by {_MANY:,} emissions and as many calls that return nothing.  Other objects come "
        "and go meanwhile, hence the room."
    )
    publish("references", "References", words, figures)


def figures() -> Iterator[Figure]:
    """Ring and call, and count what is missing afterwards."""
    bell = Bell()
    bell.rung.connect(lambda _: None)
    what = "lost references of None and True"
    yield Figure("B0", f"{what}, emissions", _lost(bell.rung.emit), _CHANCE)
    yield Figure("B0", f"{what}, void calls", _lost(lambda n: bell.setObjectName(str(n))), _CHANCE)


def _lost(work: Callable[[int], object]) -> int:
    before = sys.getrefcount(None), sys.getrefcount(True)
    for number in range(_MANY):
        work(number)
    after = sys.getrefcount(None), sys.getrefcount(True)
    return max(abs(now - then) for now, then in zip(after, before, strict=True))


if __name__ == "__main__":
    main()
