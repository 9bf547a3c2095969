"""Every format's overall word against each row: a calm word hides no trouble, nor does age."""

from collections.abc import Iterator
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from statustray.domain.model.checks.report import Basis, Report
from statustray.domain.model.level import Level
from statustray.domain.monitoring.page_reading import report_at
from statustray.domain.parsing.json_reader import Malformed
from statustray.domain.parsing.xml_text import decoded
from statustray.domain.text.timestamps import parse_timestamp
from tests.support.formats.mutations import Json
from tests.support.formats.recorded import Page, Recorded, recorded
from tests.support.formats.times import times_in

RECORDED = recorded()
LATER = timedelta(days=3650)
XML_ENCODINGS = (
    *("utf-8", "utf-8-sig", "utf-16", "utf-32", "iso-8859-1", "iso-8859-15", "windows-1252"),
    *("koi8-r", "shift_jis", "euc-jp", "gb18030", "big5", "euc-kr", "mac-roman"),
)
every_recorded = pytest.mark.parametrize("pages", RECORDED, ids=lambda r: r.provider.id)


def saved_at(*bodies: bytes | None) -> datetime:
    """Return the newest time that the documents hold, today's where they hold none."""
    return max(times_in(*bodies), default=datetime(2026, 3, 1, 12, tzinfo=UTC))


def read(pages: Recorded, body: bytes, also: bytes | None) -> Report | None:
    try:
        return pages.read(body, also)
    except Malformed:
        return None


def body_of(page: Page | None) -> bytes | None:
    return page.body if page is not None else None


def swapped(calm: Json, outage: Json) -> Iterator[Json]:
    """Yield *calm* with one of its lists taken from *outage*, everything else as it was."""
    for path in lists_in(outage):
        mixed = deepcopy(calm)
        holder: Any = mixed
        for step in path[:-1]:
            holder = holder.get(step) if isinstance(holder, dict) else None
        if isinstance(holder, dict):
            holder[path[-1]] = value_at(outage, path)
            yield mixed


