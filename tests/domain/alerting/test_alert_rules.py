"""Which messages are sent, and which are held, replaced or taken back."""

import math
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from statustray.domain.alerting.alert_state import AlertState, read_alert_state, write_alert_state
from statustray.domain.alerting.quiet_hours import AlertContext
from statustray.domain.model.advice import Cause, CauseConfidence
from statustray.domain.model.alert import Alert, AlertKind, Withdrawal
from statustray.domain.model.checks.check_result import CheckResult, Network, ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.report import PageNote, PageNoteKind, Report
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.dependency import DependencyEdge, EdgeConfidence
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Notify, Quiet
from statustray.domain.model.snapshot import ServiceState, UserFlags
from tests.support.alert_desk import DOWN, SLOW, UP, Desk, kinds, only, state, told
from tests.support.states import but
from tests.support.virtual_time import START

CLOUD = Cause("cirrus", "Cirrus", CauseConfidence.PROBABLY, ("a", "b", "c"))
NIGHT = Notify(quiet=(Quiet(time(22), time(7)),))
EVENING = START.replace(hour=23)
MORNING = START.replace(hour=7, minute=1) + timedelta(days=1)
ALARMS = {AlertKind.TROUBLE, AlertKind.COMMON_CAUSE}
ON_CLOUD = (DependencyEdge("cirrus", "cloud", EdgeConfidence.DOCUMENTED),)


def test_a_trouble_is_told_once_and_withdrawn_when_its_end_is_told() -> None:
    desk = Desk()

    trouble, again = only(desk.see({"a": DOWN})), desk.see({"a": DOWN})
    (gone, back), after = desk.see({"a": UP}), desk.see({"a": UP})

    assert trouble.kind is AlertKind.TROUBLE
    assert gone == Withdrawal(trouble.key)
    assert only([back]).kind is AlertKind.BACK
    assert again == after == []


def test_only_what_gets_worse_is_told_again() -> None:
    desk = Desk()

    alerted = [desk.see({"a": level}) for level in (SLOW, DOWN, SLOW, DOWN)]

    assert [len(t) for t in alerted] == [1, 1, 0, 0]


def test_nothing_is_told_while_offline_and_an_open_trouble_stays_open() -> None:
    desk = Desk()
    desk.see({"a": DOWN})

    offline = desk.see({"a": UP, "b": DOWN}, network=Network.OFFLINE)

    assert offline == []
    assert kinds(desk.see({"a": UP, "b": UP})) == [AlertKind.BACK]


def test_a_local_service_is_told_of_while_offline() -> None:
    nas = state("nas", DOWN, service=Service("nas", "NAS", local=True))

    assert kinds(Desk().see({}, nas, network=Network.OFFLINE)) == [AlertKind.TROUBLE]


def test_unknown_neither_opens_nor_closes() -> None:
    desk = Desk()
    desk.see({"a": DOWN})

    assert desk.see({"a": Level.UNKNOWN, "b": Level.UNKNOWN}) == []
    assert desk.see({"a": DOWN, "b": UP}) == []


def test_a_trouble_that_ends_in_a_doubt_about_the_page_is_over() -> None:
    desk = Desk()
    desk.see({"a": DOWN})
    doubt = {"reason": Reason.PAGE_UNREADABLE_BUT_ANSWERS}

    assert desk.see({}, state("a", Level.UNKNOWN, certain=DOWN, **doubt)) == []
    back = told(desk.see({}, state("a", Level.UNKNOWN, **doubt)))

    assert (back.kind, back.level) == (AlertKind.BACK, Level.UNKNOWN)


def test_several_of_one_cause_are_one_message() -> None:
    alert = only(Desk().see({"a": DOWN, "b": DOWN, "c": DOWN}, causes=(CLOUD,)))

    assert alert.kind is AlertKind.COMMON_CAUSE
    assert alert.services == ("a", "b", "c")


def test_a_cause_found_later_replaces_what_was_told_apart() -> None:
    desk = Desk()
    desk.see({"a": DOWN})
    desk.see({"a": DOWN, "b": DOWN})

    alerted = desk.see({"a": DOWN, "b": DOWN, "c": DOWN}, causes=(CLOUD,))

    assert kinds(alerted) == [AlertKind.COMMON_CAUSE]
    assert {t.key for t in alerted if isinstance(t, Withdrawal)} == {"trouble:a", "trouble:b"}
    assert desk.see({"a": DOWN, "b": DOWN, "c": DOWN}, causes=(CLOUD,)) == []


