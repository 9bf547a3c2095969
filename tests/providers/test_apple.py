from statustray.domain.model.level import Level
from statustray.providers.apple import locate, parse
from tests.support.formats.recorded import FOLDER

OUTAGE = (FOLDER / "apple" / "outage.json").read_bytes()


def test_one_event_under_two_services_is_one_incident_and_what_comes_is_work() -> None:
    report = parse(OUTAGE)

    (incident,) = report.incidents
    (work,) = report.maintenance
    assert incident.title == "Outage: Shop, Warehouse"
    assert incident.components == ("Shop", "Warehouse")
    assert (work.active, work.components) == (False, ("Letters",))


def test_a_page_wrapped_in_a_call_is_read_without_being_run() -> None:
    assert parse(b"jsonCallback(" + OUTAGE + b");") == parse(OUTAGE)


def test_no_services_tell_nothing() -> None:
    assert parse(b'{"services": []}').level is Level.UNKNOWN


def test_the_developers_page_keeps_its_file_elsewhere() -> None:
    file = locate("https://developer.apple.com/system-status/")

    assert file.endswith("/systemstatus/data/developer/system_status_en_US.js")
    assert locate(file) == file
    assert locate("https://www.apple.com/support/systemstatus/").endswith(
        "/support/systemstatus/data/system_status_en_US.js"
    )
