"""One program per home: a second start opens the panel of the first and ends.

A lock that the system takes back at any death decides who runs; only its holder binds the socket
by which it is called.  What talks between processes is imported when it is needed: on most starts
that is after the icon.
"""

import contextlib
import logging
import os
import socket
import sys
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, TypeAlias, cast
from zlib import crc32

from statustray.domain.text.lazy_message import phrase
from statustray.gateways.files.file_lock import FileLock
from statustray.gateways.files.presence import is_there

if TYPE_CHECKING:
    from statustray.domain.model.problem import Problem

    if sys.platform == "win32":
        from multiprocessing.connection import Connection, Listener
    else:
        Listener: TypeAlias = socket.socket

_log = logging.getLogger(__name__)

_CALL = b"open"
_FRAMED = len(_CALL).to_bytes(4, "big") + _CALL  # as multiprocessing writes it, too
_BACKLOG = 64
# A program that has just started binds its socket after its icon is shown.
_CALL_S = 10.0
_RETRY_S = 0.05
_LONGEST_ADDRESS = 100  # bytes; systems allow 104 or 108


class Called(Enum):
    """What came of calling the program that has the place."""

    ANSWERED = "answered"
    UNANSWERED = "unanswered"
    ENDED = "ended"  # this program has got the place meanwhile


class SingleInstance:
    """The place of the one running program of *lock*'s home.

    Attributes:
        problems: What is wrong with the places for the socket, to be shown.
    """

    def __init__(self, lock: Path) -> None:
        self.problems: list[Problem] = []
        self._path = lock
        self._lock = FileLock(lock)
        self._listener: Listener | None = None
        self._address = ""
        self._released = Event()

    def claim(self) -> bool:
        """Take the place; False where another program has it.

        A home in which nothing can be written cannot be locked; its place is then locked in the
        folder for sockets.
        """
        try:
            return self._lock.acquire()
        except OSError as error:
            _log.info("no lock at %s: %s", self._path, error)
        self._lock = FileLock(Path(f"{next(self._addresses([]), self._path)}.lock"))
        try:
            return self._lock.acquire()
        except OSError as error:
            _log.warning("no lock at %s: %s", self._lock.path, error)
            return True

    def listen(self, called: Callable[[], None]) -> None:
        """Let later starts call; *called* hears of each, on a thread of its own.

        Where no socket can be bound, ``problems`` say so, and the program runs without being
        called.
        """
        for address in self._addresses(self.problems):
            try:
                self._listener = _bound(address)
                self._address = address
            except OSError as error:
                _log.warning("no socket at %s: %s", address, error)
                continue
            Thread(target=self._serve, args=(called,), name="instance", daemon=True).start()
            return
        # Imported when it is needed, as all that the icon would wait for.
        from statustray.domain.model.problem import Problem  # noqa: PLC0415

        what = phrase("no folder can hold the socket by which a second start calls this one")
        self.problems.append(Problem(str(self._path.parent), what, _UNCALLED))

    def listen_again(self, called: Callable[[], None]) -> None:
        """Listen at another socket where somebody has removed that of ``listen``: one ``stat``."""
        if sys.platform != "win32" and self._address and not is_there(Path(self._address)):
            _log.info("the socket at %s was removed; it is made again", self._address)
            self._address = ""
            self._close_listener()
            self.listen(called)

    def call(self, *, within_s: float = _CALL_S) -> Called:
        """Call the program that has the place.

        Tries again until the other listens, for *within_s* at most.
        """
        for _ in range(max(1, int(within_s / _RETRY_S))):
            if self._reached(within_s):
                return Called.ANSWERED
            if self.claim():
                return Called.ENDED
            self._released.wait(_RETRY_S)
        return Called.UNANSWERED

    def release(self) -> None:
        """Give the place up."""
        self._released.set()
        self._close_listener()
        self._lock.release()

    def _close_listener(self) -> None:
        if self._listener is not None:
            with contextlib.suppress(OSError):  # somebody removed the socket meanwhile
                _close(self._listener)

    def taken(self) -> bool:
        """Whether a running program has the place; it does not notice the question."""
        return self._lock.taken()

    def _addresses(self, problems: "list[Problem]") -> Iterator[str]:
        """Return where the socket may lie, the best place first."""
        name = f"statustray-{crc32(os.fsencode(self._path.absolute())):08x}"
        if sys.platform == "win32":
            yield rf"\\.\pipe\{name}"
            return
        from statustray.gateways.system.runtime_folder import runtime_folders  # noqa: PLC0415

        for folder in runtime_folders(self._path.parent, problems):
            address = str(folder / name)
            if len(os.fsencode(address)) <= _LONGEST_ADDRESS:
                yield address

    def _reached(self, within_s: float) -> bool:
        return any(_reach(address, within_s) for address in self._addresses([]))

    def _serve(self, called: Callable[[], None]) -> None:
        listener = self._listener
        while listener is not None and not self._released.is_set():
            try:
                line = _accepted(listener)
                # Each on a thread of its own: one that says half of its word holds up no other.
                Thread(target=_hear, args=(line, called), name="call", daemon=True).start()
            except (OSError, EOFError, RuntimeError):
                # Closed by release, or no descriptor or thread left for a caller: try again soon.
                self._released.wait(_RETRY_S)


