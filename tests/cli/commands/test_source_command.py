"""Sources from the command line: found, chosen, read, and each trouble told at its own source."""

import json
import tomllib
from collections import Counter
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.program import Program
from tests.little_internet.site import Site
from tests.support.command_line import CommandLine, Said
from tests.support.live_answers import fresh_alerts, fresh_rules, fresh_vector
from tests.support.prometheus_answers import (
    NODE,
    SHOP,
    SHOP_ID,
    alert,
    manager,
    rule,
    sample,
    vector,
)

ONE_PAGE_FOR_ALL = (
    *("/api/v1/query", "/api/v2/status", "/api/v1/endpoints/statuses", "/api/v3/checks/"),
    *("/api/status-page/default", "/v1/objects/services", "/cgi-bin/statusjson.cgi"),
)
QUERY, RULES = "/api/v1/query", "/api/v1/rules"
STATUS, ALERTS = "/api/v2/status", "/api/v2/alerts"


@pytest.fixture
def prometheus(internet: LittleInternet) -> Site:
    """A Prometheus that probes the shop and scrapes a node."""
    site = internet.site("prometheus.acme.example")
    site.says(QUERY, Page(fresh_vector(sample("probe_success", SHOP), sample("up", NODE))))
    site.says(RULES, Page(fresh_rules(rule("DiskFull"))))
    return site


@pytest.fixture
def alertmanager(internet: LittleInternet) -> Site:
    """An Alertmanager without a heartbeat."""
    site = internet.site("alerts.acme.example")
    site.says(STATUS, Page(manager()))
    site.says(ALERTS, Page(fresh_alerts()))
    return site


@pytest.fixture(autouse=True)
def settled(internet: LittleInternet, program: Program) -> None:
    """Settings with check addresses that respond."""
    program.settle([], canaries=internet.canaries())


def settings(here: CommandLine) -> Mapping[str, Any]:
    return tomllib.loads((here.home / "settings.toml").read_text())


def states(said: Said) -> dict[str, str]:
    return {s["name"]: s["level"] for s in json.loads(said.out)["services"]}


def words(said: Said) -> str:
    return " ".join((said.out + said.err).split())


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


def test_a_check_that_fails_is_a_problem_with_the_source_named(
    here: CommandLine, prometheus: Site
) -> None:
    here("source", "add", prometheus.local_url(), "--only", SHOP["instance"])
    prometheus.says(QUERY, Page(fresh_vector(sample("probe_success", SHOP, "0"))))

    said = here("check", "--json")

    state = json.loads(said.out)["services"][0]
    assert (said.status, state["level"]) == (1, "major_outage")
    assert state["words"] == "prometheus reports a problem"
    assert state["source"] == {
        "id": "prometheus",
        "kind": "prometheus",
        "check": SHOP_ID,
        "note": None,
    }


def test_all_services_of_a_source_cost_one_reading(here: CommandLine, prometheus: Site) -> None:
    targets = [{"job": "shop", "instance": f"https://{n}.acme.example"} for n in range(60)]
    series = [sample("probe_success", target) for target in targets]
    prometheus.says(QUERY, Page(fresh_vector(*series)))
    here("source", "add", prometheus.local_url(), "--all")
    prometheus.requests.clear()

    said = here("check", "--json")

    asked = Counter(urlsplit(request.path).path for request in prometheus.requests)
    assert len(states(said)) == 61
    assert said.status == 0
    assert asked == {QUERY: 1, RULES: 1}


def test_each_trouble_is_told_at_its_source_and_the_others_go_on(
    here: CommandLine, prometheus: Site, alertmanager: Site, internet: LittleInternet
) -> None:
    wall = internet.site("wall.acme.example")
    wall.says(QUERY, Page(fresh_vector(sample("up", NODE))))
    here("source", "add", prometheus.local_url(), "--only", SHOP["instance"])
    here("source", "add", wall.local_url(), "--only", NODE["instance"])
    here("source", "add", alertmanager.local_url(), "--only", "service=shop")
    wall.says(QUERY, Page.html("<html><title>Sign in</title></html>"))
    alertmanager.says(STATUS, Page(manager(version="7.0.0")))

    listed = here("source", "list")
    checked = here("check", "--json")

    assert listed.status == 1
    assert "isn't one of Prometheus as StatusTray knows it ($: expected JSON" in words(listed)
    assert "found a web page" in words(listed)
    assert "$.versionInfo.version: expected a version 0.x instead of 7.0.0" in words(listed)
    assert "3 checks can be watched." in words(listed)
    assert states(checked) == {
        SHOP["instance"]: "operational",
        NODE["instance"]: "unknown",
        "shop": "unknown",
    }


