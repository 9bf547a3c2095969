"""``backups``, ``resilience`` and ``drill``: nothing is looked at, all is worked out."""

from pathlib import Path

import pytest

from tests.support.command_line import CommandLine
from tests.support.contract.continuity import Backups, Drill, Outages, Resilience

MINE = """
schema = 1
[[watch]]
service = "whatsapp"
[[watch]]
service = "messenger"
[[watch]]
service = "signal"

[[plan]]
purpose = "message"
group = "Family"
rungs = ["whatsapp", "signal", "phone-call"]
"""
META = "meta-2021-10-04"


@pytest.fixture
def mine(command: CommandLine) -> CommandLine:
    command.write(MINE)
    return command


def test_a_backup_shares_nothing_with_what_fails(mine: CommandLine) -> None:
    said = mine("backups", "whatsapp", "--json")

    answer = said.json(Backups)
    assert (said.status, said.err, answer.service) == (0, "", "whatsapp")
    assert "signal" in [advice.service for advice in answer.advice]
    assert "messenger" not in [advice.service for advice in answer.advice]


def test_down_may_be_said_again_and_again(mine: CommandLine) -> None:
    downs = ("--down", "signal", "--down", "Amazon Web Services", "--down", "signal")

    answer = mine("backups", "whatsapp", *downs, "--json").json(Backups)

    assert answer.down == ["signal", "aws"]
    assert "signal" not in [advice.service for advice in answer.advice]


def test_nothing_is_called_ready_that_the_user_never_named(command: CommandLine) -> None:
    answer = command("backups", "slack", "--json").json(Backups)

    ready = {advice.service for advice in answer.advice if advice.ready}
    assert not ready & {"whatsapp", "signal", "messenger"}


def test_backups_for_people_are_one_line_each_with_its_address(mine: CommandLine) -> None:
    said = mine("backups", "whatsapp")

    assert "→ Signal: ready, doesn't share the cause." in said.out.splitlines()


def test_resilience_counts_baskets_and_what_falls_together(mine: CommandLine) -> None:
    answer = mine("resilience", "--json").json(Resilience)

    meta = next(blast for blast in answer.blast_radius if blast.provider == "meta")
    assert set(meta.services) == {"whatsapp", "messenger"}
    assert 1 <= answer.effective_baskets["owner"] < 3


def test_resilience_for_people_has_its_headings(mine: CommandLine) -> None:
    said = mine("resilience")

    assert said.status == 0
    assert said.out.startswith("How independent your services are\n")
    assert "What fails together\n" in said.out


def test_the_card_is_written_as_a_whole_page(mine: CommandLine, tmp_path: Path) -> None:
    place = tmp_path / "card.html"

    said = mine("resilience", "--card", str(place))

    assert said.status == 0
    assert place.read_text(encoding="utf-8").lstrip().lower().startswith("<!doctype html")


@pytest.mark.parametrize("folder", ["no folder", "mistyped"])
@pytest.mark.parametrize("asked", [("resilience", "--card"), ("drill", "--calendar")])
def test_a_file_that_cannot_be_written_is_named(
    mine: CommandLine, tmp_path: Path, folder: str, asked: tuple[str, str]
) -> None:
    (tmp_path / "no folder").touch()
    place = tmp_path / folder / "file"

    said = mine(*asked, str(place))

    assert said.status == 2
    assert f"{place} can't be written" in said.err
    assert not place.exists()


def test_a_list_without_anything_to_report_is_answered_too(command: CommandLine) -> None:
    command.write('[[watch]]\nservice = "signal"\n')

    said = command("resilience")

    assert said.out.startswith("With one service, nothing can fail together. ")


def test_the_founding_outages_can_be_replayed(command: CommandLine) -> None:
    said = command("drill", "--json")

    outages = [outage.id for outage in said.json(Outages).outages]
    assert said.err == ""
    assert {META, "fastly-2021-06-08"} <= set(outages)


def test_a_drill_says_what_would_have_stopped_and_what_was_left(mine: CommandLine) -> None:
    answer = mine("drill", META, "--json").json(Drill)

    assert {hit.service for hit in answer.hit} == {"whatsapp", "messenger"}
    assert answer.left == ["signal"]
    assert "messenger" not in [advice.service for advice in answer.advice]
    minutes = [moment.at_min for moment in answer.timeline]
    assert minutes == sorted(minutes)


def test_the_list_begins_with_outages_that_hit_ones_own_services(mine: CommandLine) -> None:
    outages = mine("drill", "--json").json(Outages).outages
    hit = [bool(outage.hit) for outage in outages]

    assert hit == sorted(hit, reverse=True)
    assert {True, False} == set(hit)
    assert "whatsapp" in next(outage.hit for outage in outages if outage.id == META)
    assert "your services" in mine("drill").out.splitlines()[0]


def test_a_drill_ends_with_one_thing_to_do_and_an_entry_for_the_calendar(
    mine: CommandLine, tmp_path: Path
) -> None:
    file = tmp_path / "drill.ics"
    answer = mine("drill", META, "--json").json(Drill)

    said = mine("drill", META, "--calendar", str(file))

    assert said.status == 0
    assert "One thing to do" in said.out
    assert answer.to_do in said.out
    assert "Next drill: " in said.err
    assert file.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    assert answer.to_do.split(",", maxsplit=1)[0] in file.read_text("utf-8").replace("\n ", "")


@pytest.mark.parametrize("form", [[], ["--json"]])
def test_every_outage_of_the_list_can_be_replayed(mine: CommandLine, form: list[str]) -> None:
    outages = mine("drill", "--json").json(Outages).outages

    assert {mine("drill", outage.id, *form).status for outage in outages[:12]} == {0}


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        pytest.param("fastly", "Did you mean fastly-2021-06-08?", id="a part of it"),
        pytest.param("meta-2021-10-05", META, id="nearly"),
        pytest.param(
            "no-such-outage-at-all", "To list all outages, run: statustray drill", id="not at all"
        ),
    ],
)
def test_an_unknown_outage_is_a_wrong_call_with_a_hint(
    mine: CommandLine, name: str, hint: str
) -> None:
    said = mine("drill", name)

    assert said.status == 2
    assert hint in said.err
