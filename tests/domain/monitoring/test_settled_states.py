"""What a settled state keeps through doubt, and what it forgets."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from statustray.domain.model.checks.check_result import CheckResult, Network
from statustray.domain.model.checks.service_health import PendingChange, ServiceHealth
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import Covers, Probe, Service
from statustray.domain.monitoring.state_machine import observe, offline, reset
from tests.domain.monitoring.watching import GOOD, NETWORK, RULES, Step, Watching, replay
from tests.support.stage.virtual_time import START


def own(*, local: bool) -> Service:
    """Return a service that a probe alone watches."""
    probe = Probe("https://acme.example")
    return Service("acme", "Acme", probe=probe, probe_covers=Covers.APP, local=local)


@pytest.mark.parametrize(
    ("network", "local", "level", "reason"),
    [
        (Network.OFFLINE, False, Level.UNKNOWN, Reason.YOU_ARE_OFFLINE),
        (Network.CAPTIVE_PORTAL, False, Level.UNKNOWN, Reason.CAPTIVE_PORTAL),
        (Network.WRONG_CLOCK, False, Level.UNKNOWN, Reason.WRONG_CLOCK),
        (Network.OFFLINE, True, Level.OPERATIONAL, Reason.ANSWERS),
        (Network.ONLINE, False, Level.OPERATIONAL, Reason.ANSWERS),
    ],
)
def test_a_broken_line_leaves_only_what_is_near_as_it_was(
    network: Network, level: Level, reason: Reason, *, local: bool
) -> None:
    watching = Watching(own(local=local))
    watching.play([Step.PROBE_GOOD])

    health = offline(watching.health, network=network, now=START, service=watching.service)

    assert (health.level, health.reason, health.network) == (level, reason, network)


@pytest.mark.parametrize(("local", "level"), [(True, Level.OPERATIONAL), (False, Level.UNKNOWN)])
def test_before_the_line_is_known_only_what_is_near_is_judged(level: Level, *, local: bool) -> None:
    result = CheckResult(START, Network.UNKNOWN, None, GOOD)

    health = observe(
        ServiceHealth(), result, service=own(local=local), rules=RULES, network_id=NETWORK
    )

    assert health.level is level


def test_an_outage_that_goes_on_after_a_doubt_has_its_first_beginning() -> None:
    watching = replay(Step.PROBE_BAD, Step.PROBE_BAD)
    since = watching.health.since

    watching.play([Step.OFFLINE, Step.PROBE_BAD, Step.PROBE_BAD])

    assert watching.health.level is Level.MAJOR_OUTAGE
    assert watching.health.since == since


def test_a_worse_outage_after_a_doubt_has_a_beginning_of_its_own() -> None:
    watching = replay(Step.PAGE_RED)
    since = watching.health.since

    watching.play([Step.OFFLINE, Step.ALL_BAD, Step.ALL_BAD])

    assert watching.health.level is Level.MAJOR_OUTAGE
    assert watching.health.since != since


def test_after_sleep_nothing_is_half_confirmed() -> None:
    health = replay(Step.PROBE_BAD).health
    slow = replace(health.speed, slow_since=START, slow_checks=3)
    asleep = replace(
        health,
        pending=PendingChange(better=False, first_at=START),
        page_failures=2,
        calm_since=START - timedelta(minutes=1),
        speed=slow,
    )

    woken = reset(asleep)

    assert (woken.pending, woken.page_failures, woken.calm_since) == (None, 0, None)
    assert (woken.speed.slow_since, woken.speed.slow_checks) == (None, 0)


@pytest.mark.parametrize(
    ("before", "after", "seen"),
    [
        pytest.param(
            [Step.PROBE_GOOD], [Step.PROBE_BAD] * 2, True, id="the probe, after the probe"
        ),
        pytest.param([Step.PAGE_CALM], [Step.PAGE_RED], True, id="the page, after the page"),
        pytest.param([Step.PROBE_GOOD], [Step.PAGE_RED], False, id="the page, after the probe"),
        pytest.param([], [Step.PAGE_RED], False, id="nothing was seen before"),
    ],
)
def test_a_beginning_was_seen_where_its_own_source_was_calm_before(
    before: list[Step], after: list[Step], *, seen: bool
) -> None:
    watching = Watching()

    watching.play([*before, *after])

    assert watching.health.certain.trouble
    assert watching.health.onset_seen is seen
