"""What fails at once is told at once, and said to lie near only where it may."""

from datetime import timedelta

import pytest

from statustray.domain.model.advice import Cause, CauseConfidence
from statustray.domain.model.alert import Alert, AlertKind, Withdrawal
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.report import Report
from statustray.domain.model.snapshot import ServiceState
from tests.domain.alerting.desk import DOWN, UP, Desk, kinds, only, state, told

SILENT = Failure(FailureKind.TIMED_OUT, Phase.CONNECT)
ERROR = Failure(FailureKind.HTTP_STATUS, Phase.REQUEST, http_status=503)
MANY = [f"s{n:02}" for n in range(30)]


def failing(desk: Desk, names: list[str], **facts: object) -> list[ServiceState]:
    return [state(n, DOWN, **({"began_at": desk.now, "probe": SILENT} | facts)) for n in names]


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param({"probe": ERROR}, id="their servers answer"),
        pytest.param({"page": Report(DOWN)}, id="their operators say so"),
    ],
)
def test_what_cannot_lie_near_is_no_reason_to_look_there(facts: dict[str, object]) -> None:
    desk = Desk()

    alert = only(desk.see(dict.fromkeys(MANY[12:], UP), *failing(desk, MANY[:12], **facts)))

    assert (alert.kind, len(alert.services)) == (AlertKind.TROUBLE, 12)


def test_what_was_told_alone_just_before_is_one_of_the_many() -> None:
    desk = Desk()
    first = failing(desk, MANY[:1])
    desk.see(dict.fromkeys(MANY[1:], UP), *first)

    others = failing(desk, MANY[1:12])
    events = desk.see(dict.fromkeys(MANY[12:], UP), *first, *others)
    together = told(events)

    assert together.kind is AlertKind.MOST_OF_THE_LIST
    assert (len(together.services), together.others) == (12, ())
    assert Withdrawal("trouble:s00") in events


def test_a_further_one_of_the_many_corrects_their_notification_in_silence() -> None:
    desk = Desk()
    many = failing(desk, MANY[:12])
    key = only(desk.see(dict.fromkeys(MANY[12:], UP), *many)).key
    later = failing(desk, MANY[12:13])

    rounds = [desk.see(dict.fromkeys(MANY[13:], UP), *many, *later) for _ in range(3)]

    alert = only([event for events in rounds for event in events])
    assert (alert.key, alert.silent, len(alert.services)) == (key, True, 13)


def test_what_a_named_cause_explains_is_none_of_the_many() -> None:
    desk = Desk()
    cause = Cause("cirrus", "Cirrus", CauseConfidence.PROBABLY, tuple(MANY[:12]))

    alert = only(desk.see(dict.fromkeys(MANY[12:], UP), *failing(desk, MANY[:12]), causes=(cause,)))

    assert alert.kind is AlertKind.COMMON_CAUSE


def test_twenty_that_fail_one_after_another_are_few_notifications() -> None:
    desk = Desk()
    names = [f"t{n:02}" for n in range(90)]
    down: list[ServiceState] = []
    for name in names[:20]:
        down += failing(desk, [name])
        for _ in range(6):
            desk.see(dict.fromkeys(names[len(down) :], UP), *down, after_s=2)
    for _ in range(40):
        desk.see(dict.fromkeys(names[20:], UP), *down, after_s=2)

    alerts = [event for event in desk.alerted if isinstance(event, Alert)]
    assert len(alerts) <= 7
    assert sorted(key for alert in alerts for key in alert.services) == names[:20]


def test_one_that_fails_after_several_that_were_told_together_waits_for_nobody() -> None:
    desk = Desk()
    down = failing(desk, MANY[:4])
    desk.see(dict.fromkeys(MANY[4:], UP), *down)

    events = desk.see(dict.fromkeys(MANY[5:], UP), *down, *failing(desk, MANY[4:5], probe=ERROR))

    assert kinds(events) == [AlertKind.TROUBLE]


def test_a_fourth_hours_later_waits_for_nobody() -> None:
    desk = Desk()
    down = failing(desk, MANY[:3])
    desk.see(dict.fromkeys(MANY[3:], UP), *down)
    desk.now += timedelta(hours=2)

    events = desk.see(dict.fromkeys(MANY[4:], UP), *down, *failing(desk, MANY[3:4]))

    assert kinds(events) == [AlertKind.TROUBLE]
