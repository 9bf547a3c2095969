"""Carries one hop over a kept connection, or over a fresh one."""

import asyncio
from typing import Final

from statustray.domain.model.failures import Failure, FailureKind, Phase
from statustray.gateways.net.connection_pool import ConnectionPool, PooledConnection
from statustray.gateways.net.error_mapping import EXPECTED, StoppedError, failure_of
from statustray.gateways.net.happy_eyeballs import dial
from statustray.gateways.net.http_exchange import Trace, exchange
from statustray.gateways.net.proxies import Proxies
from statustray.gateways.net.request import Request, Response
from statustray.gateways.net.resolver import Endpoint, NameResolver

# What a second try on a fresh connection cannot mend.
_FINAL: Final = frozenset({FailureKind.TOO_LARGE, FailureKind.HTTP_STATUS})


class Transport:
    """Chooses address and connection for a hop; a remembered way that fails is tried afresh."""

    def __init__(self, *, names: NameResolver, proxies: Proxies, lines: ConnectionPool) -> None:
        self._names = names
        self._proxies = proxies
        self._lines = lines

    async def carry(self, hop: Request, *, within_s: float) -> Response | Failure:
        """Exchange *hop* for its answer within *within_s* seconds."""
        now = asyncio.get_running_loop().time()
        line = await self._line(hop)
        remembered = line.remembers
        # Half of the time at most: what is remembered may be dead without a word.
        answer = await self._attempt(hop, line, now + within_s / (2 if remembered else 1))
        renewed = not self._lines.current(hop.origin, line)
        if not _failed(answer) or not (remembered or renewed):
            return answer
        line = await self._line(hop)
        line.forget()
        return await self._attempt(hop, line, now + within_s)

    async def _line(self, hop: Request) -> PooledConnection:
        return await self._lines.line(hop.origin, self._proxies.for_host(*hop.origin))

    async def _attempt(
        self, hop: Request, line: PooledConnection, deadline: float
    ) -> Response | Failure:
        trace = Trace()
        line.asking += 1
        try:
            async with asyncio.timeout_at(deadline):
                endpoint = await self._endpoint(hop, line, trace)
                answer = await exchange(hop, line, endpoint, trace)
        except (StoppedError, *EXPECTED) as error:
            line.forget()
            return failure_of(error, trace.phase)
        finally:
            line.asking -= 1
            if not self._lines.current(hop.origin, line):
                await line.transport.aclose()
        return answer

    async def _endpoint(
        self, hop: Request, line: PooledConnection, trace: Trace
    ) -> Endpoint | None:
        """Return where to connect; None leaves the name to the proxy."""
        if line.proxied:
            _refuse(hop.refusal(public=True))
            return None
        if line.kept and line.endpoint is not None:
            return _allowed(hop, (line.endpoint,))[0]
        trace.phase = Phase.DNS
        found = await self._names.addresses(hop.origin.host, hop.origin.port)
        if isinstance(found, Failure):
            raise StoppedError(found)
        trace.phase = Phase.CONNECT
        return await _choose(_allowed(hop, found), line)


async def _choose(endpoints: tuple[Endpoint, ...], line: PooledConnection) -> Endpoint:
    """Prefer what worked last; race the rest once, for one dead address must not be an outage."""
    line.several = len(endpoints) > 1
    if not line.several:
        return endpoints[0]
    if line.endpoint in endpoints:
        return line.endpoint
    taster, winner = await dial(endpoints)
    taster.close()
    return winner


def _allowed(hop: Request, endpoints: tuple[Endpoint, ...]) -> tuple[Endpoint, ...]:
    allowed = tuple(e for e in endpoints if hop.refusal(public=e.public) is None)
    if not allowed:
        _refuse(hop.refusal(public=endpoints[0].public))
    return allowed


def _refuse(refusal: Failure | None) -> None:
    if refusal is not None:
        raise StoppedError(refusal)


def _failed(answer: Response | Failure) -> bool:
    return isinstance(answer, Failure) and answer.kind not in _FINAL
