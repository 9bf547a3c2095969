"""Icons differ by shape alone, carry a count, and stay the same object while nothing changes."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPixmap
from pytestqt.qtbot import QtBot

from statustray.domain.model.level import Level
from statustray.present.views.palette import ON_ANY_PANEL, Shape
from statustray.ui.style.level_icons import (
    PANEL_SIZES,
    IconColours,
    app_icon,
    level_pixmap,
    tray_icon,
)
from statustray.ui.style.shapes import body

MONO = IconColours("#000000", None)
every_level = pytest.mark.parametrize("level", Level, ids=lambda level: level.value)


def painted(pixmap: QPixmap) -> frozenset[tuple[int, int]]:
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    return frozenset(
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 127
    )


@pytest.mark.parametrize("size", [16, 22, 32])
def test_levels_differ_by_shape_alone(qtbot: QtBot, size: int) -> None:
    del qtbot
    drawn = [painted(level_pixmap(level, size, colours=MONO)) for level in Level]

    differing = [len(a ^ b) / len(a | b) for a, b in combinations(drawn, 2)]

    assert min(differing) > 0.15


@every_level
def test_a_count_is_seen(qtbot: QtBot, level: Level) -> None:
    del qtbot
    drawn = {n: painted(level_pixmap(level, 22, colours=MONO, count=n)) for n in (0, 1, 2, 9, 10)}

    assert len(set(drawn.values())) == len(drawn)


def test_many_are_said_as_many(qtbot: QtBot) -> None:
    del qtbot
    ten, hundred = (
        painted(level_pixmap(Level.MAJOR_OUTAGE, 22, colours=MONO, count=n)) for n in (10, 100)
    )

    assert ten == hundred


@every_level
def test_the_same_question_gets_the_same_icon(qtbot: QtBot, level: Level) -> None:
    del qtbot

    assert tray_icon(level, 3) is tray_icon(level, 3)
    assert tray_icon(level, 3) is not tray_icon(level, 4)


def test_an_icon_holds_the_sizes_that_panels_ask_for(qtbot: QtBot) -> None:
    del qtbot
    sizes = {size.width() for size in tray_icon(Level.DEGRADED, 1).availableSizes()}

    assert sizes == set(PANEL_SIZES)


def test_a_symbolic_icon_has_one_ink(qtbot: QtBot) -> None:
    del qtbot
    image = tray_icon(Level.MAJOR_OUTAGE, 2, "symbolic", dark=True).pixmap(22).toImage()

    colours = {
        image.pixelColor(x, y).name()
        for x in range(22)
        for y in range(22)
        if image.pixelColor(x, y).alpha() == 255
    }

    assert colours == {"#ffffff"}


def test_the_colour_is_the_levels_own(qtbot: QtBot) -> None:
    del qtbot
    image = tray_icon(Level.MAJOR_OUTAGE, 0).pixmap(32).toImage()

    assert image.pixelColor(16, 4).name() == ON_ANY_PANEL[Level.MAJOR_OUTAGE]


@pytest.mark.parametrize("shape", Shape, ids=lambda shape: shape.value)
def test_shapes_stay_within_their_box(qtbot: QtBot, shape: Shape) -> None:
    del qtbot
    bounds = body(shape, QRectF(0, 0, 100, 100)).boundingRect()

    assert QRectF(-3, -3, 106, 106).contains(bounds)
    assert bounds.width() > 85


def test_the_program_has_an_icon_of_its_own(qtbot: QtBot) -> None:
    del qtbot

    assert not app_icon().pixmap(64).isNull()
