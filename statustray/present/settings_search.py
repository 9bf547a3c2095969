"""Finding a setting by any words of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where a setting stands: page and row by number, with all that may be searched."""

    page: int
    row: int
    title: str
    page_title: str
    words: str


def found(places: Iterable[Place], typed: str) -> Sequence[Place]:
    """Return the places in which every typed word occurs, titles before hints.

    Case does not matter; nothing typed finds nothing.
    """
    words = typed.casefold().split()
    if not words:
        return ()
    hits = [p for p in places if all(w in f"{p.page_title} {p.words}".casefold() for w in words)]
    return sorted(hits, key=lambda p: not all(w in p.title.casefold() for w in words))
