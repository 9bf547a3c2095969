"""What a person uses a service for, what matters most to them first."""

from collections.abc import Iterable

from msgspec import Struct, field

from statustray.domain.model.service import PayingPlace, Service
from statustray.domain.model.settings import Ladder, Settings

SELLING = ("sell", "take-payments")
"""Purposes of people who sell; nobody else misses them."""

IRREPLACEABLE = frozenset(
    {
        "book-appointment",
        "energy",
        "government-services",
        "health",
        "invoice-by-law",
        "packages",
        "pay-school",
        "pay-tax",
        "payroll",
        "school",
        "sign-in",
    }
)
"""What one gets at this one office, practice or registry and nowhere else: no service replaces
another, but one can reach the office in another way, or bridge the time."""

HOLDS_OWN_THINGS = frozenset(
    {"accounts", "bank", "calendar", "email", "invoice", "passwords", "support-customers"}
)
"""Where an account opened today is empty: only what is set up already is an answer."""

BETWEEN_PEOPLE = frozenset(
    {
        "group-chat",
        "message",
        "share-files",
        "support-customers",
        "video-call",
        "voice-call",
        "work-chat",
    }
)
"""What a phone call, a walk or a hand-over can do as well, for a service that is there for this
first of all.  A network on which one also gets messages, a mailbox or a shop is no such service."""

ALSO_DONE_WITH = {"support-customers": "email"}
"""By purpose another one whose services do as well: customers can write to one's mailbox."""

# The purpose that somebody of this role misses first.
_OF_ROLE = {"sell": SELLING, "teach": ("teach",), "help-desk": ("support-customers",)}


class Need(Struct, frozen=True):
    """What is missing: the service, the purpose it served, and the plan for that.

    ``order`` counts from what matters most.  ``main``: it is what the service is there for.
    """

    missing: Service
    purpose: str
    ladder: Ladder = field(default_factory=lambda: Ladder(""))
    order: int = 0
    main: bool = True

    @property
    def replaceable(self) -> bool:
        """Whether another service can stand in."""
        return self.purpose not in IRREPLACEABLE

    def meets_at(self, where: Iterable[PayingPlace]) -> bool:
        """Whether one pays *where* the missing service was used; empty means anywhere."""
        places = frozenset(where)
        return not (places and self.missing.where) or not places.isdisjoint(self.missing.where)


def needs_served(service: Service, settings: Settings, mine: Iterable[Service]) -> tuple[Need, ...]:
    """Return what *service* is used for: what the user planned for, then the rest, by weight.

    *mine* is what the user has set up: who has a till sells.
    """
    purposes = purposes_used(service, settings, mine)
    weight = {purpose: order for order, purpose in enumerate(purposes)}
    plans = [ladder for ladder in settings.plan if service.id in ladder.rungs]
    plans.sort(key=lambda ladder: weight.get(ladder.purpose, len(weight)))
    planned = [Need(service, p.purpose, p) for p in plans]
    by_purpose = {ladder.purpose: ladder for ladder in reversed(settings.plan)}
    usual = (
        Need(service, p, by_purpose.get(p, Ladder(p)), order, main=p == purposes[0])
        for order, p in enumerate(purposes, bool(planned))
    )
    return (*planned, *usual)


def sells(settings: Settings, mine: Iterable[Service]) -> bool:
    """Whether the user sells: says so, or has set up what only sellers have."""
    return "sell" in settings.me.roles or any(
        s.purposes[:1] and s.purposes[0] in SELLING for s in mine
    )


def purposes_used(service: Service, settings: Settings, mine: Iterable[Service]) -> tuple[str, ...]:
    """Return the purposes of *service* that this user has, the most important first.

    *mine* is what the user has set up.
    """
    first = [p for role in settings.me.roles for p in _OF_ROLE.get(role, ())]
    seller = sells(settings, (*mine, service))
    if seller and service.purposes[:1] != ("shop",):  # who sells buys in shops, too
        first = [*SELLING, *first]
    used = (p for p in service.purposes if service.serves(p, settings.me.country))
    wanted = [p for p in used if seller or p not in SELLING]
    return tuple(sorted(wanted, key=lambda p: p not in first))
