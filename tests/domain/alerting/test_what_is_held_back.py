"""Quiet hours, snoozes, mutes and levels: what may not interrupt, and what becomes of it."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from statustray.domain.model.alert import Alert, AlertKind, Withdrawal
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Notify
from statustray.domain.model.snapshot import UserFlags
from tests.domain.alerting.desk import (
    CLOUD,
    DOWN,
    EVENING,
    MORNING,
    NIGHT,
    SLOW,
    UP,
    Desk,
    kinds,
    only,
    state,
    told,
)
from tests.support.stage.virtual_time import START


@pytest.mark.parametrize(
    ("quiet_one", "wishes"),
    [
        pytest.param({"service": Service("c", "C", muted=True)}, {}, id="muted"),
        pytest.param({"service": Service("c", "C", from_level=DOWN)}, {}, id="below its level"),
        pytest.param({}, {"acknowledged": True}, id="acknowledged"),
        pytest.param({}, {"snoozed_until": START + timedelta(hours=9)}, id="snoozed"),
    ],
)
@pytest.mark.parametrize("named", [True, False])
def test_what_may_not_interrupt_neither_counts_nor_tells_others_again(
    quiet_one: dict[str, object], wishes: dict[str, object], *, named: bool
) -> None:
    desk = Desk()
    desk.see({"a": DOWN, "b": UP, "c": UP})
    desk.see({"a": DOWN, "b": DOWN, "c": UP})
    if wishes:
        desk.mark("c", **wishes)
    everybody = replace(CLOUD, provider="cirrus" if named else None)

    events = desk.see({"a": DOWN, "b": DOWN}, state("c", SLOW, **quiet_one), causes=(everybody,))

    assert [t for t in events if isinstance(t, Alert) and not t.silent] == []
    assert all("c" not in t.services for t in events if isinstance(t, Alert))
    later = told(
        desk.see({"a": DOWN, "b": DOWN, "d": DOWN}, state("c", SLOW, **quiet_one), causes=())
    )
    assert later.services == ("d",)
    assert [s.id for s in later.others] == ["a", "b"]


def test_quiet_hours_hold_and_then_tell_what_still_is_true() -> None:
    desk = Desk(NIGHT, now=EVENING)

    assert desk.see({"a": DOWN, "b": DOWN}) == []
    assert desk.see({"a": DOWN, "b": UP}) == []
    desk.now = MORNING
    assert only(desk.see({"a": DOWN, "b": UP})).services == ("a",)


def test_a_trouble_that_ends_at_night_is_taken_back_and_told_in_the_morning() -> None:
    desk = Desk(NIGHT, now=EVENING - timedelta(hours=2))
    key = only(desk.see({"a": DOWN})).key
    desk.now = EVENING

    assert desk.see({"a": UP}) == [Withdrawal(key)]
    assert desk.see({"a": UP}) == []
    desk.now = MORNING
    assert kinds(desk.see({"a": UP})) == [AlertKind.BACK]


def test_a_trouble_that_returns_at_night_is_told_again_in_the_morning() -> None:
    desk = Desk(NIGHT, now=EVENING - timedelta(hours=2))
    desk.see({"a": DOWN})
    desk.now = EVENING
    desk.see({"a": UP})

    desk.see({"a": DOWN})
    desk.now = MORNING

    assert kinds(desk.see({"a": DOWN})) == [AlertKind.TROUBLE]


def test_a_snoozed_trouble_is_told_when_the_snooze_ends_and_it_still_is_there() -> None:
    desk = Desk()
    desk.mark("a", snoozed_until=START + timedelta(hours=1))

    assert desk.see({"a": DOWN}) == []
    assert desk.see({"a": DOWN}) == []
    desk.now += timedelta(hours=1)
    assert kinds(desk.see({"a": DOWN})) == [AlertKind.TROUBLE]


def test_what_comes_back_while_snoozed_is_only_taken_back() -> None:
    desk = Desk()
    key = only(desk.see({"a": DOWN})).key
    desk.mark("a", snoozed_until=desk.now + timedelta(hours=1))

    assert desk.see({"a": UP}) == [Withdrawal(key)]


def test_an_acknowledged_trouble_is_silent_until_it_is_back() -> None:
    desk = Desk()
    desk.see({"a": SLOW})
    desk.mark("a", acknowledged=True)

    assert desk.see({"a": SLOW}) == []
    assert kinds(desk.see({"a": UP})) == [AlertKind.BACK]
    assert desk.alert_state.mark("a") == UserFlags()


def test_a_muted_service_tells_nothing_but_what_was_asked_for() -> None:
    muted = Service("a", "A", muted=True)
    desk = Desk()

    assert desk.see({}, state("a", DOWN, service=muted)) == []
    desk.mark("a", tell_when_back=True)
    assert only(desk.see({}, state("a", UP, service=muted))).kind is AlertKind.BACK


@pytest.mark.parametrize(("own", "alerted"), [(None, 0), (SLOW, 1), (DOWN, 0)])
def test_a_service_has_a_level_of_its_own(own: Level | None, alerted: int) -> None:
    desk = Desk(Notify(from_level=DOWN))

    events = desk.see({}, state("a", SLOW, service=Service("a", "A", from_level=own)))

    assert len(events) == alerted


def test_what_was_never_told_is_not_withdrawn_when_it_is_watched_no_more() -> None:
    desk = Desk()
    desk.see({"b": UP}, state("a", DOWN, service=Service("a", "A", muted=True)))

    assert desk.see({"b": UP}) == []
