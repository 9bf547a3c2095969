"""A Prometheus that is asked as another place's view."""

import json
import re
from datetime import timedelta
from itertools import pairwise

import pytest
from msgspec.structs import replace

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.level import Level
from tests.engine.connectivity.views import OFFICE, published, seen, with_views
from tests.support.stage.scripts import FINE, REFUSED, service
from tests.support.stage.stage import SetStage
from tests.support.stage.virtual_time import START


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
