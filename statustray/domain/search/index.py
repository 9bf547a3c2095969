"""Find services by what people type: names, other names, hosts, parts, typing errors."""

from collections.abc import Sequence
from functools import cached_property
from itertools import repeat

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.service import Service
from statustray.domain.search.scoring import (
    INSIDE,
    NAME_STARTS,
    TOPIC,
    Hosts,
    SearchEntry,
    SearchQuery,
)
from statustray.domain.search.spelling import SpellingIndex

_SHORTEST_WORD = 4
_SUGGESTED = 3
_KINDS = 3


class SearchIndex:
    """A catalogue indexed for searching; built once, then only queried."""

    def __init__(self, catalogue: Catalogue, country: str = "") -> None:
        """Index every service of *catalogue*; what is in *country* goes first."""
        self._entries = tuple(SearchEntry.of(s, country) for s in catalogue.services.values())

    def find(self, text: str, limit: int = 20) -> tuple[Service, ...]:
        """Return the services that *text* may mean, the likeliest first.

        Typing errors are looked for only where nothing in the country begins with what was typed.
        """
        query = SearchQuery.of(text)
        if not query.whole:
            return ()
        fits = self._fitting(query)
        if all(fit >= INSIDE or self._is_part(place, fit) for place, fit in fits.items()):
            fits = self._mistyped(query.whole) | fits
        ranked = sorted(fits, key=lambda place: self._entries[place].rank(fits[place]))
        return tuple(self._entries[place].service for place in ranked[:limit])

    def suggest(self, text: str) -> tuple[Service, ...]:
        """Return up to three services to name after "did you mean"."""
        return self.find(text, limit=_SUGGESTED)

    @cached_property
    def _spellings(self) -> SpellingIndex[list[int]]:
        # A fifth of the work of a search, and only for a word that nothing begins with.
        return SpellingIndex(_spellings(self._entries).items())

    @cached_property
    def _hosts(self) -> tuple[Hosts, ...]:
        # A third of the work of an index, and only for what names a host.
        return tuple(Hosts.of(entry.service) for entry in self._entries)

    def _fitting(self, query: SearchQuery) -> dict[int, int]:
        hosts = repeat(Hosts()) if query.host is None else self._hosts
        each = enumerate(zip(self._entries, hosts, strict=False))
        fits = ((place, entry.fit(query, own)) for place, (entry, own) in each)
        return {place: fit for place, fit in fits if fit is not None}

    def _is_part(self, place: int, fit: int) -> bool:
        """Whether a part of the name of what is elsewhere fits."""
        return self._entries[place].elsewhere and fit >= NAME_STARTS

    def _mistyped(self, whole: str) -> dict[int, int]:
        """Return the entries that fit with few enough errors, all after what fits without.

        A name with an error comes before another name, or a word of one, with as many.
        """
        fits: dict[int, int] = {}
        for errors, spelling, places in self._spellings.near(whole):
            for place in places:
                fit = TOPIC + _KINDS * errors + self._entries[place].kind(spelling)
                fits[place] = min(fit, fits.get(place, fit))
        return fits


def _spellings(entries: Sequence[SearchEntry]) -> dict[str, list[int]]:
    """Return every name, and every longer word of one, with the numbers of its entries."""
    found: dict[str, list[int]] = {}
    for place, entry in enumerate(entries):
        long_words = (word for word in entry.spoken.split() if len(word) >= _SHORTEST_WORD)
        for spelling in {*entry.names.split(), *long_words}:
            found.setdefault(spelling, []).append(place)
    return found
