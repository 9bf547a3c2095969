"""Healthchecks as a source: a signal that is late is not one that is missing."""

import json

import pytest

from statustray.domain.model.checks.report import CheckNote
from statustray.domain.model.level import Level
from statustray.domain.monitoring.source_check import check_at, offered
from statustray.domain.parsing.json_reader import Malformed
from statustray.providers.sources.healthchecks import SOURCE, parse
from tests.support.formats.prometheus_answers import NOW


def answer(status: object, **fields: object) -> bytes:
    row = {"name": "Nightly backup", "tags": "prod db", "unique_key": "k1", "status": status}
    return json.dumps({"checks": [row | fields]}).encode()


@pytest.mark.parametrize(
    ("status", "level", "note"),
    [
        ("up", Level.OPERATIONAL, None),
        ("down", Level.MAJOR_OUTAGE, None),
        ("grace", Level.UNKNOWN, CheckNote.LATE),
        ("new", Level.UNKNOWN, CheckNote.NEVER_CHECKED),
        ("paused", Level.UNKNOWN, CheckNote.PAUSED),
        ("sleeping", Level.UNKNOWN, None),
    ],
)
def test_only_up_is_well_and_only_down_is_down(
    status: str, level: Level, note: CheckNote | None
) -> None:
    found = check_at(parse(answer(status)), "k1", NOW)

    assert (found.level, found.check_note) == (level, note)


def test_a_check_is_known_by_what_its_key_may_see() -> None:
    whole = answer("up", unique_key=None, uuid="u-1")
    own = answer("up", unique_key=None, ping_url="https://hc.acme.example/ping/u-2")

    assert [check.id for check in offered(parse(whole))] == ["u-1"]
    assert [check.id for check in offered(parse(own))] == ["u-2"]


@pytest.mark.parametrize(
    "body",
    [b"<html></html>", b"{}", b'{"error":"wrong api key"}', answer(None), answer(3)],
)
def test_what_is_no_list_of_checks_is_refused(body: bytes) -> None:
    with pytest.raises(Malformed):
        parse(body)


def test_its_list_is_found_from_any_page_of_a_project() -> None:
    page = "https://hc.acme.example/projects/123/checks/"

    assert SOURCE.document(page) == "https://hc.acme.example/api/v3/checks/"
