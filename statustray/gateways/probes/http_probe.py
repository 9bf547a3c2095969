"""Probe a web address, and judge what its answer proves."""

import asyncio
from contextlib import suppress
from typing import Final

import httpx
from msgspec.structs import replace

from statustray.domain.model.checks.check_result import ProbeResult, Unexpected
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.service import Probe
from statustray.engine.ports import Clock
from statustray.gateways.net.body import Body
from statustray.gateways.net.challenge import GLANCE_BYTES, is_challenge
from statustray.gateways.net.error_mapping import EXPECTED, StoppedError
from statustray.gateways.net.exchange import ask, read
from statustray.gateways.net.headers import is_redirect, retry_after, status_failure
from statustray.gateways.net.request import (
    INTO_PRIVATE,
    MOST_REDIRECTS,
    Request,
    Response,
    first_request,
)
from statustray.gateways.net.timing import Timing
from statustray.gateways.net.transport.address_rules import is_sinkhole
from statustray.gateways.net.transport.connection import Connection
from statustray.gateways.net.transport.connector import Connector
from statustray.gateways.probes.keyword import says

_SERVER_ERROR: Final = 500
_FINAL_WORDS: Final = frozenset({410, 451})
_GLANCE_S: Final = 1.0
_SEARCH_BYTES: Final = 1024 * 1024


