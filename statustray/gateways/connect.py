"""Fresh connections for probes and canaries, each step timed."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from statustray.domain.evidence import Failure, Phase
from statustray.gateways.dial import dial
from statustray.gateways.failures import StoppedError
from statustray.gateways.names import Endpoint, Names
from statustray.gateways.proxies import Proxies
from statustray.gateways.timing import Timing
from statustray.gateways.tunnel import Proxy, tunnel

_Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]
_ENCRYPTED: Final = frozenset({"https", "tls"})


@dataclass(frozen=True, slots=True)
class Target:
    """A host to connect to; ``scheme`` is https, http, tls or tcp."""

    scheme: str
    host: str
    port: int

    @property
    def encrypted(self) -> bool:
        """Whether TLS is spoken."""
        return self.scheme in _ENCRYPTED

    @property
    def authority(self) -> str:
        """Host and port as a request names them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"


@dataclass(frozen=True, slots=True)
class Connection:
    """An open connection.  ``proxy`` is set where requests must name the whole address."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    endpoint: Endpoint
    certificate_ends: datetime | None = None
    proxy: Proxy | None = None


class Connector:
    """Opens connections, straight or through the proxy; never keeps one."""

    def __init__(self, *, names: Names, context: ssl.SSLContext, proxies: Proxies) -> None:
        self._names = names
        self._context = context
        self._proxies = proxies

    @asynccontextmanager
    async def open(self, target: Target, timing: Timing) -> AsyncIterator[Connection]:
        """Connect to *target*, and close without ceremony afterwards.

        Raises:
            StoppedError: the name leads nowhere, or the proxy would not go on.
            OSError: the network's own word.
        """
        proxy = self._proxy(target)
        way = (proxy.host, proxy.port) if proxy else (target.host, target.port)
        (reader, writer), endpoint = await self._connect(*way, timing)
        try:
            if proxy:
                await self._through(proxy, target, reader, writer)
            if target.encrypted:
                with timing.during(Phase.TLS):
                    await writer.start_tls(self._context, server_hostname=target.host)
            absolute = proxy if target.scheme == "http" else None
            yield Connection(reader, writer, endpoint, _certificate_ends(writer), absolute)
        finally:
            writer.transport.abort()

    async def resolve(self, host: str, port: int, timing: Timing) -> tuple[Endpoint, ...]:
        """Return where *host* leads.

        Raises:
            StoppedError: nowhere.
        """
        with timing.during(Phase.DNS):
            found = await self._names.addresses(host, port)
        if isinstance(found, Failure):
            raise StoppedError(found)
        return found

    def _proxy(self, target: Target) -> Proxy | None:
        if target.scheme == "tcp":
            return None
        scheme = "https" if target.encrypted else "http"
        url = self._proxies.for_host(scheme, target.host, target.port)
        return Proxy(url) if url else None

    async def _connect(self, host: str, port: int, timing: Timing) -> tuple[_Streams, Endpoint]:
        endpoints = await self.resolve(host, port, timing)
        with timing.during(Phase.CONNECT):
            line, endpoint = await dial(endpoints)
        return await asyncio.open_connection(sock=line), endpoint

    async def _through(
        self,
        proxy: Proxy,
        target: Target,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        if proxy.encrypted:
            await writer.start_tls(self._context, server_hostname=proxy.host)
        if target.encrypted:
            await tunnel(reader, writer, target.authority, proxy)


def _certificate_ends(writer: asyncio.StreamWriter) -> datetime | None:
    certificate = writer.get_extra_info("peercert")
    if not certificate:
        return None
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(certificate["notAfter"]), UTC)
