"""Finding services by what people type: names, other names, hosts, parts, typing errors."""

from collections import defaultdict
from collections.abc import Iterator

from statustray.domain.catalogue import Catalogue
from statustray.domain.edit_distance import distance, forgiven
from statustray.domain.search_entry import INSIDE, TOPIC, Entry, Query
from statustray.domain.service import Service

_SHORTEST_WORD = 4
_SUGGESTED = 3
_KINDS = 3
_BITS = 61


class Index:
    """A catalogue made ready for searching; built once, then only asked."""

    def __init__(self, catalogue: Catalogue) -> None:
        """Index every service that is still there for people to choose."""
        self._entries = tuple(map(Entry.of, catalogue.services.values()))
        self._by_length: dict[int, list[_Spelling]] = defaultdict(list)
        for spelling, places in _spellings(self._entries).items():
            self._by_length[len(spelling)].append((spelling, _letters(spelling), places))

    def find(self, text: str, limit: int = 20) -> tuple[Service, ...]:
        """Return the services that *text* may mean, the likeliest first.

        Typing errors are looked for only where nothing begins with what was typed.
        """
        query = Query.of(text)
        if not query.whole:
            return ()
        fits = self._fitting(query)
        if min(fits.values(), default=INSIDE) >= INSIDE:
            fits = self._mistyped(query.whole) | fits
        ranked = sorted(fits, key=lambda place: self._entries[place].rank(fits[place]))
        return tuple(self._entries[place].service for place in ranked[:limit])

    def suggest(self, text: str) -> tuple[Service, ...]:
        """Return up to three services to name after "did you mean"."""
        return self.find(text, limit=_SUGGESTED)

    def _fitting(self, query: Query) -> dict[int, int]:
        fits = ((place, entry.fit(query)) for place, entry in enumerate(self._entries))
        return {place: fit for place, fit in fits if fit is not None}

    def _mistyped(self, whole: str) -> dict[int, int]:
        """Return the places that fit with few enough errors, and after what they come.

        A name with an error comes before another name, or a word of one, with as many.
        """
        fits: dict[int, int] = {}
        for found, spelling, places in self._near(whole):
            for place in places:
                fit = TOPIC + _KINDS * found + self._entries[place].kind(spelling)
                fits[place] = min(fit, fits.get(place, fit))
        return fits

    def _near(self, whole: str) -> Iterator[tuple[int, str, tuple[int, ...]]]:
        """Find spellings near *whole*, with the number of errors.

        A letter wrong changes two letters of all that a word has, one too many or too few changes
        one: that spares most words the full comparison.
        """
        limit = forgiven(len(whole))
        letters = _letters(whole)
        for longer in range(-limit, limit + 1):
            changed = 2 * limit - abs(longer)
            for spelling, its_letters, places in self._by_length.get(len(whole) + longer, ()):
                if (letters ^ its_letters).bit_count() <= changed:
                    found = distance(whole, spelling, limit)
                    if found <= limit:
                        yield found, spelling, places


_Spelling = tuple[str, int, tuple[int, ...]]


def _spellings(entries: tuple[Entry, ...]) -> dict[str, tuple[int, ...]]:
    """Return every name, and every longer word of one, with the places of its entries."""
    found: dict[str, tuple[int, ...]] = {}
    for place, entry in enumerate(entries):
        long_words = (word for word in entry.spoken.split() if len(word) >= _SHORTEST_WORD)
        for spelling in {*entry.names.split(), *long_words}:
            found[spelling] = (*found.get(spelling, ()), place)
    return found


def _letters(word: str) -> int:
    """Return which letters *word* has once, and which twice, as bits.

    Letters of other scripts share bits, which only makes the comparison less choosy.
    """
    once = twice = 0
    for letter in word:
        bit = 1 << ord(letter) % _BITS
        twice |= once & bit
        once |= bit
    return once | twice << _BITS
