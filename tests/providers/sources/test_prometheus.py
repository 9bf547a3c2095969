"""A Prometheus as a source: what is fresh and confirmed counts, and nothing else."""

import json
from datetime import timedelta

import pytest

from statustray.domain.model.checks.report import CheckNote, Report
from statustray.domain.model.level import Level
from statustray.domain.monitoring.source_check import check_at, offered
from statustray.domain.parsing.json_reader import Malformed
from statustray.providers.sources.prometheus import SOURCE, parse, parse_both
from tests.support.formats.prometheus_answers import (
    NODE,
    NODE_ID,
    NOW,
    SHOP,
    SHOP_ID,
    alert_sample,
    rule,
    rules,
    sample,
    vector,
)

Judged = tuple[Level, CheckNote | None]
RULE = 'ALERTS{alertname="DiskFull"}'


def judged(report: Report, check: str) -> Judged:
    found = check_at(report, check, NOW)
    return found.level, found.check_note


@pytest.mark.parametrize(
    ("value", "level"),
    [
        ("1", Level.OPERATIONAL),
        ("0", Level.MAJOR_OUTAGE),
        ("NaN", Level.UNKNOWN),
        ("2", Level.UNKNOWN),
        ("", Level.UNKNOWN),
    ],
)
def test_a_probe_and_a_target_are_as_their_last_scrape_says(value: str, level: Level) -> None:
    report = parse(vector(sample("probe_success", SHOP, value), sample("up", NODE, value)))

    assert judged(report, SHOP_ID)[0] is level
    assert judged(report, NODE_ID)[0] is level


def test_the_exporter_of_a_probe_is_no_check_of_its_own() -> None:
    report = parse(vector(sample("probe_success", SHOP, "0"), sample("up", SHOP, "1")))

    assert [check.id for check in offered(report)] == [SHOP_ID]
    assert judged(report, SHOP_ID)[0] is Level.MAJOR_OUTAGE


def test_a_target_that_is_not_scraped_says_nothing_of_what_it_probes() -> None:
    report = parse(vector(sample("up", SHOP, "0")))

    assert judged(report, SHOP_ID) == (Level.UNKNOWN, CheckNote.NOT_SCRAPED)
    assert SHOP_ID not in [check.id for check in offered(report)]


@pytest.mark.parametrize("value", ["0", "1"])
def test_a_scrape_that_is_repeated_for_minutes_is_stale(value: str) -> None:
    report = parse(vector(sample("probe_success", SHOP, value, age_s=200)))

    assert judged(report, SHOP_ID) == (Level.UNKNOWN, CheckNote.STALE)


def test_a_sample_whose_time_is_not_told_counts_as_stale() -> None:
    series = sample("probe_success", SHOP)[:1]

    assert judged(parse(vector(series)), SHOP_ID) == (Level.UNKNOWN, CheckNote.STALE)


def test_an_answer_out_of_a_cache_of_yesterday_is_stale() -> None:
    report = parse(vector(sample("probe_success", SHOP)))

    later = check_at(report, SHOP_ID, NOW + timedelta(days=1))

    assert (later.level, later.check_note) == (Level.UNKNOWN, CheckNote.STALE)


def test_a_target_that_is_gone_is_unknown() -> None:
    report = parse(vector(sample("up", NODE)))

    assert judged(report, SHOP_ID) == (Level.UNKNOWN, CheckNote.GONE)


def test_of_series_with_the_same_job_and_instance_the_worst_counts() -> None:
    other = SHOP | {"module": "ipv6"}
    report = parse(vector(sample("probe_success", SHOP, "1"), sample("probe_success", other, "0")))

    assert judged(report, SHOP_ID)[0] is Level.MAJOR_OUTAGE


@pytest.mark.parametrize(
    ("severity", "level"),
    [
        ("critical", Level.MAJOR_OUTAGE),
        ("warning", Level.DEGRADED),
        ("info", Level.OPERATIONAL),
        ("blue", Level.DEGRADED),
    ],
)
def test_a_firing_alert_counts_for_the_target_that_it_names(severity: str, level: Level) -> None:
    firing = alert_sample("DiskFull", severity=severity, **NODE)
    report = parse(vector(sample("up", NODE), sample("probe_success", SHOP), firing))

    assert judged(report, NODE_ID)[0] is level
    assert judged(report, SHOP_ID)[0] is Level.OPERATIONAL


