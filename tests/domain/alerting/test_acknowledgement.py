"""How long an acknowledgement and a wish to be told of a recovery count."""

from datetime import time, timedelta

from msgspec.structs import replace

from statustray.domain.alerting.alert_state import read_alert_state, write_alert_state
from statustray.domain.model.alert import AlertKind, Withdrawal
from statustray.domain.model.level import Level
from statustray.domain.model.settings import Notify, Quiet
from statustray.domain.model.snapshot import UserFlags
from tests.domain.alerting.desk import DOWN, SLOW, UP, Desk, kinds, only, state, told
from tests.support.stage.virtual_time import START

NIGHT = Notify(quiet=(Quiet(time(22), time(7)),))
EVENING = START.replace(hour=21, minute=50)
MORNING = START.replace(hour=7) + timedelta(days=1)


def test_what_is_worse_than_what_was_acknowledged_is_told() -> None:
    desk = Desk()
    desk.see({"a": SLOW})
    desk.mark("a", acknowledged=True)

    assert desk.see({"a": SLOW}) == []
    assert told(desk.see({"a": DOWN})).services == ("a",)
    assert desk.alert_state.mark("a") == UserFlags()


def test_what_is_no_worse_than_ever_stays_acknowledged() -> None:
    desk = Desk()
    for level in (SLOW, DOWN, SLOW):
        desk.see({"a": level})
    desk.mark("a", acknowledged=True)

    assert [desk.see({"a": level}) for level in (SLOW, DOWN, Level.UNKNOWN, DOWN)] == [[]] * 4
    assert desk.alert_state.mark("a").acknowledged


def test_a_restart_keeps_what_was_acknowledged() -> None:
    desk = Desk()
    desk.see({"a": SLOW})
    desk.mark("a", acknowledged=True)
    desk.see({"a": SLOW})

    desk.alert_state = read_alert_state(write_alert_state(desk.alert_state))

    assert desk.see({"a": SLOW}) == []
    assert told(desk.see({"a": DOWN})).services == ("a",)


def test_an_acknowledgement_that_was_taken_back_and_given_again_is_a_new_one() -> None:
    desk = Desk(Notify(from_level=DOWN))
    desk.see({"a": SLOW})
    for acknowledged in (True, False):
        desk.mark("a", acknowledged=acknowledged)
        desk.see({"a": SLOW})
    desk.see({"a": DOWN})
    desk.mark("a", acknowledged=True)

    assert desk.see({"a": DOWN}) == []
    assert desk.alert_state.mark("a").acknowledged


def test_wishes_about_a_problem_end_with_it_also_while_its_service_is_off_the_list() -> None:
    desk = Desk(Notify(recovery=False))
    desk.see({"a": DOWN})
    desk.mark("a", acknowledged=True, tell_when_back=True)

    desk.see({"b": UP})
    desk.see({"a": UP})

    assert told(desk.see({"a": DOWN})).services == ("a",)
    assert AlertKind.BACK not in kinds(desk.see({"a": UP}))


def test_wishes_about_a_problem_outlive_a_doubt() -> None:
    desk = Desk()
    desk.see({"a": DOWN})
    desk.mark("a", tell_when_back=True)

    desk.see({"a": Level.UNKNOWN})

    assert desk.alert_state.mark("a").tell_when_back


def test_what_ended_at_night_and_began_again_is_another_problem_in_the_morning() -> None:
    desk = Desk(NIGHT, EVENING)
    told_at = only(desk.see({}, state("a", DOWN, began_at=EVENING))).key
    desk.mark("a", acknowledged=True)

    assert desk.see({"a": UP}, after_s=3600) == [Withdrawal(told_at)]
    again = MORNING - timedelta(minutes=10)
    desk.now = again
    assert desk.see({}, state("a", DOWN, began_at=again)) == []
    desk.now = MORNING
    assert told(desk.see({}, state("a", DOWN, began_at=again))).services == ("a",)
    back = told(desk.see({}, replace(state("a", UP, since=MORNING + timedelta(minutes=20)))))
    assert back.lasted == timedelta(minutes=30)
