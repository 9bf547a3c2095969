"""Search results while typing: services of the catalogue, and offline means."""

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.search.index import SearchIndex
from statustray.present.views.watchlist import ListEntry, catalogue_entry
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.offline_alternatives import way_words


class Lookup:
    """Searches for fields in which a name is typed; indexes are built on first use."""

    def __init__(self, *, catalogue: Catalogue, tr: Language) -> None:
        self._catalogue = catalogue
        self._country = ""
        self._tr = tr
        self._built: SearchIndex | None = None

    def services(self, typed: str, limit: int) -> tuple[ListEntry, ...]:
        """Return the services that match *typed*."""
        found = self._index().find(typed, limit)
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
        self._country = country

    def prepare(self) -> None:
        """Build now what the first search would wait for; callable from any thread."""
        self._index().prepare()

    def _index(self) -> SearchIndex:
        """Return the index of the country: another thread may just have built that of another."""
        index = self._built
        if index is None or index.country != self._country:
            index = self._built = SearchIndex(self._catalogue, self._country)
        return index