def lists_in(value: Json, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for key, member in value.items() if isinstance(value, dict) else ():
        if isinstance(member, list):
            yield (*path, key)
        yield from lists_in(member, (*path, key))


def value_at(value: Json, path: tuple[str, ...]) -> Json:
    for step in path:
        value = value[step]
    return value


def in_trouble(report: Report) -> bool:
    """Whether a row of the page speaks of more than a minor trouble."""
    serious = (Level.PARTIAL_OUTAGE, Level.MAJOR_OUTAGE)
    open_ones = (i for i in report.incidents if i.level in serious and not i.monitoring)
    return any(open_ones) or any(part.level.trouble for part in report.components)


@every_recorded
def test_rows_of_an_outage_beside_a_calm_word_are_trouble(pages: Recorded) -> None:
    if pages.calm.is_xml:
        pytest.skip("a feed has no overall word")
    calm, outage = (page.decode(page.body) for page in (pages.calm, pages.outage))
    now = saved_at(pages.outage.body, body_of(pages.outage_also))

    hidden = []
    for mixed in swapped(calm, outage):
        report = read(pages, pages.calm.encode(mixed), body_of(pages.calm_also))
        if report is not None and in_trouble(report):
            hidden += [mixed] if not report_at(report, now).level.trouble else []

    assert hidden == []


def garbled(value: Json) -> Iterator[Json]:
    """Yield *value* with the rows of one list, or one row, made something else than objects."""
    paths = [()] if isinstance(value, list) else []
    for path in (*paths, *lists_in(value)):
        rows = value_at(value, path)
        for other in ("x", 7, None, ["x"]):
            changes = [[other] * len(rows)]
            changes += [[*rows[:n], other, *rows[n + 1 :]] for n in range(len(rows))]
            yield from (with_list(value, path, change) for change in changes if rows)


def with_list(value: Json, path: tuple[str, ...], rows: list[Json]) -> Json:
    if not path:
        return rows
    changed = deepcopy(value)
    value_at(changed, path[:-1])[path[-1]] = rows
    return changed


@every_recorded
def test_rows_that_are_no_objects_are_not_taken_for_none(pages: Recorded) -> None:
    if pages.outage.is_xml:
        pytest.skip("no JSON")
    now, also = saved_at(pages.outage.body), body_of(pages.outage_also)

    green = []
    for changed in garbled(pages.outage.decode(pages.outage.body)):
        report = read(pages, pages.outage.encode(changed), also)
        if report is not None and report_at(report, now).level is Level.OPERATIONAL:
            green.append(changed)

    assert green == []


@pytest.mark.parametrize("name", ["cachet", "sorry", "statuscast", "rootly", "alertmanager"])
def test_rows_of_a_second_document_that_are_no_objects_are_not_taken_for_none(name: str) -> None:
    pages = next(p for p in RECORDED if p.provider.id == name)
    assert pages.outage_also is not None
    listed = pages.outage_also.decode(pages.outage_also.body)

    green = []
    for changed in garbled(listed):
        report = read(pages, pages.calm.body, pages.outage_also.encode(changed))
        if report is not None and report_at(report, saved_at()).level is Level.OPERATIONAL:
            green.append(changed)

    rows = [c for c in green if not any(isinstance(r, dict) for r in first_list(c))]
    assert rows == []


def first_list(value: Json) -> list[Json]:
    """Return the rows of the first list in *value*."""
    return value if isinstance(value, list) else value_at(value, next(lists_in(value)))


@every_recorded
def test_an_outage_never_turns_green_with_age_alone(pages: Recorded) -> None:
    report = pages.read(pages.outage.body, body_of(pages.outage_also))
    now = saved_at(pages.outage.body, body_of(pages.outage_also))

    ages = (timedelta(0), timedelta(days=8), timedelta(days=100), LATER)

    assert all(report_at(report, now + age).level is not Level.OPERATIONAL for age in ages)


@every_recorded
def test_an_incident_of_years_ago_is_no_trouble_of_today_on_a_page_without_a_word(
    pages: Recorded,
) -> None:
    report = pages.read(pages.outage.body, body_of(pages.outage_also))
    if report.basis is not Basis.LIST or not all(i.last_news for i in report.incidents):
        pytest.skip("the page has a word of its own, or dates nothing")
    now = saved_at(pages.outage.body, body_of(pages.outage_also))

    assert report_at(report, now).level is Level(pages.outage_level)
    assert report_at(report, now + LATER).level is Level.UNKNOWN


@pytest.mark.parametrize("name", ["gatus", "uptimekuma"])
def test_results_of_long_ago_prove_nothing(name: str) -> None:
    pages = next(p for p in RECORDED if p.provider.id == name)
    report = pages.read(pages.calm.body, body_of(pages.calm_also))
    now = saved_at(pages.calm.body, body_of(pages.calm_also))

    ages = (timedelta(minutes=5), timedelta(days=4), LATER)

    assert [report_at(report, now + age).level for age in ages] == [
        Level.OPERATIONAL,
        Level.UNKNOWN,
        Level.UNKNOWN,
    ]


@pytest.mark.parametrize("encoding", XML_ENCODINGS)
@pytest.mark.parametrize(
    "pages", [p for p in RECORDED if p.calm.is_xml], ids=lambda p: p.provider.id
)
def test_a_feed_says_the_same_in_every_encoding(pages: Recorded, encoding: str) -> None:
    for page in (pages.calm, pages.outage):
        text = decoded(page.body).replace('encoding="UTF-8"', f'encoding="{encoding}"')

        assert pages.read(text.encode(encoding), None) == pages.read(page.body, None)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-16-be", "utf-8-sig"])
@every_recorded
def test_a_document_says_the_same_in_every_form_of_unicode(pages: Recorded, encoding: str) -> None:
    if not pages.calm.is_json:
        pytest.skip("no JSON")
    body = pages.outage.body.decode("utf-8-sig").encode(encoding)

    assert pages.read(body, body_of(pages.outage_also)) == pages.read(
        pages.outage.body, body_of(pages.outage_also)
    )


def test_the_times_in_a_document_are_found() -> None:
    assert parse_timestamp("2026-03-01T09:00:00Z") in times_in(b'{"a": "2026-03-01T09:00:00Z"}')
