"""Who is back, who is not yet, and how long it was away."""

from datetime import timedelta

from statustray.domain.model.alert import Alert, AlertKind, Withdrawal
from statustray.domain.model.settings import Notify
from tests.domain.alerting.desk import CLOUD, DOWN, UP, Desk, kinds, only, state, told
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
