"""The published file: what is not understood is a sentence, never a level."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from statustray.domain.model.checks.check_result import Network
from statustray.domain.model.checks.second_view import ViewedService
from statustray.domain.model.level import Level
from statustray.domain.monitoring.view_file import UnknownView, read_view

GOOD = {
    "format": "statustray-view",
    "version": 1,
    "at": "2026-10-04T12:00:00Z",
    "interval_s": 60,
    "network": "captive_portal",
    "services": [
        {"id": "github", "name": "GitHub", "level": "operational"},
        {
            "id": "acme",
            "name": "Acme",
            "level": "major_outage",
            "seen": "website",
            "own": True,
            "scope": ["Shop"],
            "addresses": ["https://acme.example/"],
        },
    ],
}


def changed(**members: object) -> bytes:
    return json.dumps({**GOOD, **members}).encode()


def test_a_file_is_read_whole() -> None:
    report = read_view(changed(more="a later member of the same version"))

    assert report.at == datetime(2026, 10, 4, 12, tzinfo=UTC)
    assert report.interval == timedelta(minutes=1)
    assert report.network is Network.CAPTIVE_PORTAL
    assert report.services["github"] == ViewedService("github", "GitHub", Level.OPERATIONAL)
    acme = report.services["acme"]
    assert (acme.level, acme.own, acme.website_only) == (Level.MAJOR_OUTAGE, True, True)
    assert (*acme.scope, *acme.addresses) == ("Shop", "https://acme.example/")


@pytest.mark.parametrize("word", ["fine", "OPERATIONAL!", "green"])
def test_a_word_that_is_no_level_is_unknown(word: str) -> None:
    rows = [{"id": "github", "name": "GitHub", "level": word}]

    assert read_view(changed(services=rows)).services["github"].level is Level.UNKNOWN


def test_an_interval_out_of_reason_is_brought_within_it() -> None:
    assert read_view(changed(interval_s=1e12)).interval == timedelta(days=1)
    assert read_view(changed(interval_s=-5)).interval == timedelta(seconds=1)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(changed(version=2), "version 2 needs a newer StatusTray", id="future"),
        pytest.param(changed(format="other"), "not a file that StatusTray publishes", id="other"),
        pytest.param(b'{"status": "ok"}', "not a file that StatusTray publishes", id="other JSON"),
        pytest.param(changed()[:80], "damaged", id="half a file"),
        pytest.param(b"<html>", "damaged", id="HTML"),
        pytest.param(b"", "damaged", id="empty"),
        pytest.param(b"[" * 100_000, "damaged", id="deep"),
        pytest.param(b"\xff\xfe\x00", "damaged", id="not text"),
        pytest.param(b"[]", "not a file that", id="a list"),
        pytest.param(changed(at="yesterday"), "$.at", id="no time"),
        pytest.param(changed(version="new"), "$.version", id="no version"),
        pytest.param(changed(services={}), "$.services", id="no rows"),
        pytest.param(changed(services=[{"id": "x", "name": "X"}]), "[0].level", id="no level"),
        pytest.param(changed(services=[7]), "[0]", id="a number for a service"),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(data: bytes, said: str) -> None:
    with pytest.raises(UnknownView) as refused:
        read_view(data)

    assert said in refused.value.why
