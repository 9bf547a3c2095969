import os
import plistlib
import shutil
import subprocess
from pathlib import Path

import pytest

from statustray.gateways.files.paths import AppPaths
from statustray.gateways.system.autostart import Autostart, AutostartKey, autostart, own_command
from statustray.gateways.system.login_texts import desktop_entry, launch_agent, run_value

PROGRAM = ["/opt/status tray/bin/statustray", "--home", '/home/ann/100% "mine" $HOME\\x']


def linux(home: Path) -> Autostart:
    return autostart(PROGRAM, platform="linux", environ={}, home=home)


def test_starting_at_login_is_switched_on_and_off(tmp_path: Path) -> None:
    item = linux(tmp_path)
    states = [item.enabled()]
    for switch in (item.enable, item.enable, item.disable, item.disable):
        assert switch() is None
        states.append(item.enabled())

    assert states == [False, True, True, False, False]


def test_the_entry_lies_where_the_desktop_looks(tmp_path: Path) -> None:
    linux(tmp_path).enable()
    own = tmp_path / "own"
    autostart(PROGRAM, platform="linux", environ={"XDG_CONFIG_HOME": str(own)}).enable()

    assert (tmp_path / ".config" / "autostart" / "statustray.desktop").exists()
    assert (own / "autostart" / "statustray.desktop").exists()


def test_a_relative_folder_in_the_environment_is_ignored(tmp_path: Path) -> None:
    autostart(
        PROGRAM, platform="linux", environ={"XDG_CONFIG_HOME": "here"}, home=tmp_path
    ).enable()

    assert (tmp_path / ".config" / "autostart" / "statustray.desktop").exists()


def test_odd_words_of_a_command_are_quoted() -> None:
    entry = desktop_entry(PROGRAM, at_login=True)

    (line,) = [line for line in entry.splitlines() if line.startswith("Exec=")]
    # Undo the file's own escapes, then let a shell read it: the quoting rules are alike.
    unescaped = line.removeprefix("Exec=").replace("\\\\", "\\")
    assert [word.replace("%%", "%") for word in words_of(unescaped)] == PROGRAM


def words_of(command: str) -> list[str]:
    script = f"printf '%s\\n' {command}"
    answer = subprocess.run(["/bin/sh", "-c", script], check=True, capture_output=True, text=True)  # noqa: S603 - our own words
    return answer.stdout.splitlines()


def test_a_new_line_in_a_path_makes_no_second_key() -> None:
    entry = desktop_entry(["/opt/x\nExec=evil"], at_login=False)

    assert len([line for line in entry.splitlines() if line.startswith("Exec=")]) == 1


def test_debians_own_tool_finds_nothing_wrong_with_the_entry(tmp_path: Path) -> None:
    tool = shutil.which("desktop-file-validate")
    if tool is None:
        pytest.skip("needs desktop-file-validate (Debian package desktop-file-utils)")
    path = tmp_path / "statustray.desktop"
    path.write_text(desktop_entry(PROGRAM, at_login=True))

    answer = subprocess.run([tool, path], check=False, capture_output=True, text=True)  # noqa: S603 - Debian's

    assert (answer.returncode, answer.stdout) == (0, "")


def test_macos_is_told_by_a_launch_agent(tmp_path: Path) -> None:
    autostart(PROGRAM, platform="darwin", environ={}, home=tmp_path).enable()

    (path,) = (tmp_path / "Library" / "LaunchAgents").iterdir()
    assert plistlib.loads(path.read_bytes())["ProgramArguments"] == PROGRAM
    assert plistlib.loads(launch_agent(PROGRAM))["RunAtLoad"] is True


def test_windows_is_told_by_a_quoted_command() -> None:
    item = autostart([r"C:\Program Files\statustray.exe", "--home", "x"], platform="win32")

    assert item == AutostartKey(r'"C:\Program Files\statustray.exe" --home x')
    assert run_value(["a b"]) == '"a b"'


@pytest.mark.skipif(os.name == "nt", reason="here it would be done")
def test_the_registry_is_for_windows_alone() -> None:
    item = AutostartKey("statustray")

    assert not item.enabled()
    assert item.enable() is not None
    assert item.disable() is not None


def test_a_folder_that_may_not_be_written_is_a_problem_and_no_crash(read_only_disk: Path) -> None:
    item = linux(read_only_disk)

    problem = item.enable()

    assert problem is not None
    assert "read-only" in problem.what


@pytest.mark.parametrize(
    ("files", "platform", "expected"),
    [
        pytest.param(
            ["python.exe", "pythonw.exe", "statustray-gui.exe"],
            "win32",
            ["statustray-gui.exe"],
            id="Windows, installed",
        ),
        pytest.param(
            ["python.exe", "pythonw.exe"],
            "win32",
            ["pythonw.exe", "-P", "-m", "statustray"],
            id="Windows, a checkout",
        ),
        pytest.param(
            ["statustray-cli.exe", "StatusTray.exe"],
            "win32",
            ["StatusTray.exe"],
            id="Windows, frozen",
        ),
        pytest.param(["statustray-cli", "StatusTray"], "linux", ["StatusTray"], id="Linux, frozen"),
        pytest.param(
            ["python", "statustray-gui"], "linux", ["statustray-gui"], id="Linux, installed"
        ),
        pytest.param(
            ["python"],
            "linux",
            ["python", "-P", "-m", "statustray"],
            id="Linux, a bare module",
        ),
    ],
)
def test_the_program_is_started_again_without_a_console(
    tmp_path: Path, files: list[str], platform: str, expected: list[str]
) -> None:
    for name in files:
        (tmp_path / name).touch()

    frozen = files[0].startswith("statustray")

    command = own_command(None, interpreter=tmp_path / files[0], platform=platform, frozen=frozen)

    assert list(command) == [str(tmp_path / expected[0]), *expected[1:]]


def test_a_home_of_its_own_is_named_in_full() -> None:
    command = own_command(Path("here"), interpreter=Path("/no/python"), frozen=False)

    assert command[-2:] == ("--home", str(Path.cwd() / "here"))


def test_a_home_within_one_s_own_is_the_folder_that_the_program_uses() -> None:
    command = own_command(Path("~/here"), interpreter=Path("/no/python"), frozen=False)

    assert command[-1] == str(AppPaths.under(Path("~/here")).config)


@pytest.mark.skipif(os.name == "nt", reason="names of files are texts there")
def test_a_path_that_is_no_text_stands_in_the_entry_byte_for_byte(tmp_path: Path) -> None:
    odd = os.fsdecode(b"/opt/\xff/statustray")

    autostart([odd], platform="linux", environ={}, home=tmp_path).enable()

    entry = tmp_path / ".config" / "autostart" / "statustray.desktop"
    assert b"/opt/\xff/statustray" in entry.read_bytes()


@pytest.mark.parametrize(
    "line", ["Hidden=true", "Hidden = true", "X-GNOME-Autostart-enabled=false"]
)
def test_what_the_desktop_s_own_tool_switched_off_is_off_until_it_is_switched_on(
    tmp_path: Path, line: str
) -> None:
    item = linux(tmp_path)
    item.enable()
    entry = tmp_path / ".config" / "autostart" / "statustray.desktop"
    kept = [text for text in entry.read_text().splitlines() if "Autostart" not in text]
    entry.write_text("\n".join([*kept, line, ""]))

    states = [item.enabled()]
    item.enable()
    states.append(item.enabled())

    assert states == [False, True]