def test_a_further_member_of_a_told_cause_corrects_the_one_alert_in_silence() -> None:
    desk = Desk()
    first = only(desk.see({"a": DOWN, "b": DOWN, "c": UP}, causes=(CLOUD,)))

    more = only(desk.see({"a": DOWN, "b": DOWN, "c": DOWN}, causes=(CLOUD,)))

    assert (first.silent, more.silent) == (False, True)
    assert (more.key, more.services) == (first.key, ("a", "b", "c"))


def test_a_member_that_is_worse_than_anything_told_of_its_cause_is_news() -> None:
    desk = Desk()
    desk.see({"a": SLOW, "b": SLOW}, causes=(CLOUD,))

    assert not only(desk.see({"a": SLOW, "b": SLOW, "c": DOWN}, causes=(CLOUD,))).silent


def test_a_cause_that_is_found_without_a_further_member_unites_in_silence() -> None:
    desk = Desk()
    desk.see({"a": DOWN})
    desk.see({"a": DOWN, "b": DOWN})

    *gone, united = desk.see({"a": DOWN, "b": DOWN}, causes=(CLOUD,))

    assert gone == [Withdrawal("trouble:b")]
    assert isinstance(united, Alert)
    assert (united.key, united.silent, united.cause is not None) == ("trouble:a", True, True)
    assert desk.see({"a": DOWN, "b": DOWN}, causes=(CLOUD,)) == []


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


def test_a_title_counts_only_those_that_the_alert_names() -> None:
    cause = replace(CLOUD, services=("a", "b", "c"))
    muted = state("c", DOWN, service=Service("c", "C", muted=True))

    alert = only(Desk().see({"a": DOWN, "b": DOWN}, muted, causes=(cause,)))

    assert alert.cause is not None
    assert alert.cause.services == alert.services == ("a", "b")


def test_most_of_the_list_at_once_is_one_alert_about_something_near() -> None:
    desk = Desk()
    timed_out = Failure(FailureKind.TIMED_OUT, Phase.CONNECT)
    names = [f"s{n}" for n in range(30)]
    failed = [state(n, DOWN, probe=timed_out, began_at=START) for n in names[:12]]

    alert = only(desk.see(dict.fromkeys(names[12:], UP), *failed))

    assert alert.kind is AlertKind.MOST_OF_THE_LIST
    assert (len(alert.services), alert.watched) == (12, 30)


def test_a_third_of_the_list_that_only_its_pages_call_down_is_no_sign_of_something_near() -> None:
    names = [f"s{n}" for n in range(12)]
    told_by_pages = [state(n, DOWN, began_at=START) for n in names[:8]]

    alert = only(Desk().see(dict.fromkeys(names[8:], UP), *told_by_pages))

    assert alert.kind is AlertKind.TROUBLE


def test_three_hundred_at_once_are_one_alert_and_one_recovery() -> None:
    desk = Desk()
    timed_out = Failure(FailureKind.TIMED_OUT, Phase.CONNECT)
    names = [f"s{n:03}" for n in range(300)]
    alerts: list[Alert] = []

    def see(levels: Mapping[str, Level], doubted: set[str]) -> None:
        rows = [
            state(n, level, began_at=START, confirming=n in doubted, probe=timed_out)
            for n, level in levels.items()
        ]
        alerts.extend(t for t in desk.see({}, *rows, after_s=2) if isinstance(t, Alert))

    for found in range(0, 320, 20):
        see({n: DOWN if i < found else UP for i, n in enumerate(names)}, set(names[found:]))
    for back in range(0, 320, 20):
        see({n: UP if i < back else DOWN for i, n in enumerate(names)}, set())

    assert [(a.kind, len(a.services)) for a in alerts] == [
        (AlertKind.MOST_OF_THE_LIST, 300),
        (AlertKind.BACK, 300),
    ]


def test_a_first_trouble_waits_for_related_services_in_doubt() -> None:
    desk = Desk()
    doubted = state("b", UP, service=Service("b", "B", edges=ON_CLOUD), suspected=True)
    down = state("a", DOWN, service=Service("a", "A", edges=ON_CLOUD))

    waits = [desk.see({}, down, doubted, after_s=6) for _ in range(4)]

    assert [len(t) for t in waits] == [0, 0, 0, 0]
    assert len(desk.see({}, down, doubted, after_s=6)) == 1


