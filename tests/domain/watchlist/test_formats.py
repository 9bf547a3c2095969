import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statustray.domain.model.service import Probe, Service
from statustray.domain.model.settings import Watch
from statustray.domain.watchlist.blackbox_exporter import write_modules, write_targets
from statustray.domain.watchlist.formats import WRITERS, read_list, write_plain
from statustray.domain.watchlist.yaml_subset import parse_yaml

OPML = """<?xml version="1.0"?>
<opml version="2.0"><head><title>mine</title></head><body>
  <outline text="Work">
    <outline type="rss" text="Acme status" xmlUrl="https://status.acme.example/feed.rss"/>
    <outline type="rss" title="Übermail" xmlUrl="https://mail.example/status.atom"/>
  </outline>
  <outline text="Odd" xmlUrl="javascript:alert(1)"/>
</body></opml>
"""

KUMA = {
    "version": "1.23.11",
    "notificationList": [{"name": "hook", "config": '{"token": "hush"}'}],
    "monitorList": [
        {"id": 1, "name": "Home", "type": "group"},
        {
            "id": 2,
            "name": "Acme",
            "type": "keyword",
            "url": "https://acme.example/health",
            "keyword": "ok",
            "invertKeyword": False,
            "accepted_statuscodes": ["200-202"],
            "parent": 1,
            "active": 1,
        },
        {
            "id": 3,
            "name": "Db",
            "type": "port",
            "hostname": "db.example",
            "port": 5432,
            "active": 0,
        },
        {"id": 4, "name": "Zone", "type": "dns", "hostname": "acme.example"},
        {"id": 5, "name": "Box", "type": "ping", "hostname": "192.0.2.1"},
        {
            "id": 6,
            "name": "Site",
            "type": "http",
            "url": "https://acme.example",
            "accepted_statuscodes": ["200-299"],
        },
    ],
}

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

