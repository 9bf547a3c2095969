"""Finding out which format a page has, from any address that a person gives.

Only a document whose shape is right is believed: hosts, marks and links merely choose what to ask.
An address that answers is never called well for it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from statustray.domain.detected import Detected
from statustray.domain.evidence import Failure, FailureKind, Phase
from statustray.domain.page_address import about_status, private, root, starts, status_host, under
from statustray.domain.page_signs import Signs, read_signs
from statustray.domain.provider import Provider
from statustray.domain.reading import Malformed
from statustray.domain.report import Report
from statustray.domain.service import Service
from statustray.engine.asking import Asking
from statustray.engine.ports import Document, Web

WITHIN: Final = timedelta(seconds=6)
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
_NOT_AN_ADDRESS: Final = Failure(FailureKind.NAME_NOT_FOUND, Phase.DNS, "not a web address")
_NO_FORMAT: Final = Failure(FailureKind.MALFORMED, Phase.BODY, "no known page format")


@dataclass(frozen=True, slots=True)
class _Guess:
    """A format and the address at which a page of it may be."""

    provider: Provider
    page: str

    @property
    def document(self) -> str:
        return self.provider.document(self.page)


@dataclass(frozen=True, slots=True)
class _Found:
    guess: _Guess
    report: Report


async def detect(
    url: str,
    *,
    web: Web,
    providers: Mapping[str, Provider],
    local: bool = False,
    within: timedelta = WITHIN,
) -> Detected:
    """Look for the page that *url* leads to, and say what it says now.

    ``local`` allows private addresses although *url* does not look like one.  ``within`` is the
    limit of each single request.
    """
    result = Detected(url, url, failure=_NOT_AN_ADDRESS)
    for start in starts(url):
        asking = Asking(web, local or private(start), within)
        found = await _Search(asking, _in_order(providers)).search(start)
        result = replace(found, tried=(*result.tried, *found.tried))
        if result.answers:
            break
    return result


async def resolve(
    service: Service, *, web: Web, providers: Mapping[str, Provider]
) -> Service | Failure:
    """Return *service* with the format and address of its page; for ``provider = "auto"``."""
    if service.page is None:
        return _NO_FORMAT
    found = await detect(service.page, web=web, providers=providers, local=service.local)
    if found.provider is None:
        return found.failure or _NO_FORMAT
    return replace(service, provider=found.provider, page=found.page)


def _in_order(providers: Mapping[str, Provider]) -> tuple[Provider, ...]:
    """Sort by the order of asking; formats that need a sign come last, a vendor's own after all."""
    return tuple(
        sorted(providers.values(), key=lambda p: (p.ask is None, p.ask or 0, bool(p.hosts)))
    )


@dataclass(frozen=True, slots=True)
class _Search:
    """One search, from one address."""

    asking: Asking
    providers: Sequence[Provider]

    async def search(self, start: str) -> Detected:
        answer, found = await self._at(start, follow=True)
        failure = answer if isinstance(answer, Failure) else None
        tried = self.asking.report()
        if found is None:
            return Detected(start, start, tried=tried, failure=failure)
        guess = found.guess
        return Detected(start, guess.page, guess.provider.id, found.report, tried, failure)

    async def _at(self, page: str, *, follow: bool) -> tuple[Document | Failure, _Found | None]:
        """Search at *page*, by its host first; *follow* its links to a status page."""
        known = await self._first(self._by_host(page))
        answer = await self.asking.get(page)
        if known is None:
            known = await self._beyond(page, answer, follow=follow)
        return answer, known

    async def _beyond(
        self, page: str, answer: Document | Failure, *, follow: bool
    ) -> _Found | None:
        here = answer.url if isinstance(answer, Document) else page
        signs = read_signs(here, answer.body) if isinstance(answer, Document) else Signs()
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

    async def _linked(self, links: Iterable[str | None]) -> _Found | None:
        for start in dict.fromkeys(start for link in links if link for start in starts(link)):
            _, found = await self._at(start, follow=False)
            if found is not None:
                return found
        return None

    def _by_host(self, page: str) -> Iterator[_Guess]:
        return (
            _Guess(provider, base)
            for provider in self.providers
            if any(under(page, place) for place in provider.hosts)
            for base in _bases(page)
        )

    def _signed(self, page: str, here: str, signs: Signs) -> Iterator[_Guess]:
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
        asked = [provider for provider in self.providers if provider.ask is not None]
        return (_Guess(provider, base) for base in _bases(here) for provider in asked)

    def _fed(self, here: str, signs: Signs) -> Iterator[_Guess]:
        """Guess feeds; only those that speak of status, for a home page advertises its news."""
        usual = (root(here) + path for path in _FEED_PATHS) if about_status(here) else ()
        feeds = (feed for feed in signs.feeds if about_status(here) or about_status(feed))
        for feed in dict.fromkeys((*feeds, *usual)):
            yield from self._by_host(feed)
            yield from (_Guess(p, feed) for p in self.providers if p.document(feed) == feed)

    async def _first(self, guesses: Iterable[_Guess]) -> _Found | None:
        """Return the first guess, in their order, whose document has the right shape."""
        known = tuple(dict.fromkeys(guesses))
        async with self.asking.all_of(guess.document for guess in known) as answers:
            for guess in known:
                answer = await answers[guess.document]
                if isinstance(answer, Document) and (report := _read(guess, answer)):
                    self.asking.read(guess.document)
                    return _Found(guess, await self._whole(guess, answer, report))
        return None

    async def _whole(self, guess: _Guess, first: Document, report: Report) -> Report:
        """Read the second document too, where the format has one; else what the first says."""
        provider = guess.provider
        if provider.also is None or provider.parse_both is None:
            return report
        second = await self.asking.get(provider.also(guess.page))
        if isinstance(second, Failure):
            return report
        try:
            whole = provider.parse_both(first.body, second.body)
        except Malformed:
            return report
        self.asking.read(provider.also(guess.page))
        return whole


def _bases(page: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((page.rstrip("/"), root(page))))


def _read(guess: _Guess, answer: Document) -> Report | None:
    try:
        return guess.provider.parse(answer.body)
    except Malformed:
        return None
