import os
from pathlib import Path

import pytest

from statustray.domain.model.problem import Problem
from statustray.gateways.files.bundled.resources import resources_folder
from statustray.gateways.system.menu_entry import ApplicationMenuEntry, menu_entry

COMMAND = ("/opt/status tray/statustray",)


def entry(home: Path, **environ: str) -> ApplicationMenuEntry:
    return menu_entry(COMMAND, share=resources_folder() / "share", environ=environ, home=home)


def test_menu_entry_and_icons_lie_where_the_desktop_looks(tmp_path: Path) -> None:
    share = tmp_path / ".local" / "share"

    done = entry(tmp_path).install(shells=False)

    assert not isinstance(done, Problem)
    assert share / "applications" / "statustray.desktop" in done
    assert share / "icons" / "hicolor" / "scalable" / "apps" / "statustray.svg" in done
    assert {path.relative_to(share).parts[0] for path in done} == {"applications", "icons"}
    assert {path.stat().st_mode & 0o777 for path in done} == {0o644}


def test_the_entry_starts_this_very_program(tmp_path: Path) -> None:
    entry(tmp_path, XDG_DATA_HOME=str(tmp_path / "own")).install()

    text = (tmp_path / "own" / "applications" / "statustray.desktop").read_text()
    assert f'Exec="{COMMAND[0]}"\n' in text
    assert f"TryExec={COMMAND[0]}\n" in text
    assert "Icon=statustray\n" in text


def test_what_is_right_already_is_left_alone(tmp_path: Path) -> None:
    paths = tuple(entry(tmp_path).files())
    entry(tmp_path).install()
    for path in paths:
        os.utime(path, (1, 1))

    assert entry(tmp_path).install() == ()
    assert {path.stat().st_mtime for path in paths} == {1}


def test_a_package_of_the_system_is_noticed(tmp_path: Path) -> None:
    system = tmp_path / "usr" / "share"
    environ = {"XDG_DATA_DIRS": f"/no/such:{system}"}
    before = entry(tmp_path, **environ).provided
    (system / "applications").mkdir(parents=True)
    (system / "applications" / "statustray.desktop").touch()

    assert (before, entry(tmp_path, **environ).provided) == (False, True)


def test_a_folder_that_may_not_be_written_is_a_problem_and_no_crash(read_only_disk: Path) -> None:
    problem = entry(read_only_disk).install()

    assert isinstance(problem, Problem)
    assert "read-only" in str(problem.what)


@pytest.mark.parametrize("relative", ["", "here"])
def test_a_relative_folder_in_the_environment_is_ignored(tmp_path: Path, relative: str) -> None:
    assert entry(tmp_path, XDG_DATA_HOME=relative).data == tmp_path / ".local" / "share"
