"""Search results while typing: services of the catalogue, and offline means."""

from functools import cached_property

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.search.index import SearchIndex
from statustray.present.views.watchlist import ListEntry, catalogue_entry
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.offline_alternatives import way_words


class Lookup:
    """Searches for fields in which a name is typed; indexes are built on first use."""

    def __init__(self, *, catalogue: Catalogue, tr: Language, country: str = "") -> None:
        self._catalogue = catalogue
        self._country = country
        self._tr = tr

    def services(self, typed: str, limit: int) -> tuple[ListEntry, ...]:
        """Return the services that match *typed*."""
        found = self._index.find(typed, limit)
        return tuple(catalogue_entry(service, self._catalogue, self._tr) for service in found)

    def rungs(self, typed: str, limit: int) -> tuple[ListEntry, ...]:
        """Return the offline means and services that match *typed*, offline means first."""
        folded = typed.strip().casefold()
        detail = self._tr("Needs no app")
        words = way_words(self._tr)
        ways = [
            ListEntry(key, name, detail) for key, name in words.items() if folded in name.casefold()
        ]
        services = (entry for entry in self.services(typed, limit) if entry.id not in words)
        return (*ways, *services)[:limit] if folded else ()

    def set_country(self, country: str) -> None:
        """Let what is in *country* go first from now on."""
        if country != self._country:
            self._country = country
            vars(self).pop("_index", None)

    def prepare(self) -> None:
        """Build now what the first search would wait for."""
        self._index.prepare()

    @cached_property
    def _index(self) -> SearchIndex:
        return SearchIndex(self._catalogue, self._country)
