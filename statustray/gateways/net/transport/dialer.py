"""Connect to the first of several addresses that accepts (RFC 8305, "Happy Eyeballs")."""

import asyncio
import errno
import socket
from collections.abc import Sequence
from typing import Any, Final, cast

from aiohappyeyeballs import AddrInfoType, start_connection

from statustray.engine.ports import NotAskedError
from statustray.gateways.net.transport.resolver import Endpoint

_HEAD_START_S: Final = 0.25
"""RFC 8305, section 5: the recommended Connection Attempt Delay."""

# An address family that this computer does not have says nothing about the service.
_NO_WAY_FROM_HERE: Final = frozenset(
    {errno.ENETUNREACH, errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT, errno.EHOSTUNREACH}
)
# Our own limits: whoever meets them has asked nothing.
_NO_ROOM_HERE: Final = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM})


async def dial(endpoints: Sequence[Endpoint]) -> tuple[socket.socket, Endpoint]:
    """Connect to the first of *endpoints* that accepts.

    Raises:
        OSError: none accepted; the most telling refusal.
        NotAskedError: this computer has no room for another connection.
    """
    attempts = _Attempts()
    ways = {_address_info(endpoint): endpoint for endpoint in endpoints}
    try:
        sock = await start_connection(
            tuple(ways),
            happy_eyeballs_delay=_HEAD_START_S,
            loop=cast("asyncio.AbstractEventLoop", attempts),
        )
    except OSError as error:
        reason = most_telling(attempts.errors or [error])
        if reason.errno in _NO_ROOM_HERE:
            raise NotAskedError from error
        raise reason from None
    return sock, next(e for way, e in ways.items() if way[4] == attempts.connected[sock])


def most_telling(errors: Sequence[OSError]) -> OSError:
    """Return the error that says most of the service, not of this computer's own network."""
    return next((e for e in errors if e.errno not in _NO_WAY_FROM_HERE), errors[0])


class _Attempts:
    """Stands in for the event loop where the race connects, and keeps each attempt's own error.

    The library joins several errors into one text without a number, which tells nothing apart.
    """

    def __init__(self) -> None:
        self.errors: list[OSError] = []
        self.connected: dict[socket.socket, object] = {}

    async def sock_connect(self, sock: socket.socket, address: tuple[Any, ...]) -> None:
        """Connect *sock*; what is sent later must not wait for an acknowledgement (Nagle)."""
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            await asyncio.get_running_loop().sock_connect(sock, address)
        except OSError as error:
            self.errors.append(error)
            raise
        self.connected[sock] = address


def _address_info(endpoint: Endpoint) -> AddrInfoType:
    family = socket.AF_INET6 if endpoint.version == 6 else socket.AF_INET  # noqa: PLR2004
    address = (endpoint.address, endpoint.port)
    return family, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", address
