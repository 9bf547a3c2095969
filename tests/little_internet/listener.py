"""The sockets of one site: open, closed, or a black hole."""

import asyncio
import contextlib
import socket
import struct
from collections.abc import Awaitable, Callable

_Welcome = Callable[[socket.socket], Awaitable[None]]


def reset_on_close(line: socket.socket) -> None:
    """Let the coming close be a reset, unless the other side was quicker."""
    if line.fileno() >= 0:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


class Listener:
    """Listens on one loopback port, which it keeps through every change.

    *welcome* is called with each accepted connection, which is its to close.
    """

    def __init__(self, welcome: _Welcome, host: str) -> None:
        self._welcome = welcome
        self._host = host
        self._line: socket.socket | None = None
        self._kept: socket.socket | None = None
        self._accepting: asyncio.Future[None] | None = None
        self._guests: set[asyncio.Task[None]] = set()
        self._hole: list[socket.socket] = []
        self.port = 0

    async def open(self) -> None:
        """Answer."""
        await self.close()
        line = self._take_kept() or self._bound()
        line.listen()
        self.port = line.getsockname()[1]
        self._line = line
        try:
            asyncio.get_running_loop().add_reader(line, self._accept, line)
        except NotImplementedError:  # Windows' loop tells of finished work, not of readiness
            self._accepting = asyncio.ensure_future(self._accept_always(line))

    async def refuse(self) -> None:
        """Close, but keep the port, which another program could be given meanwhile."""
        await self.close()
        self._kept = self._kept or self._bound()

    async def end(self) -> None:
        """Close and give the port up."""
        await self.close()
        kept = self._take_kept()
        if kept is not None:
            kept.close()

    async def close(self) -> None:
        """Refuse, and drop whoever is connected."""
        if self._accepting is not None:
            self._accepting.cancel()
            await asyncio.gather(self._accepting, return_exceptions=True)
            self._accepting = None
        elif self._line is not None:
            asyncio.get_running_loop().remove_reader(self._line)
        if self._line is not None:
            self._line.close()
            self._line = None
        for line in self._hole:
            line.close()
        self._hole = []
        await self.drop()

    async def drop(self) -> None:
        """Reset every connection."""
        await asyncio.sleep(0)  # who is not welcomed yet could not close its socket
        for guest in self._guests:
            guest.cancel()
        await asyncio.gather(*self._guests, return_exceptions=True)

    async def swallow(self) -> None:
        """Let packets vanish: a queue of one place that is full and never served."""
        await self.close()
        deaf = self._take_kept() or self._bound()
        deaf.listen(0)
        self._hole = [deaf, *(self._stuck() for _ in range(4))]

    def _take_kept(self) -> socket.socket | None:
        kept, self._kept = self._kept, None
        return kept

    def _bound(self) -> socket.socket:
        line = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        line.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        line.bind((self._host, self.port))
        line.setblocking(False)
        return line

    def _stuck(self) -> socket.socket:
        line = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        line.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            line.connect((self._host, self.port))
        return line

    def _accept(self, line: socket.socket) -> None:
        # Not as a task: one that is cancelled at this moment would lose the guest unclosed.
        with contextlib.suppress(BlockingIOError):
            guest, _ = line.accept()
            self._let_in(guest)

    async def _accept_always(self, line: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        while True:
            guest, _ = await loop.sock_accept(line)
            self._let_in(guest)

    def _let_in(self, guest: socket.socket) -> None:
        guest.setblocking(False)
        task = asyncio.ensure_future(self._welcome(guest))
        self._guests.add(task)
        task.add_done_callback(self._leave)

    def _leave(self, task: asyncio.Task[None]) -> None:
        self._guests.discard(task)
        if not task.cancelled() and task.exception() is not None:
            report = {"message": "a site failed", "exception": task.exception()}
            task.get_loop().call_exception_handler(report)