PLAIN = """\
# mine
https://status.acme.example
Acme shop, https://shop.acme.example/
mail.example
tcp://db.example:5432 Our database
https://ann:hush@acme.example
nothing here
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


def test_feeds_of_an_opml_file_become_pages() -> None:
    found = read_list(OPML)

    assert found.source == "OPML"
    assert found.watch == (
        Watch(
            id="acme-status",
            name="Acme status",
            page="https://status.acme.example/feed.rss",
            group="Work",
        ),
        Watch(
            id="ubermail", name="Übermail", page="https://mail.example/status.atom", group="Work"
        ),
    )
    assert [p.place for p in found.problems] == ["outline Odd"]


def test_monitors_of_uptime_kuma_become_probes() -> None:
    found = read_list(json.dumps(KUMA))

    assert found.source == "Uptime Kuma"
    assert found.watch == (
        Watch(
            id="acme",
            name="Acme",
            probe="https://acme.example/health",
            expect_status=(200, 201, 202),
            keyword="ok",
            group="Home",
        ),
        Watch(id="db", name="Db", probe="tcp://db.example:5432", muted=True),
        Watch(id="zone", name="Zone", probe="dns://acme.example"),
        Watch(id="site", name="Site", probe="https://acme.example"),
    )
    assert [(p.place, p.what) for p in found.problems] == [
        ("Box", 'monitors of type "ping" can\'t be imported')
    ]


def test_endpoints_of_gatus_become_probes() -> None:
    found = read_list(GATUS)

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
    assert [p.place for p in found.problems] == ["line 12", "line 24"]


def test_a_plain_list_may_have_names_and_leaves_passwords_out() -> None:
    found = read_list(PLAIN)

    assert found.watch == (
        Watch(
            id="status-acme-example",
            name="status.acme.example",
            provider="auto",
            page="https://status.acme.example",
        ),
        Watch(id="acme-shop", name="Acme shop", probe="https://shop.acme.example/"),
        Watch(id="mail-example", name="mail.example", probe="https://mail.example"),
        Watch(id="our-database", name="Our database", probe="tcp://db.example:5432"),
    )
    assert [p.place for p in found.problems] == ["line 6", "line 7"]


def test_our_own_settings_come_whole() -> None:
    found = read_list('schema = 1\n[[watch]]\nservice = "slack"\n[polling]\ninterval_s = 30\n')

    assert found.source == "StatusTray"
    assert found.settings is not None
    assert found.settings.polling.interval_s == 30
    assert found.watch == (Watch(service="slack"),)


@pytest.mark.parametrize(
    ("text", "place", "what"),
    [
        pytest.param("<opml>\n<body>\n<oops", "line 3", "this is not valid XML", id="broken OPML"),
        pytest.param(
            '<!DOCTYPE x [<!ENTITY a "b">]><opml/>',
            "the file",
            "it declares XML types or entities, which are not allowed in a feed list",
            id="entities",
        ),
        pytest.param(
            '{\n"a": }', "line 2", "this is not valid JSON: Expecting value", id="broken JSON"
        ),
        pytest.param("{}", "the file", "it contains no monitorList", id="another JSON"),
        pytest.param("{" * 200_000, "line 1", "this is not valid JSON", id="hostile JSON"),
        pytest.param(
            "endpoints:\n  - &x a\n",
            "line 2",
            "YAML anchors are not supported",
            id="YAML that is not read",
        ),
        pytest.param("endpoints:\n", "the file", "it contains no endpoints", id="empty Gatus"),
        pytest.param(
            "[[watch]\nschema = 1\n",
            "the file",
            "it is not a valid settings file",
            id="broken settings",
        ),
        pytest.param(
            "[[watch]]\na = " + "[" * 3000 + "]" * 3000,
            "the file",
            "it is nested too deeply",
            id="hostile settings",
        ),
        pytest.param(
            "schema = 2\n", "schema", "version 2 needs a newer StatusTray", id="newer settings"
        ),
    ],
)
def test_what_cannot_be_read_is_said_with_its_place(text: str, place: str, what: str) -> None:
    found = read_list(text)

    assert found.watch == ()
    assert found.problems[0].place == place
    assert found.problems[0].what.startswith(what)
    assert found.problems[0].do


def test_deep_json_is_refused() -> None:
    found = read_list('{"a":' * 100_000)

    assert found.watch == ()
    assert found.problems


def test_two_entries_of_one_name_get_two_ids() -> None:
    found = read_list("a.example Same\nb.example Same\n")

    assert [watch.id for watch in found.watch] == ["same", "same-2"]


@given(st.text(max_size=80) | st.text("<opml> {}[]:\"'-#\nendpoints schema=\t", max_size=80))
def test_nothing_that_is_read_raises(text: str) -> None:
    found = read_list(text)

    assert all(watch.key for watch in found.watch)


def test_what_is_written_for_gatus_is_read_again() -> None:
    found = read_list(WRITERS["gatus"](SERVICES))

    assert found.problems == ()
    assert [(w.name, w.probe, w.keyword, w.keyword_absent) for w in found.watch] == [
        (s.name, s.probe.target, s.probe.keyword, s.probe.keyword_absent)
        for s in SERVICES
        if s.probe
    ]
    assert found.watch[1].expect_status == (200, 204)
    assert found.watch[1].group == "core"


def test_a_plain_list_is_read_again() -> None:
    found = read_list(write_plain(SERVICES[1:]))

    assert [w.probe or w.page for w in found.watch] == [
        s.page or (s.probe.target if s.probe else None) for s in SERVICES[1:]
    ]


def test_blackbox_targets_name_modules_that_exist() -> None:
    targets = parse_yaml(write_targets(SERVICES)).rows()
    modules = parse_yaml(write_modules(SERVICES)).get("modules")

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
    modules = parse_yaml(write_modules(SERVICES)).get("modules")

    (pattern,) = modules.get("http_shop").get("http").get("fail_if_body_not_matches_regexp").rows()
    assert pattern.text() == re.escape("a.b")


def test_nothing_to_write_is_still_a_file() -> None:
    assert WRITERS["gatus"](()) == "endpoints: []\n"
    assert WRITERS["prometheus"](()) == "[]\n"
    assert write_modules(()) == "modules: {}\n"
