"""Ids made of names.  An id that was given once is stored and stays, whatever the name becomes."""

import unicodedata
from collections.abc import Iterable

from statustray.domain.text.lazy_pattern import LazyPattern

_NO_WORD = LazyPattern(r"[^a-z0-9]+")
_LONGEST = 40
_NAMELESS = "service"


def slug(text: str) -> str:
    """Return *text* as an id: small letters, digits and dashes, at most 40 characters.

    A text without Latin letters and digits becomes ``service``.
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return _NO_WORD.sub("-", plain).strip("-")[:_LONGEST].strip("-") or _NAMELESS


class FreeIds:
    """Gives out ids of which none is *taken*; one that is wanted again gets a number."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        self._last: dict[str, int] = {}

    def take(self, wanted: str) -> str:
        """Return *wanted*, followed by a number where it is taken, and take it."""
        number, free = self._last.get(wanted, 1), wanted
        while free in self._taken:
            number += 1
            free = f"{wanted}-{number}"
        self._last[wanted] = number
        self._taken.add(free)
        return free
