"""Which troubles are told, once, and when."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from statustray.domain.alerting.alert_state import read_alert_state, write_alert_state
from statustray.domain.model.alert import Alert, AlertKind, Withdrawal
from statustray.domain.model.checks.check_result import CheckResult, Network
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.dependency import DependencyEdge, EdgeConfidence
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Notify
from tests.domain.alerting.desk import (
    CLOUD,
    DOWN,
    EVENING,
    NIGHT,
    SLOW,
    UP,
    Desk,
    kinds,
    only,
    state,
    told,
)

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

    alerted = [told for level in (SLOW, DOWN, SLOW, DOWN) for told in desk.see({"a": level})]

    assert [(one.silent, one.level) for one in alerted if isinstance(one, Alert)] == [
        (False, SLOW),
        (False, DOWN),
        (True, SLOW),
        (True, DOWN),
    ]
    assert len({one.key for one in alerted}) == 1


def test_what_became_milder_is_corrected_once_and_with_all_that_it_was_told_with() -> None:
    desk = Desk()
    desk.see({"a": DOWN, "b": DOWN})

    corrected = only(desk.see({"a": DOWN, "b": SLOW}))

    assert corrected.silent
    assert [(s.id, s.level) for s in corrected.states] == [("a", DOWN), ("b", SLOW)]
    assert not desk.see({"a": DOWN, "b": SLOW})


def test_nothing_is_corrected_in_quiet_hours_or_of_what_comes_and_goes() -> None:
    desk = Desk(NIGHT, now=EVENING - timedelta(hours=1, minutes=1))
    desk.see({"a": DOWN, "b": DOWN})

    assert not desk.see({"b": DOWN}, state("a", SLOW, reason=Reason.UNSTABLE), after_s=10)
    assert not desk.see({"a": SLOW, "b": DOWN}, after_s=120)
    assert not desk.see({"a": DOWN, "b": DOWN})


def test_most_of_the_list_stays_that_when_one_becomes_milder() -> None:
    desk = Desk()
    near = {"probe": Failure(FailureKind.TIMED_OUT, Phase.CONNECT)}
    down = [state(f"s{n}", DOWN, began_at=desk.now, **near) for n in range(6)]
    first = told(desk.see(None, *down))

    corrected = only(desk.see(None, *down[1:], state("s0", SLOW, began_at=desk.now, **near)))

    assert (first.kind, corrected.kind) == (AlertKind.MOST_OF_THE_LIST,) * 2
    assert (corrected.silent, corrected.key, len(corrected.states)) == (True, first.key, 6)


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
