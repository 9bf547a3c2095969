"""``doctor``: what works here, in every state of a computer."""

from pathlib import Path

import pytest

from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.program import Program
from tests.support.command_line import CommandLine
from tests.support.contract.checks import Doctor


@pytest.fixture
def bare(here: CommandLine) -> CommandLine:
    """A computer without a screen, a session bus or a password store."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        here.environ[name] = ""
    here.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/no/such/bus"
    here.environ["XDG_RUNTIME_DIR"] = str(here.home)
    return here


def test_a_bare_computer_gets_a_word_and_a_way_for_each_part(
    internet: LittleInternet, program: Program, bare: CommandLine
) -> None:
    program.settle([], canaries=internet.canaries())

    said = bare("doctor", "--json")

    answer = said.json(Doctor)
    health = {part.part: part.health for part in answer.parts}
    assert said.status == 1
    assert health == {
        "tray": "missing",
        "notifications": "missing",
        "password_store": "missing",
        "network": "fine",
        "trust_store": "fine",
        "settings": "fine",
        "history": "fine",
        "page_formats": "limited",
    }
    assert all(bool(part.do) is (part.health != "fine") for part in answer.parts)


def test_a_file_that_is_not_there_is_not_said_to_be_looked_into(bare: CommandLine) -> None:
    said = bare("doctor", "--json").json(Doctor)

    facts = {part.part: part.facts for part in said.parts}
    assert facts["settings"] == f"{bare.home / 'settings.toml'} (not created yet)"
    assert facts["history"] == f"{bare.home / 'history.db'} (not created yet)"


def test_people_get_the_same_in_words(
    internet: LittleInternet, program: Program, bare: CommandLine
) -> None:
    program.settle([], canaries=internet.canaries())

    said = bare("doctor")

    assert "In a terminal, run: statustray watch" in said.out
    assert "provisional: cachet3" in said.out


@pytest.mark.parametrize(
    ("fault", "word"),
    [
        (Fault.REFUSED, "offline"),
        (Fault.CAPTIVE_PORTAL, "sign-in required"),
        (Fault.EXPIRED_CERTIFICATE, "this computer's clock is wrong"),
    ],
)
def test_the_own_line_is_checked(
    internet: LittleInternet, program: Program, bare: CommandLine, fault: Fault, word: str
) -> None:
    program.settle([], canaries=internet.canaries())
    internet.all_fail(fault)

    network = bare("doctor", "--json").json(Doctor).part("network")

    assert network.health == "missing"
    assert network.facts.startswith(word)


def test_a_canary_that_fails_alone_is_named(
    internet: LittleInternet, program: Program, bare: CommandLine
) -> None:
    canaries = internet.canaries()
    program.settle([], canaries=canaries)
    canaries[1].fails(Fault.REFUSED)

    network = bare("doctor", "--json").json(Doctor).part("network")

    assert network.health == "limited"
    assert network.facts == f"failed: {canaries[1].local_url('/generate_204')}"


def test_a_user_who_wants_nobody_asked_is_not_told_that_the_line_works(
    program: Program, bare: CommandLine
) -> None:
    program.settle([])

    assert bare("doctor", "--json").json(Doctor).part("network").health == "limited"


def test_a_broken_certificate_file_is_named_and_the_rest_is_checked(
    program: Program, bare: CommandLine, tmp_path: Path
) -> None:
    program.settle([])
    broken = tmp_path / "broken.pem"
    broken.write_text("no certificate")
    bare.environ["SSL_CERT_FILE"] = str(broken)

    answer = bare("doctor", "--json").json(Doctor)

    assert answer.part("trust_store").health == "missing"
    assert str(broken) in answer.part("trust_store").facts
    assert answer.part("settings").health == "fine"


@pytest.mark.logs("SSL_CERT_FILE names no file")
def test_a_missing_certificate_file_is_named(program: Program, bare: CommandLine) -> None:
    program.settle([])
    bare.environ["SSL_CERT_FILE"] = "/no/such/file.pem"

    trust = bare("doctor", "--json").json(Doctor).part("trust_store")

    assert (trust.health, "/no/such/file.pem" in trust.facts) == ("limited", True)


def test_settings_that_cannot_be_used_are_a_finding_not_the_end(bare: CommandLine) -> None:
    bare.write("schema = 2\n[network]\ncanaries = []\n")

    settings = bare("doctor", "--json").json(Doctor).part("settings")

    assert settings.health == "missing"
    assert "needs a newer StatusTray" in settings.facts


def test_an_unknown_name_in_the_settings_is_a_small_finding(
    program: Program, bare: CommandLine
) -> None:
    program.settle([], fancy=True)

    settings = bare("doctor", "--json").json(Doctor).part("settings")

    assert (settings.health, "fancy" in settings.facts) == ("limited", True)


def test_a_damaged_history_is_named(program: Program, bare: CommandLine) -> None:
    program.settle([])
    (bare.home / "history.db").write_bytes(b"this is no database" * 100)

    history = bare("doctor", "--json").json(Doctor).part("history")

    assert (history.health, "not a database" in history.facts) == ("missing", True)


def test_a_home_in_which_nothing_can_be_written_is_named(bare: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")

    answer = CommandLine(file / "home", bare.environ)("doctor", "--json").json(Doctor)

    assert answer.part("history").health == "missing"


def test_settings_that_can_be_read_and_not_saved_are_named(
    read_only_disk: Path, bare: CommandLine
) -> None:
    answer = CommandLine(read_only_disk, bare.environ)("doctor", "--json").json(Doctor)

    settings = answer.part("settings")
    assert (settings.health, settings.do) == ("limited", "Check that you can write to its folder.")
    assert settings.facts == f"no permission to write {read_only_disk / 'settings.toml'}"
    assert answer.part("history").health == "missing"


def test_a_report_is_written_for_its_user_alone(bare: CommandLine) -> None:
    file = bare.home / "report.txt"

    bare("doctor", "--bundle", str(file))

    assert file.stat().st_mode & 0o777 == 0o600


def test_a_report_names_the_parts_of_the_program_and_of_the_desktop(bare: CommandLine) -> None:
    bare.home.mkdir(exist_ok=True)
    said = "WARNING statustray.gateways.net.prober: shop.example: refused"
    (bare.home / "statustray.log").write_text(said + "\n")
    file = bare.home / "report.txt"

    bare("doctor", "--bundle", str(file))

    assert "WARNING statustray.gateways.net.prober: …: refused" in file.read_text()
    assert "notifications: missing. … is" not in file.read_text()


def test_a_report_names_no_address_unless_asked_to(
    internet: LittleInternet, program: Program, bare: CommandLine
) -> None:
    probe = "https://secret.example/health"
    program.settle([{"id": "acme", "probe": probe}], canaries=internet.canaries())
    file = bare.home / "report.txt"

    said = bare("doctor", "--bundle", str(file))
    hidden = file.read_text()
    bare("doctor", "--bundle", str(file), "--with-addresses")

    assert f"Saved to {file}. Read it before you send it." in said.err
    assert "acme" in hidden
    assert "secret.example" not in hidden
    assert probe in file.read_text()
