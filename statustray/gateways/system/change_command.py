"""The user's own command, run for each change.

One at a time, with fixed arguments and no shell: what a status page says reaches it as JSON on its
standard input only.
"""

import json
import subprocess
from collections.abc import Callable, Mapping
from contextlib import suppress
from queue import Full, Queue
from threading import Thread
from typing import Final

from statustray.gateways.files.bounded_read import reason

_LIMIT_S: Final = 30.0
_MOST_WAITING: Final = 200
_END_S: Final = 2.0


class ChangeCommand:
    """Runs *command* on a thread of its own, which begins with the first change.

    ``failed`` is told why a run did not succeed; it is called from that thread.
    """

    def __init__(
        self,
        command: tuple[str, ...],
        *,
        failed: Callable[[str], None],
        limit_s: float = _LIMIT_S,
    ) -> None:
        self._command = command
        self._failed = failed
        self._limit_s = limit_s
        self._changes: Queue[str | None] = Queue(_MOST_WAITING)
        self._thread: Thread | None = None

    def run(self, change: Mapping[str, object]) -> None:
        """Run the command for *change* after those before it; returns at once."""
        if self._thread is None:
            self._thread = Thread(target=self._work, name="on-change", daemon=True)
            self._thread.start()
        try:
            self._changes.put_nowait(json.dumps(change, ensure_ascii=False) + "\n")
        except Full:
            self._failed(f"{_MOST_WAITING} changes wait for it already")

    def close(self) -> None:
        """Wait a moment for the runs that are due; those that are not done by then are lost."""
        if self._thread is None:
            return
        with suppress(Full):  # a command that hangs: its thread ends with the program
            self._changes.put_nowait(None)
        self._thread.join(_END_S)

    def _work(self) -> None:
        while (change := self._changes.get()) is not None:
            why = self._run(change)
            if why:
                self._failed(why)

    def _run(self, change: str) -> str:
        """Return why the command did not succeed, empty where it did."""
        try:
            done = subprocess.run(  # noqa: S603 - the user's own command, from their settings
                self._command,
                input=change.encode(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=self._limit_s,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return f"it was ended after {self._limit_s:g} seconds"
        except OSError as error:
            return f"{self._command[0]}: {reason(error)}"
        except ValueError as error:
            return str(error)
        return f"it ended with exit status {done.returncode}" if done.returncode else ""
