"""Sources from the command line: found, chosen, listed and removed."""

import json

import pytest

from tests.cli.commands.source.asking import QUERY, settings, states, words
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.site import Site
from tests.support.command_line import CommandLine
from tests.support.formats.prometheus_answers import NODE, SHOP, SHOP_ID

ONE_PAGE_FOR_ALL = (
    *("/api/v1/query", "/api/v2/status", "/api/v1/endpoints/statuses", "/api/v3/checks/"),
    *("/api/status-page/default", "/v1/objects/services", "/cgi-bin/statusjson.cgi"),
)


def test_a_prometheus_is_found_out_and_its_checks_become_services(
    here: CommandLine, prometheus: Site
) -> None:
    added = here("source", "add", prometheus.local_url("/graph"), "--all")
    checked = here("check", "--json")

    assert added.status == 0, added.err
    assert "prometheus: Prometheus at" in added.out
    row = settings(here)["source"][0]
    assert (row["id"], row["kind"]) == ("prometheus", "prometheus")
    assert row["url"] == prometheus.local_url("")
    assert checked.status == 0
    assert states(checked) == {
        SHOP["instance"]: "operational",
        NODE["instance"]: "operational",
        "DiskFull": "operational",
    }


def test_only_the_chosen_checks_are_watched_and_more_can_follow(
    here: CommandLine, prometheus: Site
) -> None:
    url = prometheus.local_url()

    here("source", "add", url, "--only", SHOP["instance"])
    first = settings(here)["watch"]
    here("source", "add", url, "--only", "DISK*")

    assert [row["check"] for row in first] == [SHOP_ID]
    rows = settings(here)
    assert [row["name"] for row in rows["watch"]] == [SHOP["instance"], "DiskFull"]
    assert len(rows["source"]) == 1


def test_a_check_that_does_not_exist_is_named_and_nothing_is_saved(
    here: CommandLine, prometheus: Site
) -> None:
    said = here("source", "add", prometheus.local_url(), "--only", "nonsense")

    assert said.status == 2
    assert "No check of this source is called nonsense." in said.err
    assert "source" not in settings(here)


def test_without_a_choice_the_source_is_kept_and_asks_for_one(
    here: CommandLine, prometheus: Site
) -> None:
    said = here("source", "add", prometheus.local_url())

    assert said.status == 0
    assert "Nothing of it is watched yet." in said.err
    assert [row["id"] for row in settings(here)["source"]] == ["prometheus"]


@pytest.mark.parametrize("everywhere", [True, False])
def test_an_address_that_is_no_source_adds_nothing_and_names_no_kind(
    here: CommandLine,
    internet: LittleInternet,
    everywhere: bool,  # noqa: FBT001 - a case
) -> None:
    site = internet.site("www.acme.example")
    for path in (*ONE_PAGE_FOR_ALL, "/") if everywhere else ("/",):
        site.says(path, Page.html("<html>Welcome</html>"))

    said = here("source", "add", site.local_url(), "--all")

    assert said.status == 1
    assert "source" not in settings(here)
    assert "No supported monitoring system" in words(said)
    assert "Uptime Kuma" in words(said)


def test_a_kind_that_was_asked_for_is_named_where_another_answers(
    here: CommandLine, internet: LittleInternet
) -> None:
    site = internet.site("www.acme.example")
    site.says(QUERY, Page.html("<html>Welcome</html>"))

    said = here("source", "add", site.local_url(), "--kind", "prometheus")

    assert said.status == 1
    assert "isn't one of Prometheus" in words(said)


def test_a_removed_source_takes_its_services_along_and_no_others(
    here: CommandLine, prometheus: Site, alertmanager: Site
) -> None:
    here("source", "add", prometheus.local_url(), "--all")
    here("source", "add", alertmanager.local_url(), "--only", "service=shop")

    said = here("source", "remove", "prometheus")

    assert "Removed prometheus and its 3 services." in said.out
    rows = settings(here)
    assert [row["id"] for row in rows["source"]] == ["alertmanager"]
    assert [row["id"] for row in rows["watch"]] == ["shop"]


def test_a_list_in_json_says_what_is_there_and_what_is_watched(
    here: CommandLine, prometheus: Site
) -> None:
    here("source", "add", prometheus.local_url(), "--only", SHOP["instance"])

    found = json.loads(here("source", "list", "--json").out)["sources"][0]

    assert (found["id"], found["kind"], found["failure"]) == ("prometheus", "prometheus", None)
    watched = {check["id"]: check["service"] for check in found["checks"]}
    assert watched[SHOP_ID] == "https-shop-acme-example"
    assert list(watched.values()).count(None) == len(watched) - 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("add",), "Name the address of the source"),
        (("remove",), "Name the source to remove"),
        (("remove", "nobody"), "No source called nobody."),
        (("add", "https://x.example", "--kind", "zabbix"), "Unknown kind: zabbix."),
        (("add", "https://x.example", "--kind", "Promethus"), "Did you mean prometheus?"),
        (("add", "ftp://x.example"), "is not an address. Start it with https://"),
    ],
)
def test_a_wrong_call_is_told(here: CommandLine, arguments: tuple[str, ...], said: str) -> None:
    answer = here("source", *arguments)

    assert answer.status == 2
    assert said in answer.err
