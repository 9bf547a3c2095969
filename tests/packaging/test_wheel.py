"""The wheel, built by the backend alone from what is under version control."""

import shutil
import subprocess
import sys
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from tools.build_translations import OUTAGES, PROGRAM, po_files

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> ZipFile:
    """The wheel of a copy that holds nothing but what git knows."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("needs a checkout and git")
    listed = subprocess.run(  # noqa: S603 - Debian's
        [git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    copy = tmp_path_factory.mktemp("clean")
    for name in filter(None, listed.stdout.split("\0")):
        # Recorded pages are a third of all files, and no part of what is built.
        if not name.startswith("tests/") and (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, copy / name)
    subprocess.run(  # noqa: S603 - the backend, without what isolation would fetch
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(copy / "out")],
        cwd=copy,
        capture_output=True,
        check=True,
    )
    (built,) = (copy / "out").glob("*.whl")
    return ZipFile(built)


@pytest.mark.slow
def test_every_module_and_data_file_is_in_the_wheel(wheel: ZipFile) -> None:
    names = set(wheel.namelist())
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "statustray").rglob("*.py")}
    catalogue = (ROOT / "resources" / "catalogue").rglob("*.json*")
    data = {f"statustray/{path.relative_to(ROOT).as_posix()}" for path in catalogue}

    assert modules <= names
    assert data
    assert data <= names


@pytest.mark.slow
def test_every_language_is_in_the_wheel_compiled_and_without_its_source(wheel: ZipFile) -> None:
    names = [name for name in wheel.namelist() if "/translations/" in name]

    wanted = {
        f"statustray/resources/translations/{language}/LC_MESSAGES/{domain}.mo": text
        for domain, text in {PROGRAM: "Settings", OUTAGES: "Instagram outage"}.items()
        for language in po_files(domain=domain)
    }
    assert set(names) == set(wanted)
    for name, text in wanted.items():
        assert GNUTranslations(BytesIO(wheel.read(name))).gettext(text) != text


@pytest.mark.slow
def test_desktops_and_shells_find_their_files_below_the_prefix(wheel: ZipFile) -> None:
    share = ROOT / "resources" / "share"
    wanted = {path.relative_to(share).as_posix() for path in share.rglob("*") if path.is_file()}
    names = wheel.namelist()

    placed = {name.partition(".data/data/share/")[2] for name in names if ".data/data/" in name}
    assert placed == wanted


@pytest.mark.slow
def test_windows_starts_the_tray_program_without_a_console(wheel: ZipFile) -> None:
    (entry_points,) = (name for name in wheel.namelist() if name.endswith("entry_points.txt"))
    text = wheel.read(entry_points).decode()

    console, _, windowed = text.partition("[gui_scripts]")
    assert "statustray = statustray.__main__:main" in console
    assert "statustray-gui = statustray.__main__:main" in windowed
