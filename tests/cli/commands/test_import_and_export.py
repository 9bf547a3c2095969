"""``export`` and ``import``: lists go out and come in, and nothing is lost."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.support.command_line import CommandLine

MINE = """# my own words
schema = 1
unheard_of = "kept"

[[watch]]
id = "shop"
name = "Shop"
probe = "https://shop.example/health"
keyword = "fine"

[[watch]]
service = "slack"

[[watch]]
id = "acme"
name = "Acme"
provider = "cstate"
page = "https://status.acme.example"

[[plan]]
purpose = "message"
group = "Family"
rungs = ["signal"]

[polling]
interval_s = 90
"""
THEIRS = """
schema = 1
[[watch]]
service = "github"
[[watch]]
id = "shop"
probe = "https://another.example"

[[plan]]
purpose = "message"
group = "Family"
rungs = ["sms"]
[[plan]]
purpose = "pay"
rungs = ["cash"]

[polling]
interval_s = 30
[notify]
sound = true
"""


@pytest.fixture
def mine(command: CommandLine) -> CommandLine:
    command.write(MINE)
    return command


def settings(command: CommandLine) -> dict[str, Any]:
    return tomllib.loads((command.home / "settings.toml").read_text(encoding="utf-8"))


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    path = tmp_path / "theirs.toml"
    path.write_text(THEIRS, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("settings", ["schema = 1", 'probe = "https://shop.example/health"', "interval_s = 90"]),
        ("list", ["Shop https://shop.example/health", "Acme https://status.acme.example"]),
        ("gatus", ["endpoints:", '"https://shop.example/health"', "pat(*fine*)"]),
        ("uptime-kuma", ['"url": "https://shop.example/health"', '"keyword": "fine"']),
        ("prometheus", ["scrape_configs:", 'targets: ["https://shop.example/health"]']),
        ("targets", ['- targets: ["https://shop.example/health"]', 'module: "http_shop"']),
        ("blackbox", ["modules:", "  http_shop:", "fail_if_body_not_matches_regexp"]),
    ],
)
def test_a_list_goes_out_in_every_form(mine: CommandLine, form: str, words: list[str]) -> None:
    said = mine("export", form)

    assert said.status == 0
    for word in words:
        assert word in said.out


def test_what_a_form_has_no_place_for_is_named(mine: CommandLine) -> None:
    said = mine("export", "gatus")

    assert "Left out because they have no address to check: Acme." in said.err


def test_an_unknown_form_names_those_that_there_are(mine: CommandLine) -> None:
    said = mine("export", "nagios")

    assert said.status == 2
    known = "settings, plan, list, gatus, uptime-kuma, prometheus, targets, blackbox"
    assert f"Available formats: {known}." in said.err


def test_without_a_list_there_is_nothing_to_export(command: CommandLine) -> None:
    said = command("export", "gatus")

    assert (said.status, said.out) == (1, "")


@pytest.mark.parametrize(
    "form", ["settings", "gatus", "uptime-kuma", "prometheus", "targets", "list"]
)
def test_what_went_out_comes_in_again(mine: CommandLine, tmp_path: Path, form: str) -> None:
    file = tmp_path / "out"
    file.write_text(mine("export", form).out, encoding="utf-8")
    other = CommandLine(tmp_path / "other")

    said = other("import", str(file))

    assert said.status == 0
    assert "https://shop.example/health" in [row.get("probe") for row in settings(other)["watch"]]


def test_nothing_that_is_there_is_lost(mine: CommandLine, theirs: Path) -> None:
    said = mine("import", str(theirs))

    text = (mine.home / "settings.toml").read_text(encoding="utf-8")
    content = settings(mine)
    assert said.status == 0
    assert text.startswith("# my own words")
    assert 'unheard_of = "kept"' in text
    assert [row.get("service") or row["id"] for row in content["watch"]] == [
        *("shop", "slack", "acme", "github")
    ]
    assert content["watch"][0]["probe"] == "https://shop.example/health"
    assert [row["rungs"] for row in content["plan"]] == [["signal"], ["cash"]]
    assert content["polling"] == {"interval_s": 90}
    assert content["notify"] == {"sound": True}


def test_what_is_new_is_named(mine: CommandLine, theirs: Path) -> None:
    said = mine("import", str(theirs))

    assert said.out.splitlines()[1:3] == ["  + github", "  + the plan “Pay”"]


def test_a_dry_run_says_the_same_and_writes_nothing(mine: CommandLine, theirs: Path) -> None:
    dry = mine("import", str(theirs), "--dry-run")

    assert (mine.home / "settings.toml").read_text(encoding="utf-8") == MINE
    assert dry.out.splitlines()[:-1] == mine("import", str(theirs)).out.splitlines()[:-1]
    assert dry.out.endswith("Dry run: nothing was saved.\n")


def test_importing_twice_adds_nothing_the_second_time(mine: CommandLine, theirs: Path) -> None:
    mine("import", str(theirs))
    before = (mine.home / "settings.toml").read_bytes()

    again = mine("import", str(theirs))

    assert again.out.endswith("settings.toml was not changed.\n")
    assert (mine.home / "settings.toml").read_bytes() == before


def test_another_service_of_the_same_name_gets_an_id_of_its_own(
    mine: CommandLine, tmp_path: Path
) -> None:
    file = tmp_path / "list.txt"
    file.write_text("Shop https://a-second-shop.example\n")

    mine("import", str(file))

    assert settings(mine)["watch"][-1]["id"] == "shop-2"


def test_a_line_that_cannot_be_taken_over_is_named_and_the_rest_comes(
    mine: CommandLine, tmp_path: Path
) -> None:
    file = tmp_path / "list.txt"
    file.write_text("nonsense\nhttps://new.example\n")

    said = mine("import", str(file))

    assert said.status == 0
    assert "line 1: " in said.err
    assert "is not an address. Write one address per line." in said.err
    assert settings(mine)["watch"][-1]["probe"] == "https://new.example"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"schema = 99\n[[watch]]\nservice = 'slack'\n", id="of a newer version"),
        pytest.param(b"[[watch]]\nservice = \n", id="damaged"),
        pytest.param(b"endpoints:\n", id="no endpoints"),
        pytest.param(b"<opml><body>", id="cut off"),
        pytest.param(b"\xff\xfe\x00", id="no text"),
    ],
)
def test_a_file_of_which_nothing_can_be_used_is_a_wrong_call(
    mine: CommandLine, tmp_path: Path, body: bytes
) -> None:
    file = tmp_path / "list"
    file.write_bytes(body)

    said = mine("import", str(file))

    assert said.status == 2
    assert said.err
    assert "the file:" not in said.err
    assert (mine.home / "settings.toml").read_text(encoding="utf-8") == MINE


def test_a_stranger_s_name_moves_no_cursor(mine: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "list.txt"
    file.write_text("\x1b[2JWiped\u202e https://new.example\n\x1b[2Jnonsense\n", encoding="utf-8")

    said = mine("import", str(file))

    assert "\x1b" not in said.out + said.err
    assert settings(mine)["watch"][-1]["name"] == "Wiped"


def test_a_missing_file_is_named(mine: CommandLine) -> None:
    said = mine("import", "/no/such/list")

    assert said.status == 2
    assert "/no/such/list: the file can't be read: there is no such file" in said.err


def test_settings_that_cannot_be_written_are_named(mine: CommandLine, theirs: Path) -> None:
    (mine.home / "settings.toml").unlink()
    (mine.home / "settings.toml").symlink_to("/proc/nothing/settings.toml")

    said = mine("import", str(theirs))

    assert said.status == 2
    assert "could not be saved" in said.err
    assert "Nothing was changed. Fix the cause" in said.err
