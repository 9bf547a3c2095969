"""Which alerts a drill expects: only what the program checks, and the record says, is promised."""

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from statustray.domain.continuity.drill_alerts import (
    AlertOutcome,
    ExpectedAlert,
    Operator,
    OutcomeReason,
    outcomes,
)
from statustray.domain.model.catalogue import Outage, OutagePhase, Symptoms
from statustray.domain.model.level import Level
from statustray.domain.model.service import Covers, Probe, Service
from statustray.domain.model.settings import Notify, Polling, Settings
from statustray.domain.text.lazy_message import Msg

SHOP = Service("shop", "Shop", owner="acme", probe=Probe("https://shop.example"))
PAGED = replace(SHOP, page="https://status.shop.example", provider="statuspage")
ACME = Operator(frozenset({"acme"}), frozenset())
OUTAGE = Outage(
    "o",
    Msg("An outage"),
    "acme",
    datetime(2026, 3, 2, 12, tzinfo=UTC),
    None,
    ("shop",),
    symptoms=Symptoms(http_status=(503,)),
    phases=(OutagePhase(0, Msg("It breaks")), OutagePhase(30, Msg("Said so"), "investigating")),
    operator_told_at_min=30,
)
PARTIAL = Symptoms(partial=True)


def outcome(
    service: Service = SHOP, settings: Settings | None = None, seen: Symptoms = OUTAGE.symptoms
) -> ExpectedAlert:
    """Return how an outage of *service* that was *seen* so is alerted of."""
    outage = replace(OUTAGE, symptoms=seen)
    found = outcomes(outage, [service], operator=ACME, settings=settings or Settings())
    return found[service.id]


def every(seconds: int, page: int = 120) -> Settings:
    return Settings(polling=Polling(interval_s=seconds, page_interval_s=page))


@pytest.mark.parametrize(
    ("interval_s", "told"), [(30, 1), (60, 2), (300, 6), (3600, 61), (86_400, 1441)]
)
def test_a_single_service_is_told_one_interval_and_a_confirmation_later(
    interval_s: int, told: int
) -> None:
    assert outcome(settings=every(interval_s)) == ExpectedAlert(
        AlertOutcome.ALERTED, OutcomeReason.CHECKS_FAIL, told
    )


def test_what_begins_to_fail_later_is_told_later() -> None:
    assert outcome(seen=Symptoms(dns=True, from_min=11)).at_min == 13


@pytest.mark.parametrize(
    ("seen", "because"),
    [
        (Symptoms(http_status=(200,)), OutcomeReason.WEBSITE_STAYED_UP),
        (Symptoms(http_status=(404,)), OutcomeReason.WEBSITE_STAYED_UP),
        (Symptoms(http_status=(503,), website_up=True), OutcomeReason.WEBSITE_STAYED_UP),
        (Symptoms(partial=True), OutcomeReason.NO_SIGN_ON_RECORD),
        (Symptoms(tcp=True, partial=True), OutcomeReason.ONLY_PARTLY),
    ],
)
def test_what_no_check_sees_is_not_promised(seen: Symptoms, because: OutcomeReason) -> None:
    assert outcome(seen=seen) == ExpectedAlert(AlertOutcome.NOT_SEEN, because)


@pytest.mark.parametrize(
    ("service", "because"),
    [
        (replace(SHOP, probe=None), OutcomeReason.NOT_CHECKABLE),
        (replace(SHOP, probe_covers=Covers.NOTHING), OutcomeReason.NOT_CHECKABLE),
        (replace(SHOP, category="mobile-network"), OutcomeReason.NETWORK_BEHIND_A_WEBSITE),
        (replace(SHOP, muted=True), OutcomeReason.SILENCED),
    ],
)
def test_what_is_not_checked_or_not_told_is_not_promised(
    service: Service, because: OutcomeReason
) -> None:
    assert outcome(service) == ExpectedAlert(AlertOutcome.NOT_SEEN, because)


def test_notifications_that_are_off_promise_nothing() -> None:
    off = Settings(notify=Notify(enabled=False))

    assert outcome(settings=off).because is OutcomeReason.SILENCED


def test_the_operators_own_page_is_read_within_its_interval() -> None:
    told = outcome(PAGED, every(60, page=600), PARTIAL)

    assert told == ExpectedAlert(AlertOutcome.ALERTED, OutcomeReason.PAGE_REPORTS, 40)


@pytest.mark.parametrize(
    "service",
    [
        pytest.param(replace(PAGED, owner="globex"), id="another's page"),
        pytest.param(replace(PAGED, provider=None), id="a page that nobody reads"),
        pytest.param(replace(PAGED, components=("Till",)), id="parts that it may not have named"),
    ],
)
def test_a_page_of_which_nothing_is_on_record_promises_nothing(service: Service) -> None:
    assert outcome(service, seen=PARTIAL).outcome is AlertOutcome.NOT_SEEN


def test_a_page_is_not_taken_to_say_more_than_degraded() -> None:
    severe = Settings(notify=Notify(from_level=Level.MAJOR_OUTAGE))

    assert outcome(PAGED, severe, PARTIAL).because is OutcomeReason.SILENCED
    assert outcome(PAGED, severe).outcome is AlertOutcome.ALERTED


def test_related_services_are_told_with_the_first_that_is_checked() -> None:
    family = [replace(SHOP, id=f"shop-{n}") for n in range(12)]
    strangers = [replace(s, owner=s.id) for s in family]

    hourly = every(3600)
    together = outcomes(OUTAGE, family, operator=ACME, settings=hourly)
    apart = outcomes(OUTAGE, strangers, operator=ACME, settings=hourly)

    assert len({told.at_min for told in together.values()}) == 1
    assert len({told.at_min for told in apart.values()}) > 6
    assert min(told.at_min or 0 for told in apart.values()) == together["shop-0"].at_min
