"""``history``: what was, as a table, as JSON and as comma-separated values."""

import csv
import io
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from statustray.domain.model.history import Span
from statustray.domain.model.level import Level
from statustray.engine.ports import Sample, Transition
from statustray.gateways.history.store import HistoryStore as HistoryFile
from statustray.present.json_output.history import csv_rows
from tests.little_internet.program import Program
from tests.support.command_line import CommandLine
from tests.support.contract.services import History


@pytest.fixture
def now() -> datetime:
    """The moment of the test, not of its import: those before it may have taken an hour."""
    return datetime.now(UTC)


@pytest.fixture
def lived(command: CommandLine, now: datetime) -> CommandLine:
    """A home with two hours of a calm shop, and a mail service that fell an hour ago."""
    command.home.mkdir()
    past = HistoryFile(command.home / "history.db")
    past.record(
        (
            Transition(now - timedelta(days=9), "shop", "operational", "answers"),
            Transition(now - timedelta(hours=2), "mail", "operational", "answers"),
            Transition(now - timedelta(minutes=61), "mail", "degraded", "slow"),
            Transition(now - timedelta(hours=1), "mail", "major_outage", "unreachable", "fastly"),
        )
    )
    past.close()
    return command


def test_an_empty_history_is_no_error(command: CommandLine) -> None:
    answers = [command("history", *form) for form in ([], ["--json"], ["--csv"])]

    assert [answer.status for answer in answers] == [0, 0, 0]
    assert answers[0].out == (
        "No history for this time. StatusTray records while it runs: start it, "
        "or run: statustray watch\n"
    )
    assert answers[1].json(History).states == []
    assert answers[2].out == "service,level,reason,since,until,cause\n"


def test_each_settled_state_has_a_beginning_and_its_cause(lived: CommandLine) -> None:
    states = lived("history", "--json").json(History).states

    mail = [state for state in states if state.service == "mail"]
    assert [(state.level, state.cause) for state in mail] == [
        ("operational", None),
        ("degraded", None),
        ("major_outage", "fastly"),
    ]
    assert (mail[0].until, mail[2].until) == (mail[1].since, None)


@pytest.mark.parametrize(
    ("ago", "goes_on"),
    [
        pytest.param(timedelta(minutes=2), True, id="the program runs"),
        pytest.param(timedelta(minutes=40), False, id="it ended"),
    ],
)
def test_what_went_on_when_the_program_ended_is_not_said_to_go_on(
    lived: CommandLine, now: datetime, ago: timedelta, *, goes_on: bool
) -> None:
    past = HistoryFile(lived.home / "history.db")
    past.flush(now - ago)
    past.close()

    answer = lived("history", "--json").json(History)

    (incident,) = answer.incidents
    assert (incident.until is None) is goes_on
    assert (answer.states[-1].until is None) is goes_on
    row = next(line for line in lived("history").out.splitlines() if "Down" in line)
    assert ("20 minutes" in row) is not goes_on


def test_people_read_the_names_of_the_watch_list_in_its_order(lived: CommandLine) -> None:
    watched = (("mail", "My mail"), ("acme", "Acme"))
    (lived.home / "settings.toml").write_text(
        "schema = 1\n"
        + "".join(
            f'[[watch]]\nid = "{key}"\nname = "{name}"\nprobe = "https://{key}.example"\n'
            for key, name in watched
        )
    )

    rows = lived("history", "--since", "30d").out.splitlines()

    named = [row.split("  ") for row in rows if row]
    states = [cells[1].strip() for cells in named if cells[0] in {"●", "▲", "✖", "?"}]
    assert states == ["My mail"] * 3 + ["shop"] * states.count("shop")
    assert [row.split("  ")[0] for row in rows[-2:]] == ["My mail", "shop"]


def test_a_trouble_is_one_incident_whatever_its_levels(lived: CommandLine) -> None:
    answer = lived("history", "--json").json(History)

    (incident,) = answer.incidents
    assert (incident.service, incident.level) == ("mail", "major_outage")
    assert (incident.since, incident.until, incident.cause) == (
        answer.states[2].since,
        None,
        "fastly",
    )


