"""One private desktop: its folder, and the processes that carry its mark."""

import os
import signal
import subprocess
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

from tests.support.waiting import wait_for

MARK = "RIG_SESSION"
_PATIENCE_S = 3.0


class DesktopError(Exception):
    """A part of the desktop did not start."""


class Session:
    """Starts and ends processes; what it starts has *environ* and a log file of its own."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self.environ = dict(environ)
        self.folder = Path(environ[MARK])
        self._children: list[subprocess.Popen[bytes]] = []

    def start(
        self,
        name: str,
        command: Sequence[str],
        *,
        stdin: IO[bytes] | None = None,
        keep_open: Sequence[int] = (),
    ) -> None:
        """Start the part *name* in the background."""
        with (self.folder / "logs" / f"{name}.log").open("ab") as log:
            process = subprocess.Popen(  # noqa: S603 - the desktop's own programs
                command,
                stdin=stdin or subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=self.environ,
                pass_fds=keep_open,
                start_new_session=True,
            )
        self._children.append(process)
        self._pid_file(name).write_text(str(process.pid), encoding="ascii")

    def runs(self, name: str) -> bool:
        """Whether the part *name* runs."""
        return (pid := self._pid(name)) is not None and not _ended(pid)

    def end(self, name: str, sign: signal.Signals = signal.SIGTERM) -> None:
        """End the part *name*, and wait until it has ended."""
        pid = self._pid(name)
        self._pid_file(name).unlink(missing_ok=True)
        if pid is not None:
            end_all(lambda: [] if _ended(pid) else [pid], sign)

    def sweep(self) -> None:
        """End every process that carries this session's mark, except this one."""
        mark = f"{MARK}={self.folder}".encode()
        end_all(lambda: [pid for pid in _pids() if _carries(pid, mark)], signal.SIGTERM)
        for child in self._children:
            child.wait()

    def _pid(self, name: str) -> int | None:
        with suppress(OSError, ValueError):
            return int(self._pid_file(name).read_text(encoding="ascii"))
        return None

    def _pid_file(self, name: str) -> Path:
        return self.folder / "pids" / name


def end_all(find: Callable[[], list[int]], sign: signal.Signals) -> None:
    """Signal what *find* finds until it finds nothing; kill what is deaf to it."""
    for each in (sign, signal.SIGKILL):
        told: set[int] = set()

        def none_left(each: signal.Signals = each, told: set[int] = told) -> bool:
            pids = find()
            for pid in set(pids) - told:
                with suppress(ProcessLookupError):
                    os.kill(pid, each)
            told.update(pids)
            return not pids

        if wait_for(none_left, _PATIENCE_S):
            return


def _pids() -> list[int]:
    return [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit()]


def _carries(pid: int, mark: bytes) -> bool:
    if pid == os.getpid() or _ended(pid):
        return False
    with suppress(OSError):
        return mark in Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
    return False


def _ended(pid: int) -> bool:
    """Whether *pid* is gone, or has ended and only waits to be noticed."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return True
    return stat.rpartition(") ")[2].startswith("Z")
