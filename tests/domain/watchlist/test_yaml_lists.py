"""Lists in YAML and JSON: Gatus, Prometheus, and what is written for them."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.service import Probe, Service
from statustray.domain.model.settings import Watch
from statustray.domain.watchlist.blackbox_exporter import write_modules, write_targets
from statustray.domain.watchlist.formats import WRITERS, read_list
from statustray.domain.watchlist.yaml_document import (
    DEEPEST,
    LARGEST_CHARACTERS,
    UnreadableYaml,
    YamlValue,
    read_yaml,
)

GATUS = """\
# my monitors
metrics: true
endpoints:
  - name: Acme
    group: core
    url: "https://acme.example/health"
    interval: 30s
    conditions:
      - "[STATUS] == any(200, 204)"
      - "[BODY] == pat(*<h1>Fine</h1>*)"
      - "[RESPONSE_TIME] < 500"
      - "[BODY].user.name == john"
  - name: zone
    url: "9.9.9.9"
    dns:
      query-name: "acme.example."
      query-type: "A"
    conditions: ["[DNS_RCODE] == NOERROR"]
  - name: box
    enabled: false
    url: tcp://db.example:5432
    conditions:
      - "[CONNECTED] == true"
  - name: pinged
    url: icmp://acme.example
"""

SERVICES = (
    Service("acme", 'Acme "X"', category="work", probe=Probe("https://acme.example/h")),
    Service(
        "shop",
        "Shop",
        group="core",
        probe=Probe("https://shop.example", (200, 204), keyword="a.b", keyword_absent="err"),
    ),
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


def plain(value: YamlValue) -> object:
    if value.names():
        return {name: plain(value.get(name)) for name in value.names()}
    rows = [plain(row) for row in value.rows()]
    return rows or value.text()


def test_endpoints_of_gatus_become_probes() -> None:
    found = read(GATUS)

    assert found.source == "Gatus"
    assert found.watch == (
        Watch(
            id="acme",
            name="Acme",
            probe="https://acme.example/health",
            expect_status=(200, 204),
            keyword="<h1>Fine</h1>",
            group="core",
        ),
        Watch(id="zone", name="zone", probe="dns://acme.example"),
        Watch(id="box", name="box", probe="tcp://db.example:5432", muted=True),
    )
    assert [(p.place, p.what) for p in found.problems] == [
        (
            "line 4, Acme",
            "settings that StatusTray doesn't have: [BODY].user.name == john",
        ),
        ("line 19, box", "it is paused there; here it is checked, and muted"),
        ("line 24, pinged", '"icmp://acme.example" can\'t be checked from here'),
    ]


@pytest.mark.parametrize(
    ("row", "named"),
    [
        ("method: POST", "method POST"),
        ("body: hush", "body"),
        ("headers: {X-Key: hush}", "headers"),
        ("client: {insecure: true}", "client"),
        ("graphql: true", "graphql"),
        ("ssh: {username: hush}", "ssh"),
        ('conditions: ["[BODY].x == hush"]', "[BODY].x"),
        ("enabled: no", "paused"),
    ],
)
def test_what_an_endpoint_loses_is_named_without_its_value(row: str, named: str) -> None:
    found = read(f"endpoints:\n  - name: a\n    url: https://a.example\n    {row}\n")

    (problem,) = found.problems
    assert len(found.watch) == 1
    assert problem.place == "line 2, a"
    assert named in problem.what
    assert "hush" not in problem.what or named == "[BODY].x"


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("https://${HOST}/", "it is a variable"),
        ("https://$HOST/", "it is a variable"),
        ("https://me:hush@a.example", "can't be checked"),
        ("wss://a.example", "can't be checked"),
        ("tcp://nas", "can't be checked"),
        ("", "can't be checked"),
    ],
)
def test_an_endpoint_that_cannot_be_watched_is_left_out_and_named(url: str, why: str) -> None:
    found = read(f'endpoints:\n  - name: a\n    url: "{url}"\n')

    assert found.watch == ()
    assert why.rpartition("it is ")[2] in found.problems[0].what
    assert "hush" not in found.problems[0].what


def test_a_record_that_is_no_address_is_left_out() -> None:
    found = read("endpoints:\n  - {name: mx, url: 9.9.9.9, dns: {query-name: a.b, query-type: MX}}")

    assert found.watch == ()
    assert found.problems[0].what == "it checks MX records, and StatusTray checks addresses"


def test_endpoints_that_report_by_themselves_are_named() -> None:
    found = read(
        "external-endpoints:\n  - name: job\n    token: hush\n"
        "endpoints:\n  - {name: a, url: https://a.example}\n"
    )

    assert len(found.watch) == 1
    assert found.problems[0].what == "external-endpoints report by themselves"


ANCHORS = """
default: &default
  group: core
  interval: 5m
