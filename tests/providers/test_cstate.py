from datetime import UTC, datetime

import pytest

from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import Malformed
from statustray.providers.cstate import parse
from tests.support.formats.recorded import FOLDER

OUTAGE = (FOLDER / "cstate" / "outage.json").read_bytes()


def test_one_issue_under_two_systems_is_one_incident() -> None:
    report = parse(OUTAGE)

    (incident,) = report.incidents
    assert incident.components == ("Shop", "Warehouse")
    assert incident.started_at is not None


def test_the_page_says_when_it_was_built() -> None:
    assert parse(OUTAGE).as_of == datetime(2026, 10, 5, 9, 12, tzinfo=UTC)


def test_a_notice_is_work() -> None:
    report = parse((FOLDER / "cstate" / "maintenance.json").read_bytes())

    assert report.level is Level.MAINTENANCE
    assert report.incidents == ()
    assert [work.title for work in report.maintenance] == ["New lifts"]


def test_an_informational_issue_is_no_incident() -> None:
    told = OUTAGE.replace(b'"informational": false', b'"informational": true')

    assert parse(told).incidents == ()


def test_a_quote_in_a_title_is_refused_not_repaired() -> None:
    with pytest.raises(Malformed):
        parse(OUTAGE.replace(b"stand still", b'"stand" still'))
