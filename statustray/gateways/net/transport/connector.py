"""Open connections: resolve, race the addresses, pass the proxy, speak TLS; each step timed."""

import asyncio
import ssl
from collections.abc import Callable
from typing import Final

import httpcore
from msgspec.structs import replace

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase, ProxyTrouble
from statustray.domain.text.urls import is_literal
from statustray.gateways.net.error_mapping import EXPECTED, StoppedError, failure_of
from statustray.gateways.net.timing import Timing
from statustray.gateways.net.transport.address_rules import is_own_name, is_sinkhole
from statustray.gateways.net.transport.connection import Connection
from statustray.gateways.net.transport.dialer import dial
from statustray.gateways.net.transport.network_stream import NetworkStream, use_small_tls_buffers
from statustray.gateways.net.transport.origin import Origin
from statustray.gateways.net.transport.proxies import Proxies, Proxy
from statustray.gateways.net.transport.proxy_tunnel import tunnel
from statustray.gateways.net.transport.resolver import Endpoint, NameResolver

_UNUSABLE: Final = Failure(
    FailureKind.UNREACHABLE,
    Phase.CONNECT,
    "no such proxy can be used",
    proxy=ProxyTrouble.UNREACHABLE,
)


Rule = Callable[[Endpoint], Failure | None]
"""Says why a server must not be asked."""


class Connector:
    """Opens connections.  ``reserved`` look-ups do not queue: for connectivity checks."""

    def __init__(
        self,
        *,
        names: NameResolver,
        context: ssl.SSLContext,
        proxies: Proxies,
        reserved: bool = False,
    ) -> None:
        self._names = names
        self._context = context
        self._proxies = proxies
        self._reserved = reserved
        self._proven: set[str] = set()
        use_small_tls_buffers()

    async def open(
        self, origin: Origin, timing: Timing, *, rule: Rule = lambda _endpoint: None
    ) -> Connection:
        """Connect to *origin*, to no address that *rule* refuses; whoever asked closes it.

        Raises:
            StoppedError: the name leads nowhere or where it must not, or the proxy refused.
            OSError, httpcore.ProtocolError: the network's own word.
            NotAskedError: no place came free to resolve the name.
        """
        proxy = self._proxy(origin)
        if proxy is not None:
            return await self._through(proxy, origin, timing, rule)
        endpoints = _allowed(await self.resolve(origin, timing), rule)
        with timing.during(Phase.CONNECT):
            stream, endpoint = await _dial(endpoints)
        await self._secure(stream, origin, timing)
        return Connection(stream, _core(origin), endpoint=endpoint)

    async def resolve(self, origin: Origin, timing: Timing) -> tuple[Endpoint, ...]:
        """Return where the host of *origin* leads.

        Raises:
            StoppedError: nowhere, or the proxy resolves all names.
            NotAskedError: no place came free to ask.
        """
        with timing.during(Phase.DNS):
            timing.pause()
            found = await self._names.addresses(
                origin.name, origin.port, reserved=self._reserved, began=timing.resume
            )
        if isinstance(found, Failure):
            raise StoppedError(found)
        timing.misdirected = self._misdirected(origin.host, found)
        return found

    def resolves_here(self, origin: Origin) -> bool:
        """Whether names are resolved here rather than by a proxy."""
        return self._proxy(origin) is None

    def _proxy(self, origin: Origin) -> Proxy | None:
        scheme = {"tls": "https"}.get(origin.scheme, origin.scheme)
        return self._proxies.for_host(scheme, origin.host, origin.port)

    def _misdirected(self, host: str, endpoints: tuple[Endpoint, ...]) -> bool:
        """Whether *endpoints* cannot be where a name of the internet should lead.

        Blocked names are sent nowhere, to this computer, or to a private address.  Where such an
        address has once shown a valid certificate for the name it is a company's own.
        """
        if any(endpoint.public for endpoint in endpoints) or is_literal(host) or is_own_name(host):
            return False
        return host not in self._proven or all(is_sinkhole(e.address) for e in endpoints)

    async def _through(
        self, proxy: Proxy, origin: Origin, timing: Timing, rule: Rule
    ) -> Connection:
        if not proxy.usable:
            raise StoppedError(_UNUSABLE)
        stream, endpoint = await self._reach(proxy, timing)
        # The proxy chooses the address behind it, which counts as one of the internet.
        endpoint = replace(endpoint, public=True)
        forward = proxy if origin.scheme == "http" and not proxy.socks else None
        try:
            _allowed((endpoint,), rule)
            if forward is None:
                await tunnel(stream, proxy, origin.name, origin.port)
            await self._secure(stream, origin, timing)
        except BaseException:
            stream.abort()
            raise
        return Connection(stream, _core(origin), endpoint=endpoint, forward=forward)

    async def _reach(self, proxy: Proxy, timing: Timing) -> tuple[NetworkStream, Endpoint]:
        """Connect to *proxy*; its failure is no word about any server behind it."""
        try:
            own = Origin("tcp", proxy.host, proxy.port, proxy.host)
            endpoints = await self.resolve(own, timing)
            timing.misdirected = False
            with timing.during(Phase.CONNECT):
                stream, endpoint = await _dial(endpoints)
            if proxy.scheme == "https":
                await self._start_tls(stream, proxy.host)
        except (StoppedError, *EXPECTED) as error:
            failure = failure_of(error, timing.phase)
            raise StoppedError(replace(failure, proxy=ProxyTrouble.UNREACHABLE)) from error
        return stream, endpoint

    async def _secure(self, stream: NetworkStream, origin: Origin, timing: Timing) -> None:
        if not origin.encrypted:
            return
        with timing.during(Phase.TLS):
            await self._start_tls(stream, origin.host)
        if timing.misdirected:
            timing.misdirected = False
            self._proven.add(origin.host)

    async def _start_tls(self, stream: NetworkStream, host: str) -> None:
        try:
            await stream.start_tls(self._context, server_hostname=host)
        except BaseException:
            stream.abort()
            raise


async def _dial(endpoints: tuple[Endpoint, ...]) -> tuple[NetworkStream, Endpoint]:
    line, endpoint = await dial(endpoints)
    return NetworkStream(*await asyncio.open_connection(sock=line)), endpoint


def _allowed(endpoints: tuple[Endpoint, ...], rule: Rule) -> tuple[Endpoint, ...]:
    refusals = [rule(endpoint) for endpoint in endpoints]
    allowed = tuple(e for e, refusal in zip(endpoints, refusals, strict=True) if refusal is None)
    if not allowed and refusals[0] is not None:
        raise StoppedError(refusals[0])
    return allowed


def _core(origin: Origin) -> httpcore.Origin:
    return httpcore.Origin(origin.scheme.encode(), origin.host.encode("ascii"), origin.port)
