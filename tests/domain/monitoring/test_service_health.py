"""What one look leaves of what was known of a service before it."""

from datetime import timedelta

import pytest

from statustray.domain.model.failures import Failure, FailureKind, Phase
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.verdict import Reason
from statustray.domain.monitoring.service_health import HealthPolicy
from tests.support.watching import CALM, Watching

PAGE_ONLY = Service("acme", "Acme", page="https://status.acme.example", provider="word")
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
