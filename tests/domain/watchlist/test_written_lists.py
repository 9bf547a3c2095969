"""What is written for Gatus, Prometheus and people is read again."""

import json
import re

import pytest

from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.service import Probe, Service
from statustray.domain.watchlist.blackbox_exporter import write_modules, write_targets
from statustray.domain.watchlist.formats import WRITERS, read_list, write_plain
from statustray.domain.watchlist.yaml_document import YamlValue, read_yaml

SERVICES = (
    Service("acme", 'Acme "X"', category="work", probe=Probe("https://acme.example/h")),
    Service(
        "shop",
        "Shop",
        group="core",
        probe=Probe("https://shop.example", (200, 204), keyword="a.b", keyword_absent="err"),
    ),
    Service("odd", "$Odd 🙂", probe=Probe("https://odd.example/$a", keyword="v[1]? \\ * $b \x85")),
    Service("db", "Db", probe=Probe("tcp://db.example:5432")),
    Service("mx", "Mx", probe=Probe("tls://mx.example:465")),
    Service("zone", "Zone", probe=Probe("dns://acme.example")),
    Service("page", "Page", page="https://status.example"),
)


def read(text: str) -> ImportResult:
    return read_list(text.encode())


def one(text: str) -> YamlValue:
    (document,) = read_yaml(text)
    return document


def test_what_is_written_for_gatus_is_read_again() -> None:
    found = read(WRITERS["gatus"](SERVICES))

    assert found.problems == ()
    assert [(w.name, w.probe, w.keyword, w.keyword_absent) for w in found.watch] == [
        (s.name, s.probe.target, s.probe.keyword, s.probe.keyword_absent)
        for s in SERVICES
        if s.probe
    ]
    assert found.watch[1].expect_status == (200, 204)
    assert found.watch[1].group == "core"


def test_a_plain_list_is_read_again_whatever_a_service_is_called() -> None:
    names = ("# one", "// two", "https://three.example", "4 \U0001f642", "- five")
    services = [Service(f"s{n}", name, page=f"https://{n}.example") for n, name in enumerate(names)]

    found = read(write_plain(services))

    assert [(w.name, w.probe) for w in found.watch] == [
        ("one", "https://0.example"),
        ("two", "https://1.example"),
        ("2.example", "https://2.example"),
        ("4 \U0001f642", "https://3.example"),
        ("five", "https://4.example"),
    ]


@pytest.mark.parametrize("form", ["\t", None])
def test_json_with_tabs_and_pairs_of_surrogates_is_read(form: str | None) -> None:
    targets = [{"targets": ["https://a.example"], "labels": {"name": "A \U0001f642"}}]

    (watch,) = read(json.dumps(targets, indent=form)).watch

    assert (watch.name, watch.probe) == ("A \U0001f642", "https://a.example")


@pytest.mark.parametrize("form", ["prometheus", "targets", "uptime-kuma"])
def test_what_is_written_for_others_is_read_again(form: str) -> None:
    found = read(WRITERS[form](SERVICES))

    probes = {watch.probe for watch in found.watch}
    web = {s.probe.target for s in SERVICES if s.probe and s.probe.target.startswith("https:")}
    assert web <= probes
    assert "tcp://db.example:5432" in probes


def test_blackbox_targets_name_modules_that_exist() -> None:
    targets = one(write_targets(SERVICES)).rows()
    modules = one(write_modules(SERVICES)).get("modules")

    named = [row.get("labels").get("module").text() for row in targets]
    assert named == [
        "http_answers",
        "http_shop",
        "http_odd",
        "tcp_answers",
        "tls_answers",
        "dns_zone",
    ]
    assert all(modules.get(name).get("prober").text() for name in named)
    assert [row.get("targets").rows()[0].text() for row in targets] == [
        "https://acme.example/h",
        "https://shop.example",
        "https://odd.example/$a",
        "db.example:5432",
        "mx.example:465",
        "9.9.9.9",
    ]


def test_a_keyword_is_a_text_and_no_pattern() -> None:
    modules = one(write_modules(SERVICES)).get("modules")

    (pattern,) = modules.get("http_shop").get("http").get("fail_if_body_not_matches_regexp").rows()
    assert pattern.text() == re.escape("a.b")


def test_ids_that_differ_in_a_sign_have_modules_of_their_own() -> None:
    services = [
        Service(key, key, probe=Probe(f"https://{key}.example", keyword=key))
        for key in ("my-api", "my_api", "myapi")
    ]
    targets = one(write_targets(services)).rows()
    modules = one(write_modules(services)).get("modules")

    named = [row.get("labels", "module").text() for row in targets]
    asked = [modules.get(name, "http", "fail_if_body_not_matches_regexp").rows() for name in named]
    assert [row[0].text() for row in asked] == [
        re.escape(key) for key in ("my-api", "my_api", "myapi")
    ]


def test_a_plain_list_is_read_again() -> None:
    found = read_list(write_plain(SERVICES[1:]).encode())

    assert [w.probe or w.page for w in found.watch] == [
        s.page or (s.probe.target if s.probe else None) for s in SERVICES[1:]
    ]
