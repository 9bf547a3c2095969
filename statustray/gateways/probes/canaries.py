"""Ask addresses of unrelated owners whether the user's own connection works."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from statustray.domain.model.checks.check_result import CanaryAnswer
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.engine.ports import NotAskedError
from statustray.gateways.net.error_mapping import EXPECTED, StoppedError, failure_of
from statustray.gateways.net.exchange import ask, read_beginning
from statustray.gateways.net.request import Request, Response, first_request
from statustray.gateways.net.timing import Timing
from statustray.gateways.net.transport.connector import Connector

_NO_CONTENT: Final = 204
_GOOD: Final = 200
_SHORT_BYTES: Final = 1024

# Somebody answered, but it was not the canary.
_SOMEBODY_ELSE: Final = frozenset(
    {FailureKind.BAD_CERTIFICATE, FailureKind.MALFORMED, FailureKind.TOO_LARGE}
)


class HttpCanaries:
    """Implements ``Canaries``: all at once, on fresh connections, *within* a short time."""

    def __init__(self, connector: Connector, *, within: timedelta = timedelta(seconds=5)) -> None:
        self._connector = connector
        self._within_s = within.total_seconds()

    async def check(self, urls: Sequence[str]) -> tuple[CanaryAnswer, ...]:
        """Ask all of *urls*, each ``URL`` (204 without a body) or ``URL|exact body``."""
        # Together: whether the connection works must be known within one time limit.
        return tuple(await asyncio.gather(*(self._ask(url) for url in urls)))

    async def _ask(self, entry: str) -> CanaryAnswer:
        url, _, words = entry.partition("|")
        answer = await self._answer(url)
        if isinstance(answer, Failure):
            answered = answer.kind in _SOMEBODY_ELSE and answer.proxy is None
            misdated = answered and answer.certificate is not None and answer.certificate.of_time
            return CanaryAnswer(
                url, healthy=False, answered=answered, misdated=misdated, proxy=answer.proxy
            )
        return CanaryAnswer(url, healthy=_is_its_own(answer, words), answered=True)

    async def _answer(self, url: str) -> Response | Failure:
        request = first_request(url, private_ok=True)
        if isinstance(request, Failure):
            return Failure(FailureKind.NAME_NOT_FOUND, Phase.DNS, request.detail)
        timing = Timing()
        try:
            async with timing.limit(self._within_s):
                return await self._exchange(request, timing)
        except (StoppedError, *EXPECTED) as error:
            return failure_of(error, timing.phase)
        except NotAskedError:
            return Failure(FailureKind.NAME_SERVER_FAILED, Phase.DNS, "no thread to ask on")

    async def _exchange(self, request: Request, timing: Timing) -> Response:
        connection = await self._connector.open(request.origin, timing)
        try:
            response = await ask(connection, request, timing)
            body = await read_beginning(response, timing, limit=_SHORT_BYTES)
        finally:
            connection.stream.abort()
        public = connection.endpoint.public
        return Response(response.status_code, response.headers, body, public)


def _is_its_own(answer: Response, words: str) -> bool:
    """Whether the canary itself has spoken, in exactly the words it is known for."""
    if words:
        return answer.status == _GOOD and answer.body.strip() == words.strip().encode()
    return answer.status == _NO_CONTENT and not answer.body
