"""Fetches documents: bounded in time, size, redirects and number, and honest about itself."""

import asyncio
import ssl
from contextlib import suppress
from datetime import timedelta
from typing import Final

import httpx
from msgspec.structs import replace

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.page_key import KeyTrouble, Secret
from statustray.engine.host_slots import HostSlots
from statustray.engine.ports import Clock, Document, Unchanged
from statustray.gateways.net.auth_header import authorization_of
from statustray.gateways.net.body import BODY_LIMIT, Body
from statustray.gateways.net.challenge import GLANCE_BYTES, is_challenge, may_be_challenge
from statustray.gateways.net.error_mapping import EXPECTED, StoppedError, failure_of
from statustray.gateways.net.exchange import ask, read, read_beginning
from statustray.gateways.net.headers import is_good, is_redirect, status_failure
from statustray.gateways.net.request import MOST_REDIRECTS, Request, Response, first_request
from statustray.gateways.net.timing import Timing
from statustray.gateways.net.transport.connection import Connection
from statustray.gateways.net.transport.connection_pool import ConnectionPool, allow_connections
from statustray.gateways.net.transport.connector import Connector
from statustray.gateways.net.transport.proxies import Proxies
from statustray.gateways.net.transport.resolver import NameResolver

_ACCEPT: Final = (
    b"application/json, application/atom+xml, application/rss+xml, text/html;q=0.8, */*;q=0.5"
)
# What a second try on a fresh connection cannot help.
_FINAL: Final = frozenset({FailureKind.TOO_LARGE, FailureKind.HTTP_STATUS})
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
    """Implements ``Fetcher``: kept connections, one TLS context for all.

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
        self._pool = ConnectionPool(keep_s=keep.total_seconds(), most=allow_connections())
        self._connector = Connector(names=names, context=context, proxies=proxies)

    async def get(
        self,
        url: str,
        *,
        known: Document | None = None,
        within: timedelta,
        private_ok: bool,
        public_only: bool = False,
        key: Secret | None = None,
        most_bytes: int | None = None,
    ) -> Document | Unchanged | Failure:
        """Fetch *url* as a whole; every trouble of the network is a ``Failure``."""
        authorization = authorization_of(key) if key else None
        if key is not None and authorization is None:
            return _UNUSABLE
        request = first_request(
            url,
            known=known,
            private_ok=private_ok,
            public_only=public_only,
            authorization=authorization,
            most_bytes=BODY_LIMIT if most_bytes is None else min(most_bytes, BODY_LIMIT),
        )
        return await self._followed(request, within.total_seconds())

    async def _followed(
        self, request: Request | Failure, left_s: float
    ) -> Document | Unchanged | Failure:
        """Ask, and go where redirects lead, all in *left_s* seconds, waits for a place aside."""
        for _ in range(MOST_REDIRECTS + 1):
            if isinstance(request, Failure):
                return request
            answer, took_s = await self._ask(request, left_s)
            left_s -= took_s
            if isinstance(answer, Failure):
                return answer
            if not is_redirect(answer.status):
                return self._judge(request, answer)
            request = request.moved(answer)
        return Failure(FailureKind.TOO_MANY_REDIRECTS, Phase.REQUEST)

    async def renew(self) -> None:
        """Drop every kept connection: after sleep, after a change of network."""
        self._names.renew()
        self._pool.renew()

    async def _ask(self, request: Request, left_s: float) -> tuple[Response | Failure, float]:
        host = request.origin.host
        async with self._slots.hold(host, idle=host in self._slow):
            began = asyncio.get_running_loop().time()
            answer = await self._answer(request, began + left_s)
            took_s = asyncio.get_running_loop().time() - began
        (self._slow.add if took_s > _SLOTS_BUSY_S else self._slow.discard)(host)
        return answer, took_s

    async def _answer(self, request: Request, deadline: float) -> Response | Failure:
        """Ask on a kept connection, and afresh where that one turns out to be dead.

        A kept connection may be dead without a word, so it gets half of the time.
        """
        left_s, renewals = deadline - asyncio.get_running_loop().time(), self._pool.renewals
        kept = self._pool.take(request.origin)
        if kept is not None:
            answer = await self._attempt(request, left_s / 2, kept)
            if not _retried(answer):
                return answer
            self._pool.failed(request.origin)
        answer = await self._attempt(request, deadline - asyncio.get_running_loop().time())
        if not _retried(answer) or renewals == self._pool.renewals:
            return answer
        return await self._attempt(request, deadline - asyncio.get_running_loop().time())

    async def _attempt(
        self, request: Request, within_s: float, connection: Connection | None = None
    ) -> Response | Failure:
        timing = Timing()
        try:
            async with timing.limit(within_s):
                if connection is None:
                    connection = await self._connector.open(
                        request.origin, timing, rule=lambda e: request.refusal(public=e.public)
                    )
                    self._pool.use(connection)
                answer = await self._exchange(request, connection, timing)
        except (StoppedError, *EXPECTED) as error:
            if connection is not None:
                self._pool.drop(connection)
            return replace(failure_of(error, timing.phase), misdirected=timing.misdirected)
        except BaseException:
            if connection is not None:
                self._pool.drop(connection)
            raise
        self._pool.give(request.origin, connection)
        return answer

    async def _exchange(self, request: Request, connection: Connection, timing: Timing) -> Response:
        refusal = request.refusal(public=connection.endpoint.public)
        if refusal is not None:
            raise StoppedError(refusal)
        once = not self._pool.keeps(request.origin)
        response = await ask(connection, request, timing, accept=_ACCEPT, once=once)
        body = Body(response.headers.get("content-encoding", ""), limit=request.most_bytes)
        answer = Response(response.status_code, response.headers, b"", connection.endpoint.public)
        if is_good(answer.status) or _has_no_body(response):
            await read(response, body, timing)
            return answer._replace(body=body.whole())
        if may_be_challenge(answer.status):
            with suppress(StoppedError, *EXPECTED):
                beginning = await read_beginning(response, timing, limit=GLANCE_BYTES)
                return answer._replace(body=beginning)
        return answer

    def _judge(self, request: Request, answer: Response) -> Document | Unchanged | Failure:
        # A 304 to an unconditional question answers nothing.
        if answer.status == _NOT_MODIFIED and request.validators:
            return Unchanged(public=answer.public)
        if not is_good(answer.status):
            failure = status_failure(answer.status, answer.headers, self._clock.now())
            if is_challenge(answer.status, answer.headers, answer.body):
                failure = replace(failure, kind=FailureKind.CHALLENGE)
            return replace(failure, key=_key_trouble(request, answer.status))
        return Document(
            url=str(request.url),
            body=answer.body,
            etag=answer.headers.get("etag"),
            last_modified=answer.headers.get("last-modified"),
            public=answer.public,
        )


def _key_trouble(request: Request, status: int) -> KeyTrouble | None:
    """Say what *status* means for the key; a 403 without one may have many reasons."""
    if request.authorization is not None and status in {_UNAUTHORIZED, _FORBIDDEN}:
        return KeyTrouble.REFUSED
    return KeyTrouble.WANTED if status == _UNAUTHORIZED else None


def _has_no_body(response: httpx.Response) -> bool:
    """Whether there is nothing to read, so that the connection can be used again."""
    empty = response.headers.get("content-length") == "0"
    return empty or response.status_code == _NOT_MODIFIED


def _retried(answer: Response | Failure) -> bool:
    return isinstance(answer, Failure) and answer.kind not in _FINAL
