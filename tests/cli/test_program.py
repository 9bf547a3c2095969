"""What holds for every command: the home, the environment, and how the program ends."""

import os
import platform
import signal
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from statustray import __version__
from statustray.cli import program as program_module
from statustray.cli.help_text import COMMANDS
from statustray.cli.program import run
from tests.cli.real_program import ROOT, statustray
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.program import Program
from tests.support.command_line import CommandLine
from tests.support.contract.checks import Check
from tests.support.contract.services import Services
from tests.support.system_environment import SYSTEM
from tests.support.waiting import PATIENCE_S


def test_nothing_is_loaded_before_an_interrupt_is_caught() -> None:
    code = (
        "import sys\n"
        "before = set(sys.modules)\n"
        "import statustray.__main__\n"
        "print(*sorted(set(sys.modules) - before))"
    )

    said = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert set(said.stdout.split()) <= {"gc", "statustray", "statustray.__main__"}
    assert said.stdout


def test_the_version_needs_no_home() -> None:
    said = statustray("--version", HOME="/no/such/home")

    assert (said.returncode, said.stderr) == (0, "")
    assert said.stdout == (
        f"statustray {__version__} (Python {platform.python_version()}, Qt {PySide6.__version__})\n"
    )


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(command: CommandLine, name: str) -> None:
    said = command(name, "--help")

    assert said.status == 0
    assert said.out.startswith(f"Usage: statustray {name} ")


def test_the_whole_explains_itself() -> None:
    said = statustray("--help")

    assert said.returncode == 0
    assert all(f"  {name} " in said.stdout for name in COMMANDS)
    assert "..." not in said.stdout.partition("Commands:")[2]


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["nonsense"], id="no such command"),
        pytest.param(["check", "--nonsense"], id="no such option"),
        pytest.param(["read"], id="an argument is missing"),
        pytest.param(["detect", "a", "b"], id="an argument too many"),
        pytest.param(["--home"], id="a value is missing"),
    ],
)
def test_a_wrong_call_is_status_2_and_says_so(arguments: list[str]) -> None:
    said = statustray(*arguments)

    assert (said.returncode, said.stdout) == (2, "")
    assert "Error: " in said.stderr


@pytest.mark.parametrize(
    ("call", "said"),
    [
        ("check --quiet --json", "Use either --quiet or --json, not both."),
        ("check --json --why", "Use either --json or --why, not both."),
        ("check --format nagios --json", "Use either --json or --format, not both."),
        ("watch --json --format waybar", "Use either --json or --format, not both."),
        ("history --csv --json", "Use either --json or --csv, not both."),
        ("--install-desktop --uninstall-data", "Use either --install-desktop or --uninstall-data"),
        ("--yes", "--yes has no effect here. Use it with: statustray --uninstall-data"),
        ("--yes check", "--yes has no effect here. Use it with: statustray --uninstall-data"),
        ("--install-desktop --yes", "--yes has no effect here."),
        ("doctor --with-addresses", "Use it with: statustray doctor --bundle FILE"),
        ("export list --page x.html", "Use it with: statustray export plan"),
        ("source list --kind gatus", "--kind has no effect here. Use it with: statustray source"),
        ("source list --key --all", "--key has no effect here. Use it with: statustray source add"),
        ("source remove x --only y", "--only has no effect here."),
        (
            "source remove x --json",
            "--json has no effect here. Use it with: statustray source list",
        ),
        ("view list --key", "--key has no effect here. Use it with: statustray view add NAME FROM"),
        ("view remove x --json", "--json has no effect here. Use it with: statustray view list"),
    ],
)
def test_an_option_that_could_not_be_obeyed_is_refused(
    command: CommandLine, call: str, said: str
) -> None:
    refused = command(*call.split())

    assert (refused.status, refused.out) == (2, "")
    assert said in refused.err
    assert not (command.home / "settings.toml").exists()


def test_a_mistyped_command_is_guessed() -> None:
    assert "Did you mean check?" in statustray("chek").stderr


@pytest.mark.parametrize(
    ("call", "meant"),
    [
        ("read statspage x", "statuspage"),
        ("read Gatus x", "gatus"),
        ("export promtheus", "prometheus"),
        ("tell slack --language pt", "pt_BR"),
    ],
)
def test_a_mistyped_word_of_a_list_is_guessed(command: CommandLine, call: str, meant: str) -> None:
    said = command(*call.split())

    assert said.status == 2
    assert said.err.endswith(f"Did you mean {meant}?\n")


@pytest.mark.parametrize("name", COMMANDS)
def test_a_usage_line_has_nothing_that_nobody_types(name: str) -> None:
    usage = statustray(name, "--help").stdout.partition("\n")[0]

    assert usage.startswith(f"Usage: statustray {name} [OPTIONS]")
    assert "{" not in usage


