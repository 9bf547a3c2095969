import json

import pytest

from statustray.domain.model.level import Level
from statustray.providers.salesforce import locate, parse
from tests.support.formats.recorded import FOLDER

INSTANCE = {"key": "LK1", "status": "OK", "environment": "production", "isActive": True}


def listed(*rows: object) -> bytes:
    return json.dumps(rows).encode()


def test_retired_and_test_instances_do_not_count() -> None:
    broken = INSTANCE | {"status": "MAJOR_INCIDENT_CORE"}
    retired, sandbox = broken | {"isActive": False}, broken | {"environment": "sandbox"}

    assert parse(listed(INSTANCE, retired, sandbox)).level is Level.OPERATIONAL
    assert parse(listed(retired, sandbox)).level is Level.UNKNOWN


def test_a_single_instance_is_read() -> None:
    assert parse(json.dumps(INSTANCE).encode()).level is Level.OPERATIONAL


def test_one_incident_under_two_instances_is_one() -> None:
    (incident,) = parse((FOLDER / "salesforce" / "outage.json").read_bytes()).incidents

    assert incident.components == ("LK1", "LK2")
    assert incident.level is Level.MAJOR_OUTAGE


@pytest.mark.parametrize(
    ("page", "path"),
    [
        ("https://status.salesforce.com", "/instances/status/preview?products=Salesforce_Services"),
        ("https://status.salesforce.com/products/Tableau", "/products/Tableau"),
        ("https://status.salesforce.com/instances/NA1/", "/instances/NA1/status"),
        ("https://api.status.salesforce.com/v1/products/Tableau", "/products/Tableau"),
    ],
)
def test_the_page_names_the_product_or_instance(page: str, path: str) -> None:
    assert locate(page) == "https://api.status.salesforce.com/v1" + path
