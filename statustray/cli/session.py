"""What commands share: the home, the settings, the catalogue and the watch list."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer
from msgspec import Struct, field
from msgspec.structs import replace

from statustray.cli.language import tr
from statustray.cli.output.notes import USAGE, fail, print_note
from statustray.cli.output.plain_output import print_problem
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.problem import Problem
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Settings
from statustray.domain.text.lazy_message import phrase
from statustray.gateways.files.bundled.catalogue import load_catalogue
from statustray.gateways.files.paths import AppPaths
from statustray.gateways.files.settings.settings_file import Loaded, SettingsFile
from statustray.gateways.files.settings.settings_problems import KEPT_WHILE_RUNNING
from statustray.present.vocabulary.catalogue import in_words

if TYPE_CHECKING:
    from statustray.domain.dependencies.dependency_graph import DependencyGraph


class Session(Struct, frozen=True, dict=True):
    """One run of a command.  Prints every problem once, on standard error.

    ``for_programs``: what is printed is JSON, which speaks English in every language.
    """

    home: Path | None
    for_programs: bool = False
    _named: set[Problem] = field(default_factory=set)

    @cached_property
    def folders(self) -> AppPaths:
        """The paths of this home's files."""
        return AppPaths.of(self.home)

    @cached_property
    def catalogue(self) -> Catalogue:
        """Services, dependencies and outages that the program knows, in words of the reader."""
        return self._bundled if self.for_programs else in_words(self._bundled, tr)

    @cached_property
    def _bundled(self) -> Catalogue:
        return load_catalogue()

    @cached_property
    def settings_file(self) -> SettingsFile:
        """The settings file."""
        return SettingsFile(self.folders.settings, self.folders.managed)

    @cached_property
    def settings(self) -> Settings:
        """The settings.  Exits if the file cannot be used."""
        loaded = self.loaded
        self._report_in_file(loaded.problems)
        if loaded.unusable:
            raise typer.Exit(USAGE)
        return loaded.settings

    def save(self, settings: Settings) -> None:
        """Save *settings*; exit where that failed, with what is to be done."""
        problems = self.settings_file.save(settings)
        again = phrase("Nothing was changed. Fix the cause, then run the command again.")
        for problem in problems:
            unsaved = problem.do == KEPT_WHILE_RUNNING
            print_problem(replace(problem, do=again) if unsaved else problem)
        if problems:
            raise typer.Exit(USAGE)

    @cached_property
    def loaded(self) -> Loaded:
        """The settings with their problems, which are not printed yet."""
        return self.settings_file.load()

    @cached_property
    def watching(self) -> Settings:
        """The settings, with the starter list (and a note) in place of an empty watch list."""
        from statustray.domain.watchlist.watched_services import in_force  # noqa: PLC0415 - as below

        asked = replace(self.settings, welcomed=True)  # a command asks nothing first
        settings = in_force(asked, self.catalogue, self.loaded.problems)
        if settings is not asked:
            print_note(tr("Your watch list is empty. Using a starter list of well-known services."))
        return settings

    @cached_property
    def watched(self) -> tuple[Service, ...]:
        """The services of ``watching``; prints what cannot be watched."""
        return self._resolved(self.watching)

    @cached_property
    def own(self) -> tuple[Service, ...]:
        """The services of the user's own list, without the starter list."""
        return self._resolved(self.settings)

    @property
    def left_out(self) -> bool:
        """Whether a service of the user's list cannot be watched as it is written."""
        return self.loaded.left_out or len(self.own) < len(self.settings.watch)

    def chosen(self, names: Sequence[str]) -> tuple[Service, ...]:
        """Return the services that *names* mean, each once; without names all that are watched.

        A named service is not muted.
        """
        if not names:
            return self.watched
        found = [replace(self.service(name), muted=False) for name in names]
        return tuple({service.id: service for service in found}.values())

    def service(self, name: str) -> Service:
        """Return the service that *name* means, as configured by the user if it is watched."""
        own = {service.id: service for service in self.own}
        known = _meant(name, self.own, self.loaded.settings.me.country) or self._of_catalogue(name)
        return own.get(known.id, known)

    def node_or_service(self, name: str) -> str:
        """Return the id of the provider or service that *name* means."""
        for node in (*self.catalogue.nodes.values(), *self._bundled.nodes.values()):
            if name.casefold() in (node.id.casefold(), node.name.casefold()):
                return node.id
        return self.service(name).id

    @cached_property
    def today(self) -> date:
        """The day of this run in UTC, towards which what is recorded ages."""
        return datetime.now(UTC).date()

    def graph(self, services: Iterable[Service]) -> "DependencyGraph":
        """Return the dependency graph for a user of *services*."""
        # Imported on demand: it would cost the other commands a tenth of their start-up time.
        from statustray.domain.dependencies.dependency_graph import DependencyGraph  # noqa: PLC0415

        return DependencyGraph(
            self.catalogue, today=self.today, watched=tuple(services), me=self.settings.me
        )

    def report(self, problems: Iterable[Problem]) -> None:
        """Print those of *problems* that were not printed yet."""
        for problem in problems:
            if problem not in self._named:
                self._named.add(problem)
                print_problem(problem)

    def _resolved(self, settings: Settings) -> tuple[Service, ...]:
        # Imported on demand: whoever searches the catalogue asks for no list.
        from statustray.domain.watchlist.watched_services import resolve  # noqa: PLC0415

        services, problems = resolve(settings, self.catalogue)
        self._report_in_file(problems)
        return services

    def _report_in_file(self, problems: Iterable[Problem]) -> None:
        """Print *problems* of the settings, each with the file's path."""
        file, theirs = self.folders.settings, str(self.folders.managed)
        self.report(
            p
            if p.place == str(file) or p.place.startswith(theirs)
            else replace(p, place=", ".join(filter(None, (file.name, p.place))))
            for p in problems
        )

    def _of_catalogue(self, name: str) -> Service:
        known = self.catalogue.service(name.casefold())
        country = self.loaded.settings.me.country
        near = _suggested(self.catalogue, name, country) if known is None else ()
        return known or _meant(name, near, country) or self._unknown(name, near)

    def _unknown(self, name: str, near: Sequence[Service]) -> NoReturn:
        hint = tr("To search, run: statustray services WORD")
        near = (*_mistyped(name, self.own), *near)
        if near:
            names = tr(" or ").join(f"{s.id} ({s.name})" for s in near[:3])
            hint = tr("Did you mean {names}?", names=names)
        fail(tr("No service called {name}. {hint}", name=name, hint=hint))


def _meant(name: str, services: Iterable[Service], country: str) -> Service | None:
    """Return the service whose id, name or alias is *name*, or its nickname in *country*."""
    wanted = name.casefold()
    for service in services:
        names = (*service.nicknames.get(country, ()), service.id, service.name, *service.aliases)
        if wanted in map(str.casefold, names):
            return service
    return None


def _mistyped(name: str, services: Iterable[Service]) -> Iterator[Service]:
    """Return the user's own services that *name* may be a misspelling of."""
    own = Catalogue(services={service.id: service for service in services if service.own})
    yield from _suggested(own, name)


def _suggested(catalogue: Catalogue, name: str, country: str = "") -> tuple[Service, ...]:
    """Return services of *catalogue* that *name* may mean."""
    from statustray.domain.search.index import (  # noqa: PLC0415 - most names are known
        SUGGESTED,
        find_once,
    )

    return find_once(catalogue, name, country, SUGGESTED)
