"""The watch list resolved to services: the catalogue's as the user wants them, and their own.

What cannot be used is named as a problem and never stops the rest.
"""

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec.structs import replace

from statustray.domain.config.settings_rows import REMOVE_ONE, ROW_RULES
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.dependency import DependencyEdge, EdgeConfidence
from statustray.domain.model.problem import MOST_PROBLEMS, Problem, the_first
from statustray.domain.model.service import AUTO, BY_THE_USER, Covers, Probe, Service
from statustray.domain.model.settings import Me, Settings, Source, Watch
from statustray.domain.text.edit_distance import distance, forgiven
from statustray.domain.text.lazy_message import phrase

if TYPE_CHECKING:
    from statustray.domain.search.index import SearchIndex


_ROW = "[[watch]]"


def starter(catalogue: Catalogue, me: Me | None = None) -> tuple[Watch, ...]:
    """Return a list to begin with: what many people like *me* depend on, from several baskets.

    For a country without a list of its own, or none, what is common everywhere; before it what
    belongs to the user's roles.
    """
    country, roles = (me.country, me.roles) if me else ("", ())
    usual = catalogue.starters.get(country) or catalogue.starters.get("", ())
    listed = (*(key for role in roles for key in catalogue.starters.get(role, ())), *usual)
    known = (catalogue.services.get(key) for key in dict.fromkeys(listed))
    here = (s for s in known if s is not None and (not country or s.is_in(country)))
    return tuple(Watch(service=service.id) for service in here)


def in_force(
    settings: Settings, catalogue: Catalogue, problems: Iterable[Problem] = ()
) -> Settings:
    """Return *settings* with the starter list in place of an empty watch list.

    Whoever was not asked yet (``welcomed``) has chosen neither: nothing is checked until then.  A
    list of which nothing can be used (*problems* of the settings name it) is no empty one: no other
    services are checked in its place.
    """
    unusable = any(problem.place.startswith(_ROW) for problem in problems)
    if settings.watch or unusable or not settings.welcomed:
        return settings
    return replace(settings, watch=starter(catalogue, settings.me))


def resolve(
    settings: Settings, catalogue: Catalogue
) -> tuple[tuple[Service, ...], tuple[Problem, ...]]:
    """Return the services that *settings* watch, in their order, and what cannot be watched."""
    reader = _WatchReader(catalogue, settings.me.country, settings.source)
    for watch in settings.watch:
        reader.read(watch)
    return tuple(reader.services.values()), the_first(reader.problems)


class _WatchReader:
    """Reads the watch list entry by entry."""

    def __init__(self, catalogue: Catalogue, country: str, sources: Iterable[Source]) -> None:
        self._catalogue = catalogue
        self._sources = {source.id: source for source in sources}
        self._country = country
        self.services: dict[str, Service] = {}
        self.problems: list[Problem] = []

    @cached_property
    def _index(self) -> "SearchIndex":
        # Imported for a name that the catalogue does not know, which few lists have.
        from statustray.domain.search.index import SearchIndex  # noqa: PLC0415

        return SearchIndex(self._catalogue, self._country)

    def read(self, watch: Watch) -> None:
        base = self._from_catalogue(watch) if watch.service else self._own(watch)
        if base is None:
            return
        if base.id in self.services:
            what = phrase("{name} is listed twice", name=base.name)
            self._problem(watch, what, REMOVE_ONE)
            return
        wanted = _with_wishes(base, watch, self._needs(watch))
        source = self._sources.get(watch.source or "")
        self.services[base.id] = _as_check(wanted, source, watch.check) if source else wanted

    def _from_catalogue(self, watch: Watch) -> Service | None:
        service = self._catalogue.service(watch.key)
        if service is None:
            # Each search takes milliseconds; what nobody will be shown needs none.
            shown = len(self.problems) < MOST_PROBLEMS
            near = self._index.suggest(watch.key) if shown else ()
            what = phrase("no such service in the catalogue")
            self._problem(watch, what, _did_you_mean(near))
            return None
        return service.for_country(self._country)

    def _own(self, watch: Watch) -> Service | None:
        wrong = ROW_RULES[Watch].problem(watch)
        if wrong is not None and not wrong.usable:
            self._problem(watch, wrong.what, wrong.do)
        elif watch.source and watch.source not in self._sources:
            what = phrase("there is no source called {name}", name=watch.source)
            self._problem(watch, what, phrase("To add it, run: statustray source add URL"))
        else:
            return Service(watch.key, watch.key, own=True, source=BY_THE_USER)
        return None

    def _needs(self, watch: Watch) -> tuple[DependencyEdge, ...]:
        """Return what the user says that a service depends on.

        An unknown name is fine: several of the user's own services may share a thing of their own.
        """
        for need in watch.depends_on:
            known = self._catalogue.nodes
            if need not in known and self._catalogue.service(need) is None:
                near = _nearest(need, known)
                if near:
                    what = phrase("nothing named {name} was found", name=need)
                    self._problem(watch, what, phrase("Did you mean {names}?", names=near))
        return tuple(self._need(need) for need in watch.depends_on)

    def _need(self, need: str) -> DependencyEdge:
        node = self._catalogue.nodes.get(need)
        on = need if node else self._catalogue.renamed.get(need, need)
        kind = node.kind if node else "service"
        return DependencyEdge(on, kind, EdgeConfidence.DOCUMENTED, source=BY_THE_USER)

    def _problem(self, watch: Watch, what: str, do: str) -> None:
        self.problems.append(Problem(phrase("watch {name}", name=watch.key), what, do))


