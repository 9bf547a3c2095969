"""The command line speaks the user's language; what programs read stays as it is."""

import re
from dataclasses import dataclass

import pytest

from statustray.cli import program as program_module
from statustray.cli.help_text import COMMANDS
from statustray.cli.language import SpokenLanguage, tr
from statustray.cli.usage_errors import usage_words
from statustray.present.vocabulary.language import ENGLISH, Language
from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.program import Program
from tests.support.command_line import CommandLine, Said
from tests.support.pseudo_language import Pseudo, untranslated
from tools.build_translations import TRANSLATIONS, compile_all

_TYPED = re.compile(r"<[\w|-]+>|(?<!\w)--?[a-z][\w-]*|\b[A-Z]{2,}\b")
"""Options, and what stands for a value: people type them alike in every language."""

NAMES = ("Shop", "Dead", "shop", "dead", "localhost", "settings.toml", "history.db")
"""What comes from data is shown as it is, in every language."""


@pytest.fixture(scope="module", autouse=True)
def _compiled() -> None:
    compile_all(TRANSLATIONS)


@pytest.mark.parametrize(
    ("environ", "said"),
    [
        ({"LANG": "de_DE.UTF-8"}, "Nichts im Katalog passt zu xyzzyplugh."),
        ({"LANG": "fr_CA.UTF-8"}, "Rien dans le catalogue"),
        ({"LANG": "es_MX.UTF-8"}, "Nada en el catálogo"),
        ({"LANG": "pt_BR.UTF-8"}, "Nada no catálogo"),
        ({"LANG": "ja_JP.UTF-8"}, "カタログに"),
        ({"LANG": "zh_CN.UTF-8"}, "目录中没有"),
        ({"LANG": "ar_EG.UTF-8"}, "لا شيء في الدليل"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C"}, "Nothing in the catalogue"),
        ({"LANG": "POSIX", "LANGUAGE": "de"}, "Nothing in the catalogue"),
        ({"LANG": "sv_SE.UTF-8"}, "Nothing in the catalogue"),
        ({"LANG": "sv_SE.UTF-8", "LANGUAGE": "sv:de"}, "Nichts im Katalog"),
        ({}, "Nothing in the catalogue"),
    ],
)
def test_the_environment_chooses_the_language(
    command: CommandLine, environ: dict[str, str], said: str
) -> None:
    command.environ.update(environ)

    answer = command("services", "xyzzyplugh")

    assert answer.status == 1
    assert answer.err.startswith(said)


def test_the_settings_choose_before_the_environment(command: CommandLine) -> None:
    command.write('[appearance]\nlanguage = "de"\n')
    command.environ["LANG"] = "fr_FR.UTF-8"

    assert command("services", "xyzzyplugh").err.startswith("Nichts im Katalog")


@pytest.mark.parametrize(
    "settings",
    [
        pytest.param("[[appearance", id="damaged"),
        pytest.param("appearance = 1\n", id="no section"),
        pytest.param("[appearance]\nlanguage = 3\n", id="no text"),
        pytest.param('[appearance]\nlanguage = "xx"\n', id="unknown"),
        pytest.param("a = " + "[" * 9_000, id="deep"),
    ],
)
def test_settings_that_name_no_language_leave_it_to_the_environment(
    command: CommandLine, settings: str
) -> None:
    command.write(settings)
    command.environ["LANG"] = "de_DE.UTF-8"

    said = command("--help")

    assert said.status == 0
    assert said.out.startswith("Aufruf: ")


def test_what_services_depend_on_is_named_in_german_for_people_and_in_english_for_programs(
    command: CommandLine,
) -> None:
    command.write('[[watch]]\nservice = "whatsapp"\n')
    command.environ["LANG"] = "de_DE.UTF-8"

    assert "nutzt Metas Backbone" in command("drill", "meta-2021-10-04").out
    assert "Backbone von Meta" not in command("drill", "meta-2021-10-04", "--json").out
    assert "Metas" not in command("drill", "meta-2021-10-04", "--json").out
    assert command("backups", "signal", "--down", "Meta's backbone").status == 0
    assert command("backups", "signal", "--down", "Metas Backbone").status == 0


def test_a_language_that_is_found_late_takes_no_place_of_a_later_one() -> None:
    spoken = SpokenLanguage()

    def find_late() -> Language:
        spoken.speak(Pseudo)
        return ENGLISH

    spoken.speak(find_late)

    assert spoken("Check now") == ENGLISH("Check now")
    assert spoken("Check now") == Pseudo()("Check now")


def test_checks_are_said_in_german_with_german_numbers_and_the_same_status(
    internet: LittleInternet, program: Program, here: CommandLine
) -> None:
    shop = internet.site("shop.example")
    shop.says("/", Page.json({}))
    program.settle([{"id": "shop", "probe": shop.local_url()}], canaries=internet.canaries())
    english = here("check", "--json")
    here.environ["LANG"] = "de_DE.UTF-8"

    said, german = here("check"), here("check", "--json")

    assert said.status == english.status == german.status == 0
    assert "In Ordnung" in said.out
    assert "Working" not in said.out
    assert without_times(english) == without_times(german)


def test_a_drill_tells_its_outage_in_german_and_programs_read_what_they_always_read(
    command: CommandLine,
) -> None:
    english = command("drill", "sparkassen-2015-09-25", "--json")
    command.environ["LANG"] = "de_DE.UTF-8"

    listed, said = command("drill"), command("drill", "sparkassen-2015-09-25")
    german = command("drill", "sparkassen-2015-09-25", "--json")

    assert "Sparkassen: Geldautomaten und Kassen in fünf Bundesländern" in listed.out
    assert "Sparkassen: Geldautomaten und Kassen in fünf Bundesländern" in said.out
    assert "die Automaten geben wieder Geld" in said.out
    assert "Filialen zahlten von Hand aus" in said.out.replace("\n", " ")
    assert german.out == english.out
    assert "machines give cash again" in english.out


def without_times(said: Said) -> list[str]:
    """Return the lines of a JSON answer that are the same in every minute."""
    return [line for line in said.out.splitlines() if not any(c in line for c in ("_at", "_ms"))]


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("language", ["de", "ja", "ar"])
def test_every_help_is_translated(command: CommandLine, name: str, language: str) -> None:
    english = command(name, "--help")
    command.environ["LANG"] = f"{language}.UTF-8"

    said = command(name, "--help")

    assert said.status == 0
    assert set(sentences(said.out)) & set(sentences(english.out)) == set()


def sentences(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip().endswith(".")]


@dataclass(frozen=True)
class Foreigner:
    """The command line in a language nobody speaks."""

    command: CommandLine

    def __call__(self, *arguments: str, stdin: bytes = b"") -> str:
        said = self.command(*arguments, stdin=stdin)
        return said.out + said.err


@pytest.fixture
def foreigner(here: CommandLine, monkeypatch: pytest.MonkeyPatch) -> Foreigner:
    monkeypatch.setattr(program_module, "speak_as_set", lambda _: tr.speak(Pseudo))
    return Foreigner(here)


@pytest.mark.parametrize(
    "call",
    [
        pytest.param(["nonsense"], id="no such command"),
        pytest.param(["chek"], id="mistyped command"),
        pytest.param(["check", "--nonsense"], id="no such option"),
        pytest.param(["check", "--jso"], id="mistyped option"),
        pytest.param(["check", "--json=1"], id="a value too many"),
        pytest.param(["read"], id="an argument is missing"),
        pytest.param(["detect", "a", "b"], id="an argument too many"),
        pytest.param(["--home"], id="a value is missing"),
        pytest.param(["history", "--since"], id="a value of a command is missing"),
        pytest.param(["source"], id="a choice is missing"),
        pytest.param(["view", "paint"], id="a choice that is none"),
        pytest.param(["check", "--format", "paint"], id="an option's choice that is none"),
        pytest.param(["wait", "acme", "--timeout", "soon"], id="no number"),
        pytest.param(["wait", "acme", "--timeout", "0"], id="too small a number"),
    ],
)
def test_wrong_calls_are_translated(foreigner: Foreigner, call: list[str]) -> None:
    said = foreigner(*call)

    kept = (
        "statustray",
        *call,
        "check",
        "--json",
        "URL",
        "FORMAT",
        "FILE",
        "a b",
        "[SERVICE]...",
        "ACTION",
        "add, list, remove",
        "nagios",
        "--timeout",
        "0.1",
        "SERVICE",
    )
    assert untranslated(said, kept) == ""


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_help_is_said_through_the_language(foreigner: Foreigner, name: str) -> None:
    said = _TYPED.sub("", foreigner(*filter(None, (name,)), "--help"))

    assert untranslated(said, ("statustray", *COMMANDS)) == ""


def test_a_message_of_typer_that_nobody_knows_is_left_to_typer() -> None:
    assert usage_words("Something new happened.") is None


def test_what_the_world_answers_is_said_through_the_language(
    internet: LittleInternet, program: Program, foreigner: Foreigner
) -> None:
    shop, dead = internet.site("shop.example"), internet.site("dead.example")
    shop.says("/", Page.json({}))
    dead.fails(Fault.REFUSED)
    program.settle(
        [
            {"id": "shop", "name": "Shop", "probe": shop.local_url()},
            {"id": "dead", "name": "Dead", "probe": dead.local_url()},
        ],
        canaries=internet.canaries(),
    )

    kept = (*NAMES, str(program.home), program.environment["SSL_CERT_FILE"])
    for call in (
        ["check", "--why"],
        ["check", "nobody-knows-this"],
        ["history"],
        ["resilience"],
        ["drill", "no-such-outage-at-all"],
        ["backups", "shop"],
        ["services", "xyzzyplugh"],
        ["read", "nonsense", "-"],
        ["history", "--json", "--csv"],
        ["history", "--since", "soon"],
        ["export", "nonsense"],
        ["import", "/no/such/file"],
        ["doctor"],
    ):
        said = foreigner(*call)
        assert untranslated(said, (*kept, *call)) == "", call
