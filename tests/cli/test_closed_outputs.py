"""Readers that have gone, outputs that cannot be written, and terminals that lack our shapes."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.real_program import ROOT, statustray
from tests.support.system_environment import SYSTEM
from tests.support.waiting import PATIENCE_S


def in_shell(command: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(  # noqa: S602 - our own program, and where its output goes
        f"{sys.executable} -m statustray {command}",
        shell=True,
        executable=shutil.which("bash"),
        env={**SYSTEM, "HOME": "/no/such/home"},
        cwd=ROOT,
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


@pytest.mark.skipif(sys.platform == "win32", reason="the shell's words are Unix's")
def test_an_output_that_is_open_for_reading_is_as_good_as_closed(tmp_path: Path) -> None:
    said = in_shell(f"--home {tmp_path} services slack 1</dev/null")

    assert (said.returncode, said.stderr) == (0, "")


@pytest.mark.skipif(sys.platform == "win32", reason="the shell's words are Unix's")
@pytest.mark.parametrize("command", ["--uninstall-data", "import plan.toml", "read statuspage -"])
def test_a_closed_input_says_nothing(command: str, tmp_path: Path) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text("welcomed = true\n")

    said = in_shell(f"--home {tmp_path} {command} <&-")

    assert said.returncode in {2, 4}
    assert "Traceback" not in said.stderr
    assert settings.read_text() == "welcomed = true\n"


@pytest.mark.skipif(not os.access("/dev/full", os.W_OK), reason="no disk is full here")
@pytest.mark.parametrize("watching", ["watch --json", "watch", "wait x --timeout 60"])
def test_watching_ends_where_nothing_can_be_written(watching: str, tmp_path: Path) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text(
        '[[watch]]\nid = "x"\nprobe = "https://x.invalid"\n[network]\ncanaries = []'
    )

    said = in_shell(f"--home {tmp_path} {watching} > /dev/full")

    assert said.returncode == 74
    assert said.stderr == "The output could not be written: the disk is full.\n"


@pytest.mark.skipif(not os.access("/dev/full", os.W_OK), reason="no disk is full here")
@pytest.mark.parametrize("answer", ["services slack", "services --json", "export settings"])
def test_an_answer_that_cannot_be_written_is_no_verdict_and_no_fault(answer: str) -> None:
    said = in_shell(f"{answer} > /dev/full")

    assert said.returncode == 74
    assert said.stderr == "The output could not be written: the disk is full.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end otherwise there")
@pytest.mark.parametrize("answer", ["services", "export settings", "drill", "--help"])
def test_a_reader_that_has_gone_gets_no_verdict_either(answer: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)

    said = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "statustray", *answer.split()],
        env={**SYSTEM, "HOME": "/no/such/home"},
        cwd=ROOT,
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )

    os.close(writer)
    assert (said.returncode, said.stderr) == (74, "")


@pytest.mark.skipif(not os.access("/dev/full", os.W_OK), reason="no disk is full here")
@pytest.mark.parametrize("wrong", ["check no-such-service", "check --nope", "read nope nope"])
def test_a_wrong_call_has_its_status_where_nothing_can_be_said(wrong: str, tmp_path: Path) -> None:
    said = in_shell(f"--home {tmp_path} {wrong} 2> /dev/full")

    assert (said.returncode, said.stdout) == (2, "")


def test_a_terminal_that_lacks_our_shapes_gets_an_answer_all_the_same() -> None:
    said = statustray("services", "slack", "--json", PYTHONIOENCODING="ascii")
    page = statustray(*("read", "cstate", "tests/pages/cstate/calm.json"), PYTHONIOENCODING="ascii")

    assert said.returncode == page.returncode == 0
    assert page.stdout.startswith("* ")  # not "?", the mark of what is unknown


def test_a_terminal_that_lacks_a_script_is_told_as_much_as_it_can_show() -> None:
    said = statustray("--help", PYTHONIOENCODING="latin-1", LANG="ja_JP.UTF-8")

    assert said.returncode == 0
    assert "check" in said.stdout
    assert "???" in said.stdout
