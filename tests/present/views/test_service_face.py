"""Faces tell services apart: letters of their names, colours of their categories, readable."""

import pytest

from statustray.domain.model.level import Level
from statustray.present.views.palette import (
    DARK,
    DARK_STRONG,
    LIGHT,
    LIGHT_STRONG,
    Palette,
    contrast,
)
from statustray.present.views.service_face import (
    CATEGORY_HUES,
    TileHue,
    monogram,
    service_face,
    tile_colours,
)
from statustray.present.vocabulary.categories import CATEGORIES

every_hue = pytest.mark.parametrize("hue", TileHue, ids=lambda hue: hue.name)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Slack", "S"),
        ("zoom", "Z"),
        ("WhatsApp", "WA"),
        ("Google Calendar", "GC"),
        ("Bank of America", "BA"),
        ("the daily mail", "TD"),
        ("our shop", "OS"),
        ("1Password", "1P"),
        ("T-Mobile", "TM"),
        ("X (Twitter)", "XT"),
        ("Booking.com", "B"),
        ("McDonald's", "MD"),
        ("McDonald’s", "MD"),  # noqa: RUF001 - as many write it
        ("O2", "O2"),
        ("X", "X"),
        ("AWS", "A"),
        ("ß", "ß"),
        ("Яндекс Почта", "ЯП"),
        ("微信", "微"),
        ("네이버 지도", "네"),
        ("بنك مصر", "ب"),
        ("E\u0301cole", "É"),
        ("हिन्दी", "हि"),
        ("Our <b>shop</b>", "OB"),
        ("…", ""),
        ("", ""),
    ],
)
def test_letters_come_from_the_beginnings_of_words(name: str, letters: str) -> None:
    assert monogram(name) == letters


def test_every_category_has_a_colour() -> None:
    assert set(CATEGORY_HUES) == set(CATEGORIES)
    assert service_face("own", "Own", "of a later time").hue is TileHue.SLATE


@every_hue
@pytest.mark.parametrize(
    ("palette", "least"), [(LIGHT, 4.5), (DARK, 4.5), (LIGHT_STRONG, 7), (DARK_STRONG, 7)]
)
def test_letters_can_be_read(hue: TileHue, palette: Palette, least: float) -> None:
    colours = tile_colours(hue, palette)

    assert contrast(colours.ground, colours.letters) >= least


@every_hue
@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_no_tile_has_the_colour_of_a_warning(hue: TileHue, palette: Palette) -> None:
    warnings = [palette.levels[level] for level in Level if level.trouble]
    letters = tile_colours(hue, palette).letters

    assert all(_distance(letters, warning) >= 70 for warning in warnings)


def _distance(one: str, other: str) -> float:
    parts = [[int(text[i : i + 2], 16) for i in (1, 3, 5)] for text in (one, other)]
    return float(sum((a - b) ** 2 for a, b in zip(*parts, strict=True)) ** 0.5)
