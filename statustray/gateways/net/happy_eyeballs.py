"""Happy Eyeballs: every address of a name is tried, none may hold up the others (RFC 8305)."""

import asyncio
import errno
import socket
from collections.abc import Iterable, Sequence
from itertools import chain, zip_longest
from typing import Final

from statustray.gateways.net.resolver import Endpoint

_HEAD_START_S: Final = 0.25  # RFC 8305, section 5: the recommended Connection Attempt Delay

# An address family that this computer does not have says nothing about the service.
_NO_WAY_FROM_HERE: Final = frozenset(
    {errno.ENETUNREACH, errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT, errno.EHOSTUNREACH}
)


async def dial(endpoints: Sequence[Endpoint]) -> tuple[socket.socket, Endpoint]:
    """Connect to the first of *endpoints* that accepts.

    Raises:
        OSError: none accepted; the most telling refusal.
    """
    race = _Race()
    try:
        for endpoint in interleaved(endpoints):
            winner = await race.enter(endpoint)
            if winner is not None:
                return winner
        return await race.finish()
    finally:
        race.close()


def interleaved(endpoints: Iterable[Endpoint]) -> tuple[Endpoint, ...]:
    """Alternate the address families, beginning with the preferred one (RFC 8305, section 4)."""
    ordered = tuple(endpoints)
    same = [e for e in ordered if e.version == ordered[0].version]
    other = [e for e in ordered if e.version != ordered[0].version]
    return tuple(e for e in chain.from_iterable(zip_longest(same, other)) if e is not None)


class _Race:
    """Connection attempts under way; the first success wins, the rest are closed."""

    def __init__(self) -> None:
        self._running: dict[asyncio.Task[socket.socket], Endpoint] = {}
        self._errors: list[OSError] = []

    async def enter(self, endpoint: Endpoint) -> tuple[socket.socket, Endpoint] | None:
        """Start one more; give it its head start, or less when it fails at once."""
        task = asyncio.create_task(_connect(endpoint))
        self._running[task] = endpoint
        await asyncio.wait(
            self._running, timeout=_HEAD_START_S, return_when=asyncio.FIRST_COMPLETED
        )
        return self._collect()

    async def finish(self) -> tuple[socket.socket, Endpoint]:
        """Wait for whoever is left."""
        while self._running:
            await asyncio.wait(self._running, return_when=asyncio.FIRST_COMPLETED)
            winner = self._collect()
            if winner is not None:
                return winner
        raise most_telling(self._errors)

    def _collect(self) -> tuple[socket.socket, Endpoint] | None:
        for task in [t for t in self._running if t.done()]:
            endpoint = self._running.pop(task)
            error = task.exception()
            if error is None:
                return task.result(), endpoint
            if not isinstance(error, OSError):
                raise error
            self._errors.append(error)
        return None

    def close(self) -> None:
        """Stop the others; they close what they opened."""
        for task in self._running:
            task.add_done_callback(_close_late)
            task.cancel()


def _close_late(task: asyncio.Task[socket.socket]) -> None:
    if not task.cancelled() and task.exception() is None:
        task.result().close()


async def _connect(endpoint: Endpoint) -> socket.socket:
    family = socket.AF_INET6 if endpoint.version == 6 else socket.AF_INET  # noqa: PLR2004
    line = socket.socket(family, socket.SOCK_STREAM)
    try:
        line.setblocking(False)
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        await asyncio.get_running_loop().sock_connect(line, (endpoint.address, endpoint.port))
    except BaseException:
        line.close()
        raise
    return line


def most_telling(errors: Sequence[OSError]) -> OSError:
    """Return the error that says most of the service, not of this computer's own network."""
    return next((e for e in errors if e.errno not in _NO_WAY_FROM_HERE), errors[0])
