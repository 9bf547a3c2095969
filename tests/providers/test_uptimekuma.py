import json
from datetime import UTC, datetime

import pytest

from statustray.domain.model.level import Level
from statustray.providers.uptimekuma import PROVIDER, find, parse, parse_both
from tests.support.formats.recorded import FOLDER

PAGES = FOLDER / "uptimekuma"
CALM = (PAGES / "calm.json").read_bytes()


def beats(**last: int | None) -> bytes:
    monitors = {
        key[1:]: [
            {"status": 0, "time": "2026-10-05 08:59:00"},
            {"status": status, "time": "2026-10-05 09:00:00.123"},
        ]
        for key, status in last.items()
    }
    return json.dumps({"heartbeatList": monitors}).encode()


@pytest.mark.parametrize(
    ("shop", "warehouse", "level"),
    [
        (1, 1, Level.OPERATIONAL),
        (0, 1, Level.PARTIAL_OUTAGE),
        (0, 0, Level.MAJOR_OUTAGE),
        (1, 2, Level.UNKNOWN),
        (1, 3, Level.MAINTENANCE),
        (0, 3, Level.PARTIAL_OUTAGE),
        (1, 7, Level.UNKNOWN),
        (1, None, Level.UNKNOWN),
    ],
)
def test_the_newest_beat_of_each_monitor_counts(
    shop: int, warehouse: int | None, level: Level
) -> None:
    assert parse_both(CALM, beats(m3=shop, m12=warehouse)).level is level
    assert parse(beats(m3=shop, m12=warehouse)).level is level


def test_a_monitor_without_beats_is_never_calm() -> None:
    assert parse_both(CALM, beats(m3=1)).level is Level.UNKNOWN
    assert parse_both(CALM, b'{"heartbeatList": {}, "uptimeList": {}}').level is Level.UNKNOWN


@pytest.mark.parametrize(
    ("style", "level"),
    [
        ("danger", Level.PARTIAL_OUTAGE),
        ("warning", Level.DEGRADED),
        ("info", Level.OPERATIONAL),
        ("primary", Level.OPERATIONAL),
    ],
)
def test_what_the_operator_pinned_counts_by_its_style(style: str, level: Level) -> None:
    page = json.loads(CALM) | {"incidents": [{"title": "Note", "style": style}]}

    report = parse_both(json.dumps(page).encode(), beats(m3=1, m12=1))

    assert report.level is level
    assert [incident.title for incident in report.incidents] == ["Note"]


def test_running_work_is_told_in_the_zone_it_was_planned_in() -> None:
    page, also = ((PAGES / f"maintenance{end}").read_bytes() for end in (".json", ".also.json"))

    report = parse_both(page, also)

    (work,) = report.maintenance
    assert report.level is Level.MAINTENANCE
    assert (work.active, work.starts_at) == (True, datetime(2026, 10, 5, 9, tzinfo=UTC))


@pytest.mark.parametrize(
    ("page", "document"),
    [
        ("https://k.example", "https://k.example/api/status-page/default"),
        ("https://k.example/status/acme", "https://k.example/api/status-page/acme"),
        ("http://nas.lan/kuma/status/a-b", "http://nas.lan/kuma/api/status-page/a-b"),
    ],
)
def test_both_documents_are_found_by_the_slug(page: str, document: str) -> None:
    assert PROVIDER.also is not None

    assert PROVIDER.document(page) == PROVIDER.document(document) == document
    assert PROVIDER.also(page) == document.replace("/status-page/", "/status-page/heartbeat/")


def test_the_slug_is_read_from_the_script_of_a_page_with_its_own_host() -> None:
    html = "<script>window.preloadData = {'config':{'slug':'acme','title':'Acme'}}</script>"

    assert find("https://status.acme.example", html) == "https://status.acme.example/status/acme"
    assert find("https://status.acme.example", "<script>'slug':'acme'</script>") is None