def test_an_error_within_a_200_is_unknown_and_told(here: CommandLine, prometheus: Site) -> None:
    here("source", "add", prometheus.local_url(), "--all")
    prometheus.says(QUERY, Page.json({"status": "error", "error": "query timed out"}))

    listed, checked = here("source", "list"), here("check", "--json")

    assert "query timed out" in words(listed)
    assert set(states(checked).values()) == {"unknown"}
    assert checked.status == 3


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


def test_a_silent_alertmanager_asks_for_an_alert_that_always_fires(
    here: CommandLine, alertmanager: Site
) -> None:
    added = here("source", "add", alertmanager.local_url(), "--only", 'service="shop"')
    unknown = here("check", "--json")
    alertmanager.says(ALERTS, Page(fresh_alerts(alert("Watchdog", severity="none"))))
    known = here("check", "--json")

    assert "silence proves nothing. Add one, such as Watchdog" in words(added)
    assert states(unknown) == {"shop": "unknown"}
    assert json.loads(unknown.out)["services"][0]["source"]["note"] == "no_heartbeat"
    assert states(known) == {"shop": "operational"}


def test_a_key_is_asked_for_bound_to_its_origin_and_never_shown(
    here: CommandLine, prometheus: Site
) -> None:
    token = "hush-7f3a9c"
    prometheus.authorization = f"Bearer {token}"

    wanted = here("source", "add", prometheus.local_url(), "--kind", "prometheus", "--all")
    refused = here("source", "add", prometheus.local_url(), "--key", "--all", stdin=b"wrong\n")
    added = here(
        "source", "add", prometheus.local_url(), "--key", "--all", stdin=f"{token}\n".encode()
    )
    here.environ["STATUSTRAY_SECRET_SOURCE_PROMETHEUS"] = token
    checked = here("check", "--json")
    here.environ["STATUSTRAY_SECRET_SOURCE_PROMETHEUS"] = "wrong"
    later = here("source", "list")

    assert (wanted.status, words(wanted)) == (1, "It needs a key: a token, or user:password.")
    assert (refused.status, words(refused)) == (1, "It rejects the key. Enter a new one.")
    assert added.status == 0, added.err
    assert settings(here)["source"][0]["key"] is True
    assert checked.status == 0
    assert "It rejects the key." in words(later)
    files = [path.read_text("latin-1") for path in here.home.rglob("*") if path.is_file()]
    assert token not in "".join((*files, added.out, added.err, checked.out, later.out))


def test_the_key_of_a_source_goes_to_no_other_origin(
    here: CommandLine, prometheus: Site, internet: LittleInternet
) -> None:
    token = "hush-7f3a9c"
    prometheus.authorization = f"Bearer {token}"
    thief = internet.site("thief.example")
    thief.says(QUERY, Page(vector()))
    here("source", "add", prometheus.local_url(), "--key", "--all", stdin=f"{token}\n".encode())
    here.environ["STATUSTRAY_SECRET_SOURCE_PROMETHEUS"] = token
    here("check", "--json")
    path = here.home / "settings.toml"
    path.write_text(path.read_text().replace(prometheus.local_url(""), thief.local_url("")))

    said = here("check", "--json")

    assert set(states(said).values()) == {"unknown"}
    assert not any("authorization" in request.headers for request in thief.requests)


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
    ],
)
def test_a_wrong_call_is_told(here: CommandLine, arguments: tuple[str, ...], said: str) -> None:
    answer = here("source", *arguments)

    assert answer.status == 2
    assert said in answer.err
