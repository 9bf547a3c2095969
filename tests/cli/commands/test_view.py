"""``view`` and ``watch --publish``: two programs, one file between them."""

import json
import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.program import Program
from tests.little_internet.site import Site
from tests.support.command_line import CommandLine
from tests.support.system_environment import SYSTEM


@pytest.fixture
def office(tmp_path: Path, internet: LittleInternet) -> Program:
    return Program(tmp_path / "office", internet)


def watching(
    program: Program,
    shop: Site,
    internet: LittleInternet,
    *,
    interval_s: int = 15,
    **tables: Mapping[str, object] | Sequence[Mapping[str, object]],
) -> None:
    program.settle(
        [{"id": "shop", "name": "Shop", "probe": shop.local_url()}],
        canaries=internet.canaries(),
        network=None,
        polling={"interval_s": interval_s},
        **tables,
    )


def told(process: "subprocess.Popen[str]", wanted: str) -> dict[str, object]:
    assert process.stdout is not None
    for line in process.stdout:
        found: dict[str, object] = json.loads(line)
        if wanted in line:
            return found
    raise AssertionError(wanted)


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot interrupt others")
def test_what_one_program_publishes_another_reads(
    internet: LittleInternet, program: Program, office: Program, shop: Site, tmp_path: Path
) -> None:
    file = tmp_path / "view.json"
    watching(office, shop, internet, interval_s=600)  # what it says stays fresh for as long
    watching(program, shop, internet, view=[{"name": "the office", "from": str(file)}])
    with office.running("watch", "--json", "--publish", str(file)) as there:
        told(there, '"to": "operational"')
        there.send_signal(signal.SIGTERM)
        there.communicate()
    program.run("check", "--quiet")  # from now on it was reachable
    shop.fails(Fault.REFUSED)

    text = program.run("check").stdout
    answer = json.loads(program.run("check", "--json").stdout)

    assert "⌂ Down only here: it works at the office" in text
    assert answer["views"][0]["state"] == "fresh"
    (service,) = answer["services"]
    assert service["level"] == "major_outage"
    assert service["elsewhere"] == {
        "views": [{"view": "the office", "state": "fresh", "level": "operational"}],
        "words": ["Down only here: it works at the office"],
    }
    assert "localhost" not in file.read_text(encoding="utf-8")


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot interrupt others")
def test_watching_tells_what_changes_at_another_place(
    internet: LittleInternet, program: Program, office: Program, shop: Site, tmp_path: Path
) -> None:
    file = tmp_path / "view.json"
    watching(office, shop, internet, publish={"file": str(file), "addresses": True})
    watching(program, shop, internet, view=[{"name": "the office", "from": str(file)}])
    with office.running("watch", "--json") as there, program.running("watch", "--json") as here:
        told(there, '"to": "operational"')
        both = told(here, '"about": "shop"')
        shop.fails(Fault.REFUSED)
        told(there, '"to": "major_outage"')
        down = told(here, "Down here and at the office")

    assert both["elsewhere"]["words"] == ["Works here and at the office"]  # type: ignore[index]  # JSON
    assert down["about"] == "shop"
    assert "to" not in down
    assert shop.local_url() in file.read_text(encoding="utf-8")


def probes(values: Mapping[str, str]) -> Page:
    """Return what a Prometheus answers that has just probed these targets."""
    now = datetime.now(UTC).timestamp()
    rows = [
        {"metric": {"__name__": "probe_success", "instance": target}, "values": [[now, value]]}
        for target, value in values.items()
    ]
    return Page.json({"status": "success", "data": {"resultType": "matrix", "result": rows}})


