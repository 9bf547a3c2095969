"""The first run: what to suggest, and the settings that result from the answers."""

from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from statustray.domain.dependencies.offline_alternatives import EMERGENCY
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.lazy_services import Listed
from statustray.domain.model.settings import Ladder, Me, Settings, Watch
from statustray.domain.watchlist.watched_services import starter
from statustray.present.views.watchlist import ListEntry, by_category
from statustray.present.vocabulary.language import Language

_A_SECTION = 8
# Categories that nobody names when asked what they use; still found by typing.
_NOT_ASKED = frozenset({"cdn", "dns", "outage-checker", "reference", "publishing", "jobs", "other"})


class SuggestionGroup(Struct, frozen=True):
    """Services to choose from, under a heading."""

    heading: str
    entries: tuple[ListEntry, ...]


class Answers(Struct, frozen=True):
    """The answers given in the first run."""

    services: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    have: tuple[str, ...] = ()
    start_at_login: bool = False
    country: str = ""
    roles: tuple[str, ...] = ()


def role_words(tr: Language) -> dict[str, str]:
    """Return the words for every role, in the order in which they are asked."""
    return {
        "family": tr("I care for a family"),
        "sell": tr("I sell something"),
        "teach": tr("I teach"),
        "help-desk": tr("I help others with computers"),
        "develop": tr("I develop software"),
    }


def often_used(catalogue: Catalogue, me: Me) -> tuple[ListEntry, ...]:
    """Return what many people like *me* use; what is common everywhere without a country."""
    known = (catalogue.service(watch.key) for watch in starter(catalogue, me))
    return tuple(ListEntry(service.id, service.name) for service in known if service)


def suggestions(
    catalogue: Catalogue, tr: Language, me: Me | None = None
) -> tuple[SuggestionGroup, ...]:
    """Return a few services of each everyday category that are where *me* is, best known first."""
    country = me.country if me else ""
    asked = (
        service
        for service in catalogue.listed
        if service.category not in _NOT_ASKED
        and not service.works_without_internet
        and (not country or service.is_in(country))
    )
    sections = by_category(asked, tr)
    return tuple(
        SuggestionGroup(
            heading, tuple(ListEntry(s.id, s.name) for s in best_known(services, catalogue, me))
        )
        for heading, services in sections
    )


def best_known(
    services: Iterable[Listed], catalogue: Catalogue, me: Me | None = None
) -> list[Listed]:
    """Return the few services that most people like *me* know.

    Without user numbers, the starter list, services of the country and those with famous outages
    come first.
    """
    first = {watch.key for watch in starter(catalogue, me)}
    country = me.country if me else ""
    times_hit = Counter(key for outage in catalogue.outages.values() for key in outage.affected)

    def rank(service: Listed) -> tuple[bool, bool, int, str]:
        near = bool(country) and country in service.countries
        return (service.id not in first, not near, -times_hit[service.id], service.name.casefold())

    ranked = sorted(services, key=rank)
    return ranked[:_A_SECTION]


def purposes_of(services: Iterable[str], catalogue: Catalogue) -> tuple[str, ...]:
    """Return the main purposes of the chosen services, in order of choice."""
    known = (catalogue.service(key) for key in services)
    first = (service.purposes[0] for service in known if service and service.purposes)
    return tuple(purpose for purpose in dict.fromkeys(first) if purpose != EMERGENCY)


def settings_from(answers: Answers, settings: Settings, proposed: Sequence[Ladder]) -> Settings:
    """Return *settings* with the answers added; nothing is removed."""
    watched = {watch.key for watch in settings.watch}
    added = tuple(Watch(service=key) for key in answers.services if key not in watched)
    planned = {ladder.purpose for ladder in settings.plan}
    wanted = set(answers.purposes) - planned
    have = dict.fromkeys((*settings.me.have, *answers.have))
    return replace(
        settings,
        watch=(*settings.watch, *added),
        plan=(*settings.plan, *(ladder for ladder in proposed if ladder.purpose in wanted)),
        me=replace(settings.me, have=tuple(have), country=answers.country, roles=answers.roles),
        appearance=replace(settings.appearance, start_at_login=answers.start_at_login),
        welcomed=True,
    )


def others(
    proposed: Sequence[Ladder], purposes: Iterable[str], chosen: Iterable[str]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return alternatives by purpose: the rungs that are not watched."""
    wanted, used = set(purposes), set(chosen)
    rows = (
        (ladder.purpose, tuple(rung for rung in ladder.rungs if rung not in used))
        for ladder in proposed
        if ladder.purpose in wanted
    )
    return tuple((purpose, rungs) for purpose, rungs in rows if rungs)
