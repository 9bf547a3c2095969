"""Through an HTTP proxy by ``CONNECT`` (RFC 9110, section 9.3.6)."""

import asyncio
from base64 import b64encode
from typing import Final
from urllib.parse import unquote, urlsplit

import h11

from statustray.domain.model.failures import Failure, FailureKind, Phase
from statustray.gateways.net.error_mapping import StoppedError
from statustray.gateways.net.headers import is_good

_AUTHENTICATION: Final = 407
_READ: Final = 16 * 1024


class Proxy:
    """One proxy, as its URL names it."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self.encrypted = parts.scheme == "https"
        self.host = parts.hostname or ""
        self.port = parts.port or (443 if self.encrypted else 80)
        self._user = unquote(parts.username or "")
        self._password = unquote(parts.password or "")

    @property
    def headers(self) -> tuple[tuple[bytes, bytes], ...]:
        """What the proxy wants to know of us."""
        if not self._user:
            return ()
        token = b64encode(f"{self._user}:{self._password}".encode())
        return ((b"Proxy-Authorization", b"Basic " + token),)


async def tunnel(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, authority: str, proxy: Proxy
) -> None:
    """Ask *proxy* to connect the two streams to *authority* (``host:port``).

    Raises:
        StoppedError: it will not, or cannot.
    """
    machine = h11.Connection(h11.CLIENT)
    ask = h11.Request(
        method="CONNECT",
        target=authority,
        headers=[(b"Host", authority.encode("idna")), *proxy.headers],
    )
    writer.write((machine.send(ask) or b"") + (machine.send(h11.EndOfMessage()) or b""))
    status = await _status(reader, machine)
    if not is_good(status):
        raise StoppedError(_unwilling(status))


async def _status(reader: asyncio.StreamReader, machine: h11.Connection) -> int:
    while True:
        event = machine.next_event()
        if isinstance(event, h11.Response):
            return event.status_code
        if event is h11.NEED_DATA:
            data = await reader.read(_READ)
            if not data:
                raise ConnectionResetError
            machine.receive_data(data)


def _unwilling(status: int) -> Failure:
    kind = FailureKind.HTTP_STATUS if status == _AUTHENTICATION else FailureKind.UNREACHABLE
    return Failure(kind, Phase.CONNECT, f"proxy answered {status}", http_status=status)
