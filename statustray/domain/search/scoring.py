"""How well one service fits what was typed, leaving typing errors aside."""

from collections.abc import Iterable, Iterator

import msgspec
from msgspec import Struct

from statustray.domain.model.lazy_services import Listed
from statustray.domain.search.normalization import bare, fold, host, squash, within, words

# What fits, the best first; typing errors come after all of these.
NAME = 0
OTHER_NAME = 1
NAME_STARTS = 2
OTHER_STARTS = 3
WORDS_START = 4
BELOW_HOST = 5
INSIDE = 6
NAME_ELSEWHERE = 7
TOPIC = 8

# How far a part of a name falls back in a country where the service is not.
ELSEWHERE = 12

SHORTEST_INSIDE = 4


class SearchQuery(Struct, frozen=True):
    """What was typed, in each form in which it is compared; ``topics`` are those so called."""

    whole: str
    starts: tuple[str, ...]
    host: str | None
    topics: frozenset[str] = frozenset()

    @classmethod
    def of(cls, text: str) -> "SearchQuery":
        """Return the forms of *text*."""
        folded = fold(text)
        return cls(squash(folded), tuple(f" {word}" for word in words(folded)), host(text))


class SearchEntry(msgspec.Struct, frozen=True):
    """One service as it is compared.

    ``names`` and ``spoken`` are as ``compared`` says.  ``here`` are its nicknames in the user's
    country, ``there`` those of other countries.
    """

    service: Listed
    name: str
    names: str
    spoken: str
    here: frozenset[str] = frozenset()
    there: frozenset[str] = frozenset()
    elsewhere: bool = False

    @classmethod
    def of(cls, service: Listed, country: str, names: str, spoken: str) -> "SearchEntry":
        """Return *service* made ready."""
        return cls(
            service=service,
            name=names.split("\n", 2)[1],
            names=names,
            spoken=spoken,
            here=_squashed(service.nicknames.get(country, ())),
            there=frozenset(nicknames_elsewhere(service, country)),
            elsewhere=bool(country) and not service.is_in(country),
        )

    def fit(self, query: SearchQuery) -> int | None:
        """Return how well this fits, the best lowest; None: not at all."""
        whole = query.whole
        if f"\n{whole}" in self.names:
            return self._fit_by_start(whole)
        if query.host is not None:
            return Hosts.of(self.service).fit(query.host)
        if all(start in self.spoken for start in query.starts):
            return WORDS_START
        if len(whole) >= SHORTEST_INSIDE and whole in self.names and not self.elsewhere:
            return INSIDE
        if whole in self.there:
            return NAME_ELSEWHERE
        return TOPIC if not query.topics.isdisjoint(topics(self.service)) else None

    def rank(self, fit: int) -> tuple[int, bool, bool, int, str]:
        """Return the rank among others: of two that fit alike the better known, the shorter.

        What is elsewhere is rarely what is typed: under its whole name it comes with all here that
        begins like it, and otherwise after what is here with a typing error.
        """
        if self.elsewhere:
            fit = NAME_STARTS if fit < NAME_STARTS else fit + ELSEWHERE
        return (fit, self.elsewhere, not self.service.edges, len(self.name), self.service.id)

    def kind(self, spelling: str) -> int:
        """Return 0 where *spelling* is the name, 1 for another name, 2 for a word of one."""
        if spelling == self.name:
            return 0
        return 1 if f"\n{spelling}\n" in self.names else 2

    def _fit_by_start(self, whole: str) -> int:
        if self.name == whole or whole in self.here:
            return NAME
        if f"\n{whole}\n" in self.names:
            return OTHER_NAME
        return NAME_STARTS if self.name.startswith(whole) else OTHER_STARTS


class Hosts(Struct, frozen=True):
    """The hosts of a service's addresses.

    ``home`` is the host that is all its own: its home page has no path.
    """

    home: str | None = None
    all: tuple[str, ...] = ()

    @classmethod
    def of(cls, service: Listed) -> "Hosts":
        """Return the hosts of *service*."""
        home = host(service.homepage or "")
        elsewhere = (*service.homepages.values(), *service.aliases)
        names = (home, host(service.page or ""), *map(host, elsewhere))
        own = home if bare(service.homepage or "") else None
        return cls(own, tuple(name for name in names if name))

    def fit(self, name: str) -> int | None:
        """Return how well the host *name* fits; None: not at all."""
        if name == self.home:
            return OTHER_NAME
        if name in self.all:
            return OTHER_STARTS
        return BELOW_HOST if any(within(name, domain) for domain in self.all) else None


def _squashed(names: Iterable[str]) -> frozenset[str]:
    return frozenset(squash(fold(name)) for name in names)


def nicknames_elsewhere(service: Listed, country: str) -> Iterator[str]:
    """Yield what only people of other countries than *country* call *service*, squashed."""
    for place, names in service.nicknames.items():
        if place != country:
            yield from _squashed(names)


def topics(service: Listed) -> tuple[str, ...]:
    """Return the category of *service* and what it is for."""
    return (service.category, *service.purposes)
