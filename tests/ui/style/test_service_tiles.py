"""Tiles are drawn once, and give way to a service's own icon."""

import os
import struct
import sys
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from statustray.present.views.palette import DARK, LIGHT
from statustray.present.views.service_face import service_face, tile_colours
from statustray.ui.style.icon_images import read_icon
from statustray.ui.style.service_tiles import ServiceTiles

SLACK = service_face("slack", "Slack", "messaging")


def png(width: int, height: int, colour: str = "#00ff00") -> bytes:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stub wants bytes, it takes str
    data: QByteArray = buffer.data()
    return bytes(data.data())


def ico(*pictures: bytes) -> bytes:
    """Return an icon file of PNG pictures."""
    at = 6 + 16 * len(pictures)
    entries = b""
    for data in pictures:
        width, height = struct.unpack(">II", data[16:24])
        entries += struct.pack("<BBBBHHII", width, height, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures)


def test_a_tile_has_its_colours_and_is_drawn_once(qtbot: QtBot) -> None:
    del qtbot
    tiles = ServiceTiles()

    one, other = (tiles.picture(SLACK, 24, 2.0, LIGHT) for _ in range(2))

    image = one.toImage()
    colours = tile_colours(SLACK.hue, LIGHT)
    seen = {image.pixelColor(x, 24).name() for x in range(48)}
    assert (one.cacheKey(), image.width()) == (other.cacheKey(), 48)
    assert {colours.ground, colours.letters} <= seen
    assert image.pixelColor(0, 0).alpha() == 0
    assert tiles.picture(SLACK, 24, 2.0, DARK).cacheKey() != one.cacheKey()


def test_an_own_icon_takes_the_place_of_the_letters_until_it_is_taken_back(qtbot: QtBot) -> None:
    tiles = ServiceTiles()
    before = tiles.picture(SLACK, 24, 1.0, LIGHT).cacheKey()
    icon = read_icon(png(32, 32))
    assert icon is not None

    with qtbot.waitSignal(tiles.changed):
        tiles.show_icon("slack", icon)
    drawn = tiles.picture(SLACK, 24, 1.0, LIGHT)
    again = tiles.picture(SLACK, 24, 1.0, LIGHT)

    assert drawn.toImage().pixelColor(12, 12) == QColor("#00ff00")
    assert drawn.cacheKey() == again.cacheKey()
    with qtbot.waitSignal(tiles.changed):
        tiles.clear()
    assert tiles.picture(SLACK, 24, 1.0, LIGHT).cacheKey() == before


def test_of_several_pictures_the_largest_is_read(qtbot: QtBot) -> None:
    del qtbot
    found = read_icon(ico(png(16, 16, "#ff0000"), png(64, 64), png(32, 32, "#0000ff")))

    assert found is not None
    assert (found.width(), found.pixelColor(5, 5).name()) == (64, "#00ff00")


@pytest.mark.parametrize(("width", "height"), [(256, 256), (400, 100)])
def test_a_large_picture_is_kept_small(qtbot: QtBot, width: int, height: int) -> None:
    del qtbot
    found = read_icon(png(width, height))

    assert found is not None
    assert (found.width(), found.height()) == (128, 128 * height // width)


def huge() -> bytes:
    """Return a small file that claims to unpack to four thousand million pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        sealed = kind + data
        return struct.pack(">I", len(data)) + sealed + struct.pack(">I", zlib.crc32(sealed))

    size = struct.pack(">IIBBBBB", 65_000, 65_000, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", size) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


def drawing(content: str) -> bytes:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'width="64" height="64">{content}</svg>'
    ).encode()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes there")
def test_a_drawing_is_not_read_for_it_may_name_files_of_this_computer(
    qtbot: QtBot, tmp_path: Path
) -> None:
    del qtbot
    pipe = tmp_path / "pipe"  # whoever opened it would wait for ever
    os.mkfifo(pipe)

    assert read_icon(drawing("<rect width='64' height='64' fill='red'/>")) is None
    assert read_icon(drawing(f"<image width='9' height='9' xlink:href='{pipe}'/>")) is None


@pytest.mark.parametrize("data", [b"", b"no image", png(32, 32)[:40], huge(), png(1, 1100)])
def test_what_is_no_icon_is_none(qtbot: QtBot, data: bytes) -> None:
    del qtbot
    assert read_icon(data) is None
