"""Fetches documents: bounded in time, size, redirects and number, and honest about itself."""

import asyncio
import ssl
from dataclasses import replace
from datetime import timedelta
from typing import Final

from statustray.domain.model.failures import Failure, FailureKind, Phase
from statustray.domain.model.page_key import KeyTrouble, Secret
from statustray.engine.host_slots import HostSlots
from statustray.engine.ports import Clock, Document, Unchanged
from statustray.gateways.net.auth_header import authorization_of
from statustray.gateways.net.connection_pool import ConnectionPool
from statustray.gateways.net.headers import is_good, is_redirect, status_failure
from statustray.gateways.net.proxies import Proxies
from statustray.gateways.net.request import Request, Response, first_request
from statustray.gateways.net.resolver import NameResolver
from statustray.gateways.net.transport import Transport

_REDIRECTS: Final = 5
_NOT_MODIFIED: Final = 304
_KEEP: Final = timedelta(seconds=180)  # one and a half of the usual 120 s between two readings
_SLOTS_BUSY: Final = 16
_SLOTS_OPEN: Final = 256
_SLOTS_BUSY_S: Final = 1.0


_UNAUTHORIZED: Final = 401
_FORBIDDEN: Final = 403
_UNUSABLE: Final = Failure(
    FailureKind.MALFORMED,
    Phase.REQUEST,
    "the key holds what no header can",
    key=KeyTrouble.REFUSED,
)


class HttpFetcher:
    """Implements ``Fetcher`` over httpx: one kept transport an origin, one TLS context for all.

    ``within`` counts from the moment a place is free, so that waiting for others is never taken
    for a slow server.
    """

    def __init__(
        self,
        *,
        names: NameResolver,
        context: ssl.SSLContext,
        proxies: Proxies,
        clock: Clock,
        keep: timedelta = _KEEP,
    ) -> None:
        self._clock = clock
        self._names = names
        self._slots = HostSlots(busy=_SLOTS_BUSY, open_=_SLOTS_OPEN, busy_s=_SLOTS_BUSY_S)
        self._slow: set[str] = set()
        self._lines = ConnectionPool(context, keep_s=keep.total_seconds())
        self._carrier = Transport(names=names, proxies=proxies, lines=self._lines)

    async def get(
        self,
        url: str,
        *,
        known: Document | None = None,
        within: timedelta,
        private_ok: bool,
        key: Secret | None = None,
    ) -> Document | Unchanged | Failure:
        """Fetch *url* as a whole; every trouble of the network is a ``Failure``."""
        authorization = authorization_of(key) if key else None
        if key is not None and authorization is None:
            return _UNUSABLE
        hop = first_request(url, known, private_ok=private_ok, authorization=authorization)
        left_s = within.total_seconds()
        for _ in range(_REDIRECTS + 1):
            if isinstance(hop, Failure):
                return hop
            answer, took_s = await self._ask(hop, left_s)
            left_s -= took_s
            if isinstance(answer, Failure) or not is_redirect(answer.status):
                return answer if isinstance(answer, Failure) else self._judge(hop, answer)
            hop = hop.moved(answer)
        return Failure(FailureKind.TOO_MANY_REDIRECTS, Phase.REQUEST)

    async def renew(self) -> None:
        """Drop every kept connection: after sleep, after a change of network."""
        self._names.renew()
        await self._lines.renew()

    async def _ask(self, hop: Request, left_s: float) -> tuple[Response | Failure, float]:
        host = hop.origin.host
        async with self._slots.hold(host, idle=host in self._slow):
            began = asyncio.get_running_loop().time()
            answer = await self._carrier.carry(hop, within_s=left_s)
            took_s = asyncio.get_running_loop().time() - began
        (self._slow.add if took_s > _SLOTS_BUSY_S else self._slow.discard)(host)
        return answer, took_s

    def _judge(self, hop: Request, answer: Response) -> Document | Unchanged | Failure:
        # A 304 to an unconditional question answers nothing.
        if answer.status == _NOT_MODIFIED and hop.validators:
            return Unchanged()
        if not is_good(answer.status):
            failure = status_failure(answer.status, answer.headers, self._clock.now())
            return replace(failure, key=_key_trouble(hop, answer.status))
        return Document(
            url=str(hop.url),
            body=answer.body,
            etag=answer.headers.get("etag"),
            last_modified=answer.headers.get("last-modified"),
        )


def _key_trouble(hop: Request, status: int) -> KeyTrouble | None:
    """Say what *status* means for the key; a 403 without one may have many reasons."""
    if hop.authorization is not None and status in {_UNAUTHORIZED, _FORBIDDEN}:
        return KeyTrouble.REFUSED
    return KeyTrouble.WANTED if status == _UNAUTHORIZED else None