def test_a_prometheus_elsewhere_is_a_view(internet: LittleInternet, program: Program) -> None:
    shops = {name: internet.site(f"{name}.example") for name in ("here", "both", "alone")}
    office = internet.site("prometheus.example")
    office.says("/graph", Page.html("<html>Prometheus</html>"))
    there = {shops["here"].local_url(): "1", shops["both"].local_url(): "0"}
    office.says("/api/v1/query", probes(there))
    program.settle(
        [{"id": name, "probe": site.local_url()} for name, site in shops.items()],
        canaries=internet.canaries(),
    )
    added = program.run("view", "add", "the office", office.local_url("/graph"))
    program.run("check", "--quiet")  # from now on they were reachable
    for site in shops.values():
        site.fails(Fault.REFUSED)

    answer = json.loads(program.run("check", "--json").stdout)

    assert "Prometheus with 2 probes, reported at" in added.stdout
    assert answer["views"][0]["state"] == "fresh"
    assert answer["views"][0]["words"].startswith("Prometheus with 2 probes, ")
    assert {service["level"] for service in answer["services"]} == {"major_outage"}
    assert {one["id"]: one["elsewhere"]["words"] for one in answer["services"]} == {
        "here": ["Down only here: it works at the office"],
        "both": ["Down here and at the office"],
        "alone": [],
    }
    asked = [request.path for request in office.requests]
    assert asked.count("/graph") == asked.count("/api/v1/query?query=probe_success%5B180s%5D")


def test_the_key_of_a_prometheus_is_shown_to_it_as_to_a_source(
    internet: LittleInternet, program: Program, shop: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = internet.site("prometheus.example")
    site.authorization = "Bearer open-sesame"
    site.says("/", Page.html("<html>Prometheus</html>"))
    site.says("/api/v1/query", probes({shop.local_url(): "1"}))
    row = {"name": "the office", "from": site.local_url(), "key": True}
    watching(program, shop, internet, view=[row])
    refused = json.loads(program.run("view", "list", "--json").stdout)
    monkeypatch.setitem(SYSTEM, "STATUSTRAY_SECRET_PAGE_VIEW_THE_OFFICE", "open-sesame")

    listed = json.loads(program.run("view", "list", "--json").stdout)

    assert refused["views"][0]["state"] == "unreadable"
    assert "key" in refused["views"][0]["words"]
    assert listed["views"][0]["state"] == "fresh"


def test_an_address_that_is_neither_has_a_sentence(
    internet: LittleInternet, program: Program, shop: Site
) -> None:
    site = internet.site("web.example")
    site.says("/", Page.html("<html>Welcome</html>"))
    watching(program, shop, internet)

    said = program.run("view", "add", "the office", site.local_url())

    assert said.returncode == 1
    assert "and no Prometheus answers there" in said.stdout


def test_places_are_added_listed_and_removed(command: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "view.json"

    added = command("view", "add", "the office", str(file))
    again = command("view", "add", "The Office", str(file))
    listed = json.loads(command("view", "list", "--json").out)
    removed = command("view", "remove", "THE OFFICE")

    assert "Added: the office." in added.out
    assert "can't be read" in added.out
    assert (again.status, "listed twice" in again.err) == (2, True)
    assert [row["state"] for row in listed["views"]] == ["unreadable"]
    assert (removed.status, removed.out) == (0, "Removed: the office.\n")
    assert command("view", "list").out.startswith("No other places yet.")


@pytest.mark.parametrize(
    "call",
    [
        ("add",),
        ("add", "the office"),
        ("add", "the office", "relative/path.json"),
        ("add", "the office", "http://office.example/view.json"),
        ("add", "the office", "https://user:secret@office.example/"),
        ("remove",),
        ("remove", "nobody"),
        ("list", "more"),
    ],
)
def test_a_wrong_call_is_said_and_changes_nothing(
    command: CommandLine, call: tuple[str, ...]
) -> None:
    said = command("view", *call)

    assert said.status == 2
    assert said.err
    assert "secret" not in said.err
    assert not (command.home / "settings.toml").exists()


def test_a_file_that_cannot_be_written_is_said_and_the_watching_goes_on(
    internet: LittleInternet, program: Program, shop: Site, tmp_path: Path
) -> None:
    watching(program, shop, internet)
    with program.running("watch", "--json", "--publish", str(tmp_path / "no" / "x.json")) as here:
        told(here, '"to": "operational"')
        assert here.stderr is not None
        said = here.stderr.readline()

    assert said.endswith("x.json can't be written: its folder doesn't exist.\n")
