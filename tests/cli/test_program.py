"""What holds for every command: the home, the environment, and how the program ends."""

import os
import platform
import shutil
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
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.program import Program
from tests.support.command_line import CommandLine
from tests.support.contract import Check, Services
from tests.support.system_environment import SYSTEM
from tests.support.waiting import PATIENCE_S

_ROOT = Path(__file__).parents[2]


def statustray(*arguments: str, **environ: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "statustray", *arguments],
        env={**SYSTEM, **environ},
        cwd=_ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )


def test_nothing_is_loaded_before_an_interrupt_is_caught() -> None:
    code = (
        "import sys\n"
        "before = set(sys.modules)\n"
        "import statustray.__main__\n"
        "print(*sorted(set(sys.modules) - before))"
    )

    said = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code], cwd=_ROOT, capture_output=True, text=True, check=False
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
        pytest.param(["--yes"], id="no command, but its confirmation"),
    ],
)
def test_a_wrong_call_is_status_2_and_says_so(arguments: list[str]) -> None:
    said = statustray(*arguments)

    assert (said.returncode, said.stdout) == (2, "")
    assert "Error: " in said.stderr


def test_a_mistyped_command_is_guessed() -> None:
    assert "Did you mean check?" in statustray("chek").stderr


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


def in_shell(command: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(  # noqa: S602 - our own program, and where its output goes
        f"{sys.executable} -m statustray {command}",
        shell=True,
        executable=shutil.which("bash"),
        env={**SYSTEM, "HOME": "/no/such/home"},
        cwd=_ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )


def test_a_reader_that_has_enough_is_no_trouble() -> None:
    said = in_shell("services | head -1")

    assert said.stdout.startswith("id ")
    assert said.stderr == ""


@pytest.mark.skipif(sys.platform == "win32", reason="the shell's words are Unix's")
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_a_closed_output_does_not_change_the_answer(closed: str, tmp_path: Path) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text(
        '[[watch]]\nid = "x"\nprobe = "https://x.invalid"\n[network]\ncanaries = []'
    )

    said = in_shell(f"--home {tmp_path} check {closed}")

    assert (said.returncode, said.stderr) == (3, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk is full here")
@pytest.mark.parametrize("answer", ["services slack", "services --json", "export settings"])
def test_an_answer_that_cannot_be_written_is_no_verdict_and_no_fault(answer: str) -> None:
    said = in_shell(f"{answer} > /dev/full")

    assert said.returncode == 74
    assert said.stderr == "The output could not be written: No space left on device.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end otherwise there")
@pytest.mark.parametrize("answer", ["services", "export settings", "drill", "--help"])
def test_a_reader_that_has_gone_gets_no_verdict_either(answer: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)

    said = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "statustray", *answer.split()],
        env={**SYSTEM, "HOME": "/no/such/home"},
        cwd=_ROOT,
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )

    os.close(writer)
    assert (said.returncode, said.stderr) == (74, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk is full here")
@pytest.mark.parametrize("wrong", ["check no-such-service", "check --nope", "read nope nope"])
def test_a_wrong_call_has_its_status_where_nothing_can_be_said(wrong: str, tmp_path: Path) -> None:
    said = in_shell(f"--home {tmp_path} {wrong} 2> /dev/full")

    assert (said.returncode, said.stdout) == (2, "")


@pytest.mark.parametrize("home", [("--home", ""), ("--home=",)])
def test_a_home_without_a_name_is_not_the_current_folder(home: tuple[str, ...]) -> None:
    for command in ((), ("check",), ("export", "settings")):
        said = statustray(*home, *command)

        assert (said.returncode, said.stdout) == (2, "")
        assert said.stderr.startswith("--home needs a folder.")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes there")
def test_a_pipe_in_the_place_of_the_settings_is_named_and_not_waited_for(tmp_path: Path) -> None:
    settings = tmp_path / "settings.toml"
    os.mkfifo(settings)

    said = statustray("--home", str(tmp_path), "export", "settings")

    assert (said.returncode, said.stdout) == (2, "")
    assert f"{settings}: the settings can't be read: it is not a regular file" in said.stderr


def test_a_terminal_that_lacks_our_shapes_gets_an_answer_all_the_same() -> None:
    said = statustray("services", "slack", "--json", PYTHONIOENCODING="ascii")
    page = statustray(*("read", "cstate", "tests/pages/cstate/calm.json"), PYTHONIOENCODING="ascii")

    assert said.returncode == page.returncode == 0
    assert page.stdout.startswith("? ")


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
    monkeypatch.setitem(program_module._MODULES, "check", "no_such_module")

    status = run(["--home", str(tmp_path), "check", "--json"])

    said = capsys.readouterr()
    assert (status, said.out) == (70, "")
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
        [sys.executable, "-c", code], cwd=_ROOT, capture_output=True, text=True, check=False
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
        [sys.executable, "-c", code], env=SYSTEM, cwd=_ROOT, capture_output=True, check=False
    )

    assert (said.returncode, said.stdout, said.stderr) == (130, b"", b"")


@pytest.mark.skipif(sys.platform == "win32", reason="interrupts with SIGINT")
def test_the_demonstration_in_a_terminal_ends_at_once_when_interrupted(tmp_path: Path) -> None:
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "statustray", "--home", str(tmp_path), "--demo"],
        env=SYSTEM,
        cwd=_ROOT,
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