def test_a_first_trouble_waits_only_shortly_for_strangers_in_doubt() -> None:
    desk = Desk()
    doubted = state("b", UP, confirming=True)

    waits = [desk.see({"a": DOWN}, doubted, after_s=6) for _ in range(3)]

    assert [len(t) for t in waits] == [0, 0, 1]


def test_a_first_trouble_waits_for_nobody_when_nobody_is_in_doubt() -> None:
    assert len(Desk().see({"a": DOWN, "b": UP})) == 1


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


@pytest.mark.parametrize(
    ("at", "quiet"),
    [
        pytest.param(START.replace(hour=23), True, id="Monday evening"),
        pytest.param(START.replace(hour=6) + timedelta(days=1), True, id="the night after"),
        pytest.param(START.replace(hour=6), False, id="the night before"),
        pytest.param(START.replace(hour=23) + timedelta(days=1), False, id="Tuesday evening"),
    ],
)
def test_quiet_hours_belong_to_the_day_on_which_they_begin(at: datetime, *, quiet: bool) -> None:
    notify = Notify(quiet=(Quiet(time(22), time(7), days=("mon",)),))

    assert AlertContext(at, at, notify).quiet is quiet


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
    assert kinds(desk.see({}, state("a", UP, service=muted))) == [AlertKind.BACK]


def test_tell_me_when_it_is_back_works_where_recoveries_are_switched_off() -> None:
    desk = Desk(Notify(recovery=False))
    desk.see({"a": DOWN, "b": DOWN})
    desk.mark("a", tell_when_back=True)

    alerted = desk.see({"a": UP, "b": UP})

    assert kinds(alerted) == [AlertKind.BACK]


@pytest.mark.parametrize(("own", "alerted"), [(None, 0), (SLOW, 1), (DOWN, 0)])
def test_a_service_has_a_level_of_its_own(own: Level | None, alerted: int) -> None:
    desk = Desk(Notify(from_level=DOWN))

    events = desk.see({}, state("a", SLOW, service=Service("a", "A", from_level=own)))

    assert len(events) == alerted


def test_the_digest_names_once_what_did_not_interrupt() -> None:
    desk = Desk(Notify(from_level=DOWN, digest_at=time(18)))
    for level in (SLOW, UP, SLOW, UP):
        desk.see({"a": level})

    desk.now = START.replace(hour=18)
    digest = only(desk.see({"a": UP}))

    assert (digest.kind, digest.services) == (AlertKind.DIGEST, ("a",))
    assert desk.see({"a": UP}) == []


def test_the_digest_names_what_goes_on_untold_and_not_what_is_muted() -> None:
    desk = Desk(Notify(from_level=DOWN, digest_at=time(18)))
    desk.see({"a": SLOW, "b": UP})
    desk.see({"a": SLOW, "b": SLOW})
    muted = but(state("c", DOWN))
    muted = replace(muted, service=replace(muted.service, muted=True))
    desk.see({"a": SLOW, "b": UP}, muted)

    desk.now = START.replace(hour=18)
    digest = only(desk.see({"a": SLOW, "b": UP}, muted))

    assert digest.services == ("b",)
    assert [s.id for s in digest.others] == ["a"]


MOVED = PageNote(PageNoteKind.MOVED, "https://new.example")


def noted(*notes: PageNote, muted: bool = False) -> ServiceState:
    page = Report(Level.OPERATIONAL, notes=notes)
    return but(state("a", UP), service=Service("a", "A", muted=muted), page=page)


def test_a_page_that_moved_is_told_once() -> None:
    desk = Desk()

    alert = only(desk.see(None, noted(MOVED)))

    assert (alert.kind, alert.services, alert.note) == (AlertKind.PAGE, ("a",), MOVED)
    assert desk.see(None, noted(MOVED)) == []
    assert desk.see(None, noted()) == []
    assert desk.see(None, noted(MOVED)) == []
    assert len(desk.see(None, noted(replace(MOVED, about="https://newer.example")))) == 1


def test_a_page_that_moved_interrupts_nobody_at_night_and_nobody_who_muted_it() -> None:
    desk = Desk(NIGHT, EVENING)

    assert desk.see(None, noted(MOVED)) == []
    assert Desk().see(None, noted(MOVED, muted=True)) == []
    desk.now = MORNING
    assert len(desk.see(None, noted(MOVED))) == 1


