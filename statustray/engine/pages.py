"""Read status pages: one fetch for services that share a page, one parse for an unchanged body."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final, NamedTuple
from zlib import crc32

from statustray.domain.model.failures import Failure, FailureKind, Phase
from statustray.domain.model.page_key import PageKey
from statustray.domain.model.provider import Provider
from statustray.domain.model.report import Report
from statustray.domain.model.service import Service
from statustray.domain.monitoring.page_reading import report_at, with_severities
from statustray.domain.parsing.json_reader import Malformed
from statustray.engine.environment import Environment
from statustray.engine.page_keys import key_of, without_key
from statustray.engine.ports import Document, Unchanged

WITHIN: Final = timedelta(seconds=15)
_SHARED_S: Final = 10.0
"""How long one reading serves the other services of the same page."""
_MOVED: Final = {FailureKind.MALFORMED, FailureKind.NOT_FOUND}
"""After these failures a detected format is detected again: the page has probably moved."""

_NOT_CONDITIONAL: Final = Failure(FailureKind.MALFORMED, Phase.REQUEST, "304 to a plain request")


@dataclass(frozen=True, slots=True)
class _Reading:
    """What is kept of the last good reading: validators, the body's checksum, the report.

    A document that is read alone is kept without its body, which may have a megabyte.
    """

    document: Document
    second: Document | None
    crc: int
    report: Report


class _Source(NamedTuple):
    """What is read.  With another key the same address may show another page."""

    provider: Provider
    page: str
    key: PageKey | None
    local: bool


class Pages:
    """Reads services' pages.  Belongs to the engine's loop."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment
        self._readings: dict[_Source, _Reading] = {}
        self._running: dict[_Source, asyncio.Task[Report | Failure]] = {}
        self._recent: dict[_Source, tuple[float, Report | Failure]] = {}
        self._found: dict[tuple[str, str | None], Service] = {}

    async def read(self, service: Service) -> Report | Failure:
        """Read the page of *service* and reduce it to the components that the user chose."""
        key = await key_of(service, self._environment)
        if isinstance(key, Failure):
            return key
        answer = await self._read(service, key)
        if isinstance(answer, Failure):
            return without_key(answer) if service.wants_key else answer
        now = self._environment.clock.now()
        known = with_severities(answer, service.severities)
        return report_at(known, now, components=service.components, regions=service.regions)

    async def _read(self, service: Service, key: PageKey | None) -> Report | Failure:
        known = await self._resolved(service, key)
        if isinstance(known, Failure):
            return known
        provider = self._environment.providers.get(known.provider or "")
        if provider is None or known.page is None:
            detail = f"no such page format: {known.provider}"
            return Failure(FailureKind.MALFORMED, Phase.BODY, detail)
        answer = await self._shared(_Source(provider, known.page, key, service.local))
        if isinstance(answer, Failure) and answer.kind in _MOVED:
            self._found.pop((service.id, service.page), None)
        return answer

    def forget(self) -> None:
        """Drop what was kept for sharing; the next reading makes a request."""
        self._recent.clear()
        self._running.clear()

    def close(self) -> None:
        """Cancel running requests."""
        for task in self._running.values():
            task.cancel()

    def page_of(self, service: Service) -> Service:
        """Return *service* with its detected format, where it was detected."""
        return self._found.get((service.id, service.page), service)

    async def _resolved(self, service: Service, key: PageKey | None) -> Service | Failure:
        if service.provider not in (None, "auto"):
            return service
        found = self._found.get((service.id, service.page))
        if found is not None and found.page is not None:
            return replace(service, provider=found.provider, page=found.page)
        web, providers = self._environment.web, self._environment.providers
        from statustray.engine.detection import resolve  # noqa: PLC0415 - most formats are known

        answer = await resolve(service, web=web, providers=providers, key=key)
        if isinstance(answer, Service):
            self._found[service.id, service.page] = answer
        return answer

    async def _shared(self, source: _Source) -> Report | Failure:
        now = self._environment.clock.monotonic()
        at, answer = self._recent.get(source, (-_SHARED_S, None))
        if answer is not None and now - at < _SHARED_S:
            return answer
        task = self._running.get(source)
        if task is None:
            task = asyncio.ensure_future(self._ask(source))
            self._running[source] = task
            task.add_done_callback(self._ended(source))
        # Several services wait for this one request: a check that is cancelled must not take the
        # answer from the others.
        return await asyncio.shield(task)

    def _ended(self, source: _Source) -> Callable[[asyncio.Task[Report | Failure]], None]:
        def remember(task: asyncio.Task[Report | Failure]) -> None:
            if self._running.get(source) is not task:
                return  # it began before ``forget``, so its answer may be out of date
            del self._running[source]
            if not task.cancelled() and task.exception() is None:
                self._recent[source] = (self._environment.clock.monotonic(), task.result())

        return remember

    async def _ask(self, source: _Source) -> Report | Failure:
        known = self._readings.get(source)
        provider, page = source.provider, source.page
        first = await self._get(provider.document(page), known.document if known else None, source)
        if isinstance(first, Failure):
            return first
        if provider.also is None:
            return self._parsed(source, known, first, None)
        second = await self._get(provider.also(page), known.second if known else None, source)
        if isinstance(second, Failure):
            return second if provider.also_needed else self._parsed(source, known, first, None)
        return self._parsed(source, known, first, second)

    async def _get(self, url: str, known: Document | None, source: _Source) -> Document | Failure:
        """Return the document at *url*: *known* itself where it is unchanged."""
        secret = source.key.secret_for(url) if source.key else None
        answer = await self._environment.web.get(
            url, known=known, within=WITHIN, private_ok=source.local, key=secret
        )
        if not isinstance(answer, Unchanged):
            return answer
        return known if known is not None and known.conditional else _NOT_CONDITIONAL

    def _parsed(
        self,
        source: _Source,
        known: _Reading | None,
        first: Document,
        second: Document | None,
    ) -> Report | Failure:
        if known is not None and first is known.document and second is None:
            return known.report  # a document that is read alone was kept without its body
        crc = crc32(second.body if second else b"", crc32(first.body))
        kept = first if second else replace(first, body=b"")
        if known is not None and known.crc == crc:
            self._readings[source] = replace(known, document=kept, second=second)
            return known.report
        try:
            report = _parse(source.provider, first, second)
        except Malformed as error:
            self._readings.pop(source, None)
            return Failure(FailureKind.MALFORMED, Phase.BODY, str(error))
        self._readings[source] = _Reading(kept, second, crc, report)
        return report


def _parse(provider: Provider, first: Document, second: Document | None) -> Report:
    if second is not None and provider.parse_both is not None:
        return provider.parse_both(first.body, second.body)
    return provider.parse(first.body)
