"""Reading pages: one fetch for all services that share a page, one parse for an unchanged body."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final
from zlib import crc32

from statustray.domain.evidence import Failure, FailureKind, Phase
from statustray.domain.provider import Provider
from statustray.domain.reading import Malformed
from statustray.domain.report import Report
from statustray.domain.scope import scoped
from statustray.domain.service import Service
from statustray.engine.detect import resolve
from statustray.engine.ports import Document, Unchanged
from statustray.engine.world import World

WITHIN: Final = timedelta(seconds=15)
_SHARED_S: Final = 10.0
"""A reading of the same page by another service serves this long."""
_MOVED: Final = {FailureKind.MALFORMED, FailureKind.NOT_FOUND}
"""After these the format of a page whose format was found is looked for anew."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """What the last good reading left: validators, the body's checksum, the report.

    A document that is read alone is kept without its body.
    """

    document: Document
    second: Document | None
    crc: int
    report: Report


class Pages:
    """Reads services' pages.  Belongs to the engine's loop."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._readings: dict[str, _Reading] = {}
        self._running: dict[str, asyncio.Task[Report | Failure]] = {}
        self._recent: dict[str, tuple[float, Report | Failure]] = {}
        self._found: dict[str, Service] = {}

    async def read(self, service: Service) -> Report | Failure:
        """Read the page of *service* and cut it to the service's scope."""
        known = await self._resolved(service)
        if isinstance(known, Failure):
            return known
        provider = self._world.providers.get(known.provider or "")
        if provider is None or known.page is None:
            detail = f"no such page format: {known.provider}"
            return Failure(FailureKind.MALFORMED, Phase.BODY, detail)
        answer = await self._shared(provider, known)
        if isinstance(answer, Failure):
            if answer.kind in _MOVED:
                self._found.pop(service.id, None)
            return answer
        report = scoped(answer, components=service.components, regions=service.regions)
        return report.at(self._world.clock.now())

    def forget(self) -> None:
        """Drop what was remembered for sharing; the next reading asks anew."""
        self._recent.clear()
        self._running.clear()

    def close(self) -> None:
        """Read no further."""
        for task in self._running.values():
            task.cancel()

    def page_of(self, service: Service) -> Service:
        """Return *service* with the format that was found for it, where one was looked for."""
        return self._found.get(service.id, service)

    async def _resolved(self, service: Service) -> Service | Failure:
        if service.provider not in (None, "auto"):
            return service
        found = self._found.get(service.id)
        if found is not None and found.page is not None:
            return replace(service, provider=found.provider, page=found.page)
        answer = await resolve(service, web=self._world.web, providers=self._world.providers)
        if isinstance(answer, Service):
            self._found[service.id] = answer
        return answer

    async def _shared(self, provider: Provider, service: Service) -> Report | Failure:
        page = service.page or ""
        key = f"{provider.id} {page}"
        now = self._world.clock.monotonic()
        at, answer = self._recent.get(key, (-_SHARED_S, None))
        if answer is not None and now - at < _SHARED_S:
            return answer
        task = self._running.get(key)
        if task is None:
            task = asyncio.ensure_future(self._ask(provider, page, key, local=service.local))
            self._running[key] = task
            task.add_done_callback(self._ended(key))
        return await asyncio.shield(task)

    def _ended(self, key: str) -> Callable[[asyncio.Task[Report | Failure]], None]:
        def remember(task: asyncio.Task[Report | Failure]) -> None:
            if self._running.get(key) is not task:
                return  # it was asked before ``forget``
            del self._running[key]
            if not task.cancelled() and task.exception() is None:
                self._recent[key] = (self._world.clock.monotonic(), task.result())

        return remember

    async def _ask(
        self, provider: Provider, page: str, key: str, *, local: bool
    ) -> Report | Failure:
        known = self._readings.get(key)
        first = known.document if known else None
        answer = await self._get(provider.document(page), first, local=local)
        if isinstance(answer, Failure):
            return answer
        if provider.also is None:
            return self._parsed(provider, key, answer, None)
        other = known.second if known else None
        second = await self._get(provider.also(page), other, local=local)
        if isinstance(second, Failure):
            return second if provider.also_needed else self._parsed(provider, key, answer, None)
        return self._parsed(provider, key, answer, second)

    async def _get(
        self, url: str, known: Document | None, *, local: bool
    ) -> Document | Unchanged | Failure:
        answer = await self._world.web.get(url, known=known, within=WITHIN, private_ok=local)
        conditional = known is not None and (known.etag or known.last_modified)
        if isinstance(answer, Unchanged) and not conditional:
            return Failure(FailureKind.MALFORMED, Phase.REQUEST, "304 to a plain request")
        return answer

    def _parsed(
        self,
        provider: Provider,
        key: str,
        answer: Document | Unchanged,
        second: Document | Unchanged | None,
    ) -> Report | Failure:
        known = self._readings.get(key)
        if known is not None and isinstance(answer, Unchanged) and second is None:
            return known.report
        first = known.document if known and isinstance(answer, Unchanged) else answer
        other = known.second if known and isinstance(second, Unchanged) else second
        if isinstance(first, Unchanged) or isinstance(other, Unchanged):
            return Failure(FailureKind.MALFORMED, Phase.REQUEST, "304 to a plain request")
        crc = crc32(other.body if other else b"", crc32(first.body))
        kept = first if other else replace(first, body=b"")
        if known is not None and known.crc == crc:
            self._readings[key] = replace(known, document=kept, second=other)
            return known.report
        try:
            report = _parse(provider, first, other)
        except Malformed as error:
            self._readings.pop(key, None)
            return Failure(FailureKind.MALFORMED, Phase.BODY, str(error))
        self._readings[key] = _Reading(kept, other, crc, report)
        return report


def _parse(provider: Provider, first: Document, second: Document | None) -> Report:
    if second is not None and provider.parse_both is not None:
        return provider.parse_both(first.body, second.body)
    return provider.parse(first.body)
