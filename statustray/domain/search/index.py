"""Find services by what people type: names, other names, hosts, parts, typing errors."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec.structs import replace

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.lazy_services import Listed
from statustray.domain.model.service import Service
from statustray.domain.search.compared_texts import compared
from statustray.domain.search.normalization import essential, fold, host, squash, words
from statustray.domain.search.scoring import (
    INSIDE,
    NAME_STARTS,
    SHORTEST_INSIDE,
    TOPIC,
    SearchEntry,
    SearchQuery,
    nicknames_elsewhere,
    topics,
)

if TYPE_CHECKING:
    from statustray.domain.search.spelling import SpellingIndex

SUGGESTED = 3
"""How many services are named after "did you mean"."""

_SHORTEST_WORD = 4
# In letters: of what is in other countries only a long name is found with a typing error.
_SHORTEST_FAR = 8
_KINDS = 3


def find_once(catalogue: Catalogue, text: str, country: str, limit: int) -> tuple[Service, ...]:
    """Return what an index finds, for whoever asks once: few services are made ready for it."""
    # Whatever fits has each word of these; an address fits by parts of it, too.
    word = max(words(essential(fold(text))), key=len, default="")
    if word and word.isascii() and host(text) is None:
        few = SearchIndex(catalogue, country, catalogue.listed_with(word))
        found = few.find_as_typed(text, limit)
        if found is not None:
            return found
    return SearchIndex(catalogue, country).find(text, limit)


class SearchIndex:
    """A catalogue indexed for searching; built once, then only queried.

    Texts are made ready for all services at once; whatever else is compared only of the few that
    may fit.  What is in ``country`` goes first.
    """

    def __init__(
        self, catalogue: Catalogue, country: str = "", listed: Iterable[Listed] | None = None
    ) -> None:
        """Index *listed*, by default every service of *catalogue*; what is in *country* first."""
        self._services, self.country = catalogue.services, country
        self._listed = tuple(catalogue.listed if listed is None else listed)
        self._names, self._spoken = compared(self._listed, country)
        self._entries: dict[int, SearchEntry] = {}

    def prepare(self) -> None:
        """Make ready now what the first search of each kind would wait for."""
        _ = self._topics, self._nicknames, self._spellings

    def find(self, text: str, limit: int = 20) -> tuple[Service, ...]:
        """Return the services that *text* may mean, the likeliest first.

        Typing errors are looked for only where nothing in the country begins with what was typed.
        """
        whole = squash(fold(text))
        if not whole:
            return ()
        fits = self._as_typed(text)
        return self._ranked(fits if self._is_sure(fits) else self._mistyped(whole) | fits, limit)

    def find_as_typed(self, text: str, limit: int) -> tuple[Service, ...] | None:
        """Return what ``find`` does, None where it looks for typing errors."""
        fits = self._as_typed(text)
        return self._ranked(fits, limit) if self._is_sure(fits) else None

    def suggest(self, text: str) -> tuple[Service, ...]:
        """Return up to three services to name after "did you mean"."""
        return self.find(text, limit=SUGGESTED)

    def _as_typed(self, text: str) -> dict[int, int]:
        query = SearchQuery.of(text)
        fits = self._fitting(query)
        essence = SearchQuery.of(essential(fold(text)))
        return fits if fits or essence.whole == query.whole else self._fitting(essence)

    def _is_sure(self, fits: dict[int, int]) -> bool:
        """Whether anything in the country begins with what was typed."""
        return any(fit < INSIDE and not self._is_part(place, fit) for place, fit in fits.items())

    def _ranked(self, fits: dict[int, int], limit: int) -> tuple[Service, ...]:
        ranked = sorted(fits, key=lambda place: self._entry(place).rank(fits[place]))
        return tuple(self._whole(place) for place in ranked[:limit])

    def _whole(self, place: int) -> Service:
        listed = self._listed[place]
        return listed if isinstance(listed, Service) else self._services[listed.id]

    def _entry(self, place: int) -> SearchEntry:
        entry = self._entries.get(place)
        if entry is None:
            texts = self._names[place], self._spoken[place]
            entry = self._entries[place] = SearchEntry.of(self._listed[place], self.country, *texts)
        return entry

    @cached_property
    def _spellings(self) -> "SpellingIndex":
        # As much work as a whole search, and only for a word that nothing begins with.
        from statustray.domain.search.spelling import SpellingIndex  # noqa: PLC0415

        names, spoken = "".join(self._names).split(), "".join(self._spoken).split()
        return SpellingIndex({*names, *(word for word in spoken if len(word) >= _SHORTEST_WORD)})

    @cached_property
    def _topics(self) -> frozenset[str]:
        return frozenset().union(*map(topics, self._listed))

    @cached_property
    def _nicknames(self) -> tuple[tuple[str, int], ...]:
        nicknamed = ((place, each) for place, each in enumerate(self._listed) if each.nicknames)
        return tuple(
            (name, place)
            for place, service in nicknamed
            for name in nicknames_elsewhere(service, self.country)
        )

    def _fitting(self, query: SearchQuery) -> dict[int, int]:
        if query.host is None:
            called = (topic for topic in self._topics if squash(topic) == query.whole)
            query = replace(query, topics=frozenset(called))
        fits = {place: self._entry(place).fit(query) for place in sorted({*self._possible(query)})}
        return {place: fit for place, fit in fits.items() if fit is not None}

    def _possible(self, query: SearchQuery) -> Iterator[int]:
        """Yield all that may fit *query*."""
        whole, start = query.whole, max(query.starts, key=len)
        part = whole if len(whole) >= SHORTEST_INSIDE else f"\n{whole}"
        yield from (place for place, names in enumerate(self._names) if part in names)
        if query.host is not None:
            yield from self._at(query.host)
            return
        yield from (place for place, spoken in enumerate(self._spoken) if start in spoken)
        yield from (place for name, place in self._nicknames if name == whole)
        if query.topics:
            for place, service in enumerate(self._listed):
                if not query.topics.isdisjoint(topics(service)):
                    yield place

    def _at(self, host: str) -> Iterator[int]:
        """Yield all that may have *host*: to take hosts out of addresses is more work."""
        end = ".".join(host.rsplit(".", 2)[-2:])
        for place, each in enumerate(self._listed):
            found = end in f"{each.homepage}\n{each.page}".lower()
            if found or any(end in home.lower() for home in each.homepages.values()):
                yield place
        alias = squash(end)
        yield from (place for place, names in enumerate(self._names) if alias in names)

    def _is_part(self, place: int, fit: int) -> bool:
        """Whether a part of the name of what is elsewhere fits."""
        return self._entry(place).elsewhere and fit >= NAME_STARTS

    def _mistyped(self, whole: str) -> dict[int, int]:
        """Return the entries that fit with few enough errors, all after what fits without.

        A name with an error comes before another name, or a word of one, with as many.  What is
        elsewhere is not what is meant by a short word, or by one with more errors.
        """
        fits: dict[int, int] = {}
        for errors, spelling in self._spellings.near(whole):
            far = errors > 1 or len(whole) < _SHORTEST_FAR
            for place in self._spelt(spelling):
                if far and self._entry(place).elsewhere:
                    continue
                fit = TOPIC + _KINDS * errors + self._entry(place).kind(spelling)
                fits[place] = min(fit, fits.get(place, fit))
        return fits

    def _spelt(self, spelling: str) -> Iterator[int]:
        """Yield the entries that have *spelling* for a name, or for a longer word of one."""
        name = f"\n{spelling}\n"
        yield from (place for place, names in enumerate(self._names) if name in names)
        if len(spelling) >= _SHORTEST_WORD:
            word = f" {spelling}"
            for place, spoken in enumerate(self._spoken):
                if word in spoken and spelling in spoken.split():
                    yield place
