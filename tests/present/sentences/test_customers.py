"""What customers read: what is known, what to use, and nobody's fault."""

from datetime import UTC, datetime, timedelta

import pytest

from statustray.domain.continuity.customer_notice import CustomerFacts, CustomerNews, Replacement
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import Covers, Probe, Service
from statustray.present.sentences.customers import (
    caution,
    customer_texts,
    news_words,
    replacement_words,
)
from statustray.present.views.sign import sign_page
from statustray.present.vocabulary.language import ENGLISH
from tests.support.services.states import state_of

NOW = datetime(2026, 11, 29, 15, 30).astimezone()
AT = NOW.replace(hour=14, minute=2)
DOWN, BACK = CustomerNews.NOT_WORKING, CustomerNews.BACK
SIGNAL = Replacement("signal", "Signal", "message")
FACTS = CustomerFacts("WhatsApp", DOWN, AT, SIGNAL)


def banner(facts: CustomerFacts) -> str:
    return customer_texts(facts, ENGLISH, now=NOW).banner


@pytest.mark.parametrize(
    ("news", "since", "said"),
    [
        (DOWN, AT, "WhatsApp hasn't been working since 14:02."),
        (DOWN, None, "WhatsApp isn't working at the moment."),
        (CustomerNews.PROBLEMS, AT, "WhatsApp has had problems since 14:02."),
        (CustomerNews.PROBLEMS, None, "WhatsApp has problems at the moment."),
        (BACK, AT, "WhatsApp has been working again since 14:02."),
        (BACK, None, "WhatsApp is working again."),
    ],
)
def test_a_time_is_given_only_where_it_is_known(
    news: CustomerNews, since: datetime | None, said: str
) -> None:
    assert banner(CustomerFacts("WhatsApp", news, since)).startswith(said)


def test_a_time_of_another_day_has_its_date_for_a_sign_may_hang_longer() -> None:
    said = banner(CustomerFacts("WhatsApp", DOWN, AT - timedelta(days=1)))

    assert said.startswith("WhatsApp hasn't been working since 28 November 2026 at 14:02.")


@pytest.mark.parametrize(
    ("use", "said"),
    [
        (SIGNAL, "You can reach us on Signal."),
        (Replacement("phone-call", "", "message", "+44 1632"), "Please call us: +44 1632."),
        (Replacement("phone-call", "", "message"), "Please call us."),
        (Replacement("sms", "", "message", "+44 1632"), "Please text us: +44 1632."),
        (Replacement("sms", "", "message"), "Please text us."),
        (Replacement("write-mail", "", "email", "a@b.example"), "Please write to us: a@b.example."),
        (Replacement("gmail", "Gmail", "email", "a@b.example"), "Please write to us: a@b.example."),
        (Replacement("gmail", "Gmail", "email"), "You can reach us on Gmail."),
        (Replacement("walk", "", "message"), "Please come to us in person."),
        (Replacement("cash", "", "pay"), "Please pay in cash."),
        (Replacement("paypal", "PayPal", "take-payments"), "You can pay another way: PayPal."),
        (Replacement("etsy", "Etsy", "sell"), "Please use this instead: Etsy."),
        (None, "Please try again later."),
    ],
)
def test_what_to_use_is_said_as_it_is_used(use: Replacement | None, said: str) -> None:
    assert banner(CustomerFacts("X", DOWN, None, use)) == f"X isn't working at the moment. {said}"


def test_the_message_greets_and_the_reply_thanks() -> None:
    texts = customer_texts(FACTS, ENGLISH, now=NOW)

    assert texts.message == f"Hello,\n\n{texts.banner}\n\nThank you for your patience."
    assert texts.auto_reply == f"Thank you for your message.\n\n{texts.banner}"
    assert texts.sign.title == "WhatsApp hasn't been working since 14:02."
    assert texts.sign.lines == ("You can reach us on Signal.", "Thank you for your patience.")
    assert texts.sign.as_of == "As of 29 November 2026 at 15:30"


def test_after_it_is_back_nothing_else_is_to_be_used() -> None:
    said = banner(CustomerFacts("WhatsApp", BACK, None, SIGNAL))

    assert said == "WhatsApp is working again. You can use it as usual."


@pytest.mark.parametrize(
    ("level", "news", "said"),
    [
        (Level.MAJOR_OUTAGE, DOWN, ""),
        (Level.DEGRADED, CustomerNews.PROBLEMS, ""),
        (Level.OPERATIONAL, BACK, ""),
        (Level.OPERATIONAL, DOWN, "sees no problem"),
        (Level.UNKNOWN, DOWN, "can't tell"),
        (Level.UNKNOWN, BACK, "can't tell"),
        (Level.MAINTENANCE, BACK, "can't tell"),
        (Level.PARTIAL_OUTAGE, BACK, "still sees a problem"),
    ],
)
def test_what_was_not_seen_is_said_to_the_sender(
    level: Level, news: CustomerNews, said: str
) -> None:
    words = caution(state_of(Service("acme", "Acme"), level), news, ENGLISH)

    assert said in words
    assert bool(words) == bool(said)


@pytest.mark.parametrize(
    ("covers", "news", "cautious"),
    [
        (Covers.WEBSITE, DOWN, True),
        (Covers.WEBSITE, CustomerNews.PROBLEMS, True),
        (Covers.APP, DOWN, False),
    ],
)
def test_a_website_that_fails_is_no_proof_for_customers(
    covers: Covers, news: CustomerNews, *, cautious: bool
) -> None:
    service = Service("acme", "Acme", probe=Probe("https://acme.example"), probe_covers=covers)
    refused = Failure(FailureKind.REFUSED, Phase.CONNECT)
    state = state_of(service, Level.MAJOR_OUTAGE, Reason.UNREACHABLE, probe=refused)

    assert ("only the website of Acme" in caution(state, news, ENGLISH)) is cautious


def test_every_news_can_be_chosen() -> None:
    assert [value for value, _ in news_words(ENGLISH)] == [news.value for news in CustomerNews]


def test_a_number_of_ones_own_is_named_in_the_choice() -> None:
    assert replacement_words(SIGNAL, ENGLISH) == "Signal"
    assert replacement_words(Replacement("phone-call", "", "message", "+44"), ENGLISH) == (
        "Phone call: +44"
    )


def test_a_name_is_no_markup_on_the_sign() -> None:
    facts = CustomerFacts("<script>x</script>", DOWN, datetime(2026, 1, 1, tzinfo=UTC))

    page = sign_page(customer_texts(facts, ENGLISH, now=NOW).sign)

    assert "<script>" not in page
    assert "&lt;script&gt;x&lt;/script&gt;" in page
