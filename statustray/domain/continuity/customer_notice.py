"""What customers are told of a service that is down: only what is known."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from enum import Enum

from msgspec import Struct

from statustray.domain.continuity.contacts import MAIL, PHONE, TEXT, first_link
from statustray.domain.model.advice import Advice
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.history import Span
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.snapshot import ServiceState

CALL, WRITE_TEXT, WRITE_MAIL = "phone-call", "sms", "write-mail"
"""Ways for which customers need a number or address of ours."""

_EMAIL = "email"
_PAY, _TAKE = "pay", "take-payments"
_TROUBLES = tuple(level for level in Level if level.trouble)
# Two recorded states with more time between them are no change that was seen.
_GAP = timedelta(minutes=6)
# While one of these is down, so may be the phone that hangs on it.
_PHONE_LINES = frozenset({"mobile-network", "telecom"})


class CustomerNews(Enum):
    """What customers are told."""

    NOT_WORKING = "not_working"
    PROBLEMS = "problems"
    BACK = "back"


class Replacement(Struct, frozen=True):
    """What customers use instead: an advised service, or a way to reach the user.

    ``to`` is the user's own number or address, empty where that is not needed or not known.
    """

    service: str
    name: str
    purpose: str
    to: str = ""


class CustomerFacts(Struct, frozen=True):
    """The facts of a notice.  ``since`` is None where the beginning was not seen."""

    service: str
    news: CustomerNews
    since: datetime | None = None
    use: Replacement | None = None


def news_of(level: Level) -> CustomerNews:
    """Return what to tell of a service of this *level*, or that somebody knows to be down."""
    milder = level in (Level.DEGRADED, Level.PARTIAL_OUTAGE)
    return CustomerNews.PROBLEMS if milder else CustomerNews.NOT_WORKING


def known_since(
    state: ServiceState, news: CustomerNews, spans: Sequence[Span] = ()
) -> datetime | None:
    """Return since when *news* are true, None where nobody saw the beginning.

    *spans* are the recorded states of the service, oldest first.
    """
    if news is CustomerNews.BACK:
        ended = _change(
            spans, lambda level: level is Level.OPERATIONAL, lambda level: level.trouble
        )
        return ended if state.level is Level.OPERATIONAL else None
    if not state.level.trouble:
        return None
    # One that only had problems at first has not been down since then.
    down = (Level.MAJOR_OUTAGE,) if state.level is Level.MAJOR_OUTAGE else _TROUBLES
    return state.began_at or _change(
        spans, down.__contains__, lambda level: level is not Level.UNKNOWN
    )


def _change(
    spans: Sequence[Span], now: Callable[[Level], bool], before: Callable[[Level], bool]
) -> datetime | None:
    """Return when the last state that is *now* followed one that was *before* without a gap."""
    began: datetime | None = None
    for span in reversed(spans):
        gapless = began is None or (span.end is not None and began - span.end <= _GAP)
        if not gapless or not now(span.level):
            return began if gapless and began is not None and before(span.level) else None
        began = span.start
    return None


def replacements(
    service: Service, advice: Iterable[Advice], reach: Sequence[str], catalogue: Catalogue
) -> tuple[Replacement, ...]:
    """Return what customers can use while *service* is down, the advised first.

    *reach* are the user's own numbers and addresses; what needs one that is missing comes last.
    Those of other people are never told, nor what the user has yet to set up or only pays with.
    """
    found = (*_advised(advice, reach, catalogue), *_own_ways(service, reach))
    each_once: dict[str, Replacement] = {}
    for one in found:
        each_once.setdefault(one.service, one)
    return tuple(sorted(each_once.values(), key=lacks_number))


def lacks_number(use: Replacement) -> bool:
    """Whether customers would need a number of the user's that is not known."""
    return use.service in (CALL, WRITE_TEXT) and not use.to


def _advised(
    advice: Iterable[Advice], reach: Sequence[str], catalogue: Catalogue
) -> Iterator[Replacement]:
    for one in advice:
        known = catalogue.service(one.service)
        if not one.ready or (one.purpose == _PAY and known and _TAKE not in known.purposes):
            continue
        mail = known is not None and known.category == _EMAIL
        ways = {CALL: (PHONE, TEXT), WRITE_TEXT: (TEXT, PHONE)}.get(one.service, ())
        to = first_link(reach, *((MAIL,) if mail else ways)) or ""
        yield Replacement(one.service, one.name, one.purpose, to)


def _own_ways(service: Service, reach: Sequence[str]) -> Iterator[Replacement]:
    number, address = first_link(reach, PHONE), first_link(reach, MAIL)
    if number and service.category not in _PHONE_LINES:
        yield Replacement(CALL, CALL, "voice-call", number)
    if address and service.category != _EMAIL:
        yield Replacement(WRITE_MAIL, WRITE_MAIL, "email", address)
