"""The own connection: what proves it, what it is called, and what it costs while it is gone."""

from collections.abc import Callable
from random import Random

import pytest

from statustray.domain.model.alert import AlertKind
from statustray.domain.model.checks.check_result import ConnectionIssue, Network, ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import Probe
from statustray.engine.engine import Engine
from tests.support.stage.scripts import CANARIES, FINE, REFUSED, SILENT, paged, service
from tests.support.stage.stage import SetStage
from tests.support.stage.virtual_time import START

FOUR = tuple(service(name) for name in ("acme", "bolt", "cirrus", "delta"))


def blocked(count: int, how: str = "offline") -> Callable[[str, float], str]:
    """Return check addresses of which the first *count* are blocked."""
    return lambda url, _at: how if CANARIES.index(url) < count else "online"


def down(begin: float, end: float = 1e9, how: Failure = REFUSED) -> Callable[..., object]:
    return lambda target, at: how if "acme" in target and begin <= at < end else FINE


@pytest.mark.parametrize("how", ["offline", "captive_portal"])
@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("failure", [REFUSED, SILENT], ids=["refused", "silent"])
def test_blocked_check_addresses_hide_no_outage_and_invent_none(
    set_stage: SetStage, count: int, failure: Failure, how: str
) -> None:
    stage = set_stage(canary=blocked(count, how), probe=down(600, 1200, failure))

    stage.play(*FOUR, seconds=2000)

    assert [n.kind for n in stage.alerts] == [AlertKind.TROUBLE, AlertKind.BACK]
    assert stage.alerted[0][0] - 600 <= 120
    assert {t.service for t in stage.memory.transitions if Level(t.level).trouble} == {"acme"}
    others = {s.level for snap in stage.snapshots[5:] for s in snap.services[1:]}
    assert others == {Level.OPERATIONAL}
    late = [target for at, target in stage.asked if at > 1900]
    assert all(s.probe and s.probe.target in late for s in FOUR)


def test_blocked_check_addresses_are_called_so_until_they_answer(set_stage: SetStage) -> None:
    stage = set_stage(
        canary=lambda _url, at: "offline" if at < 1500 else "online",
        probe=lambda target, at: REFUSED if "acme" in target and at % 900 > 600 else FINE,
    )

    stage.play(*FOUR, seconds=3000)

    said = [(s.network, s.issue) for s in stage.snapshots]
    assert (Network.ONLINE, ConnectionIssue.CHECK_ADDRESSES_BLOCKED) in said
    assert said[-1] == (Network.ONLINE, None)
    assert Network.OFFLINE not in {network for network, _ in said}


def test_a_page_that_is_read_vouches_for_the_connection_too(set_stage: SetStage) -> None:
    pages = [paged(name, probe=None) for name in ("bolt", "cirrus")]
    stage = set_stage(canary=blocked(3), probe=down(600, 900))

    stage.play(service("acme"), *pages, seconds=1500)

    assert Network.OFFLINE not in {s.network for s in stage.snapshots}
    assert [n.kind for n in stage.alerts] == [AlertKind.TROUBLE, AlertKind.BACK]


def test_a_portal_that_lets_one_service_through_is_still_a_portal(set_stage: SetStage) -> None:
    stage = set_stage(
        canary=lambda _url, at: "captive_portal" if at >= 300 else "online",
        probe=lambda target, at: FINE if "bolt" in target or at < 300 else REFUSED,
    )

    stage.play(*FOUR, seconds=1500)

    assert stage.last.network is Network.CAPTIVE_PORTAL
    assert stage.alerts == []


def test_nobody_says_online_before_something_far_away_has_answered(set_stage: SetStage) -> None:
    near = service("nas", local=True)
    stage = set_stage()

    stage.play(near, seconds=300)

    assert {s.network for s in stage.snapshots} == {Network.UNKNOWN}
    other = set_stage(probe=lambda _t, at: FINE if at > 100 else SILENT)
    other.play(service("acme"), seconds=300)
    assert other.snapshots[0].network is Network.UNKNOWN
    assert other.last.network is Network.ONLINE


def test_plain_http_and_near_answers_prove_no_connection(set_stage: SetStage) -> None:
    plain = [service(f"p{n}", probe=Probe(f"http://p{n}.example")) for n in range(3)]
    stage = set_stage(canary=blocked(3))

    stage.play(service("nas", local=True), *plain, seconds=300)

    assert stage.last.network is Network.OFFLINE


def test_a_cut_that_is_over_while_services_are_asked_is_nobodys_outage(
    set_stage: SetStage,
) -> None:
    for length in range(3, 20):
        line = lambda at, n=length: "offline" if 600 <= at < 600 + n else "online"  # noqa: E731
        stage = set_stage(
            line=line, probe=lambda _t, at, line=line: SILENT if line(at) == "offline" else FINE
        )

        stage.play(*FOUR, seconds=1500)

        assert stage.alerts == []
        assert not [t for t in stage.memory.transitions if Level(t.level).trouble]


