"""What a view from another place is worth: nothing once it is old, a sentence at most."""

from datetime import UTC, datetime, timedelta

import pytest

from statustray.domain.model.checks.check_result import Network
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.second_view import (
    SecondView,
    ViewedService,
    ViewReport,
    ViewState,
)
from statustray.domain.model.level import Level
from statustray.domain.model.service import Probe, Service
from statustray.domain.monitoring.second_views import aged, elsewhere, view_state

NOW = datetime(2026, 10, 4, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
SILENT = Failure(FailureKind.TIMED_OUT, Phase.CONNECT)


def view(
    age: timedelta = timedelta(0),
    *services: ViewedService,
    interval: timedelta = MINUTE,
    read_every: timedelta = MINUTE,
    network: Network = Network.ONLINE,
    trouble: Failure | str | None = None,
) -> SecondView:
    seen = {service.id: service for service in services}
    report = ViewReport(NOW - age, interval, network, seen)
    return SecondView("the office", read_every, report, trouble)


@pytest.mark.parametrize(
    ("age", "worth"),
    [
        (timedelta(0), ViewState.FRESH),
        (3 * MINUTE, ViewState.FRESH),
        (3 * MINUTE + timedelta(seconds=1), ViewState.STALE),
        (timedelta(days=400), ViewState.STALE),
        (-2 * MINUTE, ViewState.FRESH),
        (-4 * MINUTE, ViewState.AHEAD),
    ],
)
def test_a_view_counts_for_three_intervals(age: timedelta, worth: ViewState) -> None:
    assert view_state(view(age), NOW) is worth


def test_the_slower_of_both_places_sets_the_interval() -> None:
    assert view_state(view(10 * MINUTE, interval=5 * MINUTE), NOW) is ViewState.FRESH
    assert view_state(view(10 * MINUTE, read_every=5 * MINUTE), NOW) is ViewState.FRESH
    assert view_state(view(16 * MINUTE, interval=5 * MINUTE), NOW) is ViewState.STALE


def test_a_file_that_claims_to_be_written_once_a_day_is_old_after_three_hours() -> None:
    daily = timedelta(days=1)

    assert view_state(view(timedelta(hours=4), interval=daily), NOW) is ViewState.STALE


def test_a_view_without_a_report_is_waited_for_or_cannot_be_read() -> None:
    assert view_state(SecondView("x", MINUTE), NOW) is ViewState.WAITING
    assert view_state(SecondView("x", MINUTE, trouble=SILENT), NOW) is ViewState.UNREADABLE


def test_a_reading_that_failed_leaves_the_last_report_while_that_is_fresh() -> None:
    assert view_state(view(MINUTE, trouble=SILENT), NOW) is ViewState.FRESH
    assert view_state(view(5 * MINUTE, trouble=SILENT), NOW) is ViewState.UNREADABLE


@pytest.mark.parametrize("network", [Network.OFFLINE, Network.CAPTIVE_PORTAL])
def test_a_place_that_is_offline_says_nothing_about_services(network: Network) -> None:
    assert view_state(view(network=network), NOW) is ViewState.OFFLINE


def test_what_was_fresh_in_a_snapshot_is_stale_when_the_snapshot_is_old() -> None:
    shop = ViewedService("shop", "Shop", Level.OPERATIONAL)
    seen = elsewhere(view(timedelta(0), shop), Service("shop", "Shop"), NOW)

    assert aged(seen, NOW + 3 * MINUTE) == seen
    assert aged(seen, NOW + 4 * MINUTE).state is ViewState.STALE


SHOP = "https://shop.example/"
OWN = Service("shop", "Shop", probe=Probe(SHOP), own=True, own_address=True)


@pytest.mark.parametrize(
    ("seen", "service", "same"),
    [
        pytest.param(
            ViewedService("slack", "Slack", Level.DEGRADED),
            Service("slack", "Slack"),
            True,
            id="one entry of the catalogue",
        ),
        pytest.param(
            ViewedService("slack", "Slack", Level.DEGRADED, scope=frozenset(["Calls"])),
            Service("slack", "Slack"),
            False,
            id="other components",
        ),
        pytest.param(
            ViewedService("slack", "Slack", Level.DEGRADED, scope=frozenset(["Calls"])),
            Service("slack", "Slack", components=("Calls",)),
            True,
            id="the same components",
        ),
        pytest.param(
            ViewedService("gitlab", "GitLab", Level.DEGRADED),
            Service("gitlab", "GitLab", own_address=True),
            False,
            id="here at an address of one's own",
        ),
        pytest.param(
            ViewedService("shop", "shop", Level.DEGRADED, own=True), OWN, True, id="id and name"
        ),
        pytest.param(
            ViewedService("shop", "Store", Level.DEGRADED, own=True), OWN, False, id="another name"
        ),
        pytest.param(
            ViewedService("shop", "Store", Level.DEGRADED, own=True, addresses=frozenset([SHOP])),
            OWN,
            True,
            id="a common address",
        ),
        pytest.param(
            ViewedService(
                "shop", "Shop", Level.DEGRADED, own=True, addresses=frozenset(["http://nas/"])
            ),
            OWN,
            False,
            id="another address",
        ),
        pytest.param(
            ViewedService("nas", "NAS", Level.DEGRADED, own=True),
            Service("nas", "NAS", probe=Probe("http://nas/"), own_address=True, local=True),
            False,
            id="on a network of one's own",
        ),
    ],
)
def test_two_places_mean_the_same_service_only_where_that_is_sure(
    seen: ViewedService, service: Service, *, same: bool
) -> None:
    found = elsewhere(view(timedelta(0), seen), service, NOW)

    assert found.level is (Level.DEGRADED if same else None)


def test_a_service_that_is_not_watched_there_has_no_level() -> None:
    assert elsewhere(view(), OWN, NOW).level is None