_UNCALLED = phrase("StatusTray keeps watching. Open its panel from the icon.")


def _reach(address: str, within_s: float) -> bool:
    """Call whoever listens at *address*; a listener that hangs for *within_s* counts as called."""
    answers: list[bool] = []
    thread = Thread(target=lambda: answers.append(_send(address)), daemon=True)
    thread.start()
    thread.join(within_s)
    return answers != [False]


if sys.platform == "win32":

    def _bound(address: str) -> "Listener":
        from multiprocessing.connection import Listener  # noqa: PLC0415

        return Listener(address, family="AF_PIPE", backlog=_BACKLOG)

    def _accepted(listener: "Listener") -> "Connection":
        return cast("Connection", listener.accept())

    def _close(listener: "Listener") -> None:
        listener.close()

    def _send(address: str) -> bool:
        from multiprocessing.connection import Client  # noqa: PLC0415

        try:
            with Client(address, family="AF_PIPE") as line:
                line.send_bytes(_CALL)
        except (OSError, EOFError):
            return False
        return True

    def _hear(line: "Connection", called: Callable[[], None]) -> None:
        with line, contextlib.suppress(OSError, EOFError):
            if line.poll(_CALL_S) and line.recv_bytes(len(_CALL)) == _CALL:
                called()

else:  # multiprocessing would take half a MiB, with pickle and all that starts processes

    def _bound(address: str) -> socket.socket:
        with contextlib.suppress(FileNotFoundError):  # of one that ended without its will
            os.unlink(address)  # noqa: PTH108 - the address is a text for the socket
        line = socket.socket(socket.AF_UNIX)
        try:
            line.bind(address)
            line.listen(_BACKLOG)
            os.chmod(address, 0o600)  # noqa: PTH101 - the same
        except OSError:
            line.close()
            raise
        return line

    def _accepted(listener: socket.socket) -> socket.socket:
        return listener.accept()[0]

    def _close(listener: socket.socket) -> None:
        address = listener.getsockname()
        listener.close()
        os.unlink(address)  # noqa: PTH108 - the same

    def _send(address: str) -> bool:
        try:
            with socket.socket(socket.AF_UNIX) as line:
                line.connect(address)
                line.sendall(_FRAMED)
        except OSError:
            return False
        return True

    def _hear(line: socket.socket, called: Callable[[], None]) -> None:
        with line, contextlib.suppress(OSError), line.makefile("rb") as words:
            line.settimeout(_CALL_S)
            if words.read(len(_FRAMED)) == _FRAMED:
                called()
