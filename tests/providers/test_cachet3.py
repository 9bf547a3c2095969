import json

from statustray.domain.model.level import Level
from statustray.providers.cachet import VERSION_3 as PROVIDER
from statustray.providers.cachet import parse_3 as parse
from statustray.providers.cachet import parse_both_3 as parse_both

CALM = {"name": "Shop", "status": {"value": 1}}


def listed(attributes: object, following: str | None = None) -> bytes:
    return json.dumps({"data": [{"attributes": attributes}], "links": {"next": following}}).encode()


def test_the_latest_status_goes_before_the_status() -> None:
    work = CALM | {"latest_status": {"value": "6"}}

    assert parse(listed(work)).level is Level.MAINTENANCE


def test_a_list_with_further_pages_is_never_calm() -> None:
    assert parse(listed(CALM, "https://acme.example/api/components?page=2")).level is Level.UNKNOWN


def test_the_incidents_lie_beside_the_components() -> None:
    assert PROVIDER.also is not None
    assert PROVIDER.also("https://acme.example") == (
        "https://acme.example/api/incidents?per_page=100"
    )


def test_incidents_that_cannot_be_read_leave_the_components_their_word() -> None:
    incidents, down = b'{"data": ["x"]}', CALM | {"status": {"value": 4}}

    assert parse_both(listed(CALM), incidents).level is Level.UNKNOWN
    assert parse_both(listed(down), incidents).level is Level.MAJOR_OUTAGE
