"""What one look leaves of what was known of a service before it."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.report import Report
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import Covers, PageSpeaks, Probe, Service
from statustray.domain.monitoring.health_policy import HealthPolicy
from tests.domain.monitoring.watching import CALM, GOOD, MUTE, RED, Watching

PAGE_ONLY = Service("acme", "Acme", page="https://status.acme.example", provider="word")
HALF = replace(
    PAGE_ONLY,
    probe=Probe("https://acme.example"),
    components=("Sign-in",),
    page_speaks=PageSpeaks.TROUBLE_ONLY,
)
PASSING = Failure(FailureKind.RESET, Phase.TLS)
TOO_OFTEN = Failure(FailureKind.RATE_LIMITED, Phase.REQUEST)


@pytest.mark.parametrize("kind", FailureKind)
def test_a_page_that_fails_at_the_first_check_is_not_called_unseen(kind: FailureKind) -> None:
    watching = Watching(PAGE_ONLY)

    watching.check(Failure(kind, Phase.REQUEST), None)

    assert watching.health.level is Level.UNKNOWN
    assert watching.health.reason is Reason.PAGE_UNREADABLE


@pytest.mark.parametrize("failure", [PASSING, TOO_OFTEN], ids=["passing", "asked too often"])
def test_a_page_that_was_read_keeps_its_word_when_it_fails_once(failure: Failure) -> None:
    watching = Watching(PAGE_ONLY)
    watching.check(CALM, None)

    watching.check(failure, None)

    assert watching.health.page == CALM
    assert watching.health.level is Level.OPERATIONAL


def test_what_a_page_still_says_is_kept_once() -> None:
    watching = Watching(PAGE_ONLY)

    for _ in range(3):
        watching.check(replace(CALM, name="Acme"), None)

    pages = {id(kept.page) for kept in watching.health.recent_checks}
    assert pages == {id(watching.health.page)}
    assert len(watching.health.recent_checks) == 3


def test_being_asked_to_slow_down_never_counts_against_a_page_that_was_read() -> None:
    watching = Watching(PAGE_ONLY)
    watching.check(CALM, None)

    for failure in (PASSING, TOO_OFTEN, TOO_OFTEN):
        watching.check(failure, None)

    assert watching.health.level is Level.OPERATIONAL


def test_no_interval_is_so_short_that_words_fade_before_the_next_check_can_end() -> None:
    often, usual = HealthPolicy.of(page_s=1, probe_s=1), HealthPolicy.of(page_s=120, probe_s=60)

    assert (often.page_stale, often.probe_stale) == (timedelta(seconds=90), timedelta(seconds=90))
    assert (usual.page_stale, usual.probe_stale) == (timedelta(minutes=6), timedelta(minutes=3))


@pytest.mark.parametrize("page", [CALM, MUTE, PASSING], ids=["calm", "says nothing", "unreadable"])
def test_a_page_of_related_products_proves_nothing_unless_it_reports_a_problem(
    page: Report | Failure,
) -> None:
    watching = Watching(HALF)

    watching.check(page, GOOD)

    assert watching.health.level is Level.OPERATIONAL
    assert watching.health.reason is Reason.WEBSITE_ANSWERS


def test_a_calm_page_of_related_products_alone_is_never_green() -> None:
    watching = Watching(replace(HALF, probe=None, probe_covers=Covers.NOTHING))

    watching.check(CALM, None)

    assert watching.health.level is Level.UNKNOWN


def test_a_page_of_related_products_counts_when_it_is_red_and_until_it_is_calm() -> None:
    watching = Watching(HALF)
    watching.check(CALM, GOOD)

    watching.check(RED, GOOD)
    told = (watching.health.level, watching.health.reason)
    for _ in range(5):
        watching.now += timedelta(seconds=60)
        watching.check(CALM, GOOD)

    assert told == (Level.PARTIAL_OUTAGE, Reason.REPORTS_TROUBLE_BUT_ANSWERS)
    assert watching.health.level is Level.OPERATIONAL
