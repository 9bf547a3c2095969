"""Fresh connections for probes and canaries, each step timed."""

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, cast

from statustray.domain.model.failures import Failure, Phase
from statustray.gateways.net.error_mapping import StoppedError
from statustray.gateways.net.happy_eyeballs import dial
from statustray.gateways.net.proxies import Proxies
from statustray.gateways.net.proxy_tunnel import Proxy, tunnel
from statustray.gateways.net.resolver import Endpoint, NameResolver
from statustray.gateways.net.timing import Timing
from statustray.gateways.net.tls_buffers import use_small_buffers

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
class ProbeConnection:
    """An open connection.  ``proxy`` is set where requests must name the whole address."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    endpoint: Endpoint
    certificate_ends: datetime | None = None
    proxy: Proxy | None = None


class Connector:
    """Opens connections, straight or through the proxy; never keeps one.

    ``reserved`` look-ups do not queue behind others: for connectivity checks.
    """

    def __init__(
        self,
        *,
        names: NameResolver,
        context: ssl.SSLContext,
        proxies: Proxies,
        reserved: bool = False,
    ) -> None:
        self._names = names
        self._reserved = reserved
        self._context = context
        self._proxies = proxies
        use_small_buffers()

    @asynccontextmanager
    async def open(self, target: Target, timing: Timing) -> AsyncIterator[ProbeConnection]:
        """Connect to *target*, and close without ceremony afterwards.

        Raises:
            StoppedError: the name leads nowhere, or the proxy would not go on.
            OSError: the network's own word.
        """
        proxy = self._proxy(target)
        if proxy is None:
            opening = self._straight(target, timing)
        else:
            opening = self._through(proxy, target, timing)
        connection = await opening
        try:
            yield connection
        finally:
            connection.writer.transport.abort()

    async def resolve(self, host: str, port: int, timing: Timing) -> tuple[Endpoint, ...]:
        """Return where *host* leads.

        Raises:
            StoppedError: nowhere.
            NotAskedError: no place came free to ask.
        """
        with timing.during(Phase.DNS):
            timing.pause()
            found = await self._names.addresses(
                host, port, reserved=self._reserved, began=timing.resume
            )
        if isinstance(found, Failure):
            raise StoppedError(found)
        return found

    def _proxy(self, target: Target) -> Proxy | None:
        if target.scheme == "tcp":
            return None
        scheme = "https" if target.encrypted else "http"
        url = self._proxies.for_host(scheme, target.host, target.port)
        return Proxy(url) if url else None

    async def _connect(
        self, host: str, port: int, timing: Timing
    ) -> tuple[socket.socket, Endpoint]:
        endpoints = await self.resolve(host, port, timing)
        with timing.during(Phase.CONNECT):
            return await dial(endpoints)

    async def _straight(self, target: Target, timing: Timing) -> ProbeConnection:
        line, endpoint = await self._connect(target.host, target.port, timing)
        if not target.encrypted:
            return ProbeConnection(*await asyncio.open_connection(sock=line), endpoint)
        with timing.during(Phase.TLS):
            reader, writer = await asyncio.open_connection(
                sock=line, ssl=self._context, server_hostname=target.host
            )
        return ProbeConnection(reader, writer, endpoint, _certificate_ends(writer))

    async def _through(self, proxy: Proxy, target: Target, timing: Timing) -> ProbeConnection:
        line, endpoint = await self._connect(proxy.host, proxy.port, timing)
        reader, writer = await asyncio.open_connection(sock=line)
        first = writer.transport  # the bare one: TLS will be put upon it
        try:
            if proxy.encrypted:
                await self._encrypt(writer, proxy.host)
            if target.encrypted:
                await tunnel(reader, writer, target.authority, proxy)
                with timing.during(Phase.TLS):
                    await self._encrypt(writer, target.host)
        except BaseException:
            first.abort()
            raise
        absolute = None if target.encrypted else proxy
        return ProbeConnection(reader, writer, endpoint, _certificate_ends(writer), absolute)

    async def _encrypt(self, writer: asyncio.StreamWriter, host: str) -> None:
        await writer.start_tls(self._context, server_hostname=host)
        # Where the other side hangs up with the last word of the handshake, asyncio hands back
        # nothing in place of a transport.
        if cast("asyncio.WriteTransport | None", writer.transport) is None:
            raise ConnectionResetError


def _certificate_ends(writer: asyncio.StreamWriter) -> datetime | None:
    certificate = writer.get_extra_info("peercert")
    if not certificate:
        return None
    try:
        return datetime.fromtimestamp(ssl.cert_time_to_seconds(certificate["notAfter"]), UTC)
    except (ValueError, OverflowError):
        return None  # a date beyond all calendars says nothing that could be told
