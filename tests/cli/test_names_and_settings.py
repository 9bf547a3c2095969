"""Which services a command means, and settings that cannot be used: one clear sentence each."""

import os
from pathlib import Path

import pytest

from statustray.cli.session import Session
from tests.little_internet.internet import LittleInternet
from tests.little_internet.program import Program
from tests.little_internet.site import Site
from tests.support.command_line import CommandLine
from tests.support.contract.checks import Check
from tests.support.contract.continuity import Backups

MINE = """
schema = 1
[[watch]]
id = "Acme"
name = "Acme Shop"
page = "https://status.acme.example"

[[watch]]
service = "x-twitter"
components = ["Posts"]
"""
NEWER = 'schema = 2\n[[watch]]\nservice = "slack"\n'
DAMAGED = 'schema = 1\n[[watch]\nservice = "slack"\n'


def copies(home: Path) -> list[str]:
    return sorted(path.name for path in home.iterdir() if path.name != "settings.toml")


@pytest.fixture
def shop(internet: LittleInternet) -> Site:
    return internet.site("shop.example")


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        pytest.param("slack", "slack", id="an id"),
        pytest.param("SLACK", "slack", id="an id in capitals"),
        pytest.param("Microsoft 365", "microsoft-365", id="a name"),
        pytest.param("Twitter", "x-twitter", id="another name"),
        pytest.param("Office 365", "microsoft-365", id="another name with a space"),
        pytest.param("acme", "Acme", id="an own id in small letters"),
        pytest.param("acme shop", "Acme", id="an own name"),
    ],
)
def test_a_service_may_be_called_by_id_name_or_other_name(
    command: CommandLine, name: str, meant: str
) -> None:
    command.write(MINE)

    said = command("backups", name, "--json")

    assert said.json(Backups).service == meant


def test_another_name_leads_to_the_service_as_it_is_watched(command: CommandLine) -> None:
    command.write(MINE)

    assert Session(command.home).service("Twitter").components == ("Posts",)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        pytest.param("slak", "Did you mean slack (Slack)?", id="mistyped"),
        pytest.param("acmee", "Did you mean Acme (Acme Shop)?", id="an own one mistyped"),
        pytest.param("xyzzyplugh", "To search, run: statustray services WORD", id="unheard of"),
    ],
)
@pytest.mark.parametrize("before", [["check"], ["watch"], ["backups"], ["history"]])
def test_an_unknown_name_is_a_wrong_call_with_a_hint(
    command: CommandLine, before: list[str], name: str, hint: str
) -> None:
    command.write(MINE)

    said = command(*before, name)

    assert (said.status, said.out) == (2, "")
    assert said.err == f"No service called {name}. {hint}\n"


def test_something_unknown_that_is_down_is_a_wrong_call(command: CommandLine) -> None:
    said = command("backups", "slack", "--down", "amazon-web-servicez")

    assert said.status == 2
    assert "amazon-web-servicez" in said.err


def test_without_a_list_the_starter_list_is_checked_and_said_so(
    internet: LittleInternet, here: CommandLine
) -> None:
    here.write(f'[network]\ncanaries = ["{internet.site("c.example").local_url("/nothing")}"]\n')

    said = here("check", "--json")

    assert (said.status, said.json(Check).network) == (3, "captive_portal")
    assert "starter list" in said.err
    assert "whatsapp" in [service.id for service in said.json(Check).services]


def test_a_named_service_needs_no_list_and_no_word_about_it(
    internet: LittleInternet, here: CommandLine
) -> None:
    here.write(f'[network]\ncanaries = ["{internet.site("c.example").local_url("/nothing")}"]\n')

    said = here("check", "slack", "slack", "Slack", "--json")

    assert said.err == ""
    assert [service.id for service in said.json(Check).services] == ["slack"]


@pytest.mark.parametrize(
    "call", [["check"], ["watch"], ["resilience"], ["export", "list"], ["import", "x"]]
)
def test_damaged_settings_end_the_command_with_their_line_and_one_copy(
    command: CommandLine, call: list[str]
) -> None:
    command.write(DAMAGED)

    first = command(*call)
    again = command(*call)

    assert (first.status, again.status, first.out) == (2, 2, "")
    assert "settings file is damaged" in first.err
    assert "line 2" in first.err
    assert first.err.count("\n") == 1
    assert len(copies(command.home)) == 1
    assert (command.home / copies(command.home)[0]).read_text() == DAMAGED
    assert (command.home / "settings.toml").read_text() == DAMAGED


def test_settings_of_a_newer_version_are_refused_and_left_alone(command: CommandLine) -> None:
    command.write(NEWER)

    said = command("check", "--json")

    assert (said.status, said.out) == (2, "")
    assert "version 2 needs a newer StatusTray" in said.err
    assert "Update StatusTray" in said.err
    assert (command.home / "settings.toml").read_text() == NEWER
    assert copies(command.home) == []


def test_a_home_that_is_a_file_is_named(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.write_text("not a folder")

    said = CommandLine(home)("check")

    assert said.status == 2
    assert "part of the path is not a folder" in said.err


@pytest.mark.parametrize(
    "call", ["check", "watch", "doctor", "export settings", "import x", "--uninstall-data"]
)
def test_a_home_that_nobody_can_look_into_is_named(call: str, tmp_path: Path) -> None:
    said = CommandLine(tmp_path / ("x" * 300))(*call.split())

    assert said.status in {1, 2}
    assert "the settings can't be read: " in said.out + said.err


@pytest.mark.skipif(
    getattr(os, "geteuid", int)() == 0, reason="root, and Windows's owner, may read it"
)
def test_settings_that_may_not_be_read_are_named(command: CommandLine) -> None:
    command.write(MINE)
    (command.home / "settings.toml").chmod(0)

    said = command("check")

    assert said.status == 2
    assert "the settings can't be read: no permission" in said.err


def test_what_cannot_be_used_is_named_once_and_the_rest_goes_on(
    internet: LittleInternet, program: Program, here: CommandLine, shop: Site
) -> None:
    program.settle(
        [
            {"id": "shop", "probe": shop.local_url(), "colour": "red"},
            {"service": "slakc"},
            {"id": "nothing"},
            {"id": "odd", "page": shop.local_url(), "provider": "cstat"},
        ],
        canaries=internet.canaries(),
        fancy={"on": True},
    )

    said = here("check", "--json")

    assert (said.status, said.json(Check).state("shop").level) == (3, "operational")
    assert "odd" in [service.id for service in said.json(Check).services]
    lines = said.err.splitlines()
    assert len(lines) == len(set(lines)) == 5
    for words in ("shop colour: unknown setting", "Did you mean slack?", "fancy"):
        assert words in said.err
    assert "watch odd: unknown page format: cstat." in said.err
    assert "[[watch]] nothing: it has neither a status page nor an address to check" in said.err


def test_a_broken_certificate_file_is_one_sentence(command: CommandLine, tmp_path: Path) -> None:
    broken = tmp_path / "broken.pem"
    broken.write_text("no certificate")
    command.environ["SSL_CERT_FILE"] = str(broken)
    command.write(MINE)

    for call in (
        ["check"],
        ["detect", "https://status.acme.example"],
        ["services", "x", "--check"],
    ):
        said = command(*call)

        assert (said.status, said.out) == (2, "")
        assert "SSL_CERT_FILE" in said.err
