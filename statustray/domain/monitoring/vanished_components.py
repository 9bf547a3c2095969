"""Chosen components that a page does not list any more, and what they may be called now."""

from collections.abc import Iterable
from typing import Final

from statustray.domain.model.checks.report import Component, PageNote, PageNoteKind
from statustray.domain.monitoring.scope import chooses
from statustray.domain.text.edit_distance import distance

# Names that differ in more than a third of their letters are other names.
_SHARE: Final = 3
_COMPARED: Final = 500


def listed(chosen: Iterable[str], parts: tuple[Component, ...]) -> tuple[str, ...]:
    """Return those of *chosen* that *parts* has."""
    return tuple(name for name in chosen if any(chooses(name, part) for part in parts))


def vanished(
    chosen: Iterable[str], parts: tuple[Component, ...], before: Iterable[str]
) -> tuple[PageNote, ...]:
    """Return a note for each of *chosen* that was listed *before* and is not among *parts*.

    A page that lists no components at all is no sign that one has gone.
    """
    if not parts:
        return ()
    known, here = set(before), set(listed(chosen, parts))
    gone = (name for name in chosen if name in known and name not in here)
    return tuple(PageNote(PageNoteKind.COMPONENT_GONE, name, _likely(name, parts)) for name in gone)


def _likely(name: str, parts: tuple[Component, ...]) -> str:
    """Return the listed name that is most like *name*: words in common, then letters."""
    bare = name.rpartition(" / ")[2]
    found = max((part.name for part in parts[:_COMPARED]), key=lambda n: _likeness(bare, n))
    return found if _likeness(bare, found) > 0 else ""


def _likeness(one: str, other: str) -> float:
    a, b = one.casefold(), other.casefold()
    words, theirs = set(a.split()), set(b.split())
    common = len(words & theirs) / max(len(words | theirs), 1)
    limit = max(len(a), len(b)) // _SHARE
    errors = distance(a, b, limit)
    return common + (1 - errors / max(len(a), len(b), 1) if errors <= limit else 0)
