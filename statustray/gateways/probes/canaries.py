"""Asks addresses of unrelated owners whether the network itself is in order."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from statustray.domain.model.check_result import CanaryAnswer
from statustray.domain.model.failures import Failure, FailureKind, Phase
from statustray.gateways.net.connector import Connector, Target
from statustray.gateways.net.error_mapping import EXPECTED, StoppedError, failure_of
from statustray.gateways.net.http1 import converse
from statustray.gateways.net.request import Response, first_request
from statustray.gateways.net.timing import Timing

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
        return tuple(await asyncio.gather(*(self._ask(url) for url in urls)))

    async def _ask(self, entry: str) -> CanaryAnswer:
        url, _, words = entry.partition("|")
        answer = await self._answer(url)
        if isinstance(answer, Failure):
            return CanaryAnswer(url, healthy=False, answered=answer.kind in _SOMEBODY_ELSE)
        return CanaryAnswer(url, healthy=_is_its_own(answer, words), answered=True)

    async def _answer(self, url: str) -> Response | Failure:
        hop = first_request(url, None, private_ok=True)
        if isinstance(hop, Failure):
            return Failure(FailureKind.NAME_NOT_FOUND, Phase.DNS, hop.detail)
        timing = Timing()
        try:
            async with (
                timing.limit(self._within_s),
                self._connector.open(Target(*hop.origin), timing) as connection,
            ):
                return await converse(hop, connection, timing, limit_bytes=_SHORT_BYTES)
        except (StoppedError, *EXPECTED) as error:
            return failure_of(error, timing.phase)


def _is_its_own(answer: Response, words: str) -> bool:
    """Whether the canary itself has spoken, in exactly the words it is known for."""
    if words:
        return answer.status == _GOOD and answer.body.strip() == words.strip().encode()
    return answer.status == _NO_CONTENT and not answer.body
