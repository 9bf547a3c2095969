"""What fails together is one message, and later members correct it in silence."""

from collections.abc import Mapping

import pytest
from msgspec.structs import replace

from statustray.domain.model.alert import Alert, AlertKind, Withdrawal
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from tests.domain.alerting.desk import CLOUD, DOWN, SLOW, UP, Desk, kinds, only, state
from tests.support.stage.virtual_time import START


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


def test_a_cause_of_which_one_service_alone_may_interrupt_is_no_common_one() -> None:
    muted = state("b", DOWN, service=Service("b", "B", muted=True))

    assert only(Desk().see({"a": DOWN}, muted, causes=(CLOUD,))).kind is AlertKind.TROUBLE


def test_two_causes_without_a_name_are_two_messages() -> None:
    unnamed = [replace(CLOUD, provider=None, services=both) for both in (("a", "b"), ("c", "d"))]

    alerts = Desk().see(dict.fromkeys("abcd", DOWN), causes=tuple(unnamed))

    assert [t.services for t in alerts if isinstance(t, Alert)] == [("a", "b"), ("c", "d")]
    assert len({t.key for t in alerts}) == 2


@pytest.mark.parametrize("provider", ["cirrus", None])
def test_the_message_of_a_cause_stays_the_same_whoever_joins_it(provider: str | None) -> None:
    desk = Desk()
    cause = replace(CLOUD, provider=provider, services=("b", "c"))
    first = only(desk.see({"a": UP, "b": DOWN, "c": DOWN}, causes=(cause,)))

    grown = replace(cause, services=("a", "b", "c"))
    more = only(desk.see({"a": DOWN, "b": DOWN, "c": DOWN}, causes=(grown,)))

    assert (more.key, more.services, more.silent) == (first.key, ("a", "b", "c"), True)
