"""Every page of the corpus reads as its manifest says, at the newest time that it holds itself."""

import re
from datetime import UTC, datetime

import pytest

from statustray import providers
from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Report
from statustray.domain.monitoring.page_reading import report_at
from statustray.domain.parsing.json_reader import Malformed
from statustray.domain.parsing.xml_text import decoded
from statustray.gateways.net.body import Body
from statustray.gateways.net.error_mapping import StoppedError
from tests.support.formats import corpus
from tests.support.formats.times import times_in

PROVIDERS = providers.FORMATS
ROWS = corpus.rows()
# All of the corpus was recorded before; later times are planned work and hostile dates.
RECORDED = datetime(2026, 11, 29, tzinfo=UTC)
PLANNED = re.compile(
    r'"(?:scheduled_\w+|starts_at|ends_at|start|end|datetime_planned_\w+|startDate|endDate)"'
    r'\s*:\s*"[^"]*"'
)
ABSENT = pytest.param({}, marks=pytest.mark.skip(reason="no corpus folder beside the checkout"))


@pytest.mark.parametrize("row", ROWS or [ABSENT], ids=lambda row: str(row.get("file", "absent")))
def test_a_recorded_page_reads_as_the_manifest_says(row: corpus.Row) -> None:
    got = read(PROVIDERS[row["platform"]], row)

    assert got in accepted(row["expect"]) or as_expected(got, row["expect"])


def test_every_platform_of_the_corpus_has_its_format() -> None:
    platforms = {row["platform"] for row in ROWS}

    assert platforms <= PROVIDERS.keys()


def read(provider: Provider, row: corpus.Row) -> Report | None:
    """Read a row; None where the gateway or the format refuses it."""
    try:
        body = unpacked(row)
        if provider.parse_both is not None and is_first_of_two(row):
            companion = (corpus.FOLDER / row["companion"]).read_bytes()
            return as_saved(row, provider.parse_both(body, companion), body + companion)
        return as_saved(row, provider.parse(body), body)
    except (Malformed, StoppedError):
        return None


def as_saved(row: corpus.Row, report: Report, body: bytes) -> Report:
    """Return *report* as of the page's own time of writing, else of the newest time it holds."""
    written = corpus.WRITTEN.get(row["file"]) or report.as_of
    return report_at(report, written or newest_time(body))


def newest_time(body: bytes) -> datetime:
    """Return the newest time in *body* that is not planned: when it was saved, about."""
    told = PLANNED.sub("", decoded(body)).encode()
    return max((at for at in times_in(told) if at < RECORDED), default=RECORDED)


def is_first_of_two(row: corpus.Row) -> bool:
    return "companion" in row and not row["endpoint"].startswith("/api/status-page/heartbeat")


def unpacked(row: corpus.Row) -> bytes:
    body = Body(row.get("headers", {}).get("Content-Encoding", ""))
    body.add(corpus.served(row))
    return body.whole()


def accepted(expect: corpus.Row) -> list[None]:
    return [None] if expect.get("error") or expect.get("or_error") else []


def as_expected(got: Report | None, expect: corpus.Row) -> bool:
    if got is None:
        return False
    if expect.get("error"):
        return got.level.value == expect.get("or_state")
    levels = [expect["state"], *expect.get("also_ok", [])]
    return got.level.value in levels and counts_fit(got, expect)


def counts_fit(got: Report, expect: corpus.Row) -> bool:
    counts = {
        "active_incidents": len(got.incidents),
        "scheduled": len(got.maintenance),
        "in_progress": sum(work.active is True for work in got.maintenance),
    }
    return all(
        count in [expect.get(key, count), *expect.get(f"{key}_also_ok", [])]
        for key, count in counts.items()
    )