def test_a_pending_alert_of_a_target_is_not_confirmed_and_does_not_count() -> None:
    pending = alert_sample("DiskFull", "pending", severity="critical", **NODE)

    assert judged(parse(vector(sample("up", NODE), pending)), NODE_ID)[0] is Level.OPERATIONAL


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"state": "inactive"}, (Level.OPERATIONAL, None)),
        ({"state": "pending"}, (Level.UNKNOWN, CheckNote.NOT_CONFIRMED)),
        ({"state": "firing"}, (Level.DEGRADED, None)),
        (
            {"state": "firing", "alerts": [{"state": "firing", "labels": {"severity": "page"}}]},
            (Level.MAJOR_OUTAGE, None),
        ),
        ({"health": "err"}, (Level.UNKNOWN, CheckNote.BROKEN)),
        ({"health": "unknown"}, (Level.UNKNOWN, CheckNote.NEVER_CHECKED)),
        ({"state": "dreaming"}, (Level.UNKNOWN, None)),
        ({"lastEvaluation": "0001-01-01T00:00:00Z"}, (Level.UNKNOWN, CheckNote.STALE)),
        ({"lastEvaluation": None}, (Level.UNKNOWN, CheckNote.STALE)),
    ],
)
def test_a_rule_is_well_only_while_it_is_evaluated(
    fields: dict[str, object], expected: Judged
) -> None:
    report = parse_both(vector(), rules(rule("DiskFull") | fields))

    assert judged(report, RULE) == expected


def test_without_the_rules_an_alert_that_does_not_fire_is_unknown() -> None:
    firing = parse(vector(alert_sample("DiskFull", severity="critical")))

    assert judged(firing, RULE) == (Level.MAJOR_OUTAGE, None)
    assert judged(parse(vector()), RULE) == (Level.UNKNOWN, CheckNote.GONE)


def test_an_alert_that_always_fires_is_no_problem_and_no_check() -> None:
    beats = alert_sample("Watchdog", severity="none", **NODE)
    report = parse_both(vector(sample("up", NODE), beats), rules(rule("Watchdog", "firing")))

    assert [check.id for check in offered(report)] == [NODE_ID]
    assert judged(report, NODE_ID)[0] is Level.OPERATIONAL


@pytest.mark.parametrize(
    "body",
    [
        b"<html><title>Sign in</title></html>",
        b'{"status":"error","errorType":"timeout","error":"query timed out"}',
        b'{"status":"success","data":{"resultType":"matrix","result":[]}}',
        b'{"status":"success"}',
        b'{"status":"perhaps","data":{"resultType":"vector","result":[]}}',
        b"{}",
        b"[]",
    ],
)
def test_what_is_no_answer_to_the_query_is_refused(body: bytes) -> None:
    with pytest.raises(Malformed):
        parse(body)


def test_an_error_within_a_200_is_told_in_its_own_words() -> None:
    body = json.dumps({"status": "error", "errorType": "x", "error": "query timed out"})

    with pytest.raises(Malformed, match="query timed out"):
        parse(body.encode())


@pytest.mark.parametrize(
    "page",
    [
        "http://prometheus.acme.example:9090",
        "http://prometheus.acme.example:9090/",
        "http://prometheus.acme.example:9090/graph?g0.expr=up",
        "http://prometheus.acme.example:9090/targets",
        "http://prometheus.acme.example:9090/api/v1/query",
    ],
)
def test_any_page_of_a_server_leads_to_its_query(page: str) -> None:
    where = SOURCE.document(page)

    assert where.startswith("http://prometheus.acme.example:9090/api/v1/query?query=%7B__name__")
    assert SOURCE.also is not None
    assert SOURCE.also(page) == ("http://prometheus.acme.example:9090/api/v1/rules?type=alert")


def test_a_server_under_a_path_keeps_it() -> None:
    page = "https://acme.example/prometheus/graph"

    assert SOURCE.document(page).startswith("https://acme.example/prometheus/api/v1/query?")
