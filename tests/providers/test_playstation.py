from statustray.domain.level import Level
from statustray.domain.report import Component
from statustray.providers.playstation import PROVIDER, parse
from tests.support.recorded import FOLDER

CALM = (FOLDER / "playstation" / "calm.json").read_bytes()
OUTAGE = (FOLDER / "playstation" / "outage.json").read_bytes()


def test_a_row_with_an_end_is_past() -> None:
    assert parse(CALM).incidents == ()


def test_one_row_in_two_countries_is_one_incident() -> None:
    report = parse(OUTAGE)

    assert [incident.title for incident in report.incidents] == ["Outage"]
    assert Component("Store", Level.MAJOR_OUTAGE, "BB") in report.components


def test_work_with_an_end_is_announced_and_left_to_the_clock() -> None:
    (work,) = parse(CALM.replace(b'"Outage"', b'"Maintenance"')).maintenance

    assert work.active is None
    assert work.ends_at is not None


def test_a_region_may_be_chosen() -> None:
    europe = "https://status.playstation.com/data/statuses/region/SCEE.json"

    assert PROVIDER.document(europe) == europe
    assert PROVIDER.document("https://status.playstation.com/de-de").endswith("/SCEA.json")
