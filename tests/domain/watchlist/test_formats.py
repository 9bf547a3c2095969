"""Lists of other programs are read, and ours are read again."""

import json

import pytest

from statustray.domain.model.settings import Watch
from statustray.domain.watchlist.blackbox_exporter import write_modules
from statustray.domain.watchlist.formats import WRITERS, read_list
from tests.support.effort import is_linear

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
    "text",
    [
        'watch = [ # mine\n  { id = "a", probe = "https://a.example" },\n]\n',
        '[["watch"]]\nid = "a"\nprobe = "https://a.example"\n',
        "[[  watch  ]]\nid = 'a'\nprobe = 'https://a.example'",
        '[[watch]]\nid = \'a\'\nprobe = \'https://a.example\'\nname = """\nservices: x"""\n',
    ],
)
def test_settings_are_known_in_any_layout(text: str) -> None:
    assert [watch.probe for watch in read_list(text.encode()).watch] == ["https://a.example"]


def test_settings_of_dotted_names_are_no_list_of_hosts() -> None:
    found = read_list(b"polling.interval_s = 30\nnotify.sound = true\n")

    assert found.settings is not None
    assert (found.settings.polling.interval_s, found.watch) == (30, ())


def test_a_list_on_a_line_of_its_own_is_no_table_of_settings() -> None:
    text = "endpoints:\n  - name: a\n    url: https://a.example\n    alerts:\n      [slack]\n"

    assert read_list(text.encode()).source == "Gatus"


def test_a_feed_in_two_folders_is_one() -> None:
    feed = '<outline text="One" type="rss" xmlUrl="https://one.example/feed"/>'
    folders = "".join(f'<outline text="{name}">{feed}</outline>' for name in "AB")

    (watch,) = read_list(f"<opml><body>{folders}</body></opml>".encode()).watch

    assert watch.group == "A"


def test_a_schema_that_is_none_is_named_and_the_rest_imported() -> None:
    found = read_list(b'schema = "1"\n[[watch]]\nservice = "slack"\n')

    assert found.watch == (Watch(service="slack"),)
    assert [(p.place, p.what) for p in found.problems] == [
        ("schema", "expected a whole number, found text")
    ]


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


def test_nothing_to_write_is_still_a_file() -> None:
    assert WRITERS["gatus"](()) == "endpoints: []\n"
    assert WRITERS["targets"](()) == "[]\n"
    assert write_modules(()) == "modules: {}\n"


@pytest.mark.parametrize("line", ["-" + " " * 200_000, "- {" + " " * 200_000, "[a" * 100_000])
def test_a_crafted_line_takes_no_long_time(line: str) -> None:
    assert is_linear(lambda: read_list(f"{line}x\nhttps://a.example\n".encode()))
