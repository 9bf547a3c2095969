"""Reach for a service by its probe: over the web, by TLS, by TCP, or by its name alone."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Final

from msgspec.structs import replace

from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.service import Probe
from statustray.domain.text.urls import WEB
from statustray.engine.ports import Clock
from statustray.gateways.net.error_mapping import EXPECTED, StoppedError, failure_of
from statustray.gateways.net.timing import Timing
from statustray.gateways.net.transport.address_rules import is_sinkhole
from statustray.gateways.net.transport.connector import Connector
from statustray.gateways.net.transport.origin import Origin, origin_of, parse_url
from statustray.gateways.probes.http_probe import HttpProbe

_BY_PROXY: Final = Failure(
    FailureKind.BLOCKED_HERE, Phase.DNS, "the proxy resolves all names; none is looked up here"
)


class SocketProber:
    """Implements ``Prober``.  How many run at once is the engine's to bound."""

    def __init__(self, connector: Connector, *, clock: Clock) -> None:
        self._connector = connector
        self._clock = clock
        self._ways: dict[str, Callable[[Origin, Timing], Awaitable[ProbeResult | Failure]]] = {
            "tcp": self._connection,
            "tls": self._connection,
            "dns": self._name,
        }

    async def reach(self, probe: Probe, *, within: timedelta) -> ProbeResult | Failure:
        """Try once; every trouble of the network is a ``Failure``.

        Raises:
            NotAskedError: no place came free to resolve the name.
        """
        if probe.scheme in WEB:
            return await self._web(probe, within.total_seconds())
        url = parse_url(probe.target)
        origin = origin_of(url) if url is not None else None
        if origin is None:
            return _malformed("not an address to probe")
        way = self._ways.get(origin.scheme)
        if way is None or not (origin.port or origin.scheme == "dns"):
            return _malformed("a port is missing" if way else "not an address to probe")
        timing = Timing()
        try:
            async with timing.limit(within.total_seconds()):
                return await way(origin, timing)
        except (StoppedError, *EXPECTED) as error:
            return replace(failure_of(error, timing.phase), misdirected=timing.misdirected)

    async def _web(self, probe: Probe, within_s: float) -> ProbeResult | Failure:
        timing = Timing()
        attempt = HttpProbe(self._connector, probe, timing=timing, clock=self._clock)
        try:
            async with timing.limit(within_s):
                return await attempt.run()
        except (StoppedError, *EXPECTED) as error:
            return attempt.result(failure_of(error, timing.phase))
        finally:
            attempt.close()

    async def _connection(self, origin: Origin, timing: Timing) -> ProbeResult | Failure:
        connection = await self._connector.open(origin, timing)
        connection.stream.abort()
        address = connection.endpoint.address
        return timing.reached(
            address=address,
            certificate_ends=connection.certificate_ends,
            misdirected=timing.misdirected and is_sinkhole(address),
        )

    async def _name(self, origin: Origin, timing: Timing) -> ProbeResult | Failure:
        if not self._connector.resolves_here(origin):
            return _BY_PROXY
        found = await self._connector.resolve(origin, timing)
        nowhere = all(is_sinkhole(endpoint.address) for endpoint in found)
        return timing.reached(address=found[0].address, misdirected=timing.misdirected and nowhere)


def _malformed(detail: str) -> Failure:
    return Failure(FailureKind.MALFORMED, Phase.DNS, detail)
