"""The documents by law: one word or many rows, work with its end, and what nobody can read."""

import json
from datetime import UTC, datetime

import pytest

from statustray.domain.model.checks.report import Maintenance, Report
from statustray.domain.model.level import Level
from statustray.providers import cdr, openfinance
from statustray.providers.families.discovery_status import of_status, with_outages


def rows(*codes: str) -> bytes:
    return json.dumps({"data": {"status": [{"code": code} for code in codes]}}).encode()


def work(**row: object) -> Maintenance:
    body = json.dumps({"data": {"outages": [{"explanation": "Work", **row}]}}).encode()
    (found,) = with_outages(rows("OK"), body).maintenance
    return found


@pytest.mark.parametrize(
    ("codes", "level"),
    [
        (("OK", "OK"), Level.OPERATIONAL),
        (("OK", "UNAVAILABLE"), Level.PARTIAL_OUTAGE),
        (("UNAVAILABLE", "UNAVAILABLE"), Level.MAJOR_OUTAGE),
        (("OK", "SCHEDULED_OUTAGE"), Level.MAINTENANCE),
        (("OK", "FINE"), Level.UNKNOWN),
        ((), Level.UNKNOWN),
    ],
)
def test_many_rows_are_one_state(codes: tuple[str, ...], level: Level) -> None:
    assert of_status(rows(*codes)).level is level


@pytest.mark.parametrize(
    ("duration", "ends"),
    [
        ("PT2H30M", datetime(2026, 3, 7, 5, 30, tzinfo=UTC)),
        ("P1DT1H", datetime(2026, 3, 8, 4, tzinfo=UTC)),
        ("P1W", datetime(2026, 3, 14, 3, tzinfo=UTC)),
        ("PT90S", datetime(2026, 3, 7, 3, 1, 30, tzinfo=UTC)),
        ("two hours", None),
        ("P", None),
        ("PT", None),
    ],
)
def test_work_ends_by_its_duration(duration: str, ends: datetime | None) -> None:
    assert work(outageTime="2026-03-07T03:00:00Z", duration=duration).ends_at == ends


def test_partial_work_names_what_it_is_about_so_that_it_excuses_no_more() -> None:
    assert work(isPartial=True).components == ("Work",)
    assert work(isPartial=False).components == ()


def test_a_list_of_work_without_an_envelope_is_read_too() -> None:
    body = b'{"data": [{"explanation": "Work"}]}'

    assert with_outages(rows("OK"), body) == Report(
        Level.OPERATIONAL, maintenance=(Maintenance("Work"),)
    )


@pytest.mark.parametrize(
    ("page", "status", "outages"),
    [
        (
            "https://api.acme.example/open-banking/discovery/v2/status",
            "https://api.acme.example/open-banking/discovery/v2/status",
            "https://api.acme.example/open-banking/discovery/v2/outages",
        ),
        (
            "https://api.acme.example",
            "https://api.acme.example/open-banking/discovery/v1/status",
            "https://api.acme.example/open-banking/discovery/v1/outages",
        ),
    ],
)
def test_open_finance_has_its_outages_beside_its_status(
    page: str, status: str, outages: str
) -> None:
    assert openfinance.PROVIDER.document(page) == status
    assert openfinance.PROVIDER.also is not None
    assert openfinance.PROVIDER.also(page) == outages


@pytest.mark.parametrize(
    "page",
    [
        "https://acme.example/public",
        "https://acme.example/public/cds-au/v1",
        "https://acme.example/public/cds-au/v1/discovery/status",
    ],
)
def test_consumer_data_is_found_by_host_base_and_document(page: str) -> None:
    base = "https://acme.example/public/cds-au/v1/discovery"

    assert cdr.PROVIDER.document(page) == f"{base}/status"
    assert cdr.PROVIDER.also is not None
    assert cdr.PROVIDER.also(page) == f"{base}/outages"
