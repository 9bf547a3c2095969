"""A Prometheus as a view: what it probes of the same address, and nothing else."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from statustray.domain.model.checks.second_view import Elsewhere, SecondView, ViewState
from statustray.domain.model.level import Level
from statustray.domain.model.service import Covers, Probe, Service
from statustray.domain.monitoring.prometheus_view import (
    NoProbesError,
    NoPrometheusError,
    query_at,
    read_prometheus,
)
from statustray.domain.monitoring.second_views import elsewhere

NOW = datetime(2026, 10, 4, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
FAR = "https://prometheus.example"
SHOP = "https://shop.example/health"


def probed(instance: str, value: str = "1", age_s: float = 5, **labels: str) -> dict[str, object]:
    at = NOW.timestamp() - age_s
    metric = {"__name__": "probe_success", "job": "blackbox", "instance": instance, **labels}
    earlier = [at - 15, "0" if value == "1" else "1"]
    return {"metric": metric, "values": [earlier, [at, value]]}


def answer(*rows: dict[str, object]) -> bytes:
    return json.dumps(
        {"status": "success", "data": {"resultType": "matrix", "result": list(rows)}}
    ).encode()


def service(target: str = SHOP, **fields: object) -> Service:
    given: dict[str, object] = {"probe": Probe(target), "probe_covers": Covers.APP, **fields}
    return Service("shop", "Shop", **given)  # type: ignore[arg-type]  # fields are named by tests


def seen(one: Service, *rows: dict[str, object], server: str = FAR) -> Elsewhere:
    view = SecondView("the office", MINUTE, read_prometheus(answer(*rows), server))
    return elsewhere(view, one, NOW)


@pytest.mark.parametrize(
    ("value", "level"),
    [("1", Level.OPERATIONAL), ("0", Level.MAJOR_OUTAGE), ("NaN", Level.UNKNOWN)],
)
def test_the_newest_probe_tells_the_level(value: str, level: Level) -> None:
    found = seen(service(), probed(SHOP, value))

    assert (found.state, found.level) == (ViewState.FRESH, level)


@pytest.mark.parametrize(
    ("instance", "same"),
    [
        ("https://shop.example/health", True),
        ("https://SHOP.example:443/health/", True),
        ("http://shop.example", True),
        ("shop.example", True),
        ("shop.example:443", True),
        ("https://shop.example/other", False),
        ("https://shop.example/health?deep=1", False),
        ("shop.example:22", False),
        ("https://www.shop.example/health", False),
        ("https://shop.example.evil.example/health", False),
        ("http://[broken", False),
        ("shop", False),
    ],
)
def test_a_probe_is_the_same_by_host_port_and_path(instance: str, *, same: bool) -> None:
    assert (seen(service(), probed(instance)).level is not None) is same


def test_an_old_probe_proves_nothing_beside_a_fresh_one_of_another() -> None:
    found = seen(service(), probed(SHOP, age_s=181), probed("https://other.example"))

    assert (found.state, found.level) == (ViewState.FRESH, None)


def test_a_prometheus_that_has_probed_nothing_for_long_is_stale_as_a_file_is() -> None:
    assert seen(service(), probed(SHOP, age_s=181)).state is ViewState.STALE
    assert seen(service(), probed(SHOP, age_s=-181)).state is ViewState.AHEAD


def test_the_exact_address_counts_before_the_host_alone() -> None:
    found = seen(service(), probed("https://shop.example/", "0"), probed(SHOP, "1"))

    assert found.level is Level.OPERATIONAL


def test_probes_that_contradict_each_other_leave_it_unknown() -> None:
    found = seen(service(), probed(SHOP, "0", job="ipv6"), probed(SHOP, "1", job="ipv4"))

    assert found.level is Level.UNKNOWN


@pytest.mark.parametrize("kind", ["icmp", "ping-office", "dns_udp"])
def test_a_host_that_answers_a_ping_is_no_service_that_works(kind: str) -> None:
    other = probed("https://other.example")

    assert seen(service(), probed("shop.example", job=kind), other).level is None
    assert seen(service(), probed("shop.example", module=kind), other).level is None
    assert seen(service(), probed(SHOP, job="shopping"), other).level is Level.OPERATIONAL


def test_what_we_exported_is_known_by_its_id() -> None:
    mine = probed("shop", job="statustray", service="shop")

    assert seen(service(), mine).level is Level.OPERATIONAL
    assert seen(service(local=True), mine).level is None
    assert seen(service(), probed("shop", job="other", service="shop")).level is None


@pytest.mark.parametrize(
    ("target", "server", "same"),
    [
        ("http://localhost:8080/", FAR, False),
        ("http://localhost:8080/", "https://192.168.1.5", False),
        ("http://localhost:8080/", "https://localhost:9090", True),
        ("http://127.0.0.1:8080/", "https://localhost:9090", True),
        ("http://192.168.1.9/", FAR, False),
        ("http://192.168.1.9/", "https://192.168.1.5", True),
        ("http://nas.lan/", "https://prometheus.lan", True),
        ("http://[::1]:8080/", FAR, False),
        ("http://[fd00::1]/", "https://prometheus.lan", True),
    ],
)
def test_an_address_of_another_network_is_another_thing(
    target: str, server: str, *, same: bool
) -> None:
    found = seen(service(target), probed(target), server=server)

    assert (found.level is Level.OPERATIONAL) is same


def test_a_probe_of_the_front_is_its_websites_word() -> None:
    assert seen(service(probe_covers=Covers.WEBSITE), probed(SHOP)).website_only
    assert not seen(service(), probed(SHOP)).website_only
    assert seen(service(probe_covers=Covers.NOTHING), probed(SHOP)).level is None
    assert seen(service(probe=None), probed(SHOP)).level is None
    assert seen(service("dns://shop.example"), probed("shop.example")).level is None


@pytest.mark.parametrize(
    "body",
    [
        b"<html>sign in</html>",
        b"[]",
        b"{}",
        b'{"status": "success"}',
        b'{"status": "success", "data": {"result": [{"metric": {"__name__": "probe_success"}}]}}',
        answer({"metric": {"__name__": "probe_success", "instance": "x"}, "values": [[1]]}),
    ],
)
def test_what_no_prometheus_says_is_told_apart(body: bytes) -> None:
    with pytest.raises(NoPrometheusError, match="no Prometheus answers there"):
        read_prometheus(body, FAR)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (answer(), "no recent results of a blackbox exporter"),
        (
            b'{"status": "error", "errorType": "timeout", "error": "query timed out"}',
            r"refuses the question \(query timed out\)",
        ),
    ],
)
def test_a_prometheus_without_probes_says_so(body: bytes, words: str) -> None:
    with pytest.raises(NoProbesError, match=words):
        read_prometheus(body, FAR)


def test_a_single_sample_is_read_too() -> None:
    row = {**probed(SHOP), "value": [NOW.timestamp(), "1"]}
    del row["values"]

    assert seen(service(), row).level is Level.OPERATIONAL


def test_it_is_asked_for_three_intervals_of_three_minutes_at_least() -> None:
    assert query_at(FAR, MINUTE / 4).endswith("/api/v1/query?query=probe_success%5B180s%5D")
    assert query_at(FAR, 5 * MINUTE).endswith("%5B900s%5D")
