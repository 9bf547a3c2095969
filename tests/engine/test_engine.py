"""The engine against scripted worlds, in virtual time."""

from itertools import pairwise

import pytest

from statustray.domain.model.alert import AlertKind, Withdrawal
from statustray.domain.model.checks.check_result import Network, ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.snapshot import UserFlags
from tests.engine.scripts import down
from tests.support.stage.scripts import FINE, REFUSED, SILENT, paged, service
from tests.support.stage.stage import SetStage


def test_a_service_that_answers_is_green(set_stage: SetStage) -> None:
    stage = set_stage()

    snapshot = stage.play(service("acme"), seconds=5)

    assert snapshot.overall is Level.OPERATIONAL
    assert snapshot.services[0].reason is Reason.ANSWERS


@pytest.mark.parametrize(
    ("failure", "worst_s"),
    [
        pytest.param(REFUSED, 80, id="refused"),
        pytest.param(SILENT, 100, id="black hole"),
        pytest.param(Failure(FailureKind.HTTP_STATUS, Phase.REQUEST, "503", 503), 80, id="503"),
        pytest.param(Failure(FailureKind.NAME_NOT_FOUND, Phase.DNS), 80, id="unresolved"),
    ],
)
def test_a_hard_outage_is_told_once_and_soon(
    set_stage: SetStage, failure: Failure, worst_s: float
) -> None:
    for begin in range(600, 660, 7):
        stage = set_stage(probe=down(begin, failure=failure))

        stage.play(service("acme"), seconds=1200)

        assert [n.kind for n in stage.alerts] == [AlertKind.TROUBLE]
        assert stage.alerted[0][0] - begin <= worst_s


@pytest.mark.parametrize(
    ("on_battery", "slow_on_battery", "apart_s"),
    [(False, True, 60), (True, True, 120), (True, False, 60)],
)
def test_a_computer_on_battery_checks_half_as_often_unless_the_user_wants_otherwise(
    set_stage: SetStage, *, on_battery: bool, slow_on_battery: bool, apart_s: float
) -> None:
    stage = set_stage(on_battery=on_battery, slow_on_battery=slow_on_battery)

    stage.play(service("acme"), seconds=1800)

    asked = [at for at, target in stage.asked if "acme" in target][3:]
    assert [round(later - at) for at, later in pairwise(asked)] == [apart_s] * (len(asked) - 1)
    assert len(asked) > 5


def test_a_recovery_is_told_once_and_withdraws_the_trouble(set_stage: SetStage) -> None:
    stage = set_stage(probe=down(600, 1800))

    stage.play(service("acme"), seconds=3000)

    trouble, back = stage.alerts
    assert (trouble.kind, back.kind) == (AlertKind.TROUBLE, AlertKind.BACK)
    assert Withdrawal(trouble.key) in [event for _, event in stage.alerted]
    assert stage.alerted[1][0] - 1800 <= 80


def test_one_lost_connection_changes_nothing(set_stage: SetStage) -> None:
    stage = set_stage(probe=down(600, 602))

    stage.play(service("acme"), seconds=1200)

    assert stage.alerts == []
    assert {s.overall for s in stage.snapshots[5:]} == {Level.OPERATIONAL}


def test_the_users_own_line_is_no_outage(set_stage: SetStage) -> None:
    stage = set_stage(line=lambda at: "offline" if 600 <= at < 4000 else "online")

    stage.play(*(paged(f"s{n}") for n in range(20)), seconds=6000)

    assert stage.alerts == []
    assert not [t for t in stage.memory.transitions if Level(t.level).trouble]
    assert stage.last.overall is Level.OPERATIONAL


def test_a_captive_portal_never_turns_a_service_green(set_stage: SetStage) -> None:
    stage = set_stage(line=lambda _at: "captive_portal", probe=lambda *_: FINE)

    snapshot = stage.play(paged("acme"), seconds=600)

    assert snapshot.overall is Level.UNKNOWN
    assert snapshot.services[0].reason is Reason.CAPTIVE_PORTAL
    assert stage.alerts == []


def test_a_local_service_is_watched_while_the_internet_is_away(set_stage: SetStage) -> None:
    stage = set_stage(line=lambda at: "offline" if at > 100 else "online")

    snapshot = stage.play(service("nas", local=True), paged("acme"), seconds=600)

    assert [s.reason for s in snapshot.services] == [Reason.UNREACHABLE, Reason.YOU_ARE_OFFLINE]


def test_a_service_never_reached_from_here_is_not_down(set_stage: SetStage) -> None:
    stage = set_stage(probe=down(0))

    snapshot = stage.play(service("acme"), seconds=900)

    assert snapshot.services[0].reason is Reason.NEVER_REACHED
    assert stage.alerts == []