@pytest.mark.parametrize(
    "call", [("check", ""), ("tell", "acme", "--to", ""), ("export", "plan", "--page="), ("",)]
)
def test_an_empty_argument_is_no_name(command: CommandLine, call: tuple[str, ...]) -> None:
    said = command(*call)

    assert (said.status, said.out) == (2, "")
    assert said.err == "An argument is empty. Give it a value, or leave it out.\n"


@pytest.mark.parametrize("columns", [40, 50, 80])
def test_a_help_is_no_wider_than_the_terminal(columns: int) -> None:
    lines = statustray("check", "--help", COLUMNS=str(columns)).stdout.splitlines()

    assert max(map(len, lines)) <= columns


def test_a_time_that_is_no_number_is_refused(command: CommandLine) -> None:
    said = command("wait", "slack", "--timeout", "nan")

    assert (said.status, said.err) == (2, "--timeout must be at least 0.1.\n")


@pytest.mark.parametrize("call", [("--demo", "check"), ("check", "--demo")])
def test_the_demonstration_is_no_command_s_option(call: tuple[str, ...]) -> None:
    said = statustray(*call)

    assert said.returncode == 2
    assert "--demo goes without a command. Run: statustray --demo" in said.stderr


@pytest.mark.parametrize("form", [["--home", "{home}"], ["--home={home}"]])
def test_everything_stays_under_the_home(tmp_path: Path, form: list[str]) -> None:
    home, elsewhere = tmp_path / "home", tmp_path / "elsewhere"
    home.mkdir()
    elsewhere.mkdir()
    (home / "settings.toml").write_text("[network]\ncanaries = []\n[[watch]]\nid = 'x'\n")
    options = [word.format(home=home) for word in form]

    said = statustray(*options, "check", "--json", HOME=str(elsewhere))

    assert said.returncode == 3
    assert "x: it has neither a status page nor an address to check" in said.stderr
    assert list(elsewhere.iterdir()) == []


def test_without_a_home_the_platform_s_own_folders_are_used(tmp_path: Path) -> None:
    folder = tmp_path / "config" / "statustray"
    folder.mkdir(parents=True)
    (folder / "settings.toml").write_text(
        "[[watch]]\nid = 'mine'\nprobe = 'tcp://mine.example:1'\n"
    )

    said = statustray(
        *("services", "--mine", "--json"), HOME=str(tmp_path), XDG_CONFIG_HOME=str(folder.parent)
    )

    assert '"id": "mine"' in said.stdout


@pytest.mark.parametrize("home", [("--home", ""), ("--home=",)])
def test_a_home_without_a_name_is_not_the_current_folder(home: tuple[str, ...]) -> None:
    for command in ((), ("check",), ("export", "settings")):
        said = statustray(*home, *command)

        assert (said.returncode, said.stdout) == (2, "")
        assert said.stderr.startswith("An argument is empty.")


