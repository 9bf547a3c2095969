"""One reading serves all services of a source, and each trouble is told at its own."""

import json
from collections import Counter
from urllib.parse import urlsplit

from tests.cli.commands.source.asking import ALERTS, QUERY, RULES, STATUS, settings, states, words
from tests.cli.commands.source.live_answers import fresh_alerts, fresh_vector
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.site import Site
from tests.support.command_line import CommandLine
from tests.support.formats.prometheus_answers import (
    NODE,
    SHOP,
    SHOP_ID,
    alert,
    manager,
    sample,
    vector,
)


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

    assert (wanted.status, words(wanted)) == (
        1,
        "The source needs a key: a token, or user:password.",
    )
    assert (refused.status, words(refused)) == (1, "The source rejects the key. Enter a new one.")
    assert added.status == 0, added.err
    assert settings(here)["source"][0]["key"] is True
    assert checked.status == 0
    assert "The source rejects the key." in words(later)
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