class HttpProbe:
    """One attempt at a web address, following redirects as the fetcher does.

    Once a status line has come the server has answered.  Body, encoding and the rest of the head
    matter for a keyword only, so ``result`` can be asked after a failure as well.
    """

    def __init__(self, connector: Connector, probe: Probe, *, timing: Timing, clock: Clock) -> None:
        self._connector = connector
        self._probe = probe
        self._timing = timing
        self._clock = clock
        self._searching = probe.keyword is not None or probe.keyword_absent is not None
        self._connection: Connection | None = None
        self._response: httpx.Response | None = None
        self._body = Body("", limit=_SEARCH_BYTES)

    async def run(self) -> ProbeResult | Failure:
        """Ask, and read as much of the answer as matters.

        Raises:
            StoppedError, OSError, httpcore.ProtocolError: something failed; see ``result``.
            NotAskedError: nothing was asked.
        """
        request = first_request(self._probe.target, private_ok=False)
        status = None
        for _ in range(MOST_REDIRECTS + 1):
            if isinstance(request, Failure):
                return request
            onward = await self._ask(request)
            if not isinstance(onward, Request):
                return self._judge(onward)
            request, status = onward, self._response.status_code if self._response else None
        return Failure(FailureKind.TOO_MANY_REDIRECTS, Phase.REQUEST, http_status=status)

    def result(self, failure: Failure) -> ProbeResult | Failure:
        """Return what an attempt that ended in *failure* has proven."""
        if self._response is not None:
            return self._judge(self._answer(self._response, broken=failure))
        status = self._connection.stream.status if self._connection else None
        if status is None or self._connection is None:
            return replace(failure, misdirected=self._timing.misdirected)
        public = self._connection.endpoint.public
        return self._judge(Response(status, httpx.Headers(), b"", public, broken=failure))

    def close(self) -> None:
        """Close the connection, without ceremony."""
        if self._connection is not None:
            self._connection.stream.abort()

    async def _ask(self, request: Request) -> Request | Response:
        """Ask for *request*; return where to go on, or the answer where it is the last word."""
        self._connection = await self._opened(request)
        self._response = await ask(self._connection, request, self._timing)
        onward = self._onward(request, self._answer(self._response))
        if onward is not None:
            return onward
        await self._read(self._response)
        return self._answer(self._response)

    async def _opened(self, request: Request) -> Connection:
        before = self._connection, self._response
        self._connection = self._response = None
        try:
            return await self._connector.open(
                request.origin, self._timing, rule=lambda e: request.refusal(public=e.public)
            )
        except StoppedError as stop:
            if stop.failure is INTO_PRIVATE:
                self._connection, self._response = before  # who leads there did answer
            raise
        finally:
            if before[0] is not None:
                before[0].stream.abort()

    async def _read(self, response: httpx.Response) -> None:
        encoding = response.headers.get("content-encoding", "")
        limit = _SEARCH_BYTES if self._searching else GLANCE_BYTES
        self._body = body = Body(encoding, limit=limit)
        if not self._searching:
            # The first packets prove as much as the whole page would, every minute.
            with suppress(StoppedError, *EXPECTED):
                async with asyncio.timeout(_GLANCE_S):
                    await read(response, body, self._timing)
            return
        try:
            await read(response, body, self._timing)
            body.whole()
        except StoppedError as stop:
            if stop.failure.kind is not FailureKind.TOO_LARGE:
                raise

    def _onward(self, request: Request, answer: Response) -> Request | None:
        """Return where to go on; None where this answer is the last word."""
        if not is_redirect(answer.status) or answer.status in self._probe.expect_status:
            return None
        onward = request.moved(answer)
        # The server did answer: a redirect that is not followed is no outage.
        return None if isinstance(onward, Failure) else onward

    def _answer(self, response: httpx.Response, broken: Failure | None = None) -> Response:
        public = self._connection is None or self._connection.endpoint.public
        body = self._body.so_far()
        return Response(response.status_code, response.headers, body, public, broken)

    def _judge(self, answer: Response) -> ProbeResult | Failure:
        wanted = answer.status in self._probe.expect_status
        if not wanted and is_challenge(answer.status, answer.headers, answer.body):
            picky = self._searching or bool(self._probe.expect_status)
            return self._reached(answer, _CHALLENGED if picky else None, challenge=True)
        if not wanted and (answer.status >= _SERVER_ERROR or answer.status in _FINAL_WORDS):
            failure = status_failure(answer.status, answer.headers, self._clock.now())
            return replace(failure, misdirected=self._misdirected)
        unexpected = self._unexpected(answer)
        if isinstance(unexpected, Failure):
            return replace(unexpected, http_status=answer.status, misdirected=self._misdirected)
        return self._reached(answer, unexpected)

    def _reached(
        self,
        answer: Response,
        unexpected: tuple[Unexpected, str] | None,
        *,
        challenge: bool = False,
    ) -> ProbeResult:
        connection = self._connection
        return self._timing.reached(
            address=connection.endpoint.address if connection else None,
            certificate_ends=connection.certificate_ends if connection else None,
            http_status=answer.status,
            expected=unexpected is None,
            unexpected=unexpected[0] if unexpected else None,
            detail=unexpected[1] if unexpected else "",
            retry_after=retry_after(answer.headers.get("retry-after"), self._clock.now()),
            challenge=challenge,
            misdirected=self._misdirected,
        )

    @property
    def _misdirected(self) -> bool:
        """Whether this computer answers for the name; a private address may be a company's own."""
        here = self._connection is not None and is_sinkhole(self._connection.endpoint.address)
        return self._timing.misdirected and here

    def _unexpected(self, answer: Response) -> tuple[Unexpected, str] | Failure | None:
        """Say what is not as wanted, or why that cannot be told; None where all is."""
        probe = self._probe
        if probe.expect_status and answer.status not in probe.expect_status:
            return Unexpected.STATUS, f"status {answer.status}"
        wanted, unwanted = probe.keyword, probe.keyword_absent
        kind = answer.headers.get("content-type", "")
        if unwanted is not None and says(answer.body, unwanted, kind):
            return Unexpected.KEYWORD_FOUND, f'"{unwanted}" was found'
        missing = wanted is not None and not says(answer.body, wanted, kind)
        if self._searching and (missing or unwanted is not None):
            doubt = answer.broken or (None if self._body.readable else _UNREADABLE)
            if doubt is not None:
                return doubt
        return (Unexpected.KEYWORD_MISSING, f'"{wanted}" is missing') if missing else None


_CHALLENGED: Final = (Unexpected.STATUS, "a robot challenge")
_UNREADABLE: Final = Failure(
    FailureKind.UNREADABLE, Phase.BODY, "an encoding that was not asked for"
)
