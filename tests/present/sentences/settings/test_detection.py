import pytest
from msgspec.structs import replace

from statustray.domain.model.checks.detection_result import DetectionResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.report import Report
from statustray.domain.model.level import Level
from statustray.domain.model.settings import Watch
from statustray.present.sentences.settings.detection import (
    as_watch,
    found_detail,
    found_title,
    suggested_name,
)
from statustray.present.vocabulary.language import ENGLISH

PAGE = DetectionResult(
    "https://status.acme.example", "https://status.acme.example", "cstate", Report(Level.DEGRADED)
)
NO_PAGE = DetectionResult("https://acme.example/x", "https://acme.example/x")
SILENT = DetectionResult(
    "https://acme.example",
    "https://acme.example",
    failure=Failure(FailureKind.TIMED_OUT, Phase.CONNECT),
)


def test_a_readable_page_is_watched_by_its_format() -> None:
    assert found_title(PAGE, ENGLISH) == "This status page is supported."
    assert found_detail(PAGE, "cState", ENGLISH) == "Format: cState. Current status: Degraded."
    assert as_watch(PAGE, watch_id="acme", name="Acme") == Watch(
        id="acme", name="Acme", provider="cstate", page="https://status.acme.example"
    )


def test_another_page_is_watched_by_reaching_it() -> None:
    assert found_title(NO_PAGE, ENGLISH).startswith("The address responds")
    assert as_watch(NO_PAGE, watch_id="x", name="X", keyword="All good") == Watch(
        id="x", name="X", probe="https://acme.example/x", keyword="All good"
    )


def test_silence_is_said_to_be_silence() -> None:
    assert found_title(SILENT, ENGLISH) == "No status page was found at this address."
    assert "Check your connection and the address" in found_detail(SILENT, "", ENGLISH)
    gone = replace(SILENT, failure=Failure(FailureKind.NAME_NOT_FOUND, Phase.DNS))
    assert "Check the address" in found_detail(gone, "", ENGLISH)


def test_a_name_is_suggested_from_the_host() -> None:
    assert suggested_name(PAGE) == "Acme"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Gridwatch", "Gridwatch"),
        ("Acme Status", "Acme"),
        ("Acme - Status Page", "Acme"),
        ("Acme | System status", "Acme"),
        ("Status Quo", "Status Quo"),
        ("Status", "127"),
        ("", "127"),
    ],
)
def test_the_pages_own_name_is_suggested_before_the_host(said: str, name: str) -> None:
    url = "https://127.0.0.1:8443"
    found = DetectionResult(url, url, "statuspage", Report(Level.OPERATIONAL, name=said))

    assert suggested_name(found) == name