endpoints:
  - &front
    <<: *default
    name: front
    url: https://front.example
  - <<: [*front, {group: other}]
    name: back
    url: https://back.example
"""
FORMS = {
    "anchors and merge keys": ANCHORS,
    "an older name": "services:\n- {name: front, url: https://front.example}\n"
    "- {name: back, url: https://back.example}",
    "JSON": json.dumps(
        {
            "endpoints": [
                {"name": "front", "url": "https://front.example"},
                {"name": "back", "url": "https://back.example"},
            ]
        }
    ),
    "several documents": "---\nweb: {port: 1}\n---\nendpoints:\n- name: front\n"
    "  url: https://front.example\n---\nendpoints:\n- {name: back, url: https://back.example}\n...",
    "text over lines and tags": "ui:\n  d: over\n    two lines\n"
    "endpoints: !!seq\n- name: >-\n    front\n"
    '  url: "https://front\\u002eexample"\n- ? name\n  : back\n  ? url\n  : https://back.example\n',
}


@pytest.mark.parametrize("text", FORMS.values(), ids=FORMS)
def test_a_configuration_is_read_in_any_form_of_yaml(text: str) -> None:
    found = read(text)

    assert [(w.name, w.probe) for w in found.watch] == [
        ("front", "https://front.example"),
        ("back", "https://back.example"),
    ]
    assert found.problems == ()


def test_merged_tables_give_way_to_what_is_written_out() -> None:
    document = one("a: &a {x: 1, y: 2}\nb: &b {y: 3, z: 4}\nc: {<<: [*a, *b], x: 5}")

    assert plain(document.get("c")) == {"x": "5", "y": "2", "z": "4"}


def test_values_know_their_line() -> None:
    rows = one("# top\nendpoints:\n  - name: a\n    url: b\n  - name: c\n").get("endpoints").rows()

    assert [row.line for row in rows] == [3, 5]


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("a: [1, 2\n", 2, "this is not valid YAML"),
        ("a: 1\nb: *x\n", 2, '"*x" refers to nothing before it'),
        ("a: 1\nb: &x [*x]\n", 2, '"*x" refers to nothing before it'),
        ("a:\n\tb: 1\n", 2, "this is not valid YAML"),
        ("- " * 500 + "1", 1, "it is nested too deeply"),
        ("a: " + "[" * 200 + "]" * 200, 1, "it is nested too deeply"),
        ("a: \x00", 1, "this is not valid YAML"),
        ("x" * (LARGEST_CHARACTERS + 1), 1, "the file is larger than 1 MiB"),
        ("- a\n" * 100_001, 100_001, "it holds too many values"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_line(text: str, line: int, what: str) -> None:
    with pytest.raises(UnreadableYaml) as refused:
        read_yaml(text)

    assert refused.value.what.startswith(what)
    assert refused.value.line == line


def test_nesting_up_to_the_limit_is_read() -> None:
    assert read_yaml("[" * DEEPEST + "]" * DEEPEST)


_CHAIN = [*zip("abcdefgh", "bcdefghi", strict=True)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "a: &a ["
            + "x, " * 9
            + "x]\n"
            + "\n".join(
                f"{n}: &{n} [{', '.join([f'*{p}'] * 10)}]"
                for p, n in zip("abcdefgh", "bcdefghi", strict=True)
            ),
            id="aliases of aliases",
        ),
        pytest.param(
            "big: &b {"
            + ", ".join(f"k{n}: v" for n in range(9000))
            + "}\n"
            + "rows:\n"
            + "- {<<: *b}\n" * 50_000,
            id="a large table merged many times",
        ),
    ],
)
def test_what_aliases_stand_for_counts_each_time(text: str) -> None:
    with pytest.raises(UnreadableYaml, match="too many values"):
        read_yaml(text)


HOSTILE = {
    "blanks before a bracket": "- name: [a," + " " * 400_000 + "{]",
    "escaped quotes": "- name: " + '\\"' * 400_000,
    "an open quote": '- name: "' + "x " * 400_000,
    "colons": "- name: " + "a: " * 300_000,
    "exclamation marks": "!" * 900_000,
    "anchors": "&" * 900_000,
    "comments": "[" + "# x\n" * 200_000,
    "line breaks": "a:" + " \n" * 300_000,
    "question marks": "? " * 400_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_crafted_line_of_a_megabyte_is_read_in_one_pass(text: str) -> None:
    # What was tried once for each place of such a line would need hours.
    found = read(f"endpoints:\n{text}\n")

    assert found.watch == ()


SCRAPES = """
scrape_configs:
  - job_name: node
    static_configs: [{targets: ["box.example:9100"]}]
  - job_name: web
    metrics_path: /probe
    params: {module: [http_2xx]}
    file_sd_configs: [{files: [more.yaml]}]
    static_configs:
      - targets: [https://one.example, "two.example"]
      - targets: [https://three.example/x]
        labels: {service: Three}
    relabel_configs:
      - {target_label: __address__, replacement: "127.0.0.1:9115"}
  - job_name: ports
    params: {module: [tcp_connect]}
    static_configs: [{targets: ["db.example:5432", "9.9.9.9"]}]
    relabel_configs: [{source_labels: [__address__], target_label: __param_target}]
  - job_name: pings
    metrics_path: /probe
    params: {module: [icmp]}
    static_configs: [{targets: [192.0.2.1]}]
"""


def test_targets_of_the_blackbox_exporter_become_probes_and_exporters_do_not() -> None:
    found = read(SCRAPES)

    assert found.source == "Prometheus"
    assert [(w.name, w.probe, w.group) for w in found.watch] == [
        ("one.example", "https://one.example", "web"),
        ("two.example", "http://two.example", "web"),
        ("Three", "https://three.example/x", "web"),
        ("db.example", "tcp://db.example:5432", "ports"),
    ]
    assert [(p.place, p.what) for p in found.problems] == [
        ("job node", "it collects metrics of exporters, and asks no service"),
        ("job web", "targets from file_sd_configs are not in this file"),
        ("line 17", '"9.9.9.9" can\'t be checked from here'),
        ("line 22", '"192.0.2.1" can\'t be checked from here'),
    ]


@pytest.mark.parametrize("form", ["JSON", "YAML"])
def test_a_file_of_targets_is_read(form: str) -> None:
    rows = [
        {"targets": ["https://one.example", "two.example:443"], "labels": {"job": "x"}},
        {"targets": ["three.example:25"], "labels": {"name": "Mail", "module": "tcp_x"}},
    ]
    text = json.dumps(rows) if form == "JSON" else "".join(f"- {json.dumps(r)}\n" for r in rows)

    found = read(text)

    assert [(w.name, w.probe) for w in found.watch] == [
        ("one.example", "https://one.example"),
        ("two.example", "https://two.example:443"),
        ("Mail", "tcp://three.example:25"),
    ]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("modules:\n  http_2xx:\n    prober: http\n", "it holds modules of the blackbox exporter"),
        ("endpoints:\n", "it contains no endpoints"),
        ("services:\n  web:\n    image: nginx\n", "it is not a list that StatusTray can import"),
        ('{"version": 3, "services": {}}', "it is not a list that StatusTray can import"),
        ('[{"targets": []}]', "it is not a list that StatusTray can import"),
        ("[1, 2]", "it is not a list that StatusTray can import"),
        ("{}", "it is not a list that StatusTray can import"),
        ("endpoints:\n  - &x\n  - *y\n", '"*y" refers to nothing before it'),
    ],
)
def test_a_file_of_another_kind_is_refused_with_a_sentence(text: str, what: str) -> None:
    found = read(text)

    assert found.watch == ()
    assert found.problems[0].what.startswith(what)
    assert found.problems[0].do


@given(st.text("ab:-#\"'[]{},&*|><!%?~ \n\t\\", max_size=60))
def test_no_text_raises_anything_else(text: str) -> None:
    try:
        read_yaml(text)
    except UnreadableYaml as error:
        assert error.line >= 1  # noqa: PT017 - either outcome is right, another error is not
    assert all(watch.key for watch in read(f"endpoints:\n{text}").watch)


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
    assert named == ["http_answers", "http_shop", "tcp_answers", "tls_answers", "dns_zone"]
    assert all(modules.get(name).get("prober").text() for name in named)
    assert [row.get("targets").rows()[0].text() for row in targets] == [
        "https://acme.example/h",
        "https://shop.example",
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
