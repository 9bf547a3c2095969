import json

import pytest

from statustray.domain.model.level import Level
from statustray.domain.monitoring.scope import scoped
from statustray.providers import googlecloud, googleworkspace
from statustray.providers.families.google_incidents import read_incidents, read_with_products
from tests.support.formats.recorded import FOLDER

OUTAGE = (FOLDER / "googlecloud" / "outage.json").read_bytes()
PRODUCTS = (FOLDER / "googlecloud" / "outage.also.json").read_bytes()


@pytest.mark.parametrize("end", [None, "", "missing"])
def test_an_incident_without_an_end_is_open(end: str | None) -> None:
    row = {"begin": "2026-10-05T09:00:00+00:00", "external_desc": "x", "end": end}
    if end == "missing":
        del row["end"]

    assert read_incidents(json.dumps([row]).encode()).level is Level.DEGRADED


def test_a_history_that_is_gone_tells_nothing() -> None:
    assert read_incidents(b"[]").level is Level.UNKNOWN


def test_products_and_places_can_be_chosen() -> None:
    report = read_with_products(OUTAGE, PRODUCTS)

    def level(*components: str, regions: tuple[str, ...] = ()) -> Level:
        return scoped(report, components=components, regions=regions).level

    assert level("Letters") is Level.PARTIAL_OUTAGE
    assert level("Parcels") is Level.OPERATIONAL
    assert level("Stamps") is Level.OPERATIONAL
    assert level("Telegrams") is Level.UNKNOWN
    assert level(regions=("lake-1",)) is Level.PARTIAL_OUTAGE


def test_updates_come_oldest_first() -> None:
    (incident,) = read_incidents(OUTAGE).incidents

    assert [update.text for update in incident.updates] == ["first", "Summary second"]


def test_both_documents_of_a_dashboard_are_found() -> None:
    page = "https://www.google.com/appsstatus/dashboard/summary"
    workspace = "https://www.google.com/appsstatus/dashboard"
    also, of_workspace = googlecloud.PROVIDER.also, googleworkspace.PROVIDER.also
    assert also is not None
    assert of_workspace is not None

    assert (
        also("https://status.cloud.google.com") == "https://status.cloud.google.com/products.json"
    )
    assert googleworkspace.PROVIDER.document(page) == workspace + "/incidents.json"
    assert of_workspace(page) == workspace + "/products.json"
