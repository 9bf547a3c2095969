"""What every command needs: the home, the settings, the catalogue and the watch list."""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import NoReturn

import typer

from statustray.cli.output import tr
from statustray.domain.catalogue import Catalogue
from statustray.domain.fate import Fate
from statustray.domain.search import Index
from statustray.domain.service import Service
from statustray.domain.settings import Problem, Settings
from statustray.domain.watchlist import resolve, starter
from statustray.gateways.catalogue_file import load_catalogue
from statustray.gateways.folders import Folders
from statustray.gateways.settings_file import Loaded, SettingsFile

USAGE = 2


@dataclass(frozen=True)
class Session:
    """One run of a command."""

    home: Path | None

    @cached_property
    def folders(self) -> Folders:
        """Where this home's files are."""
        return Folders.of(self.home)

    @cached_property
    def catalogue(self) -> Catalogue:
        """Everything the program knows of the world."""
        return load_catalogue()

    @cached_property
    def loaded(self) -> Loaded:
        """The settings with their problems, which are named once on standard error."""
        loaded = SettingsFile(self.folders.settings).load()
        complain(loaded.problems)
        return loaded

    @property
    def settings(self) -> Settings:
        """The settings as they stand.  A file that cannot be used ends the command."""
        if self.loaded.unusable:
            raise typer.Exit(USAGE)
        return self.loaded.settings

    @cached_property
    def watched(self) -> tuple[Service, ...]:
        """The watch list, or the starter list where there is none yet."""
        services, problems = resolve(self.watching, self.catalogue)
        complain(problems)
        return services

    @cached_property
    def watching(self) -> Settings:
        """The settings with the starter list in place of an empty watch list."""
        if self.settings.watch:
            return self.settings
        whisper(tr("No watch list yet: looking at a starter list of well-known services."))
        return replace(self.settings, watch=starter(self.catalogue))

    def chosen(self, names: Sequence[str]) -> tuple[Service, ...]:
        """Return the services that *names* mean: watched ones first, else the catalogue's."""
        if not names:
            return self.watched
        own, problems = resolve(self.settings, self.catalogue)
        complain(problems)
        return tuple(self._find(name, own) for name in names)

    def node_or_service(self, name: str) -> str:
        """Return the id of the provider or service that *name* means."""
        if name in self.catalogue.nodes:
            return name
        return self.chosen([name])[0].id

    def fate(self, today: date) -> Fate:
        """Return what falls with what, for this user."""
        return Fate(self.catalogue, today=today, watched=self.watched, me=self.settings.me)

    def _find(self, name: str, own: Iterable[Service]) -> Service:
        for service in own:
            if name.lower() in (service.id.lower(), service.name.lower()):
                return service
        known = self.catalogue.service(name.lower())
        if known is not None:
            return known
        near = Index(self.catalogue).find(name, limit=3)
        exact = [s for s in near if name.lower() in map(str.lower, (s.name, *s.aliases))]
        return exact[0] if exact else self._unknown(name, near)

    def _unknown(self, name: str, near: Sequence[Service]) -> NoReturn:
        hint = tr("Search with: statustray services WORD")
        if near:
            names = ", ".join(f"{s.id} ({s.name})" for s in near)
            hint = tr("Did you mean {names}?", names=names)
        fail(tr("There is no service called {name}. {hint}", name=name, hint=hint))


def complain(problems: Iterable[Problem]) -> None:
    """Name *problems* on standard error."""
    for problem in problems:
        whisper(" ".join(filter(None, (f"{problem.place}: {problem.what}.", problem.do))))


def whisper(text: str) -> None:
    """Say *text* beside the answer, on standard error."""
    sys.stderr.write(text + "\n")


def fail(text: str) -> NoReturn:
    """Say what is wrong with the call and end it."""
    whisper(text)
    raise typer.Exit(USAGE)
