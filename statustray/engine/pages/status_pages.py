"""Read status pages: one fetch for services that share a page, one parse for an unchanged body."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Final, NamedTuple
from zlib import crc32

from msgspec import Struct
from msgspec.structs import replace

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Basis, PageNote, PageNoteKind, Report
from statustray.domain.model.page_key import PageKey
from statustray.domain.model.service import Service
from statustray.domain.monitoring.page_name import other_name
from statustray.domain.monitoring.page_reading import report_at, with_severities
from statustray.domain.monitoring.source_check import check_at
from statustray.domain.monitoring.vanished_components import listed, vanished
from statustray.domain.parsing.json_reader import Malformed
from statustray.engine.environment import Environment
from statustray.engine.pages.page_formats import MOVED, PageFormats
from statustray.engine.pages.page_keys import key_of, without_key
from statustray.engine.ports import Document, Unchanged

WITHIN: Final = timedelta(seconds=15)
_SHARED_S: Final = 10.0
"""How long one reading serves the other services of the same page."""

_NOT_CONDITIONAL: Final = Failure(FailureKind.MALFORMED, Phase.REQUEST, "304 to a plain request")


class _Reading(Struct, frozen=True):
    """What is kept of the last good reading: validators, the body's checksum, the report.

    A document that is read alone is kept without its body, which may have a megabyte.
    """

    document: Document
    second: Document | None
    crc: int
    report: Report


class _AskedPage(NamedTuple):
    """One page or source in one format.  With another key the same address may show another."""

    provider: Provider
    url: str
    key: PageKey | None
    local: bool


class Pages:
    """Reads services' pages.  Belongs to the engine's loop."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment
        self._readings: dict[_AskedPage, _Reading] = {}
        self._running: dict[_AskedPage, asyncio.Task[Report | Failure]] = {}
        self._recent: dict[_AskedPage, tuple[float, Report | Failure]] = {}
        self.formats = PageFormats(environment.memory, environment.clock.now)

    async def read(self, service: Service) -> Report | Failure:
        """Read the page of *service* and reduce it to the components that the user chose."""
        key = await key_of(service, self._environment)
        if isinstance(key, Failure):
            return key
        answer = await self._read(service, key)
        if isinstance(answer, Failure):
            return without_key(answer) if service.wants_key else answer
        now = self._environment.clock.now()
        if service.check is not None:
            return check_at(with_severities(answer, service.severities), service.check, now)
        known = with_severities(self._noted(service, answer), service.severities)
        return report_at(known, now, components=service.components, regions=service.regions)

    async def read_source(self, service: Service) -> Report | Failure:
        """Read the source that *service* is a check of, as a whole."""
        key = await key_of(service, self._environment)
        if isinstance(key, Failure):
            return key
        answer = await self._of_source(service, key)
        return without_key(answer) if isinstance(answer, Failure) else answer

    def _noted(self, service: Service, report: Report) -> Report:
        """Return *report* with what is to be said of the page itself."""
        moved = self.formats.moved(service)
        notes = [*report.notes, *([PageNote(PageNoteKind.MOVED, moved)] if moved else [])]
        notes += other_name(service, report.name)
        # A list names components only while they have trouble.
        if report.basis is not Basis.LIST and not report.notes:
            before = self.formats.of(service).parts
            notes += vanished(service.components, report.components, before)
            self.formats.listed(service, listed(service.components, report.components))
        return replace(report, notes=tuple(notes)) if notes else report

    async def _read(self, service: Service, key: PageKey | None) -> Report | Failure:
        if service.check is not None:
            return await self._of_source(service, key)
        known = self.formats.resolved(service) or await self._search(service, key)
        if isinstance(known, Failure):
            return known
        answer = await self._in_format(known, key)
        moved = isinstance(answer, Failure) and answer.kind in MOVED
        if isinstance(answer, Failure) and not moved:
            return answer
        if not self.formats.read(service, readable=not moved):
            return answer
        found = await self._search(service, key)
        return answer if isinstance(found, Failure) else await self._in_format(found, key)

    async def _of_source(self, service: Service, key: PageKey | None) -> Report | Failure:
        """Read the source that *service* is a check of: once for all of its services."""
        source = self._environment.sources.get(service.provider or "")
        if source is None or service.page is None:
            detail = f"no such kind of source: {service.provider}"
            return Failure(FailureKind.MALFORMED, Phase.BODY, detail)
        return await self._shared(_AskedPage(source, service.page, key, service.local))

    async def _in_format(self, service: Service, key: PageKey | None) -> Report | Failure:
        """Read the page of *service* in the format that it names."""
        provider = self._environment.providers.get(service.provider or "")
        if provider is None or service.page is None:
            detail = f"no such page format: {service.provider}"
            return Failure(FailureKind.MALFORMED, Phase.BODY, detail)
        return await self._shared(_AskedPage(provider, service.page, key, service.local))

    def forget(self) -> None:
        """Drop what was kept for sharing; the next reading makes a request, or joins a running one.

        No page is asked twice at a time: what is under way is as fresh as a new request.
        """
        self._recent.clear()

    def cancel(self) -> None:
        """Cancel running requests and drop what was kept, as the connection is another one."""
        self._recent.clear()
        for task in self._running.values():
            task.cancel()
        self._running.clear()

    def page_of(self, service: Service) -> Service:
        """Return *service* with its detected format, where it was detected."""
        return self.formats.resolved(service) or service

    async def _search(self, service: Service, key: PageKey | None) -> Service | Failure:
        """Search the format of the page of *service*, unless that was in vain a short time ago."""
        waiting = self.formats.waiting(service)
        if waiting is not None:
            return waiting
        web, providers = self._environment.web, self._environment.providers
        from statustray.engine.detection.page_detection import resolve  # noqa: PLC0415 - most formats are known

        answer = await resolve(service, web=web, providers=providers, key=key)
        self.formats.found(service, answer)
        return answer

    async def _shared(self, asked: _AskedPage) -> Report | Failure:
        now = self._environment.clock.monotonic()
        at, answer = self._recent.get(asked, (-_SHARED_S, None))
        if answer is not None and now - at < _SHARED_S:
            return answer
        task = self._running.get(asked)
        if task is None:
            task = asyncio.ensure_future(self._ask(asked))
            self._running[asked] = task
            task.add_done_callback(self._ended(asked))
        # A task of its own, shielded: several services wait for this one request, and a check that
        # is cancelled must not take the answer from the others.
        return await asyncio.shield(task)

    def _ended(self, asked: _AskedPage) -> Callable[[asyncio.Task[Report | Failure]], None]:
        def remember(task: asyncio.Task[Report | Failure]) -> None:
            if self._running.get(asked) is not task:
                return  # it was cancelled
            del self._running[asked]
            # Asking for the error marks it as seen; whoever still waits is told by the await.
            if not task.cancelled() and task.exception() is None:
                self._recent[asked] = (self._environment.clock.monotonic(), task.result())

        return remember

    async def _ask(self, asked: _AskedPage) -> Report | Failure:
        known = self._readings.get(asked)
        provider, url = asked.provider, asked.url
        first = await self._get(provider.document(url), known.document if known else None, asked)
        if isinstance(first, Failure):
            return first
        if provider.also is None:
            return self._parsed(asked, known, first, None)
        second = await self._get(provider.also(url), known.second if known else None, asked)
        if isinstance(second, Failure):
            return second if provider.also_needed else self._parsed(asked, known, first, None)
        return self._parsed(asked, known, first, second)

    async def _get(self, url: str, known: Document | None, asked: _AskedPage) -> Document | Failure:
        """Return the document at *url*: *known* itself where it is unchanged."""
        secret = asked.key.secret_for(url) if asked.key else None
        if secret is not None:
            secret = replace(secret, header=asked.provider.key_header)
        answer = await self._environment.web.get(
            url, known=known, within=WITHIN, private_ok=asked.local, key=secret
        )
        if not isinstance(answer, Unchanged):
            return answer
        return known if known is not None and known.conditional else _NOT_CONDITIONAL

    def _parsed(
        self,
        asked: _AskedPage,
        known: _Reading | None,
        first: Document,
        second: Document | None,
    ) -> Report | Failure:
        if known is not None and first is known.document and second is None:
            return known.report  # a document that is read alone was kept without its body
        crc = crc32(second.body if second else b"", crc32(first.body))
        kept = first if second else replace(first, body=b"")
        if known is not None and known.crc == crc:
            self._readings[asked] = replace(known, document=kept, second=second)
            return known.report
        try:
            report = _parse(asked.provider, first, second)
        except Malformed as error:
            self._readings.pop(asked, None)
            return Failure(FailureKind.MALFORMED, Phase.BODY, str(error))
        self._readings[asked] = _Reading(kept, second, crc, report)
        return report


def _parse(provider: Provider, first: Document, second: Document | None) -> Report:
    if second is not None and provider.parse_both is not None:
        return provider.parse_both(first.body, second.body)
    return provider.parse(first.body)
