import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statustray.domain.model.service import Probe, Service
from statustray.domain.model.settings import Watch
from statustray.domain.watchlist.blackbox_exporter import write_modules
from statustray.domain.watchlist.entry import MOST_ENTRIES, MOST_PROBLEMS
from statustray.domain.watchlist.formats import WRITERS, read_list, write_plain

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
    found = read_list(OPML.encode())

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
    found = read_list(json.dumps(KUMA).encode())

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
        ("Db", "it is paused there; here it is checked, and muted"),
        ("Box", 'monitors of type "ping" can\'t be imported'),
    ]


def test_a_plain_list_may_have_names_and_leaves_passwords_out() -> None:
    found = read_list(PLAIN.encode())

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
    assert [(p.place, p.what) for p in found.problems] == [
        ("line 6", "an address with a user name or a password is not imported"),
        ("line 7", '"nothing here" is not an address'),
    ]


def test_our_own_settings_come_whole() -> None:
    found = read_list(b'schema = 1\n[[watch]]\nservice = "slack"\n[polling]\ninterval_s = 30\n')

    assert found.source == "StatusTray"
    assert found.settings is not None
    assert found.settings.polling.interval_s == 30
    assert found.watch == (Watch(service="slack"),)


@pytest.mark.parametrize(
    ("text", "place", "what"),
    [
        pytest.param(
            "<opml>\n<body>\n<oops", "the file", "this is not valid XML", id="broken OPML"
        ),
        pytest.param(
            '<!DOCTYPE x [<!ENTITY a "b">]><opml/>',
            "the file",
            "this is not valid XML: $: expected XML that declares no entities",
            id="entities",
        ),
        pytest.param(
            '{\n"a": }', "line 2", "this is not valid JSON: Expecting value", id="broken JSON"
        ),
        pytest.param("{" * 200_000, "the file", "it is nested too deeply", id="hostile JSON"),
        pytest.param("[" * 65 + "]" * 65, "the file", "it is nested too deeply", id="deep JSON"),
        pytest.param(
            '{"a": ' + "1" * 5000 + "}", "the file", "this is not valid JSON", id="a long number"
        ),
        pytest.param("", "the file", "it is empty", id="nothing"),
        pytest.param(" \n\t", "the file", "it is empty", id="blanks"),
        pytest.param("\0" * 9, "the file", "it is not a list", id="no text"),
        pytest.param("[tool]\nname = 1", "the file", "it is not a list", id="another TOML"),
        pytest.param(
            "apiVersion: v1\nkind: Pod\nspec:\n  host: a.example\n",
            "the file",
            "it is not a list",
            id="another YAML",
        ),
        pytest.param(
            "Dear all,\nsee https://a.example today.\nYours,\nAnn\n",
            "the file",
            "it is not a list",
            id="a letter",
        ),
        pytest.param(
            "127.0.0.1 localhost\n192.168.1.2 nas\n", "the file", "it is not a list", id="hosts"
        ),
        pytest.param(
            "Host a\n  HostName a.example\n  User ann\n", "the file", "it is not a list", id="ssh"
        ),
        pytest.param("ann@a.example\nbob@b.example\n", "the file", "it is not a list", id="people"),
        pytest.param("<!DOCTYPE html><p>", "the file", "this is a web page", id="a web page"),
        pytest.param(
            "<rss><channel/></rss>", "the file", "this is a single feed", id="a single feed"
        ),
        pytest.param("<plist/>", "the file", "this is not an OPML file, but <plist>", id="plist"),
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
    found = read_list(text.encode())

    assert found.watch == ()
    assert found.problems[0].place == place
    assert found.problems[0].what.startswith(what)
    assert found.problems[0].do


def test_deep_json_is_refused() -> None:
    found = read_list(b'{"a":' * 100_000)

    assert found.watch == ()
    assert found.problems


def test_two_entries_of_one_name_get_two_ids() -> None:
    found = read_list(b"a.example Same\nb.example Same\n")

    assert [watch.id for watch in found.watch] == ["same", "same-2"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_list_may_begin_with_a_byte_order_mark(encoding: str) -> None:
    found = read_list("Café https://cafe.example\n".encode(encoding))

    assert [(w.id, w.name) for w in found.watch] == [("cafe", "Café")]


def test_an_imported_file_chooses_no_proxy() -> None:
    found = read_list(b'watch = []\n[network]\nproxy = "http://me:hush@proxy.example:1"\n')

    assert found.settings is not None
    assert found.settings.network.proxy is None
    assert [(p.place, p.what) for p in found.problems] == [
        ("[network] proxy", "an imported file can't choose your proxy")
    ]


def test_what_is_beyond_the_limit_is_counted() -> None:
    text = "".join(f"https://s{n}.example\n" for n in range(MOST_ENTRIES + 7))

    found = read_list(text.encode())

    assert len(found.watch) == MOST_ENTRIES
    assert found.problems[0].what == f"7 services beyond the first {MOST_ENTRIES} were left out"


def test_only_so_many_problems_are_named() -> None:
    text = "https://a.example\n" * 900 + "no address\n" * 800

    found = read_list(text.encode())

    assert len(found.problems) == MOST_PROBLEMS + 1
    assert found.problems[-1].what == "600 more entries were not imported as they are"


@pytest.mark.parametrize(
    "text",
    [
        "\n" * 2_000_000,
        " " * 4_000_000,
        "[ " * 1_000_000,
        "- " * 1_000_000,
        "a@" * 1_000_000,
        "a." * 1_000_000,
        "https://a.example " * 100_000,
        '"' * 2_000_000,
        "[a](" * 500_000,
        "a:1 " * 500_000,
        '{"a": "' + '\\"' * 1_000_000,
        "schema =" + " " * 2_000_000,
        "name,url\n" + '",' * 1_000_000,
        "<opml>" + "<outline " * 300_000,
        "<opml " + "a " * 500_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_a_crafted_list_is_read_in_one_pass(text: str) -> None:
    # What was tried once for each place of such a text would need hours.
    assert len(read_list(text.encode()).watch) <= MOST_ENTRIES


@given(st.text(max_size=80) | st.text("<opml> {}[]:\"'-#\n schema=\t|,;.@", max_size=80))
def test_nothing_that_is_read_raises(text: str) -> None:
    found = read_list(text.encode())

    assert all(watch.key for watch in found.watch)


def test_a_plain_list_is_read_again() -> None:
    found = read_list(write_plain(SERVICES[1:]).encode())

    assert [w.probe or w.page for w in found.watch] == [
        s.page or (s.probe.target if s.probe else None) for s in SERVICES[1:]
    ]


def test_nothing_to_write_is_still_a_file() -> None:
    assert WRITERS["gatus"](()) == "endpoints: []\n"
    assert WRITERS["targets"](()) == "[]\n"
    assert write_modules(()) == "modules: {}\n"
