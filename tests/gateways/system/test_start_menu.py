"""The Start menu of Windows: what is written anywhere, and the shortcut itself under wine."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageReader

from statustray.domain.model.problem import Problem
from statustray.gateways.files.bundled.resources import resources_folder
from statustray.gateways.system.start_menu import StartMenuEntry, icon_file, start_menu_entry

SHARE = resources_folder() / "share"
HEADER = bytes.fromhex("4c0000000114020000000000c000000000000046")  # of every shell link


def entry(folder: Path) -> StartMenuEntry:
    environ = {"APPDATA": str(folder / "Roaming"), "LOCALAPPDATA": str(folder / "Local")}
    command = (str(folder / "statustray-gui.exe"), "--home", str(folder / "my home"))
    return start_menu_entry(command, share=SHARE, environ=environ)


def test_the_shortcut_lies_in_the_user_s_own_menu_and_its_icon_with_the_data(
    tmp_path: Path,
) -> None:
    menu = tmp_path / "Roaming" / "Microsoft" / "Windows" / "Start Menu" / "Programs"
    icon = tmp_path / "Local" / "statustray" / "StatusTray.ico"

    assert tuple(entry(tmp_path).files()) == (icon, menu / "StatusTray.lnk")


def test_without_an_environment_the_usual_folders_are_taken(tmp_path: Path) -> None:
    made = start_menu_entry(("statustray-gui.exe",), share=SHARE, environ={}, home=tmp_path)

    assert made.link.is_relative_to(tmp_path / "AppData" / "Roaming")
    assert made.icon.is_relative_to(tmp_path / "AppData" / "Local")


def test_the_icon_holds_every_size_as_windows_reads_it(tmp_path: Path) -> None:
    pictures = {size: path.read_bytes() for size, path in entry(tmp_path).pictures.items()}
    held = QBuffer()
    held.setData(QByteArray(icon_file(pictures)))
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(held, b"ico")

    sizes = []
    for number in range(reader.imageCount()):
        assert reader.jumpToImage(number)
        picture = reader.read()
        sizes.append((picture.width(), picture.height()))

    assert sizes == [(48, 48), (128, 128), (256, 256)]


@pytest.mark.skipif(sys.platform == "win32", reason="there it is written")
def test_elsewhere_it_is_named_why_there_is_none(tmp_path: Path) -> None:
    done = entry(tmp_path).install()

    assert isinstance(done, Problem)
    assert "not Windows" in str(done.what)


@pytest.mark.skipif(sys.platform != "win32", reason="needs the shell of Windows")
def test_the_shell_writes_a_shortcut_with_program_arguments_and_icon(tmp_path: Path) -> None:
    made = entry(tmp_path)
    Path(made.command[0]).touch()

    assert made.install() == tuple(made.files())

    link = made.link.read_bytes()
    assert link.startswith(HEADER)
    for text in ("statustray-gui.exe", f'--home "{tmp_path / "my home"}"', str(made.icon)):
        assert text.encode("utf-16-le") in link
