from statustray.domain.model.level import Level
from statustray.providers.heroku import parse
from tests.support.formats.recorded import FOLDER


def test_an_open_incident_has_the_worst_colour_of_its_updates() -> None:
    (incident,) = parse((FOLDER / "heroku" / "outage.json").read_bytes()).incidents

    assert incident.level is Level.MAJOR_OUTAGE
    assert [update.text for update in incident.updates] == [
        "We are looking.",
        "We are rolling back.",
    ]


def test_finished_work_that_is_still_listed_is_left_out() -> None:
    assert parse((FOLDER / "heroku" / "calm.json").read_bytes()).maintenance == ()
