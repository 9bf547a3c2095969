"""Colours are measured, not believed."""

import math
from collections.abc import Callable, Mapping
from functools import partial
from itertools import combinations

import pytest

from statustray.domain.model.level import Level
from statustray.present.views.palette import (
    DARK,
    DARK_STRONG,
    LIGHT,
    LIGHT_STRONG,
    ON_ANY_PANEL,
    SHAPES,
    Palette,
    Shape,
    contrast,
    mix,
    shape_of,
)

Rgb = tuple[float, float, float]
Eye = Callable[[Rgb], Rgb]

# Machado, Oliveira, Fernandes 2009: a physiologically based model, severity 1.0, linear RGB.
MATRICES = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def seen_with(matrix: tuple[Rgb, Rgb, Rgb], rgb: Rgb) -> Rgb:
    red, green, blue = (
        min(1.0, max(0.0, sum(weight * part for weight, part in zip(row, rgb, strict=True))))
        for row in matrix
    )
    return red, green, blue


EYES: dict[str, Eye] = {
    "all three cones": lambda rgb: rgb,
    **{name: partial(seen_with, matrix) for name, matrix in MATRICES.items()},
}
# In Oklab, two colours side by side are just told apart at about 0.02.
TOLD_APART = 0.06
TOLD_APART_WITH_SHAPE = 0.045

every_eye = pytest.mark.parametrize("eye", EYES.values(), ids=EYES)
strong_themes = pytest.mark.parametrize(
    "palette", [LIGHT_STRONG, DARK_STRONG], ids=["light strong", "dark strong"]
)
every_theme = pytest.mark.parametrize(
    "palette",
    [LIGHT, DARK, LIGHT_STRONG, DARK_STRONG],
    ids=["light", "dark", "light strong", "dark strong"],
)


@every_eye
@every_theme
def test_levels_are_told_apart_by_every_eye(palette: Palette, eye: Eye) -> None:
    assert closest(palette.levels, eye) >= TOLD_APART


@every_eye
def test_icons_on_an_unknown_panel_are_told_apart_by_every_eye(eye: Eye) -> None:
    assert closest(ON_ANY_PANEL, eye) >= TOLD_APART_WITH_SHAPE


@every_theme
def test_levels_stand_out_from_every_background(palette: Palette) -> None:
    backgrounds = (palette.window, palette.surface, palette.hover, palette.selected)

    ratios = [contrast(colour, b) for colour in palette.levels.values() for b in backgrounds]

    assert min(ratios) >= 3


@pytest.mark.parametrize("panel", ["#f2f2f2", "#2d2d2d"], ids=["light", "dark"])
@pytest.mark.parametrize("level", Level, ids=lambda level: level.value)
def test_an_icon_stands_out_from_light_and_dark_panels(level: Level, panel: str) -> None:
    assert contrast(ON_ANY_PANEL[level], panel) >= 3


@every_theme
def test_words_are_readable_on_every_background(palette: Palette) -> None:
    backgrounds = (palette.window, palette.surface, palette.raised, palette.hover, palette.selected)

    ratios = [contrast(text, b) for text in (palette.text, palette.soft) for b in backgrounds]

    assert min(ratios) >= 4.5


@every_theme
def test_accents_are_readable(palette: Palette) -> None:
    assert contrast(palette.accent, palette.surface) >= 4.5
    assert contrast(palette.accent, palette.window) >= 4.5
    assert contrast(palette.on_accent, palette.accent) >= 4.5
    assert contrast(palette.edge, palette.surface) >= 3


@strong_themes
def test_high_contrast_is_high(palette: Palette) -> None:
    backgrounds = (palette.window, palette.surface, palette.raised, palette.hover, palette.selected)

    ratios = [contrast(text, b) for text in (palette.text, palette.soft) for b in backgrounds]

    assert min(ratios) >= 7
    assert contrast(palette.edge, palette.surface) >= 7
    assert contrast(palette.accent, palette.surface) >= 7
    assert contrast(palette.line, palette.surface) >= 3


def test_every_level_has_a_shape_of_its_own() -> None:
    assert set(SHAPES) == set(Level)
    assert {*SHAPES.values(), Shape.HOLLOW_RING} == set(Shape)


def test_what_only_a_website_vouches_for_differs_by_its_shape() -> None:
    hollow = [shape_of(level, hollow=True) for level in Level]

    assert hollow[0] is Shape.HOLLOW_RING
    assert hollow[1:] == [SHAPES[level] for level in list(Level)[1:]]


def test_contrast_has_its_known_ends() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
    assert contrast("#123456", "#123456") == 1


def test_a_mix_goes_from_one_colour_to_the_other() -> None:
    assert mix("#000000", "#ffffff", 0) == "#000000"
    assert mix("#000000", "#ffffff", 1) == "#ffffff"


def closest(colours: Mapping[Level, str], eye: Eye) -> float:
    seen = [oklab(eye(linear(colour))) for colour in colours.values()]
    return min(math.dist(a, b) for a, b in combinations(seen, 2))


def linear(colour: str) -> Rgb:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return _linear(red), _linear(green), _linear(blue)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def oklab(rgb: Rgb) -> Rgb:
    """Björn Ottosson 2020: a perceptual colour space for image processing."""
    r, g, b = rgb
    long = math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    medium = math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    short = math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )
