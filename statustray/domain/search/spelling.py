"""Words by what they look like, so that few are compared with a mistyped one letter by letter."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from statustray.domain.text.edit_distance import distance, forgiven, is_slip

Meant = TypeVar("Meant")

_BITS = 61


class SpellingIndex(Generic[Meant]):
    """Words, each with what it means, found by words like them."""

    def __init__(self, words: Iterable[tuple[str, Meant]]) -> None:
        """Index *words*; each is given once."""
        self._by_length: dict[int, list[tuple[str, Meant]]] = defaultdict(list)
        for word, meant in words:
            self._by_length[len(word)].append((word, meant))
        self._lettered: dict[int, list[tuple[str, int, Meant]]] = {}

    def near(self, typed: str) -> Iterator[tuple[int, str, Meant]]:
        """Yield the words that *typed* may have meant, with the number of errors."""
        limit = forgiven(len(typed))
        for word, meant in self.alike(typed):
            errors = distance(typed, word, limit)
            if errors <= limit and is_slip(typed, word):
                yield errors, word, meant

    def alike(self, typed: str) -> Iterator[tuple[str, Meant]]:
        """Yield the words that have nearly the letters of *typed*, in whatever order.

        A wrong letter changes two of the letters that a word has at all, one too many or too few
        changes one: what differs more needs no full comparison.
        """
        limit = forgiven(len(typed))
        letters = _letters(typed)
        for longer in range(-limit, limit + 1):
            changed = 2 * limit - abs(longer)
            for word, its_letters, meant in self._with_letters(len(typed) + longer):
                if (letters ^ its_letters).bit_count() <= changed:
                    yield word, meant

    def _with_letters(self, length: int) -> list[tuple[str, int, Meant]]:
        """Return the words of *length* with their letters; most lengths are never asked for."""
        found = self._lettered.get(length)
        if found is None:
            words = self._by_length.get(length, ())
            found = self._lettered[length] = [(w, _letters(w), meant) for w, meant in words]
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
