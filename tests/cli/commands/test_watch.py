"""``watch``: one line a change, a good end, and no quarrel with a running program."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from statustray.gateways.history.queries import HistoryQueries
from statustray.gateways.system.single_instance import SingleInstance
from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.program import Program
from tests.little_internet.site import Site
from tests.support.command_line import CommandLine
from tests.support.contract.checks import Change, Check, Line
from tests.support.contract.words import answer
from tests.support.waiting import PATIENCE_S, wait_for

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows cannot interrupt others")


@pytest.fixture
def settled(internet: LittleInternet, program: Program, shop: Site) -> Program:
    program.settle(
        [{"id": "shop", "name": "Shop", "probe": shop.local_url()}], canaries=internet.canaries()
    )
    return program


def lines_of(process: "subprocess.Popen[str]", count: int) -> list[str]:
    assert process.stdout is not None
    return [process.stdout.readline() for _ in range(count)]


def ended(process: "subprocess.Popen[str]", number: signal.Signals) -> tuple[int, str]:
    process.send_signal(number)
    _, errors = process.communicate(timeout=PATIENCE_S)
    return process.returncode, errors


def spans(home: Path) -> list[tuple[str, str]]:
    with HistoryQueries.beside(home / "history.db") as past:
        kept = past.remembered()
        return [(state.service, state.level) for state in kept]


def test_json_is_one_line_for_the_network_and_one_a_change(settled: Program) -> None:
    with settled.running("watch", "--json") as process:
        network, change = lines_of(process, 2)

        status, errors = ended(process, signal.SIGTERM)

    assert answer(network, Line).network == "online"
    first = answer(change, Change)
    assert (first.service, first.from_, first.to) == ("shop", "unknown", "operational")
    assert first.cause is None
    assert (status, errors) == (0, "")


_ENDINGS = [
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
]


def test_a_status_bar_gets_a_line_when_what_it_shows_changes(
    internet: LittleInternet, program: Program, shop: Site
) -> None:
    program.settle(
        [{"id": "shop", "probe": shop.local_url()}],
        canaries=internet.canaries(),
        polling={"interval_s": 15},
    )
    with program.running("watch", "--format", "waybar") as process:
        assert process.stdout is not None
        shown = (json.loads(line) for line in process.stdout)
        # Whether the state before the first check is shown depends on how quick that is.
        calm = next(bar for bar in shown if bar["class"] != "unknown")
        shop.fails(Fault.REFUSED)
        trouble = next(bar for bar in shown if bar["text"] != "●")
        ended(process, signal.SIGTERM)

    assert (calm["class"], calm["text"]) == ("operational", "●")
    assert (trouble["class"], trouble["text"]) == ("major-outage", "✖ 1")


def test_the_users_own_command_gets_each_change(
    internet: LittleInternet, program: Program, shop: Site, tmp_path: Path
) -> None:
    out = tmp_path / "changes"
    append = "import sys; open(sys.argv[1], 'a').write(sys.stdin.read())"
    program.settle(
        [{"id": "shop", "probe": shop.local_url()}],
        canaries=internet.canaries(),
        polling={"interval_s": 15},
        on_change={"command": [sys.executable, "-c", append, str(out)]},
    )
    with program.running("watch", "--json") as process:
        assert process.stdout is not None
        told = (json.loads(line) for line in process.stdout)
        next(line for line in told if line.get("to") == "operational")
        shop.fails(Fault.REFUSED)
        next(line for line in told if line.get("to") == "major_outage")
        # The end of the program waits for a moment only.
        wait_for(lambda: out.exists() and "major_outage" in out.read_text(encoding="utf-8"))
        ended(process, signal.SIGTERM)

    changes = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert changes[-1]["service"] == "shop"
    assert changes[-1]["to"] == "major_outage"


def test_waiting_ends_when_the_service_is_back_and_with_its_time(
    internet: LittleInternet, program: Program, shop: Site
) -> None:
    program.settle(
        [{"id": "shop", "name": "Shop", "probe": shop.local_url()}],
        canaries=internet.canaries(),
        polling={"interval_s": 15},
    )
    with program.running("wait", "shop") as process:
        assert process.wait(PATIENCE_S) == 0
    shop.fails(Fault.REFUSED)
    with program.running("wait", "shop", "--down") as process:
        assert process.wait(PATIENCE_S) == 0
    with program.running("wait", "shop", "--up", "--timeout", "0.5") as process:
        assert process.wait(PATIENCE_S) == 1
        assert process.stderr is not None
        assert process.stderr.read() == "Gave up after 500 ms.\n"
    with program.running("wait", "shop", "--up", "--timeout", "900") as process:
        lines_of(process, 1)
        assert ended(process, signal.SIGINT) == (1, "")


@pytest.mark.parametrize("number", _ENDINGS)
def test_it_ends_in_good_order_and_keeps_what_it_knows(
    settled: Program, number: signal.Signals
) -> None:
    with settled.running("watch", "--json") as process:
        lines_of(process, 2)

        status, errors = ended(process, number)

    assert (status, errors) == (0, "")
    assert spans(settled.home) == [("shop", "operational")]


def test_people_get_a_line_a_change(settled: Program) -> None:
    with settled.running("watch") as process:
        (line,) = lines_of(process, 1)

        status, errors = ended(process, signal.SIGINT)

    assert line.split(maxsplit=1)[1] == "● Shop: Working · Reachable from here\n"
    assert (status, errors) == (0, "")


def test_without_a_connection_people_get_a_line_for_every_service(
    internet: LittleInternet, program: Program, shop: Site
) -> None:
    names = {"Shop", "Mail", "Wiki"}
    program.settle(
        [{"id": name.lower(), "name": name, "probe": shop.local_url()} for name in sorted(names)],
        canaries=internet.canaries(),
    )
    internet.all_fail(Fault.REFUSED)

    with program.running("watch") as process:
        network, *services = lines_of(process, 4)

    assert "You're offline" in network
    assert all(": Unknown · You're offline" in line for line in services)
    assert {line.split()[2].rstrip(":") for line in services} == names


def test_a_lost_line_is_one_line_and_no_change_of_level_is_blamed(
    internet: LittleInternet, program: Program, shop: Site
) -> None:
    program.settle(
        [{"id": "shop", "probe": shop.local_url()}],
        canaries=internet.canaries(),
        polling={"interval_s": 15},
    )
    with program.running("watch", "--json") as process:
        lines_of(process, 2)
        internet.all_fail(Fault.REFUSED)

        later = [json.loads(line) for line in lines_of(process, 2)]

    assert later[0]["network"] == "offline"
    assert (later[1]["to"], later[1]["reason"]) == ("unknown", "you_are_offline")


def test_a_reader_that_goes_away_ends_it(settled: Program) -> None:
    with settled.running("watch", "--json") as process:
        assert process.stdout is not None
        process.stdout.close()

        process.wait(PATIENCE_S)

        assert process.stderr is not None
        errors = process.stderr.read()

    assert "Traceback" not in errors
    assert "Exception" not in errors


def test_without_a_screen_the_program_says_so_and_watches(settled: Program) -> None:
    with settled.running() as process:
        (line,) = lines_of(process, 1)

        status, errors = ended(process, signal.SIGINT)

    assert "Shop: Working" in line
    assert status == 0
    assert errors.startswith("No screen for the tray icon: ")
    assert "Press Ctrl+C to stop." in errors


def test_with_nothing_left_to_watch_it_ends_at_once(command: CommandLine) -> None:
    command.write('[[watch]]\nservice = "no-such-service"\n')

    said = command("watch")

    assert said.status == 2
    assert "Your watch list is empty." in said.err


def test_a_second_watcher_checks_and_leaves_the_history_to_the_first(settled: Program) -> None:
    with settled.running("watch", "--json") as first:
        lines_of(first, 2)
        with settled.running("watch", "--json") as second:
            lines_of(second, 2)

            status, errors = ended(second, signal.SIGTERM)
        assert ended(first, signal.SIGTERM) == (0, "")

    assert status == 0
    assert errors == (
        "StatusTray is already running and records the history. This one only shows changes.\n"
    )


def test_a_check_beside_a_running_program_writes_nothing(
    settled: Program, here: CommandLine, shop: Site
) -> None:
    here("check")
    before = contents(settled.home / "history.db")
    calls: list[str] = []
    tray = SingleInstance(settled.home / "statustray.lock")
    assert tray.claim()
    tray.listen(lambda: calls.append("opened"))
    shop.fails(Fault.REFUSED)

    said = here("check", "--json")

    tray.release()
    assert (said.status, said.json(Check).overall) == (1, "major_outage")
    assert contents(settled.home / "history.db") == before
    assert calls == []


@pytest.mark.logs("another program is using the file")
def test_a_check_goes_on_while_another_program_holds_the_database(
    settled: Program, here: CommandLine
) -> None:
    here("check")
    with sqlite3.connect(settled.home / "history.db", isolation_level=None) as held:
        held.execute("BEGIN IMMEDIATE")

        said = here("check", "--json")

        held.execute("ROLLBACK")
    held.close()
    assert (said.status, said.json(Check).overall) == (0, "operational")


def contents(database: Path) -> list[str]:
    with closing(sqlite3.connect(database)) as db:
        return list(db.iterdump())


def test_an_interrupted_check_is_no_answer(
    internet: LittleInternet, program: Program, shop: Site
) -> None:
    canaries = internet.canaries()
    program.settle([{"id": "shop", "probe": shop.local_url()}], canaries=canaries)
    internet.all_fail(Fault.NEVER_ANSWERS)
    with program.running("check", "--json") as process:
        assert wait_for(lambda: any(s.heard.is_set() for s in (shop, *canaries)), PATIENCE_S)

        status, errors = ended(process, signal.SIGINT)

    assert status == 130
    assert "Traceback" not in errors
