"""Search for settings."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from statustray.present.views.settings.page_list import SettingsPageId


class SettingLocation(Struct, frozen=True):
    """The location of a setting: its page and its row by number, with its searchable text.

    ``row`` is None for a page as a whole.
    """

    page: SettingsPageId
    row: int | None
    title: str
    page_title: str
    words: str


def found(places: Iterable[SettingLocation], typed: str) -> Sequence[SettingLocation]:
    """Return the locations that contain every typed word, matches in titles first.

    Case-insensitive; an empty search finds nothing.
    """
    words = typed.casefold().split()
    if not words:
        return ()
    hits = [place for place in places if _has(place.words, words)]
    return sorted(hits, key=lambda place: not _has(place.title, words))


def _has(text: str, words: Sequence[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words)