def test_a_trouble_on_both_sides_of_a_long_gap_is_two_incidents(
    command: CommandLine, now: datetime
) -> None:
    command.home.mkdir()
    past = HistoryFile(command.home / "history.db")
    for hours in (9, 1):
        began = now - timedelta(hours=hours)
        past.record(
            (
                Transition(began, "mail", "major_outage", "unreachable"),
                Transition(began + timedelta(minutes=30), "mail", "unknown", "too_old"),
            )
        )
    past.close()

    answer = command("history", "--json").json(History)

    assert [(state.level, state.service) for state in answer.states] == [
        ("major_outage", "mail"),
        ("major_outage", "mail"),
    ]
    assert len(answer.incidents) == 2


def test_an_uptime_says_of_how_much_time_it_is(command: CommandLine, now: datetime) -> None:
    command.home.mkdir()
    past = HistoryFile(command.home / "history.db")
    began = now - timedelta(hours=4)
    past.record((Transition(began, "mail", "operational", "answers"),))
    past.sample(
        Sample(began + timedelta(minutes=n), "mail", "operational", 9.0) for n in range(181)
    )
    past.flush(began + timedelta(hours=3))
    past.close()

    half = command("history", "--since", "5h", "--json").json(History)
    week = command("history", "--json").json(History)

    assert (half.uptime, half.checked_s) == ({"mail": 1.0}, {"mail": 10_800})
    assert (week.uptime, week.checked_s) == ({"mail": None}, {"mail": 10_800})
    assert "100% up in 3 hours" in command("history", "--since", "5h").out
    assert "checked for 3 hours" in command("history").out


def test_a_span_cuts_the_past(lived: CommandLine) -> None:
    states = lived("history", "mail", "--since", "30m", "--json").json(History).states

    assert [state.level for state in states] == ["major_outage"]


def test_one_service_is_asked_for_by_its_id_even_when_it_is_watched_no_longer(
    lived: CommandLine,
) -> None:
    states = lived("history", "mail", "--json").json(History).states

    assert {state.service for state in states} == {"mail"}


def test_comma_separated_values_have_a_row_a_state(lived: CommandLine) -> None:
    rows = list(csv.DictReader(io.StringIO(lived("history", "--csv").out)))

    assert [row["service"] for row in rows] == ["shop", "mail", "mail", "mail"]
    assert rows[3]["until"] == ""


def test_no_cell_is_taken_for_a_formula_by_a_spreadsheet(now: datetime) -> None:
    rows = list(csv_rows([Span("=1+2", Level.OPERATIONAL, "answers", now)]))

    assert rows[1][0] == "'=1+2"


def test_people_see_for_how_long(lived: CommandLine) -> None:
    said = lived("history", "mail")

    assert "Down" in said.out
    assert " minutes" in said.out


@pytest.mark.parametrize("text", ["7", "d", "0d", "-1d", "7 d", "3y", "99999d"])
def test_what_is_no_span_of_time_is_a_wrong_call(command: CommandLine, text: str) -> None:
    said = command("history", f"--since={text}")

    assert said.status == 2
    assert "Use a form like 90m, 12h, 7d or 4w." in said.err


def test_two_forms_at_once_are_a_wrong_call(command: CommandLine) -> None:
    said = command("history", "--json", "--csv")

    assert (said.status, said.err) == (2, "Use either --json or --csv, not both.\n")


def test_a_damaged_history_is_named_and_left_alone(command: CommandLine) -> None:
    command.home.mkdir()
    damaged = command.home / "history.db"
    damaged.write_bytes(b"this is no database" * 100)

    said = command("history")

    assert said.status == 2
    assert f"The history in {damaged} can't be read: file is not a database." in said.err
    assert damaged.read_bytes() == b"this is no database" * 100


def test_a_file_that_a_full_disk_left_empty_is_an_empty_history(command: CommandLine) -> None:
    command.home.mkdir()
    (command.home / "history.db").touch()

    said = command("history")

    assert (said.status, said.err) == (0, "")
    assert "No history" in said.out


def test_a_folder_in_the_place_of_the_history_is_named(command: CommandLine) -> None:
    (command.home / "history.db").mkdir(parents=True)

    said = command("history")

    assert said.status == 2
    assert f"The history in {command.home / 'history.db'} can't be read" in said.err


def test_a_damaged_history_that_is_begun_anew_is_said_once(program: Program) -> None:
    program.settle([{"service": "slack"}])
    program.home.joinpath("history.db").write_bytes(b"this is no database" * 100)

    said = program.run("check")

    assert said.stderr.count("the history file was damaged") == 1


def test_no_folder_is_made_by_asking(tmp_path: Path) -> None:
    CommandLine(tmp_path / "home")("history")

    assert list(tmp_path.iterdir()) == []
