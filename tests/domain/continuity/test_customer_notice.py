"""What customers are told rests on what was seen, and names the user's own numbers only."""

from datetime import UTC, datetime, timedelta

import pytest

from statustray.domain.continuity.customer_notice import (
    CustomerNews,
    Replacement,
    known_since,
    news_of,
    replacements,
)
from statustray.domain.model.advice import Advice, ChoiceReason, Independence
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.history import Span
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from tests.support.services.states import state_of

AT = datetime(2026, 11, 29, 14, 2, tzinfo=UTC)
LATER = datetime(2026, 11, 29, 15, 0, tzinfo=UTC)
CHATTER = Service("chatter", "Chatter", category="messaging")
MAILER = Service("mailer", "Mailer", category="email")
BANK = Service("bank", "Bank", category="banking", purposes=("bank", "pay"))
CATALOGUE = Catalogue(services={service.id: service for service in (CHATTER, MAILER, BANK)})
REACH = ("mailto:shop@acme.example", "tel:+441632960001")


def advice(service: str, purpose: str = "message", *, ready: bool = True) -> Advice:
    return Advice(
        service,
        service,
        purpose,
        Independence.KNOWN_SEPARATE,
        ready=ready,
        pick=ChoiceReason.QUICKEST,
    )


@pytest.mark.parametrize(
    ("level", "news"),
    [
        (Level.MAJOR_OUTAGE, CustomerNews.NOT_WORKING),
        (Level.PARTIAL_OUTAGE, CustomerNews.PROBLEMS),
        (Level.DEGRADED, CustomerNews.PROBLEMS),
        (Level.UNKNOWN, CustomerNews.NOT_WORKING),
        (Level.OPERATIONAL, CustomerNews.NOT_WORKING),
    ],
)
def test_the_level_decides_what_is_told(level: Level, news: CustomerNews) -> None:
    assert news_of(level) is news


@pytest.mark.parametrize(
    ("level", "began_at", "expected"),
    [
        pytest.param(Level.MAJOR_OUTAGE, AT, AT, id="its beginning was seen"),
        pytest.param(Level.MAJOR_OUTAGE, None, None, id="it was down when first seen"),
        pytest.param(Level.OPERATIONAL, AT, None, id="an older beginning proves nothing"),
    ],
)
def test_since_is_told_only_where_the_beginning_was_seen(
    level: Level, began_at: datetime | None, expected: datetime | None
) -> None:
    state = state_of(CHATTER, level, since=LATER, began_at=began_at)

    assert known_since(state, CustomerNews.NOT_WORKING) == expected


FINE, DOWN = Level.OPERATIONAL, Level.MAJOR_OUTAGE
START, ONE, TWO, THREE = (AT + timedelta(hours=n) for n in range(4))


def spans(*rows: tuple[Level, datetime, datetime | None]) -> tuple[Span, ...]:
    return tuple(Span("chatter", level, "", start, end) for level, start, end in rows)


@pytest.mark.parametrize(
    ("recorded", "expected"),
    [
        pytest.param(spans((FINE, START, ONE), (DOWN, ONE, None)), ONE, id="it failed while seen"),
        pytest.param(
            spans((FINE, START, ONE), (Level.DEGRADED, ONE, TWO), (DOWN, TWO, None)),
            TWO,
            id="it only had problems before: it is down since it got worse",
        ),
        pytest.param(spans((FINE, START, ONE), (DOWN, TWO, None)), None, id="nobody was looking"),
        pytest.param(
            spans((Level.UNKNOWN, START, ONE), (DOWN, ONE, None)), None, id="unknown before"
        ),
        pytest.param(spans((DOWN, START, None)), None, id="down when first seen"),
        pytest.param((), None, id="nothing recorded"),
    ],
)
def test_the_history_tells_the_beginning_where_it_was_seen(
    recorded: tuple[Span, ...], expected: datetime | None
) -> None:
    state = state_of(CHATTER, DOWN)

    assert known_since(state, CustomerNews.NOT_WORKING, recorded) == expected


@pytest.mark.parametrize(
    ("recorded", "expected"),
    [
        pytest.param(spans((DOWN, START, ONE), (FINE, ONE, None)), ONE, id="it came back"),
        pytest.param(spans((DOWN, START, ONE), (FINE, TWO, None)), None, id="nobody was looking"),
        pytest.param(spans((FINE, START, None)), None, id="it never failed"),
    ],
)
def test_back_since_is_told_only_where_the_end_was_seen(
    recorded: tuple[Span, ...], expected: datetime | None
) -> None:
    state = state_of(CHATTER, FINE, since=AT, began_at=AT)

    assert known_since(state, CustomerNews.BACK, recorded) == expected


def test_while_it_still_fails_no_end_is_told() -> None:
    recorded = spans((DOWN, START, ONE), (FINE, ONE, None))

    assert known_since(state_of(CHATTER, DOWN), CustomerNews.BACK, recorded) is None


def test_the_advised_comes_first_and_ones_own_ways_after_it_each_once() -> None:
    offered = replacements(
        CHATTER, (advice("mailer", "email"), advice("phone-call")), REACH, CATALOGUE
    )

    assert offered == (
        Replacement("mailer", "mailer", "email", "shop@acme.example"),
        Replacement("phone-call", "phone-call", "message", "+441632960001"),
        Replacement("write-mail", "write-mail", "email", "shop@acme.example"),
    )


def test_no_phone_is_offered_while_the_phone_network_is_down_and_no_mail_while_mail_is() -> None:
    carrier = Service("carrier", "Carrier", category="mobile-network")

    assert [r.service for r in replacements(carrier, (), REACH, CATALOGUE)] == ["write-mail"]
    assert [r.service for r in replacements(MAILER, (), REACH, CATALOGUE)] == ["phone-call"]


def test_without_numbers_of_ones_own_none_is_told() -> None:
    assert replacements(CHATTER, (advice("phone-call"),), (), CATALOGUE) == (
        Replacement("phone-call", "phone-call", "message"),
    )


def test_what_needs_a_number_that_is_missing_comes_last() -> None:
    offered = replacements(CHATTER, (advice("sms"), advice("mailer")), (), CATALOGUE)

    assert [one.service for one in offered] == ["mailer", "sms"]


def test_customers_are_sent_to_nothing_that_is_still_to_be_set_up() -> None:
    offered = replacements(CHATTER, (advice("mailer", ready=False), advice("sms")), (), CATALOGUE)

    assert [one.service for one in offered] == ["sms"]


def test_the_account_from_which_the_user_pays_is_no_way_to_be_paid() -> None:
    assert replacements(CHATTER, (advice("bank", "pay"),), (), CATALOGUE) == ()
