"""Sharing a plan on the command line: it is shown before it changes anything."""

from pathlib import Path

import pytest

from tests.support.command_line import CommandLine

MINE = """
schema = 1 # mine
[[watch]]
id = "shop"
name = "Our shop"
probe = "https://shop.example"
[[plan]]
purpose = "message"
group = "Family"
rungs = ["whatsapp", "shop"]
contacts = ["Ann <tel:+441632960001>"]
tested = 2026-10-01
"""


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    path = tmp_path / "family.toml"
    path.write_text(
        'statustray_plan = 1\n[[plan]]\npurpose = "message"\ngroup = "Family"\n'
        'rungs = ["signal", "sms"]\ncontacts = ["Bob <tel:+2>"]\n'
        '[[plan]]\npurpose = "pay"\nrungs = ["paypal", "cash"]\n'
        '[on_change]\ncommand = ["rm"]\n'
    )
    return path


def test_a_plan_is_exported_without_what_is_ones_own_affair(
    command: CommandLine, tmp_path: Path
) -> None:
    command.write(MINE)
    page = tmp_path / "plan.html"

    said = command("export", "plan", "--page", str(page))

    assert (said.status, said.err) == (0, "")
    assert said.out.startswith("statustray_plan = 1\n")
    assert '"Our shop"' in said.out
    assert "tested" not in said.out
    assert "shop.example" not in said.out
    html = page.read_text(encoding="utf-8")
    assert "Ann: +441632960001" in html
    assert "data:image/png;base64," in html


def test_a_plan_that_is_too_large_for_a_code_says_so(command: CommandLine, tmp_path: Path) -> None:
    people = ", ".join(f'"Person {n} <tel:+4416329600{n:02}>"' for n in range(60))
    command.write(
        f'schema = 1\n[[plan]]\npurpose = "message"\nrungs = ["sms"]\ncontacts = [{people}]\n'
    )
    page = tmp_path / "plan.html"

    said = command("export", "plan", "--page", str(page))

    assert said.status == 0
    assert "This plan is too large for a QR code." in page.read_text(encoding="utf-8")


def test_an_empty_plan_is_no_file(command: CommandLine) -> None:
    said = command("export", "plan")

    assert (said.status, said.out) == (1, "")
    assert "Your backup plan is empty" in said.err


def test_a_shared_plan_is_shown_and_changes_nothing_unasked(
    command: CommandLine, shared: Path
) -> None:
    command.write(MINE)

    said = command("import", str(shared))

    assert said.status == 0
    assert "This shared plan would change 2 plans:" in said.out
    assert "becomes: Signal and Text message (SMS) (now: WhatsApp and" in said.out
    assert "1 contact is added" in said.out
    assert "is new: PayPal and Cash" in said.out
    assert "Nothing was changed. To change your plan, add --yes." in said.out
    assert "[on_change]" in said.err
    assert (command.home / "settings.toml").read_text(encoding="utf-8") == MINE


def test_with_yes_the_plan_changes_and_nothing_else(command: CommandLine, shared: Path) -> None:
    command.write(MINE)

    said = command("import", str(shared), "--yes")

    text = (command.home / "settings.toml").read_text(encoding="utf-8")
    assert said.status == 0
    assert "schema = 1 # mine" in text
    assert 'rungs = ["signal", "sms"]' in text
    assert '"Ann <tel:+441632960001>", "Bob <tel:+2>"' in text
    assert 'rungs = ["paypal", "cash"]' in text
    assert "on_change" not in text
    assert "2026-10-01" not in text
    assert "This shared plan changes nothing in yours." in command("import", str(shared)).out


def test_a_damaged_plan_is_named_and_status_2(command: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "broken.toml"
    path.write_text('statustray_plan = 1\n[[plan]\npurpose = "pay"\n')

    said = command("import", str(path), "--yes")

    assert said.status == 2
    assert "line 2" in said.err
