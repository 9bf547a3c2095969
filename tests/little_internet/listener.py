"""The sockets of one site: open, closed, or a black hole."""

import asyncio
import contextlib
import socket
from collections.abc import Awaitable, Callable

_Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class Listener:
    """Listens on one loopback port, which it keeps through every change."""

    def __init__(self, handler: _Handler, host: str) -> None:
        self._handler = handler
        self._host = host
        self._server: asyncio.Server | None = None
        self._hole: list[socket.socket] = []
        self.port = 0

    async def open(self) -> None:
        """Answer."""
        self.close()
        self._server = await asyncio.start_server(
            self._handler, self._host, self.port, reuse_address=True
        )
        self.port = self._server.sockets[0].getsockname()[1]

    def close(self) -> None:
        """Refuse."""
        if self._server is not None:
            self._server.close()
            self._server = None
        for line in self._hole:
            line.close()
        self._hole = []

    def swallow(self) -> None:
        """Let packets vanish: a queue of one place that is full and never served."""
        self.close()
        family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
        deaf = socket.socket(family, socket.SOCK_STREAM)
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        deaf.bind((self._host, self.port))
        deaf.listen(0)
        self._hole = [deaf, *(self._guest(family) for _ in range(4))]

    def _guest(self, family: int) -> socket.socket:
        guest = socket.socket(family, socket.SOCK_STREAM)
        guest.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            guest.connect((self._host, self.port))
        return guest
