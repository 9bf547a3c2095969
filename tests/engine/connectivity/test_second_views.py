"""Views in the engine: they add a sentence, vouch for the line at best, and decide nothing."""

from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from msgspec.structs import replace

from statustray.domain.model.checks.check_result import ConnectionIssue, Network, ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind
from statustray.domain.model.checks.second_view import ViewState
from statustray.domain.model.level import Level
from statustray.domain.model.page_key import Secret
from statustray.domain.model.settings import ViewSource
from statustray.domain.monitoring.second_views import view_state
from tests.engine.connectivity.views import OFFICE, SHARED, Files, published, seen, with_views
from tests.support.stage.scripts import FINE, REFUSED, SILENT, service
from tests.support.stage.stage import SetStage
from tests.support.stage.virtual_time import START


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
