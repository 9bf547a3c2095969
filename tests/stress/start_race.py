"""Several starts of the program in one home at the same moment: exactly one may stay.

Run it as ``python -m tests.stress.start_race ROUNDS STARTS``; each round forks STARTS processes
that wait at a barrier and then claim the place.  In every second round a program that was killed
has left its socket.
"""

import os
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from statustray.gateways.system.single_instance import Called, SingleInstance

_WON, _CALLED, _BROKE = b"w", b"c", b"x"
_PATIENCE_S = 60.0  # before a call that a busy computer delays is given up, and then missed


@dataclass(frozen=True, slots=True)
class Race:
    """What came of some rounds: how often exactly one won, and how often one broke off."""

    rounds: int
    one_winner: int
    broken: int
    missed_calls: int

    @property
    def right(self) -> bool:
        """Whether every round had one winner, which heard all the others."""
        return self.one_winner == self.rounds and not (self.broken or self.missed_calls)


def race(rounds: int, starts: int) -> Race:
    """Run *rounds* of *starts* each, in homes of their own."""
    one_winner = broken = missed = 0
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_RUNTIME_DIR"] = folder
        for number in range(rounds):
            home = Path(folder) / f"home-{number}"
            if number % 2:
                _leave_socket(home)
            said, heard = _round(home, starts)
            one_winner += said.count(_WON) == 1
            broken += said.count(_BROKE)
            missed += said.count(_CALLED) != heard
    return Race(rounds, one_winner, broken, missed)


def _round(home: Path, starts: int) -> tuple[list[bytes], int]:
    """Return what each start came to, and how many calls the winner heard."""
    gate, answers, end, calls = os.pipe(), os.pipe(), os.pipe(), os.pipe()
    children = [_fork(lambda: _start(home, gate, answers, end, calls)) for _ in range(starts)]
    os.close(gate[0])
    os.close(gate[1])  # closing opens the gate for all at once
    said = [os.read(answers[0], 1) for _ in range(starts)]
    called = said.count(_CALLED)
    heard = sum(len(os.read(calls[0], 1)) for _ in range(called if said.count(_WON) else 0))
    os.close(end[1])
    for child in children:
        os.waitpid(child, 0)
    for handle in (*answers, end[0], *calls):
        os.close(handle)
    return said, heard


Pipe = tuple[int, int]


def _start(home: Path, gate: Pipe, answers: Pipe, end: Pipe, calls: Pipe) -> None:
    os.close(gate[1])
    os.close(end[1])
    os.read(gate[0], 1)
    try:
        _claim(home, answers, end, calls)
    except BaseException:
        os.write(answers[1], _BROKE)
        raise


def _claim(home: Path, answers: Pipe, end: Pipe, calls: Pipe) -> None:
    instance = SingleInstance(home / "statustray.lock")
    if not instance.claim() and instance.call(within_s=_PATIENCE_S) is not Called.ENDED:
        os.write(answers[1], _CALLED)
        return
    instance.listen(lambda: _hear(calls[1]))
    os.write(answers[1], _WON)
    os.read(end[0], 1)
    instance.release()


def _hear(calls: int) -> None:
    os.write(calls, b"!")


def _fork(work: Callable[[], None]) -> int:
    child = os.fork()
    if child:
        return child
    try:
        work()
    except BaseException:  # noqa: BLE001 - a child must not go on as its parent
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def _leave_socket(home: Path) -> None:
    """Leave the socket and the lock of a program that was killed."""
    child = _fork(lambda: _hold(home))
    os.waitpid(child, os.WUNTRACED)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def _hold(home: Path) -> None:
    instance = SingleInstance(home / "statustray.lock")
    instance.claim()
    instance.listen(lambda: None)
    os.kill(os.getpid(), signal.SIGSTOP)


if __name__ == "__main__":
    found = race(int(sys.argv[1]), int(sys.argv[2]))
    print(found)  # noqa: T201 - a script
    sys.exit(not found.right)
