"""Who is back, who is not yet, and how long it was away."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from statustray.domain.model.alert import Alert, AlertKind, Withdrawal
from statustray.domain.model.level import Level
from statustray.domain.model.settings import Notify
from tests.domain.alerting.desk import CLOUD, DOWN, SLOW, UP, Desk, kinds, only, state, told
from tests.support.stage.virtual_time import START


def test_those_of_one_cause_come_back_in_one_message() -> None:
    desk = Desk()
    desk.see({"a": DOWN, "b": DOWN, "c": DOWN}, causes=(CLOUD,))

    first = desk.see({"a": UP, "b": DOWN, "c": DOWN}, after_s=5)
    all_back = told(desk.see({"a": UP, "b": UP, "c": UP}, after_s=10))

    assert first == []
    assert all_back.services == ("a", "b", "c")


def test_whoever_is_not_back_in_time_is_named() -> None:
    desk = Desk()
    desk.see({"a": DOWN, "b": DOWN, "c": DOWN}, causes=(CLOUD,))

    desk.see({"a": UP, "b": UP, "c": DOWN})
    corrected, back = desk.see({"a": UP, "b": UP, "c": DOWN})

    assert told([back]).services == ("a", "b")
    assert [s.id for s in told([back]).others] == ["c"]
    assert isinstance(corrected, Alert)
    assert (corrected.silent, corrected.services) == (True, ("c",))


def test_the_notification_of_a_running_outage_is_no_recovery_s_to_replace() -> None:
    desk = Desk()
    outage = only(desk.see({"a": DOWN, "b": DOWN}))

    desk.see({"a": UP, "b": DOWN})
    _, back = desk.see({"a": UP, "b": DOWN})
    gone, last = desk.see({"a": UP, "b": UP})

    assert told([back]).key != outage.key
    assert gone == Withdrawal(outage.key)
    assert told([last]).services == ("b",)


def test_a_recovery_says_how_long_it_was_away_where_its_beginning_was_seen() -> None:
    desk = Desk()
    began = START + timedelta(seconds=10)
    desk.see({"b": DOWN}, state("a", DOWN, began_at=began))

    alerts = [told([t]) for t in desk.see({"a": UP, "b": UP}) if isinstance(t, Alert)]

    assert alerts[0].lasted is None, "the beginning of one of them was not seen"
    desk.see({"b": UP}, state("a", DOWN, began_at=desk.now))
    assert told(desk.see({"a": UP, "b": UP}, after_s=600)).lasted == timedelta(seconds=630)


def test_tell_me_when_it_is_back_works_where_recoveries_are_switched_off() -> None:
    desk = Desk(Notify(recovery=False))
    desk.see({"a": DOWN, "b": DOWN})
    desk.mark("a", tell_when_back=True)

    alerted = desk.see({"a": UP, "b": UP})

    assert kinds(alerted) == [AlertKind.BACK]


def test_how_long_it_lasted_is_not_said_when_the_clock_was_set_back() -> None:
    desk = Desk()
    began = desk.now
    desk.see({}, state("a", DOWN, began_at=began))
    desk.now -= timedelta(days=1)
    desk.see({"a": UP})

    backs = [t for t in desk.alerted if isinstance(t, Alert) and t.kind is AlertKind.BACK]
    assert [back.lasted for back in backs] == [None]


@pytest.mark.parametrize(
    ("failed", "after_s", "is_told"),
    [(9, 19.5, False), (9, 20, True), (10, 119.5, False), (10, 120, True)],
)
def test_a_recovery_waits_for_the_others_of_its_trouble_and_longer_for_many(
    failed: int, after_s: float, *, is_told: bool
) -> None:
    desk = Desk()
    names = [f"s{n:02}" for n in range(failed)]
    one_is_back = dict.fromkeys(names, DOWN) | {names[0]: UP}
    assert only(desk.see(dict.fromkeys(names, DOWN))).services == tuple(names)

    at_once = desk.see(one_is_back)

    assert at_once == []
    assert (AlertKind.BACK in kinds(desk.see(one_is_back, after_s=after_s))) is is_told


@pytest.mark.parametrize(("later_s", "differ"), [(120, False), (121, True)])
def test_lengths_are_told_as_one_unless_they_differ_by_more_than_two_minutes(
    later_s: float, *, differ: bool
) -> None:
    desk = Desk()
    second = START + timedelta(seconds=later_s)
    desk.see({}, state("a", DOWN, began_at=START), state("b", DOWN, began_at=second))

    back = told(desk.see({"a": UP, "b": UP}, after_s=600))

    assert (back.lasted, back.at_most) == (timedelta(seconds=630), differ)


@pytest.mark.parametrize(
    ("left", "shared", "kind"),
    [
        ({"a": DOWN, "b": DOWN, "c": UP}, ("a", "b"), AlertKind.COMMON_CAUSE),
        ({"a": DOWN, "b": DOWN, "c": UP}, ("a", "c"), AlertKind.TROUBLE),
        ({"a": DOWN, "b": UP, "c": UP}, ("a", "b", "c"), AlertKind.TROUBLE),
    ],
    ids=["all share it", "one does not", "one is left"],
)
def test_what_is_left_has_its_cause_while_several_share_it(
    left: dict[str, Level], shared: tuple[str, ...], kind: AlertKind
) -> None:
    desk = Desk()
    desk.see({"a": DOWN, "b": DOWN, "c": DOWN}, causes=(CLOUD,))
    rest = replace(CLOUD, services=shared)

    desk.see(left, causes=(rest,))
    corrected, _back = desk.see(left, causes=(rest,))

    assert isinstance(corrected, Alert)
    assert (corrected.kind, corrected.silent) == (kind, True)
    assert corrected.services == tuple(key for key in left if left[key] is DOWN)


def test_a_recovery_names_nobody_of_another_trouble() -> None:
    desk = Desk()
    desk.see({"d": DOWN})
    desk.see({"a": DOWN, "b": DOWN, "d": DOWN})

    desk.see({"a": UP, "b": DOWN, "d": DOWN})
    back = told(desk.see({"a": UP, "b": DOWN, "d": DOWN}))

    assert (back.services, [s.id for s in back.others]) == (("a",), ["b"])


def test_one_that_was_not_sent_belongs_to_no_other_trouble() -> None:
    desk = Desk()
    desk.see({"a": DOWN, "b": DOWN})
    desk.see({"a": UP, "b": DOWN})
    desk.see({"a": UP, "b": DOWN})
    desk.mark("a", snoozed_until=START + timedelta(days=1), tell_when_back=True)
    desk.see({"a": DOWN, "b": DOWN})

    back = told(desk.see({"a": UP, "b": DOWN}))

    assert (back.services, back.others) == (("a",), ())


def test_what_was_not_sent_makes_no_recovery_wait_as_long_as_many() -> None:
    desk = Desk(Notify(from_level=DOWN))
    mild = {f"mild{n}": SLOW for n in range(10)}
    desk.mark("mild0", tell_when_back=True)
    desk.see({"a": DOWN, "b": DOWN} | mild)
    two_are_back = {"a": UP, "b": DOWN} | mild | {"mild0": UP}

    desk.see(two_are_back)

    assert AlertKind.BACK in kinds(desk.see(two_are_back, after_s=20))
