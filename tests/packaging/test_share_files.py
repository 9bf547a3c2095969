"""Man page, completions, menu entry and icons say and show what the program does."""

import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from statustray import __version__
from statustray.gateways.system.login_texts import ENTRY
from statustray.ui.style.level_icons import app_pixmap
from tools.share_files import ICON_SIZES, SHARE, icon_place, texts

BASH = shutil.which("bash")
METAINFO = SHARE / "metainfo" / "org.statustray.StatusTray.metainfo.xml"


@pytest.mark.parametrize("place", texts(), ids=str)
def test_what_is_written_from_the_program_is_up_to_date(place: Path) -> None:
    written = (SHARE / place).read_text(encoding="utf-8")

    assert written == texts()[place], "run: python -m tools.share_files"


def complete(*words: str, cwd: Path) -> list[str]:
    """Return what bash offers where the last of *words* is being typed."""
    script = (
        f"source {SHARE}/bash-completion/completions/statustray\n"
        f'statustray() {{ {sys.executable} -m statustray "$@"; }}\n'
        "compopt() { :; }\n"
        'COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _statustray; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    said = subprocess.run(  # noqa: S603 - the script under test
        [str(BASH), "-c", script, "bash", "statustray", *words],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(SHARE.parents[1])},
        capture_output=True,
        text=True,
        check=True,
    )
    return said.stdout.split()


@pytest.mark.skipif(BASH is None, reason="needs bash")
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        pytest.param(["ch"], {"check"}, id="a command"),
        pytest.param(["--ver"], {"--version"}, id="an option before it"),
        pytest.param(["--home", ".", "wat"], {"watch"}, id="a command after the home"),
        pytest.param(["check", "--w"], {"--why"}, id="an option of a command"),
        pytest.param(["check", "slack", "signa"], {"signal"}, id="a service"),
        pytest.param(["backups", "x", "--down", "signa"], {"signal"}, id="a service of an option"),
        pytest.param(["drill", "meta-2021"], {"meta-2021-10-04"}, id="an outage"),
        pytest.param(["export", "pro"], {"prometheus"}, id="a format of lists"),
        pytest.param(["read", "statuspa"], {"statuspage"}, id="a format of pages"),
        pytest.param(["read", "statuspage", "pag"], {"page.json"}, id="a file"),
        pytest.param(["read", "--json", "statuspa"], {"statuspage"}, id="behind an option"),
        pytest.param(["read", "--at", "1", "statuspage", "p"], {"page.json"}, id="behind a value"),
        pytest.param(["--home", "=", ".", "wat"], {"watch"}, id="a command after --home=DIR"),
        pytest.param(["check", "--format", ""], {"nagios"}, id="a choice of an option"),
        pytest.param(["watch", "--format", "=", "way"], {"waybar"}, id="a choice after ="),
        pytest.param(["source", "--kind", "gat"], {"gatus"}, id="a kind of source"),
        pytest.param(["tell", "--language", "pt"], {"pt_BR"}, id="a language"),
        pytest.param(["tell", "x", "--to", "signa"], {"signal"}, id="what to use instead"),
        pytest.param(["doctor", "--bundle", "pag"], {"page.json"}, id="a file of an option"),
        pytest.param(["--de"], {"--demo"}, id="the demonstration"),
    ],
)
def test_bash_offers_what_fits(tmp_path: Path, words: list[str], offered: set[str]) -> None:
    (tmp_path / "page.json").touch()

    assert offered <= set(complete(*words, cwd=tmp_path))


@pytest.mark.parametrize(
    ("shell", "place"),
    [
        ("bash", "bash-completion/completions/statustray"),
        ("zsh", "zsh/site-functions/_statustray"),
        ("fish", "fish/vendor_completions.d/statustray.fish"),
    ],
)
def test_each_shell_can_read_its_file(shell: str, place: str) -> None:
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"needs {shell}")

    said = subprocess.run(  # noqa: S603 - the shell reads and does nothing
        [program, "-n", str(SHARE / place)], capture_output=True, text=True, check=False
    )

    assert (said.returncode, said.stderr) == (0, "")


def test_the_man_page_names_every_form_of_an_option_and_what_it_takes() -> None:
    page = (SHARE / "man/man1/statustray.1").read_text(encoding="utf-8").replace("\\-", "-")

    for said in (
        "\\fB-q\\fR, \\fB--quiet\\fR",
        "\\fB--down\\fR, \\fB--up\\fR",
        "\\fB--format\\fR \\fIwaybar|polybar|i3blocks|xbar\\fR",
        "\\fB--demo\\fR",
    ):
        assert f".TP\n{said}\n" in page


def test_man_finds_nothing_wrong_with_the_page() -> None:
    groff = shutil.which("groff")
    if groff is None:
        pytest.skip("needs groff")

    said = subprocess.run(  # noqa: S603 - Debian's
        [groff, "-man", "-Tutf8", "-ww", "-z", str(SHARE / "man/man1/statustray.1")],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (said.returncode, said.stderr) == (0, "")


def likeness(one: QImage, other: QImage) -> float:
    """Return the mean difference of two pictures, of 255."""
    kind = QImage.Format.Format_ARGB32_Premultiplied
    left, right = (bytes(image.convertToFormat(kind).constBits()) for image in (one, other))
    assert len(left) == len(right)
    return sum(abs(a - b) for a, b in zip(left, right, strict=True)) / len(left)


@pytest.mark.parametrize("size", ICON_SIZES)
def test_the_icons_of_the_menu_are_the_program_s_own(qtbot: QtBot, size: int) -> None:
    del qtbot
    drawn = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    drawn.fill(0)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    vector = SHARE / "icons/hicolor/scalable/apps/statustray.svg"
    QSvgRenderer(str(vector)).render(painter, QRectF(0, 0, size, size))
    painter.end()

    own = app_pixmap(size).toImage()

    assert likeness(drawn, own) < 1
    assert likeness(QImage(str(SHARE / icon_place(size))), own) < 1


def test_software_centres_are_told_of_this_version() -> None:
    root = ET.parse(METAINFO).getroot()  # noqa: S314 - our own file

    releases = [element.get("version") for element in root.iter("release")]
    assert releases[0] == __version__
    assert root.findtext("launchable") == ENTRY
    languages = {element.text for element in root.iter("lang")}
    folder = SHARE.parent / "translations"
    assert languages == {"en", *(path.name for path in folder.iterdir() if path.is_dir())}


@pytest.mark.parametrize(
    ("tool", "arguments"),
    [
        ("appstreamcli", ["validate", "--no-net", str(METAINFO)]),
        ("desktop-file-validate", [str(SHARE / "applications" / ENTRY)]),
    ],
)
def test_the_desktops_own_tools_find_nothing_wrong(tool: str, arguments: list[str]) -> None:
    program = shutil.which(tool)
    if program is None:
        pytest.skip(f"needs {tool}")

    said = subprocess.run(  # noqa: S603 - Debian's
        [program, *arguments], capture_output=True, text=True, check=False
    )

    assert said.returncode == 0, said.stdout + said.stderr
