import json

import pytest

from statustray.domain.model.import_result import ImportResult
from statustray.domain.watchlist.formats import read_list

SITE = {
    "name": "Site",
    "type": "http",
    "url": "https://a.example/",
    "method": "GET",
    "maxredirects": 10,
    "accepted_statuscodes": ["200-299"],
    "dns_resolve_server": "1.1.1.1",
    "dns_resolve_type": "A",
    "ignoreTls": False,
    "upsideDown": False,
    "body": None,
    "headers": None,
    "proxyId": None,
    "active": True,
}


def read(**changed: object) -> ImportResult:
    return read_list(json.dumps({"monitorList": [SITE | changed]}).encode())


def test_an_ordinary_monitor_loses_nothing() -> None:
    found = read()

    assert [(w.name, w.probe, w.expect_status) for w in found.watch] == [
        ("Site", "https://a.example/", ())
    ]
    assert found.problems == ()


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"method": "POST"}, "method POST"),
        ({"body": "hush"}, "body"),
        ({"headers": '{"X": "hush"}'}, "headers"),
        ({"headers": {"X": "hush"}}, "headers"),
        ({"conditions": [{"value": "hush"}]}, "conditions"),
        ({"basic_auth_user": "me", "basic_auth_pass": "hush"}, "basic_auth_user, basic_auth_pass"),
        ({"authMethod": "mtls", "tlsCert": "hush"}, "authMethod, tlsCert"),
        ({"ignoreTls": True}, "ignoreTls"),
        ({"ignoreTls": 1}, "ignoreTls"),
        ({"proxyId": 3}, "proxyId"),
        ({"maxredirects": 0}, "maxredirects"),
        (
            {"type": "json-query", "jsonPath": "$", "expectedValue": "hush"},
            "jsonPath, expectedValue",
        ),
        (
            {"type": "dns", "hostname": "a.example", "dns_resolve_server": "192.0.2.1"},
            "dns_resolve_server",
        ),
        ({"accepted_statuscodes": ["200-299", "some"]}, "accepted_statuscodes some"),
    ],
)
def test_what_a_monitor_loses_is_named_without_its_value(
    changed: dict[str, object], named: str
) -> None:
    found = read(**changed)

    (problem,) = found.problems
    assert len(found.watch) == 1
    assert problem.place == "Site"
    assert problem.what == f"settings that StatusTray doesn't have: {named}"
    assert "hush" not in problem.what


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"upsideDown": True}, "it is upside down"),
        (
            {"upsideDown": 1, "type": "port", "hostname": "a.example", "port": 23},
            "it is upside down",
        ),
        (
            {"type": "dns", "hostname": "a.b", "dns_resolve_type": "MX"},
            "it checks MX records",
        ),
        ({"type": "ping", "hostname": "a.example"}, 'monitors of type "ping"'),
        ({"type": "push"}, 'monitors of type "push"'),
        ({"type": []}, 'monitors of type ""'),
        ({"url": "https://me:hush@a.example"}, "its address can't be checked"),
        ({"url": "https://"}, "its address can't be checked"),
        ({"type": "port", "hostname": "a.example", "port": None}, "its address can't be checked"),
    ],
)
def test_a_monitor_that_would_mean_something_else_is_left_out(
    changed: dict[str, object], why: str
) -> None:
    found = read(**changed)

    assert found.watch == ()
    assert found.problems[0].what.startswith(why)
    assert found.problems[0].do == "It was left out."


@pytest.mark.parametrize(
    ("spans", "statuses"),
    [
        (["200-299", "300-399"], ()),
        (["200-299", "300-399", "400-499"], ()),
        (["200"], (200,)),
        (["401", "200-201"], (200, 201, 401)),
        (["200-599"], tuple(range(200, 600))),
        ('["401", "200-201"]', (200, 201, 401)),  # as its database has them
        ("[]", ()),
        ([], ()),
        (None, ()),
    ],
)
def test_accepted_statuses_are_taken_whole(spans: object, statuses: tuple[int, ...]) -> None:
    (watch,) = read(accepted_statuscodes=spans).watch

    assert watch.expect_status == statuses


def test_an_address_of_version_six_is_written_in_brackets() -> None:
    (watch,) = read(type="port", hostname="2001:db8::1", port=25).watch

    assert watch.probe == "tcp://[2001:db8::1]:25"


@pytest.mark.parametrize("active", [False, 0])
def test_a_paused_monitor_is_muted_and_named(active: object) -> None:
    found = read(active=active)

    assert [w.muted for w in found.watch] == [True]
    assert "paused" in found.problems[0].what


@pytest.mark.parametrize(
    "row",
    [
        {"id": [1], "parent": {"a": 1}, "type": "group", "name": "G"},
        {"id": {}, "type": "http", "name": [], "url": 5},
        {"type": "http", "name": "\ud800", "url": "https://a.example", "keyword": "\udfff"},
        [],
        None,
    ],
)
def test_rows_of_any_shape_are_read_or_named(row: object) -> None:
    found = read_list(json.dumps({"monitorList": [row, SITE]}).encode())

    assert found.watch[-1].name == "Site"
    assert all((w.keyword or "").isprintable() for w in found.watch)


def test_monitors_listed_by_their_numbers_are_read() -> None:
    found = read_list(json.dumps({"monitorList": {"1": SITE, "2": SITE | {"name": "B"}}}).encode())

    assert [w.name for w in found.watch] == ["Site", "B"]