@pytest.mark.skipif(sys.platform == "win32", reason="a folder in use can't be removed there")
@pytest.mark.parametrize("command", ["", "check", "watch --publish seen.json", "export settings"])
def test_a_home_seen_from_a_folder_that_was_removed_is_said_to_be_nowhere(
    command: str, tmp_path: Path
) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()

    said = subprocess.run(  # noqa: S603 - our own program
        [
            *("/bin/sh", "-c", f'rmdir "$PWD" && exec "$0" -m statustray --home here {command}'),
            sys.executable,
        ],
        env={**SYSTEM, "PYTHONPATH": str(ROOT)},
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )

    assert (said.returncode, said.stdout) == (2, "")
    assert said.stderr == (
        "The current folder was removed. Change to another one, then try again.\n"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes there")
def test_a_pipe_in_the_place_of_the_settings_is_named_and_not_waited_for(tmp_path: Path) -> None:
    settings = tmp_path / "settings.toml"
    os.mkfifo(settings)

    said = statustray("--home", str(tmp_path), "export", "settings")

    assert (said.returncode, said.stdout) == (2, "")
    assert f"{settings}: the settings can't be read: it is not a regular file" in said.stderr


def test_the_proxy_of_the_environment_is_used_and_its_exceptions_are_kept(
    internet: LittleInternet, program: Program, here: CommandLine
) -> None:
    shop, proxy = internet.site("shop.example"), internet.proxy()
    shop.says("/", Page.json({}))
    program.settle([{"id": "shop", "probe": shop.url()}], network={"canaries": []})
    here.environ["HTTPS_PROXY"] = proxy.url

    through = here("check", "--json").json(Check)
    asked = list(proxy.asked)
    here.environ["NO_PROXY"] = "shop.example"
    straight = here("detect", shop.url())

    assert through.overall == "operational"
    assert [line.split()[:2] for line in asked] == [["CONNECT", "shop.example:443"]]
    assert proxy.asked == asked
    assert straight.status != 0


def test_a_fault_of_the_program_is_no_answer(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    # The error's own words may quote an address.
    monkeypatch.setitem(program_module._MODULES, "check", "no_such?token=hush")

    status = run(["--home", str(tmp_path), "check", "--json"])

    said = capsys.readouterr()
    assert (status, said.out) == (70, "")
    assert "Traceback" in said.err
    assert "hush" not in said.err
    assert said.err.endswith(
        "This is an error in StatusTray. It says nothing about your services. "
        "Please report it with the lines above.\n"
    )


def test_the_real_program_says_what_the_quicker_way_of_these_tests_says(
    internet: LittleInternet, program: Program, here: CommandLine
) -> None:
    shop = internet.site("shop.example")
    shop.says("/", Page.json({}))
    program.settle([{"id": "shop", "probe": shop.local_url()}], canaries=internet.canaries())

    real, quick = program.run("check"), here("check")

    assert (real.returncode, real.stdout, real.stderr) == (quick.status, quick.out, quick.err)


@pytest.mark.parametrize(
    ("call", "foreign"),
    [
        pytest.param(
            ["--version"], ["rich", "httpx", "asyncio", "statustray.domain.model"], id="version"
        ),
        pytest.param(
            ["--help"], ["rich", "httpx", "asyncio", "statustray.domain.model"], id="help"
        ),
        pytest.param(["services", "slack"], ["httpx", "asyncio", "sqlite3"], id="services"),
        pytest.param(
            ["services", "slack", "--json"], ["rich", "httpx"], id="services for programs"
        ),
        pytest.param(["drill"], ["httpx", "asyncio", "sqlite3"], id="drill"),
        pytest.param(["backups", "slack", "--json"], ["rich", "httpx", "sqlite3"], id="backups"),
        pytest.param(["history", "--json"], ["rich", "httpx", "asyncio"], id="history"),
    ],
)
def test_a_command_loads_what_it_needs_and_no_more(
    tmp_path: Path, call: list[str], foreign: list[str]
) -> None:
    code = (
        "import sys, atexit\n"
        "from statustray.__main__ import main\n"
        "atexit.register(lambda: print(*sys.modules, file=sys.stderr))\n"
        f"sys.argv = ['statustray', '--home', {str(tmp_path)!r}, *{call!r}]\n"
        "main()\n"
    )

    said = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert said.returncode == 0
    assert set(said.stderr.split()) & set(foreign) == set()


def test_a_catalogue_search_is_answered_in_the_contract_s_form(command: CommandLine) -> None:
    assert command("services", "signal", "--json").json(Services).services[0].id == "signal"


def test_an_interruption_while_the_program_is_loaded_is_no_fault() -> None:
    code = (
        "import sys\n"
        "class Impatient:\n"
        "    def find_spec(self, name, path, target=None):\n"
        "        if name == 'statustray.cli.program':\n"
        "            raise KeyboardInterrupt\n"
        "from statustray.__main__ import main\n"
        "sys.meta_path.insert(0, Impatient())\n"
        "sys.argv = ['statustray', 'check']\n"
        "sys.exit(main())"
    )

    said = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code], env=SYSTEM, cwd=ROOT, capture_output=True, check=False
    )

    assert (said.returncode, said.stdout, said.stderr) == (130, b"", b"")


@pytest.mark.skipif(sys.platform == "win32", reason="interrupts with SIGINT")
def test_the_demonstration_in_a_terminal_ends_at_once_when_interrupted(tmp_path: Path) -> None:
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "statustray", "--home", str(tmp_path), "--demo"],
        env=SYSTEM,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as demo:
        assert demo.stdout is not None
        for line in demo.stdout:
            if "WhatsApp" in line:
                break
        demo.send_signal(signal.SIGINT)
        rest, complaints = demo.communicate(timeout=PATIENCE_S)

    assert demo.returncode == 0
    assert rest.endswith("Stopped.\n")
    assert "Traceback" not in complaints
    assert "destroyed" not in complaints


@pytest.mark.skipif(os.name == "nt", reason="sets a limit of POSIX")
def test_a_limit_of_the_system_is_said_in_a_sentence(tmp_path: Path) -> None:
    command = 'ulimit -n 20; exec "$0" -m statustray --home "$1" check'

    ended = subprocess.run(  # noqa: S603 - our own program
        ["/bin/sh", "-c", command, sys.executable, str(tmp_path)],
        cwd=ROOT,
        env=SYSTEM | {"LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert ended.returncode == 70
    last = ended.stderr.splitlines()[-1]
    assert last == "The system didn't let this command finish: Too many open files."
    assert "Traceback" not in ended.stderr
