"""Views in the engine: they add a sentence, vouch for the line at best, and decide nothing."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import pairwise

import pytest

from statustray.domain.model.checks.check_result import ConnectionIssue, Network, ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.second_view import Elsewhere, ViewState
from statustray.domain.model.level import Level
from statustray.domain.model.page_key import Secret
from statustray.domain.model.settings import ViewSource
from statustray.domain.monitoring.second_views import view_state
from tests.support.fake_world import FINE, REFUSED, SILENT, Stage, service
from tests.support.virtual_time import START

SetStage = Callable[..., Stage]
OFFICE = ViewSource("the office", "https://office.example/view.json")
SHARED = ViewSource("the shop", "/shared/shop.json")


def published(at: float, levels: Mapping[str, str], *, network: str = "online") -> bytes:
    rows = [{"id": key, "name": key.capitalize(), "level": word} for key, word in levels.items()]
    content = {
        "format": "statustray-view",
        "version": 1,
        "at": (START + timedelta(seconds=at)).isoformat(),
        "interval_s": 60,
        "network": network,
        "services": rows,
    }
    return json.dumps(content).encode()


@dataclass
class Files:
    """Files on a share, as they are at each moment."""

    stage: list[Stage] = field(default_factory=list)
    read_at: list[float] = field(default_factory=list)
    says: Callable[[float], bytes | str] = lambda at: published(at, {"acme": "major_outage"})

    async def read(self, path: str) -> bytes | str:
        assert path == SHARED.place
        at = self.stage[0].loop.time()
        self.read_at.append(at)
        return self.says(at)


def with_views(stage: Stage, *views: ViewSource) -> Stage:
    stage.settings = replace(stage.settings, view=views)
    if isinstance(stage.view_files, Files):
        stage.view_files.stage.append(stage)
    return stage


def seen(stage: Stage, place: str) -> Elsewhere:
    (state,) = stage.last.services
    return next(one for one in state.elsewhere if one.place == place)


@pytest.mark.parametrize("word", [level.value for level in Level])
def test_no_word_of_another_place_changes_a_level_or_notifies(
    set_stage: SetStage, word: str
) -> None:
    stage = with_views(set_stage(page=lambda _url, at: published(at, {"acme": word})), OFFICE)

    stage.play(service("acme"), seconds=900)

    assert {s.services[0].level for s in stage.snapshots if s.services[0].health.recent_checks} == {
        Level.OPERATIONAL
    }
    assert stage.alerted == []
    assert seen(stage, "the office").level is Level(word)


def test_green_elsewhere_never_turns_red_into_green(set_stage: SetStage) -> None:
    stage = set_stage(
        probe=lambda _target, at: REFUSED if at >= 300 else FINE,
        page=lambda _url, at: published(at, {"acme": "operational"}),
    )

    with_views(stage, OFFICE).play(service("acme"), seconds=900)

    assert stage.last.services[0].level is Level.MAJOR_OUTAGE
    assert len(stage.alerts) == 1


def test_every_view_is_read_once_an_interval_and_at_check_now(set_stage: SetStage) -> None:
    files = Files()
    stage = with_views(set_stage(view_files=files), SHARED)

    stage.play(service("acme"), seconds=605, at=[(590.0, lambda engine: engine.check_now())])

    assert 11 <= len(files.read_at) <= 13
    assert any(590 <= at < 592 for at in files.read_at)


def test_a_bad_view_is_named_and_the_others_go_on(set_stage: SetStage) -> None:
    files = Files()
    stage = set_stage(page=lambda _url, _at: b"<html>sign in</html>", view_files=files)

    with_views(stage, OFFICE, SHARED).play(service("acme"), seconds=130)

    office, shop = stage.last.views
    assert "damaged" in str(office.trouble)
    assert seen(stage, "the office").state is ViewState.UNREADABLE
    assert seen(stage, "the shop").level is Level.MAJOR_OUTAGE
    assert shop.trouble is None


def test_a_share_that_is_gone_leaves_the_last_report_until_it_is_old(set_stage: SetStage) -> None:
    files = Files(says=lambda at: published(at, {"acme": "operational"}) if at < 100 else "gone")
    stage = with_views(set_stage(view_files=files), SHARED)
    stage.play(service("acme"), seconds=900)

    def worth(at: float) -> ViewState:
        shown = [s for s in stage.snapshots if s.at and s.at <= START + timedelta(seconds=at)]
        return shown[-1].services[0].elsewhere[0].state

    assert worth(200) is ViewState.FRESH
    assert worth(600) is ViewState.UNREADABLE


def test_one_check_reads_the_views_too(set_stage: SetStage) -> None:
    files = Files()

    stage = with_views(set_stage(view_files=files), SHARED)
    snapshot = stage.look_once(service("acme"))

    assert snapshot.at is not None
    assert view_state(snapshot.views[0], snapshot.at) is ViewState.FRESH
    assert snapshot.services[0].elsewhere[0].level is Level.MAJOR_OUTAGE


def silent_canaries(_url: str, at: float) -> str:
    return "offline" if at >= 300 else "online"


@pytest.mark.parametrize(
    ("view", "public", "network"),
    [
        pytest.param(OFFICE, True, Network.ONLINE, id="an https answer of a far host"),
        pytest.param(OFFICE, False, Network.OFFLINE, id="a host of one's own network"),
        pytest.param(SHARED, True, Network.OFFLINE, id="a file"),
    ],
)
def test_only_an_https_answer_of_a_far_host_vouches_for_the_line(
    set_stage: SetStage, *, view: ViewSource, public: bool, network: Network
) -> None:
    def probe(target: str, at: float) -> ProbeResult | Failure:
        gone = at >= 300 and "office" not in target
        return SILENT if gone else FINE

    stage = set_stage(
        canary=silent_canaries,
        probe=probe,
        page=lambda _url, at: published(at, {"acme": "operational"}),
        public=public,
        view_files=Files(),
    )

    with_views(stage, view).play(service("acme"), seconds=900)

    assert stage.last.network is network
    if network is Network.ONLINE:
        assert stage.last.issue is ConnectionIssue.CHECK_ADDRESSES_BLOCKED


def test_a_view_that_was_removed_vouches_for_nothing(set_stage: SetStage) -> None:
    stage = with_views(
        set_stage(
            canary=silent_canaries,
            probe=lambda _t, at: SILENT if at >= 300 else FINE,
            page=lambda _url, at: published(at, {"acme": "operational"}),
            public=True,
        ),
        OFFICE,
    )
    alone = replace(stage.settings, view=())

    stage.play(
        service("acme"),
        seconds=900,
        at=[(250.0, lambda engine: engine.configure([service("acme")], alone))],
    )

    assert stage.last.views == ()
    assert stage.last.network is Network.OFFLINE


@dataclass
class Keys:
    """A password store with one key."""

    asked: list[tuple[str, str]] = field(default_factory=list)

    async def key(self, service: str, page: str) -> Secret | Failure | None:
        self.asked.append((service, page))
        return Secret("open sesame")


def test_a_view_with_a_key_shows_it_to_its_own_address(set_stage: SetStage) -> None:
    keys = Keys()
    stage = set_stage(page=lambda _url, at: published(at, {"acme": "degraded"}), keys=keys)

    with_views(stage, replace(OFFICE, wants_key=True)).play(service("acme"), seconds=5)

    assert keys.asked == [("view:the office", OFFICE.place)]
    assert (OFFICE.place, Secret("open sesame")) in stage.shown_keys


def test_a_view_that_does_not_answer_is_a_failure_at_its_source(set_stage: SetStage) -> None:
    stage = with_views(set_stage(page=lambda _url, _at: REFUSED), OFFICE)

    stage.play(service("acme"), seconds=5)

    (view,) = stage.last.views
    assert isinstance(view.trouble, Failure)
    assert view.trouble.kind is FailureKind.REFUSED


def prometheus(at: float, value: str = "1", target: str = "https://acme.example") -> bytes:
    sample = [(START + timedelta(seconds=at)).timestamp(), value]
    row = {"metric": {"__name__": "probe_success", "instance": target}, "values": [sample]}
    return json.dumps({"status": "success", "data": {"result": [row]}}).encode()


def asks_api(url: str) -> bool:
    return "/api/v1/query?query=probe_success" in url


OF_PROMETHEUS = replace(OFFICE, place="https://office.example/")


def test_an_address_without_a_file_is_asked_as_a_prometheus_and_then_only_as_that(
    set_stage: SetStage,
) -> None:
    stage = with_views(
        set_stage(
            probe=lambda _target, at: REFUSED if at >= 300 else FINE,
            page=lambda url, at: prometheus(at) if asks_api(url) else b"<html>",
        ),
        OF_PROMETHEUS,
    )

    stage.play(service("acme"), seconds=900)

    asked = [url for _, url in stage.asked if "office.example" in url]
    assert asked.count(OF_PROMETHEUS.place) == 1
    assert {url for url in asked if url != OF_PROMETHEUS.place} == {
        "https://office.example/api/v1/query?query=probe_success%5B180s%5D"
    }
    assert seen(stage, "the office").level is Level.OPERATIONAL
    assert stage.last.services[0].level is Level.MAJOR_OUTAGE
    assert len(stage.alerts) == 1


def test_a_red_prometheus_changes_no_level_and_notifies_nobody(set_stage: SetStage) -> None:
    stage = with_views(
        set_stage(page=lambda url, at: prometheus(at, "0") if asks_api(url) else b"<html>"),
        OF_PROMETHEUS,
    )

    stage.play(service("acme"), seconds=900)

    assert seen(stage, "the office").level is Level.MAJOR_OUTAGE
    assert stage.last.services[0].level is Level.OPERATIONAL
    assert stage.alerted == []


def test_an_address_may_change_from_a_prometheus_to_a_file_and_back(set_stage: SetStage) -> None:
    def page(url: str, at: float) -> bytes | Failure:
        if 300 <= at < 600:
            gone = Failure(FailureKind.NOT_FOUND, Phase.REQUEST)
            return gone if asks_api(url) else published(at, {"acme": "degraded"})
        return prometheus(at) if asks_api(url) else b"<html>"

    stage = with_views(set_stage(page=page), OF_PROMETHEUS)
    stage.play(service("acme"), seconds=900)

    levels = [s.services[0].elsewhere[0].level for s in stage.snapshots if s.services[0].elsewhere]
    told = [level for level in levels if level is not None]
    changes = [now for before, now in pairwise([None, *told]) if now is not before]
    assert changes == [Level.OPERATIONAL, Level.DEGRADED, Level.OPERATIONAL]


@pytest.mark.parametrize(
    ("file", "api", "words"),
    [
        (b"<html>", b"<html>", "and no Prometheus answers there"),
        (b"{}", b"{}", "not a file that StatusTray publishes, and no Prometheus answers there"),
        (b"<html>", b'{"status": "error", "error": "busy"}', r"refuses the question \(busy\)"),
        (
            b'{"format": "statustray-view", "version": 9}',
            prometheus(0),
            "needs a newer StatusTray",
        ),
    ],
)
def test_a_wrong_answer_has_its_sentence(
    set_stage: SetStage, file: bytes, api: bytes, words: str
) -> None:
    stage = set_stage(page=lambda url, _at: api if asks_api(url) else file)

    with_views(stage, OF_PROMETHEUS).play(service("acme"), seconds=5)

    (view,) = stage.last.views
    assert re.search(words, str(view.trouble))