def test_the_digest_names_all_that_came_and_went_since_the_last_one() -> None:
    desk = Desk(Notify(from_level=DOWN, digest_at=time(18)))
    for first, second in ((SLOW, UP), (UP, UP), (UP, SLOW), (UP, UP)):
        desk.see({"a": first, "b": second})

    desk.now = START.replace(hour=18)

    assert only(desk.see({"a": UP, "b": UP})).services == ("a", "b")


def test_a_page_that_cannot_be_read_for_a_day_is_one_line_in_one_digest() -> None:
    desk = Desk(Notify(digest_at=time(18)), START.replace(hour=17))
    failing = but(state("a", UP), page_failed_since=desk.now)
    short = but(state("b", UP), page_failed_since=desk.now + timedelta(days=1))

    assert desk.see(None, failing, after_s=2 * 3600) == []
    digest = only(desk.see(None, failing, short, after_s=24 * 3600))

    assert (digest.kind, digest.services) == (AlertKind.DIGEST, ())
    assert [s.id for s in digest.unreadable] == ["a"]
    assert desk.see(None, failing, after_s=24 * 3600) == []


def test_a_digest_that_falls_due_offline_comes_when_the_connection_is_back() -> None:
    desk = Desk(Notify(from_level=DOWN, digest_at=time(8)), START.replace(hour=6))
    desk.see({"a": SLOW})
    desk.see({"a": UP})
    desk.see({"b": SLOW})
    desk.see({"b": UP})

    lid_opened = desk.see({"a": UP, "b": UP}, network=Network.OFFLINE, after_s=3 * 3600)
    online = told(desk.see({"a": UP, "b": UP}))

    assert lid_opened == []
    assert (online.kind, online.services) == (AlertKind.DIGEST, ("a", "b"))


def test_what_came_and_went_in_quiet_hours_is_in_the_digest() -> None:
    desk = Desk(replace(NIGHT, digest_at=time(8)), now=EVENING)
    desk.alert_state = replace(desk.alert_state, digest_on=EVENING.date())
    for level in (DOWN, UP):
        desk.see({"a": level})

    desk.now = MORNING + timedelta(hours=1)

    assert only(desk.see({"a": UP})).kind is AlertKind.DIGEST


def certified(name: str, ends: datetime, **fields: bool) -> ServiceState:
    given = Service(name, name.upper(), **({"own_address": True} | fields))  # type: ignore[arg-type]  # named by tests
    return state(name, UP, service=given, probe=ProbeResult(certificate_ends=ends))


@pytest.mark.parametrize("fields", [{"own_address": False}, {"muted": True}])
def test_a_certificate_of_others_is_theirs_to_renew(fields: dict[str, bool]) -> None:
    desk = Desk()

    assert desk.see({}, certified("a", desk.now + timedelta(hours=5), **fields)) == []


def test_a_certificate_is_told_of_fourteen_seven_and_one_days_before_its_end() -> None:
    desk = Desk()
    ends = START + timedelta(days=20)

    alerted = []
    for day in range(20):
        desk.now = START + timedelta(days=day)
        for _ in range(3):
            alerted += desk.see({}, certified("a", ends))

    left = [t.left for t in alerted if isinstance(t, Alert) and t.left]
    assert [math.ceil(span / timedelta(days=1)) for span in left] == [14, 7, 1]


def test_many_certificates_are_remembered_and_ended_ones_forgotten() -> None:
    desk = Desk()
    ends = START + timedelta(days=3)
    many = [certified(f"s{n}", ends) for n in range(400)]

    assert len(desk.see({}, *many)) == 400
    assert desk.see({}, *many) == []
    desk.now += timedelta(days=60)
    desk.see({}, certified("s1", desk.now + timedelta(days=5)))
    assert len(desk.alert_state.certificates) == 1


def test_a_service_that_is_watched_no_more_takes_its_message_along() -> None:
    desk = Desk()
    key = only(desk.see({"a": DOWN})).key

    assert desk.see({"b": UP}) == [Withdrawal(key)]


def test_alerts_switched_off_leave_nothing_lying() -> None:
    desk = Desk()
    key = only(desk.see({"a": DOWN})).key

    desk.notify = Notify(enabled=False)

    assert desk.see({"a": UP}) == [Withdrawal(key)]
    desk.notify = Notify()
    assert desk.see({"a": UP}) == []


def test_alert_state_is_read_as_it_was_written() -> None:
    desk = Desk()
    desk.see({"a": DOWN, "b": SLOW})
    desk.mark("b", snoozed_until=START, tell_when_back=True)

    assert read_alert_state(write_alert_state(desk.alert_state)) == desk.alert_state


