"""``tell``: what to write to customers, from a check made now."""

import json
from pathlib import Path

import pytest

from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.program import Program
from tests.little_internet.site import Site
from tests.support.command_line import CommandLine


@pytest.fixture
def shop(internet: LittleInternet) -> Site:
    site = internet.site("shop.example")
    site.says("/health", Page.json({"fine": True}))
    return site


@pytest.fixture
def mine(internet: LittleInternet, program: Program, shop: Site) -> None:
    own = {
        "id": "chat",
        "name": "Our chat",
        "probe": shop.local_url("/health"),
        "purposes": ["message"],
    }
    me = {"reach": ["tel:+441632960001", "mailto:shop@acme.example"]}
    program.settle([own], canaries=internet.canaries(), me=me)


@pytest.mark.usefixtures("mine")
def test_a_service_that_is_down_is_told_with_what_to_use(here: CommandLine, shop: Site) -> None:
    here("check")  # what was never reached from here is not called down
    shop.fails(Fault.RESET)

    said = here("tell", "chat", "--to", "phone-call", "--json")

    answer = json.loads(said.out)
    assert (said.status, said.err) == (0, "")
    assert (answer["service"], answer["level"]) == ("chat", "major_outage")
    assert (answer["news"], answer["use"]) == ("not_working", "phone-call")
    assert answer["since"] is not None
    assert answer["banner"].startswith("Our chat hasn't been working since ")
    assert answer["banner"].endswith(". Please call us: +441632960001.")


@pytest.mark.usefixtures("mine")
def test_a_service_that_works_is_told_with_a_warning_to_the_sender(here: CommandLine) -> None:
    said = here("tell", "Our chat", "--to", "none")

    assert said.status == 0
    assert "Our chat isn't working at the moment. Please try again later." in said.out
    assert "StatusTray sees no problem with Our chat" in said.err


@pytest.mark.usefixtures("program")
def test_a_number_of_ones_own_that_is_missing_is_named(here: CommandLine) -> None:
    said = here("tell", "whatsapp", "--to", "phone-call")

    assert "Please call us.\n" in said.out
    assert "Your own number is missing. Enter it in Settings, Backup plan." in said.err


@pytest.mark.usefixtures("mine")
def test_back_is_told_in_the_language_that_is_asked_for(here: CommandLine, tmp_path: Path) -> None:
    sign = tmp_path / "sign.html"

    said = here("tell", "chat", "--back", "--language", "de", "--sign", str(sign), "--json")

    answer = json.loads(said.out)
    assert (said.status, said.err, answer["news"], answer["language"]) == (0, "", "back", "de")
    assert answer["banner"].startswith("Our chat funktioniert wieder.")
    assert "Our chat funktioniert wieder." in sign.read_text(encoding="utf-8")


def test_a_language_that_nobody_translated_is_named_with_those_there_are(
    command: CommandLine,
) -> None:
    said = command("tell", "whatsapp", "--language", "xx")

    assert said.status == 2
    assert "Unknown language: xx. Available languages: en, de, fr" in said.err
