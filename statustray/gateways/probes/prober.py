"""Reaches for a service: fresh connections, each phase timed, one deadline for all of it."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from urllib.parse import urlsplit

from statustray.domain.model.check_result import ProbeResult
from statustray.domain.model.failures import Failure, FailureKind, Phase
from statustray.domain.model.service import Probe
from statustray.gateways.net.connector import Connector, Target
from statustray.gateways.net.error_mapping import EXPECTED, StoppedError, failure_of
from statustray.gateways.net.resolver import is_host
from statustray.gateways.net.timing import Timing
from statustray.gateways.probes.http_probe import reach_web


class SocketProber:
    """Implements ``Prober``.

    How many may be on their way at once is the engine's to bound.
    """

    def __init__(self, connector: Connector) -> None:
        self._connector = connector
        self._ways: dict[str, Callable[[Probe, Timing], Awaitable[ProbeResult | Failure]]] = {
            "https": self._web,
            "http": self._web,
            "tcp": self._connection,
            "tls": self._connection,
            "dns": self._name,
        }

    async def reach(self, probe: Probe, *, within: timedelta) -> ProbeResult | Failure:
        """Try once; every trouble of the network is a ``Failure``."""
        host = _host(probe.target)
        way = self._ways.get(probe.target.partition("://")[0].lower())
        if host is None or way is None:
            return Failure(FailureKind.MALFORMED, Phase.DNS, "not an address to probe")
        timing = Timing()
        try:
            async with timing.limit(within.total_seconds()):
                return await way(probe, timing)
        except (StoppedError, *EXPECTED) as error:
            return failure_of(error, timing.phase)

    async def _web(self, probe: Probe, timing: Timing) -> ProbeResult | Failure:
        return await reach_web(self._connector, probe, timing)

    async def _connection(self, probe: Probe, timing: Timing) -> ProbeResult | Failure:
        parts = urlsplit(probe.target)
        if not parts.port:
            return Failure(FailureKind.MALFORMED, Phase.DNS, "a port is missing")
        target = Target(parts.scheme, parts.hostname or "", parts.port)
        async with self._connector.open(target, timing) as connection:
            return timing.reached(
                address=connection.endpoint.address, certificate_ends=connection.certificate_ends
            )

    async def _name(self, probe: Probe, timing: Timing) -> ProbeResult | Failure:
        host = urlsplit(probe.target).hostname or ""
        found = await self._connector.resolve(host, 0, timing)
        return timing.reached(address=found[0].address)


def _host(target: str) -> str | None:
    """Return the host of *target*; None where it cannot be read."""
    try:
        parts = urlsplit(target)
        host = parts.hostname if parts.port != 0 else None
    except ValueError:
        return None
    return host if host and is_host(host) else None