def test_a_server_error_is_told_although_the_service_was_never_reached(set_stage: SetStage) -> None:
    error = Failure(FailureKind.HTTP_STATUS, Phase.REQUEST, http_status=503)
    stage = set_stage(probe=lambda _target, _at: error)

    snapshot = stage.play(service("acme"), seconds=900)

    assert snapshot.services[0].level is Level.MAJOR_OUTAGE
    assert [n.kind for n in stage.alerts] == [AlertKind.TROUBLE]
    assert snapshot.network is Network.ONLINE


def test_a_page_that_turns_red_is_told_within_two_minutes(set_stage: SetStage) -> None:
    late = []
    for begin in range(600, 720, 6):
        stage = set_stage(
            page=lambda _url, at, begin=begin: "partial_outage" if at >= begin else "operational"
        )

        stage.play(paged("acme"), seconds=1500)

        assert stage.alerts[0].states[0].reason is Reason.REPORTS_TROUBLE_BUT_ANSWERS
        late.append(stage.alerted[0][0] - begin)
    assert sorted(late)[int(len(late) * 0.95)] <= 120


def test_a_calm_page_does_not_hide_an_unreachable_service(set_stage: SetStage) -> None:
    stage = set_stage(probe=down(600))

    snapshot = stage.play(paged("acme"), seconds=900)

    assert snapshot.services[0].reason is Reason.CALM_PAGE_BUT_UNREACHABLE
    assert snapshot.services[0].level is Level.MAJOR_OUTAGE


def test_a_page_that_cannot_be_read_is_unknown_and_silent(set_stage: SetStage) -> None:
    stage = set_stage(page=lambda _url, at: "operational" if at < 600 else "<html>")

    snapshot = stage.play(paged("acme"), seconds=1200)

    assert snapshot.services[0].reason is Reason.PAGE_UNREADABLE_BUT_ANSWERS
    assert stage.alerts == []


def test_two_hours_of_flapping_cost_three_messages(set_stage: SetStage) -> None:
    for half in (45, 150, 300, 600, 1200):
        stage = set_stage(
            probe=lambda _t, at, half=half: (
                REFUSED if 600 <= at < 7800 and int((at - 600) / half) % 2 == 0 else FINE
            )
        )

        stage.play(service("acme"), seconds=7800)

        assert len(stage.alerts) <= 3, half


def test_failing_two_of_three_checks_is_told_within_ten_minutes(set_stage: SetStage) -> None:
    calls: dict[str, int] = {"n": 0}

    def two_of_three(_target: str, at: float) -> ProbeResult | Failure:
        calls["n"] += 1
        return FINE if at < 600 or calls["n"] % 3 == 0 else REFUSED

    stage = set_stage(probe=two_of_three)

    stage.play(service("acme"), seconds=1300)

    assert stage.alerts
    assert stage.alerted[0][0] <= 1200


def test_services_with_a_need_in_common_are_told_together(set_stage: SetStage) -> None:
    stage = set_stage(probe=down(600))

    stage.play(*(service(f"s{n}") for n in range(8)), seconds=1200)

    assert len({n.key for n in stage.alerts}) <= 8


def test_an_acknowledged_trouble_is_silent_until_it_is_back(set_stage: SetStage) -> None:
    stage = set_stage(probe=lambda _t, at: REFUSED if 600 <= at < 3000 else FINE)

    stage.play(
        service("acme"),
        seconds=4000,
        at=[(700, lambda e: e.mark("acme", UserFlags(acknowledged=True, tell_when_back=True)))],
    )

    assert [n.kind for n in stage.alerts] == [AlertKind.TROUBLE, AlertKind.BACK]
    assert stage.last.services[0].flags == UserFlags()


def test_a_sleeping_engine_wakes_about_four_times_a_minute(set_stage: SetStage) -> None:
    stage = set_stage()

    stage.play(*(service(f"s{n}") for n in range(50)), seconds=3600)

    bursts = sorted({round(at, 1) for at, _ in stage.asked if at > 300})
    assert len(bursts) / 55 <= 4.5


def test_silence_of_many_delays_nobody(set_stage: SetStage) -> None:
    stage = set_stage(probe=lambda t, _at: FINE if "live" in t else SILENT, interval_s=20)
    many = [service(f"dead{n}") for n in range(300)]

    stage.play(*many, service("live"), seconds=600)

    looks = [at for at, target in stage.asked if "live" in target]
    gaps = sorted(b - a for a, b in pairwise(looks))
    assert gaps[int(len(gaps) * 0.99)] <= 21


def test_a_page_that_is_well_again_is_read_once_more_after_15_s(set_stage: SetStage) -> None:
    asked: list[float] = []

    def says(_url: str, at: float) -> str:
        asked.append(at)
        return "partial_outage" if 200 <= at < 700 else "operational"

    stage = set_stage(page=says)

    assert stage.play(paged("acme"), seconds=1000).services[0].level is Level.OPERATIONAL
    first, second, third = [at for at in asked if at >= 700][:3]
    assert second - first == pytest.approx(15, abs=0.1)
    assert third - second > 15
