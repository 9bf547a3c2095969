"""Search for the format of the page at one address.

First by the host, then by signs in the page, then format by format in ``DETECTION_ORDER``, then
by feeds.  From a home page, links are followed one step to its status page.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from statustray.domain.model.checks.detection_result import DetectionResult
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Report
from statustray.domain.model.level import Level, worst
from statustray.domain.parsing.html_links import HtmlLinks, read_links
from statustray.domain.parsing.json_reader import Malformed
from statustray.domain.text.urls import about_status, private, root, starts, status_host, under
from statustray.engine.detection.fetcher import DetectionFetcher
from statustray.engine.ports import Document

_FEED_PATHS: Final = (
    "/history.atom",
    "/history.rss",
    "/feed.atom",
    "/feed.rss",
    "/rss",
    "/feed",
    "/index.xml",
    "/atom.xml",
    "/rss.xml",
)


class _Guess(Struct, frozen=True):
    """A format and the address at which a page of it may be."""

    provider: Provider
    page: str

    @property
    def document(self) -> str:
        return self.provider.document(self.page)


class _Match(Struct, frozen=True):
    guess: _Guess
    report: Report


class FormatSearch(Struct, frozen=True):
    """One search.  ``without_sign``: the formats that are tried on any page, in order."""

    asking: DetectionFetcher
    providers: Sequence[Provider]
    without_sign: Sequence[Provider]

    async def search(self, start: str) -> DetectionResult:
        """Search from *start*, and report what was tried."""
        answer, found = await self._at(start, follow=True)
        failure = answer if isinstance(answer, Failure) else None
        tried = self.asking.report()
        if found is None:
            return DetectionResult(start, start, tried=tried, failure=failure)
        guess = found.guess
        return DetectionResult(start, guess.page, guess.provider.id, found.report, tried, failure)

    async def _at(self, page: str, *, follow: bool) -> tuple[Document | Failure, _Match | None]:
        """Search at *page*, by its host first; *follow* its links to a status page."""
        known = await self._first(self._by_host(page))
        answer = await self.asking.get(page)
        if known is None:
            known = await self._beyond(page, answer, follow=follow)
        return answer, known

    async def _beyond(
        self, page: str, answer: Document | Failure, *, follow: bool
    ) -> _Match | None:
        here = answer.url if isinstance(answer, Document) else page
        signs = read_links(here, answer.body) if isinstance(answer, Document) else HtmlLinks()
        found = await self._first(self._signed(page, here, signs))
        links = (*signs.links, status_host(page)) if follow else ()
        asks_first = about_status(here) or private(here)
        if not asks_first:
            found = found or await self._linked(links)
        found = found or await self._first(self._asked(here))
        found = found or await self._first(self._fed(here, signs))
        if asks_first:
            found = found or await self._linked(links)
        return found

    async def _linked(self, links: Iterable[str | None]) -> _Match | None:
        for start in dict.fromkeys(start for link in links if link for start in starts(link)):
            _, found = await self._at(start, follow=False)
            if found is not None:
                return found
        return None

    def _by_host(self, page: str) -> Iterator[_Guess]:
        return (
            _Guess(provider, base)
            for provider in self.providers
            if any(under(page, host) for host in provider.hosts)
            for base in _bases(page)
        )

    def _signed(self, page: str, here: str, signs: HtmlLinks) -> Iterator[_Guess]:
        """Guess by the document itself, by where it was moved to, and by its marks."""
        for address in dict.fromkeys((page, here)):
            yield from (
                _Guess(p, address) for p in self.providers if p.document(address) == address
            )
        yield from self._by_host(here)
        for provider in self.providers:
            key = provider.find(here, signs.text) if provider.find and signs.text else None
            yield from (_Guess(provider, key),) if key else ()
            if signs.marked(provider.marks):
                yield from (_Guess(provider, base) for base in _bases(here))

    def _asked(self, here: str) -> Iterator[_Guess]:
        return (_Guess(provider, base) for base in _bases(here) for provider in self.without_sign)

    def _fed(self, here: str, signs: HtmlLinks) -> Iterator[_Guess]:
        """Guess feeds; only those that speak of status, for a home page advertises its news."""
        usual = (root(here) + path for path in _FEED_PATHS) if about_status(here) else ()
        feeds = (feed for feed in signs.feeds if about_status(here) or about_status(feed))
        for feed in dict.fromkeys((*feeds, *usual)):
            yield from self._by_host(feed)
            yield from (_Guess(p, feed) for p in self.providers if p.document(feed) == feed)

    async def _first(self, guesses: Iterable[_Guess]) -> _Match | None:
        """Return the first guess, in their order, whose document has the right shape."""
        known = tuple(dict.fromkeys(guesses))
        async with self.asking.all_of(guess.document for guess in known) as answers:
            for guess in known:
                report = _read(guess, await answers[guess.document])
                if report is None or not _tells(report := await self._whole(guess, report)):
                    continue
                self.asking.read(guess.document)
                return _Match(guess, report)
        return None

    async def _whole(self, guess: _Guess, report: Report) -> Report:
        """Read the second document too, where the format has one.

        Without a second document that is needed, *report* is no calm.
        """
        provider = guess.provider
        if provider.also is None or provider.parse_both is None:
            return report
        first, second = [
            await self.asking.get(url) for url in (guess.document, provider.also(guess.page))
        ]
        if isinstance(first, Document) and isinstance(second, Document):
            with suppress(Malformed):
                whole = provider.parse_both(first.body, second.body)
                self.asking.read(provider.also(guess.page))
                return whole
        least = Level.UNKNOWN if provider.also_needed else report.level
        return replace(report, level=worst((report.level, least)))


def _bases(page: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((page.rstrip("/"), root(page))))


def _read(guess: _Guess, answer: Document | Failure) -> Report | None:
    if isinstance(answer, Failure):
        return None
    try:
        return guess.provider.parse(answer.body)
    except Malformed:
        return None


def _tells(report: Report) -> bool:
    """Whether *report* says anything: an empty list has the shape of many formats."""
    rows = (report.components, report.incidents, report.maintenance)
    return report.level is not Level.UNKNOWN or any(rows)