@pytest.mark.parametrize("text", ["", "{", "[]", '{"open": 3}', '{"open": [{"level": "odd"}]}'])
def test_damaged_alert_state_is_taken_as_empty(text: str) -> None:
    assert read_alert_state(text) == AlertState()


def test_one_that_got_worse_is_told_once_beside_one_that_failed_again() -> None:
    desk = Desk()
    desk.see({"a": SLOW, "c": SLOW})
    desk.see({"a": UP, "c": SLOW}, after_s=30)
    desk.see({"a": UP, "c": SLOW}, after_s=30)

    assert told(desk.see({"a": SLOW, "c": DOWN})).services == ("a", "c")


def test_what_was_withdrawn_with_another_is_told_when_it_is_in_trouble_again() -> None:
    desk = Desk()
    desk.see({"a": SLOW, "c": SLOW})
    desk.see({"a": UP, "c": Level.UNKNOWN}, after_s=30)
    assert Withdrawal("trouble:a") in desk.see({"a": UP, "c": Level.UNKNOWN}, after_s=30)

    assert told(desk.see({"a": UP, "c": SLOW})).services == ("c",)


def test_many_strangers_wait_for_those_that_were_not_checked_since() -> None:
    desk = Desk()
    began = desk.now
    failing = tuple(state(f"s{n}", DOWN, began_at=began) for n in range(6))
    before = (CheckResult(began - timedelta(seconds=40), Network.ONLINE),)
    unasked = state("late", UP, recent_checks=before)

    assert desk.see({}, *failing, unasked, after_s=5) == []
    asked = state(
        "late", UP, recent_checks=(CheckResult(began + timedelta(seconds=20), Network.ONLINE),)
    )
    assert len(told(desk.see({}, *failing, asked, after_s=20)).services) == 6


def test_how_long_it_lasted_is_not_said_when_the_clock_was_set_back() -> None:
    desk = Desk()
    began = desk.now
    desk.see({}, state("a", DOWN, began_at=began))
    desk.now -= timedelta(days=1)
    desk.see({"a": UP})

    backs = [t for t in desk.alerted if isinstance(t, Alert) and t.kind is AlertKind.BACK]
    assert [back.lasted for back in backs] == [None]


NAMES = ("a", "b", "c")
snapshots = st.lists(
    st.tuples(
        st.fixed_dictionaries(dict.fromkeys(NAMES, st.sampled_from(Level))),
        st.sampled_from(Network),
        st.booleans(),
        st.sampled_from([5.0, 30.0, 3600.0, 28800.0]),
    ),
    max_size=30,
)


@settings(max_examples=400, deadline=None)
@given(played=snapshots, quiet=st.booleans(), restarts=st.sets(st.integers(0, 30)))
def test_no_sequence_tells_twice_or_tells_a_return_of_what_was_not_told(
    played: list[tuple[dict[str, Level], Network, bool, float]], restarts: set[int], *, quiet: bool
) -> None:
    desk = Desk(NIGHT if quiet else Notify())
    alerted: dict[str, Level] = {}
    told_with: dict[str, set[str]] = {}
    withdrawn: set[str] = set()
    for number, (levels, network, common, wait) in enumerate(played):
        if number in restarts:
            desk.alert_state = read_alert_state(write_alert_state(desk.alert_state))
        down = tuple(n for n in NAMES if levels[n].trouble)
        causes = (replace(CLOUD, services=down),) if common and len(down) > 1 else ()
        for event in desk.see(levels, causes=causes, network=network, after_s=wait):
            assert not network.broken
            if isinstance(event, Withdrawal):
                withdrawn |= told_with.pop(event.key, set())
                continue
            # Who stood in it once is told anew after its withdrawal, unless called back before.
            told_with.setdefault(event.key, set()).update(event.services)
            if event.silent:
                assert all(levels[n].trouble for n in event.services)
                alerted = {n: levels[n] for n in event.services} | alerted
                continue
            worse = {n for n in event.services if levels[n].severity > _severity(alerted.get(n))}
            news = worse | (withdrawn & set(event.services))
            withdrawn -= set(event.services)
            if event.kind is AlertKind.BACK:
                assert set(event.services) <= alerted.keys()
                alerted = {n: level for n, level in alerted.items() if n not in event.services}
                continue
            assert all(levels[n].trouble for n in event.services)
            assert news or causes or quiet
            alerted |= {n: levels[n] for n in news}


def _severity(level: Level | None) -> int:
    return -1 if level is None else level.severity
