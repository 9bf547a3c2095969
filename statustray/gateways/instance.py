"""One program a home: a second start calls the first and ends."""

import contextlib
import os
import sys
import tempfile
from collections.abc import Callable
from hashlib import blake2b
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path
from threading import Thread

_CALL = b"open"
_FAMILY = "AF_PIPE" if sys.platform == "win32" else "AF_UNIX"


class Instance:
    """The place of the one running program of *lock*'s home."""

    def __init__(self, lock: Path) -> None:
        self._address = _address(lock)
        self._listener: Listener | None = None

    def claim(self, called: Callable[[], None]) -> bool:
        """Take the place, or call who has it.

        ``called`` hears, on a thread of its own, of each later start.  Returns False when another
        program has the place and was called.

        Raises:
            OSError: the place can be neither taken nor called.
        """
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
                os.unlink(self._address)  # noqa: PTH108  # the address is a text for the socket

    def _listen(self, called: Callable[[], None]) -> None:
        listener = self._listener
        while listener is not None:
            try:
                with listener.accept() as line:
                    self._hear(line, called)
            except (OSError, EOFError):
                return  # closed by release, at the end of the program

    def _hear(self, line: Connection, called: Callable[[], None]) -> None:
        with contextlib.suppress(OSError, EOFError):
            if line.poll(1) and line.recv_bytes(len(_CALL)) == _CALL:
                called()


def _address(lock: Path) -> str:
    name = blake2b(str(lock.absolute()).encode(), digest_size=8).hexdigest()
    if sys.platform == "win32":
        return rf"\\.\pipe\statustray-{name}"
    # The folder of the session is the user's own; a socket's address must be short.
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    folder = Path(runtime) if runtime and Path(runtime).is_dir() else _own_folder()
    return str(folder / f"statustray-{name}")


def _own_folder() -> Path:
    folder = Path(tempfile.gettempdir()) / f"statustray-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    if folder.stat().st_uid != os.getuid():
        message = f"{folder} belongs to somebody else"
        raise PermissionError(message)
    return folder
