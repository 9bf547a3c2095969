"""When to ask for numbers that are known inside one app only: at most once a month."""

from collections.abc import Iterator
from datetime import date

from statustray.domain.continuity.contacts import only_inside
from statustray.domain.continuity.drill_schedule import months_between
from statustray.domain.continuity.needs import BETWEEN_PEOPLE
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.settings import Ladder, Settings


def inside_one_app(settings: Settings, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the people whose number is known inside one app only, else their groups, each once."""
    return tuple(dict.fromkeys(_missing(settings.plan, catalogue)))


def to_ask(settings: Settings, catalogue: Catalogue, today: date) -> bool:
    """Whether to ask now: it is wanted, a month is over, and a number is missing."""
    asked = settings.contacts
    if not asked.remind or asked.reminded is None:
        return False
    month_over = months_between(asked.reminded, today) >= 1
    return month_over and bool(inside_one_app(settings, catalogue))


def to_begin_asking(settings: Settings, catalogue: Catalogue) -> bool:
    """Whether the month begins to count: a number is missing, and nobody was asked before."""
    asked = settings.contacts
    if not asked.remind or asked.reminded is not None:
        return False
    return bool(inside_one_app(settings, catalogue))


def _missing(plan: tuple[Ladder, ...], catalogue: Catalogue) -> Iterator[str]:
    for ladder in plan:
        yield from (contact.name for contact in only_inside(ladder.contacts) if contact.name)
        if ladder.group and not ladder.contacts and _begins_in_an_app(ladder, catalogue):
            yield ladder.group


def _begins_in_an_app(ladder: Ladder, catalogue: Catalogue) -> bool:
    """Whether people of *ladder* are reached by an app first; nothing else is known of them."""
    first = catalogue.service(ladder.rungs[0]) if ladder.rungs else None
    reached = ladder.purpose in BETWEEN_PEOPLE
    return reached and first is not None and not first.works_without_internet
