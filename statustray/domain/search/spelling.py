"""Words by what they look like, so that few are compared with a mistyped one letter by letter."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from statustray.domain.text.edit_distance import distance, forgiven, is_slip


class SpellingIndex:
    """Words, found by words like them."""

    def __init__(self, words: Iterable[str]) -> None:
        """Index *words*."""
        self._by_length: dict[int, list[str]] = defaultdict(list)
        for word in {*words}:
            self._by_length[len(word)].append(word)

    def near(self, typed: str) -> Iterator[tuple[int, str]]:
        """Yield the words that *typed* may have meant, each after its number of errors."""
        limit = forgiven(len(typed))
        for word in self.alike(typed):
            errors = distance(typed, word, limit)
            if errors <= limit and is_slip(typed, word):
                yield errors, word

    def alike(self, typed: str) -> Iterator[str]:
        """Yield the words that have nearly the letters of *typed*, in whatever order.

        A wrong letter changes two of the letters that a word has at all, one too many or too few
        changes one: what differs more needs no full comparison.
        """
        limit, letters = forgiven(len(typed)), {*typed}
        for longer in range(-limit, limit + 1):
            changed = 2 * limit - abs(longer)
            for word in self._by_length.get(len(typed) + longer, ()):
                # Most are told apart by which letters they have at all.
                if len(letters.symmetric_difference(word)) > changed:
                    continue
                if _differing(typed, word) <= changed:
                    yield word


def _differing(one: str, other: str) -> int:
    """Return how many letters only one of two words has, each as often as it is there."""
    letters = {*one, *other}
    return sum(abs(one.count(letter) - other.count(letter)) for letter in letters)
