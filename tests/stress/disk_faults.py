"""Every single call to the file system fails once, in each thing that the program writes.

Run it as ``python -m tests.stress.disk_faults [NAME ...]``; it needs Linux and a C compiler.  Each
write is done in a fresh folder, its calls are counted, and it is done again for each of them and
each kind of failing: that call alone, or it and all after it, as on a disk that stays full.
Afterwards the file is the old one or the new one, as was said; nothing was raised; nothing of ours
lies about; and the next try works.
"""

import ctypes
import errno
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

_SOURCE = Path(__file__).with_name("failing_files.c")
_ROOT = Path(__file__).parents[2]
_FOLDER = "FAULT_FOLDER"
# Letters of failing_files.c: what needs room, what opens, what changes names and rights, and all.
_GROWS, _OPENS, _CHANGES, _ALL = "cwsmft", "co", "cmdfr", ""


class Fault(NamedTuple):
    """A kind of failing: the error, which calls have it, and whether all after it have it, too."""

    number: int
    calls: str
    stays: bool

    def __str__(self) -> str:
        return f"{errno.errorcode[self.number]}{' that stays' if self.stays else ''}"

    @property
    def prevents_removing(self) -> bool:
        """Whether what was begun cannot be removed either."""
        return self.stays and (not self.calls or "d" in self.calls)


FAULTS = tuple(
    Fault(number, calls, stays)
    for number, calls in (
        (errno.ENOSPC, _GROWS),
        (errno.EIO, _ALL),
        (errno.EMFILE, _OPENS),
        (errno.EROFS, _CHANGES),
    )
    for stays in (False, True)
)


class Write(NamedTuple):
    """Something that the program writes below a folder.

    Attributes:
        name: What it is called in a report.
        before: Makes what is there before.
        act: Writes; returns what it says went wrong, empty where nothing did.
        seen: Returns what of it is there.
        repeats: Whether ``act`` may be done again.
        spare: A second copy, made where the first could not be read.
    """

    name: str
    before: Callable[[Path], object]
    act: Callable[[Path], str]
    seen: Callable[[Path], object]
    repeats: bool = True
    spare: str = ""


class Injector:
    """The library that is preloaded into this process."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)

    def arm(self, at: int, fault: Fault) -> None:
        """Let the call number *at* fail; 0 only counts."""
        self._library.fault_arm(at, fault.number, fault.calls.encode(), int(fault.stays))

    def disarm(self) -> int:
        """Let no call fail any more; return how many were counted."""
        seen = int(self._library.fault_seen())
        self._library.fault_arm(0, 0, b"", 0)
        return seen

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Neither count nor fail while the block runs: the disk has room again."""
        self._library.fault_pause(1)
        try:
            yield
        finally:
            self._library.fault_pause(0)


def attack(write: Write, folder: Path, faults: tuple[Fault, ...] = FAULTS) -> Iterator[list[str]]:
    """Let each call of *write* fail in each way; yield for each try what was wrong."""
    injector = Injector()
    for fault in faults:
        old = write.seen(_fresh(folder, write))
        injector.arm(0, fault)
        said = write.act(folder)
        calls = injector.disarm()
        new, names = write.seen(folder), _names(folder)
        if said:
            yield [f"{write.name}: {said}"]
        for at in range(1, calls + 1):
            _fresh(folder, write)
            allowed = names | _names(folder) | {name + write.spare for name in names}
            injector.arm(at, fault)
            outcome = _done(write, folder)
            injector.disarm()
            wrong = [*_wrong(write.seen(folder), old, new, outcome)]
            if not fault.prevents_removing:
                wrong += _left(folder, allowed)
            if write.repeats:
                wrong += _wrong_again(write, folder, new, allowed)
            yield [f"{write.name}, {fault}, call {at} of {calls}: {what}" for what in wrong]


def _done(write: Write, folder: Path) -> str | Exception:
    try:
        return write.act(folder)
    except Exception as error:  # noqa: BLE001 - whatever is raised is what is looked for
        return error


def _wrong(now: object, old: object, new: object, said: str | Exception) -> Iterator[str]:
    if isinstance(said, Exception):
        yield f"raised {said!r}"
    elif now not in (old, new):
        yield f"neither the old nor the new is there: {now!r}"
    elif said and now != old:
        yield f"said {said!r}, and yet it is written"
    elif not said and now != new:
        yield "it is not written, and nobody was told"


def _wrong_again(write: Write, folder: Path, new: object, allowed: set[str]) -> Iterator[str]:
    """Try again, once what a writer left is old enough to be swept."""
    for path in folder.rglob(".*"):
        if path.is_file():
            os.utime(path, (0, 0))
    said = _done(write, folder)
    if said or write.seen(folder) != new:
        yield f"the next try did not work: {said!r}"
    yield from _left(folder, allowed)


def _left(folder: Path, allowed: set[str]) -> Iterator[str]:
    yield from (f"{name} is left" for name in _names(folder) - allowed)


def _fresh(folder: Path, write: Write) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    write.before(folder)
    return folder


def _names(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def compiler() -> str | None:
    """Return a C compiler for what is preloaded, None where there is none or no Linux."""
    return shutil.which("cc") if sys.platform == "linux" else None


def run_with_faults(*names: str) -> "subprocess.CompletedProcess[str]":
    """Attack, in a process of its own, the writes of *names*, all without any."""
    shared = Path("/dev/shm")  # noqa: S108 - memory: flushing a disk thousands of times takes minutes
    with tempfile.TemporaryDirectory(dir=shared if shared.is_dir() else None) as folder:
        library = Path(folder) / "failing_files.so"
        built = (compiler() or "cc", "-shared", "-fPIC", "-o", str(library), str(_SOURCE), "-ldl")
        subprocess.run(built, check=True)  # noqa: S603 - our own source
        environment = {**os.environ, "LD_PRELOAD": str(library), _FOLDER: f"{folder}/home"}
        return subprocess.run(  # noqa: S603 - this program
            [sys.executable, "-m", "tests.stress.disk_faults", *names],
            env=environment,
            cwd=_ROOT,
            capture_output=True,
            text=True,
            check=False,
        )


def main() -> int:
    """Attack, and say what came of it."""
    if _FOLDER not in os.environ:
        ended = run_with_faults(*sys.argv[1:])
        print(ended.stdout, ended.stderr)  # noqa: T201 - a script
        return ended.returncode
    from tests.stress.disk_writes import WRITES  # noqa: PLC0415 - which names this module's classes

    tries: Counter[str] = Counter()
    broken: list[str] = []
    for write in WRITES:
        if not sys.argv[1:] or write.name in sys.argv[1:]:
            for wrong in attack(write, Path(os.environ[_FOLDER])):
                tries[write.name] += 1
                broken += wrong
    print(*broken, sep="\n")  # noqa: T201 - the same
    print(f"{tries.total()} faults {dict(tries)}: {len(broken)} broken")  # noqa: T201 - the same
    return bool(broken) or not tries


if __name__ == "__main__":
    sys.exit(main())
