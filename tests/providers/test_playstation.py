from statustray.domain.model.checks.report import Component
from statustray.domain.model.level import Level
from statustray.providers.playstation import PROVIDER, parse
from tests.support.formats.recorded import FOLDER

OUTAGE = (FOLDER / "playstation" / "outage.json").read_bytes()


def test_trouble_with_an_end_is_past_or_not_which_only_a_clock_can_tell() -> None:
    ended = OUTAGE.replace(b'"endDate": null', b'"endDate": "2026-10-05T10:00:00.000Z"')

    assert parse(ended).level is Level.UNKNOWN
    assert parse(ended).incidents == ()


def test_one_row_in_two_countries_is_one_incident() -> None:
    report = parse(OUTAGE)

    assert [incident.title for incident in report.incidents] == ["Outage"]
    assert Component("Store", Level.MAJOR_OUTAGE, "BB") in report.components


def test_work_with_an_end_is_announced_and_left_to_the_clock() -> None:
    planned = OUTAGE.replace(b'"Outage"', b'"Maintenance"')
    ended = planned.replace(b'"endDate": null', b'"endDate": "2026-10-05T10:00:00.000Z"')

    (work,) = parse(ended).maintenance

    assert parse(ended).level is Level.OPERATIONAL
    assert work.active is None
    assert work.ends_at is not None


def test_a_region_may_be_chosen() -> None:
    europe = "https://status.playstation.com/data/statuses/region/SCEE.json"

    assert PROVIDER.document(europe) == europe
    assert PROVIDER.document("https://status.playstation.com/de-de").endswith("/SCEA.json")