def _as_check(service: Service, source: Source, check: str | None) -> Service:
    # Imported for a list with a monitoring system, which few are.
    from statustray.domain.watchlist.source_services import as_check  # noqa: PLC0415

    return as_check(service, source, check)


def _with_wishes(service: Service, watch: Watch, needs: tuple[DependencyEdge, ...]) -> Service:
    """Return *service* as *watch* wants it; what *watch* leaves open stays."""
    base = _with_page(_with_probe(service, watch), watch)
    return replace(
        base,
        name=watch.name or base.name,
        purposes=watch.purposes or base.purposes,
        edges=(*base.edges, *needs),
        components=watch.components or base.components,
        regions=watch.regions or base.regions,
        severities=watch.severities,
        local=watch.local,
        group=watch.group,
        muted=watch.muted,
        from_level=watch.from_level,
        wants_key=watch.wants_key and watch.page is not None,
        own_address=watch.page is not None or watch.probe is not None,
    )


def _with_page(service: Service, watch: Watch) -> Service:
    """Apply the user's page: another page has another format unless named, and its own scope."""
    if watch.page is None:
        return replace(service, provider=watch.provider or service.provider)
    return replace(
        service,
        page=watch.page,
        provider=watch.provider or AUTO,
        page_confirmed=watch.provider not in {None, AUTO},
        components=(),
        regions=(),
    )


def _with_probe(service: Service, watch: Watch) -> Service:
    """A probe that the user chose proves what the user meant; the home page does not stand in."""
    known = Probe(watch.probe) if watch.probe else service.probe
    if known is None:
        return replace(service, probe_covers=Covers.NOTHING)
    probe = Probe(
        known.target,
        watch.expect_status or known.expect_status,
        watch.keyword or known.keyword,
        watch.keyword_absent or known.keyword_absent,
    )
    if watch.probe:
        return replace(service, probe=probe, fallback=None, probe_covers=Covers.APP)
    return replace(service, probe=probe)


def _did_you_mean(near: tuple[Service, ...]) -> str:
    if not near:
        return phrase('Find its id with "statustray services", or add it with id and page.')
    return phrase("Did you mean {names}?", names=", ".join(service.id for service in near))


def _nearest(name: str, known: Mapping[str, object]) -> str | None:
    """Return the known name that *name* mistypes, None where nothing is close."""
    limit = forgiven(len(name))
    near = ((distance(name, other, limit), other) for other in known)
    found, other = min(near, default=(limit + 1, ""))
    return other if found <= limit else None