def lossy(share: float, *, refused_since: float = 1e9, seed: int = 1) -> dict[str, object]:
    """Return a connection that loses *share* of everything; one service may refuse."""
    chance = Random(seed)  # noqa: S311 - the same connection each time
    lost = Failure(FailureKind.TIMED_OUT, Phase.CONNECT)

    def probe(target: str, at: float) -> ProbeResult | Failure:
        if chance.random() < share:
            return lost
        return REFUSED if "acme" in target and at >= refused_since else FINE

    return {
        "probe": probe,
        "canary": lambda _url, _at: "offline" if chance.random() < share else "online",
    }


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5])
def test_loss_alone_is_never_told(set_stage: SetStage, share: float) -> None:
    stage = set_stage(**lossy(share))

    stage.play(*(service(f"s{n}") for n in range(12)), seconds=4 * 3600)

    assert stage.alerts == []
    assert not [t for t in stage.memory.transitions if Level(t.level).trouble]
    assert stage.last.issue is ConnectionIssue.LOSES_CONNECTIONS


@pytest.mark.parametrize("share", [0.1, 0.3])
@pytest.mark.parametrize("seed", range(4))
def test_a_refusal_on_a_lossy_connection_is_told_and_recorded(
    set_stage: SetStage, share: float, seed: int
) -> None:
    stage = set_stage(**lossy(share, refused_since=1800, seed=seed))

    stage.play(*FOUR, *(service(f"s{n}") for n in range(8)), seconds=3600)

    assert [n.services for n in stage.alerts] == [("acme",)]
    assert stage.alerted[0][0] - 1800 < 300
    assert {t.service for t in stage.memory.transitions if Level(t.level).trouble} == {"acme"}


def test_when_half_of_all_refuse_on_a_lossy_connection_it_is_a_router(set_stage: SetStage) -> None:
    chance = Random(2)  # noqa: S311 - the same connection each time

    def probe(_target: str, at: float) -> ProbeResult | Failure:
        if at >= 1800:
            return REFUSED
        return SILENT if chance.random() < 0.2 else FINE

    stage = set_stage(probe=probe)

    stage.play(*FOUR, seconds=2400)

    assert stage.alerts == []


def offline_since(begin: float, end: float = 1e9) -> Callable[[float], str]:
    return lambda at: "offline" if begin <= at < end else "online"


def test_while_offline_the_service_that_answered_last_is_asked_once_a_minute(
    set_stage: SetStage,
) -> None:
    stage = set_stage(line=offline_since(600))

    stage.play(*FOUR, seconds=3600)

    asked = [at for at, target in stage.asked if at > 1800 and target.startswith("https:")]
    assert 25 <= len(asked) <= 30
    assert stage.last.network is Network.OFFLINE


def test_a_service_that_answers_ends_offline_although_every_check_address_is_dead(
    set_stage: SetStage,
) -> None:
    stage = set_stage(
        line=offline_since(600, 1500),
        canary=lambda _url, at: "offline" if at >= 600 else "online",
    )

    stage.play(*FOUR, seconds=1700)

    assert stage.last.network is Network.ONLINE
    assert {s.level for s in stage.last.services} == {Level.OPERATIONAL}


def test_without_a_default_route_nothing_is_asked_and_hardly_anything_wakes(
    set_stage: SetStage,
) -> None:
    stage = set_stage(line=offline_since(600, 5000))
    looked: list[int] = []

    def unplug(_engine: Engine) -> None:
        stage.place.name = ""

    def plug_in(_engine: Engine) -> None:
        stage.place.name = "home"

    def count(_engine: Engine) -> None:
        looked.append(stage.loop.wakes)

    acts = [(600, unplug), (1200, count), (4800, count), (5000, plug_in)]
    stage.play(*FOUR, seconds=5100, at=acts)

    assert not [target for at, target in stage.asked if 700 < at < 5000]
    assert (looked[1] - looked[0]) / 60 <= 4
    assert {s.level for s in stage.last.services} == {Level.OPERATIONAL}


def test_with_a_route_that_leads_nowhere_few_things_wake(set_stage: SetStage) -> None:
    stage = set_stage(line=offline_since(600))
    looked: list[int] = []
    times = (720, 1080, 1800, 5400)
    acts = [(at, lambda _engine: looked.append(stage.loop.wakes)) for at in times]

    stage.play(*FOUR, seconds=5500, at=acts)

    assert (looked[1] - looked[0]) / 6 <= 7
    assert (looked[3] - looked[2]) / 60 <= 4.5


def test_a_network_without_any_route_on_which_services_answer_is_online(
    set_stage: SetStage,
) -> None:
    stage = set_stage(line=offline_since(600, 900))
    stage.place.name = ""

    stage.play(*FOUR, seconds=1500)

    assert stage.last.network is Network.ONLINE
    assert stage.last.services[0].reason is Reason.ANSWERS


def test_the_connection_is_back_soon(set_stage: SetStage) -> None:
    for length in (30, 300, 3000):
        stage = set_stage(line=offline_since(600, 600 + length))

        stage.play(*FOUR, seconds=600 + length + 70)

        online = next(
            (s.at - START).total_seconds()
            for s in stage.snapshots
            if s.at and s.network is Network.ONLINE and (s.at - START).total_seconds() > 640
        )
        assert online - 600 - length < 60
