"""One program a home: a second start calls the first and ends.

What talks between processes is imported when it is needed: on most starts that is after the icon.
"""

import contextlib
import os
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from multiprocessing.connection import Connection, Listener

_CALL = b"open"
_FAMILY = "AF_PIPE" if sys.platform == "win32" else "AF_UNIX"


class SingleInstance:
    """The place of the one running program of *lock*'s home."""

    def __init__(self, lock: Path) -> None:
        self._address = _address(lock)
        self._listener: Listener | None = None

    @property
    def held(self) -> bool:
        """Whether this program has the place."""
        return self._listener is not None

    @property
    def perhaps_taken(self) -> bool:
        """Whether another program may have the place: a glance that asks nobody."""
        return _FAMILY != "AF_UNIX" or Path(self._address).exists()

    def claim(self, called: Callable[[], None]) -> bool:
        """Take the place, or call who has it.

        ``called`` hears, on a thread of its own, of each later start.  Returns False when another
        program has the place and was called.

        Raises:
            OSError: the place can be neither taken nor called.
        """
        from multiprocessing.connection import Listener  # noqa: PLC0415

        if self._reach(_CALL):
            return False
        self._sweep()
        self._listener = Listener(self._address, family=_FAMILY)
        Thread(target=self._listen, args=(called,), name="instance", daemon=True).start()
        return True

    def release(self) -> None:
        """Give the place up."""
        if self._listener is not None:
            self._listener.close()

    def taken(self) -> bool:
        """Whether a running program has the place; it does not notice the question."""
        return self._reach(b"")

    def _reach(self, word: bytes) -> bool:
        from multiprocessing.connection import Client  # noqa: PLC0415

        try:
            with Client(self._address, family=_FAMILY) as line:
                if word:
                    line.send_bytes(word)
        except (OSError, EOFError):
            return False
        return True

    def _sweep(self) -> None:
        """Remove what a crashed program left: nobody answers there."""
        if _FAMILY == "AF_UNIX":
            with contextlib.suppress(FileNotFoundError):
                os.unlink(self._address)  # noqa: PTH108 - the address is a text for the socket

    def _listen(self, called: Callable[[], None]) -> None:
        listener = self._listener
        while listener is not None:
            try:
                with listener.accept() as line:
                    self._hear(line, called)
            except (OSError, EOFError):
                return  # closed by release, at the end of the program

    def _hear(self, line: "Connection", called: Callable[[], None]) -> None:
        with contextlib.suppress(OSError, EOFError):
            if line.poll(1) and line.recv_bytes(len(_CALL)) == _CALL:
                called()


def _address(lock: Path) -> str:
    name = f"{crc32(str(lock.absolute()).encode()):08x}"
    if sys.platform == "win32":
        return rf"\\.\pipe\statustray-{name}"
    # The folder of the session is the user's own; a socket's address must be short.
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    folder = Path(runtime) if runtime and Path(runtime).is_dir() else _own_folder()
    return str(folder / f"statustray-{name}")


def _own_folder() -> Path:
    import tempfile  # noqa: PLC0415

    folder = Path(tempfile.gettempdir()) / f"statustray-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    if folder.stat().st_uid != os.getuid():
        message = f"{folder} belongs to somebody else"
        raise PermissionError(message)
    return folder
