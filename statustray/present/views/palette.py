"""Colours and shapes, with measured contrast.

Each level has a colour and a shape of its own.  The colours stay apart for people with protanopia,
deuteranopia and tritanopia and reach 3:1 against their background, text reaches 4.5:1; a test
simulates and measures both.  Contrast after WCAG 2.2, 1.4.3 and 1.4.11.
"""

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

from statustray.domain.model.level import Level


class Shape(Enum):
    """The silhouette that tells a level without colour."""

    DISC_WITH_CHECK = "disc_with_check"
    HOLLOW_RING = "hollow_ring"
    RING_WITH_QUESTION = "ring_with_question"
    SQUARE_WITH_BARS = "square_with_bars"
    TRIANGLE_WITH_MARK = "triangle_with_mark"
    DIAMOND_HALF_FULL = "diamond_half_full"
    OCTAGON_WITH_CROSS = "octagon_with_cross"


SHAPES: Mapping[Level, Shape] = {
    Level.OPERATIONAL: Shape.DISC_WITH_CHECK,
    Level.UNKNOWN: Shape.RING_WITH_QUESTION,
    Level.MAINTENANCE: Shape.SQUARE_WITH_BARS,
    Level.DEGRADED: Shape.TRIANGLE_WITH_MARK,
    Level.PARTIAL_OUTAGE: Shape.DIAMOND_HALF_FULL,
    Level.MAJOR_OUTAGE: Shape.OCTAGON_WITH_CROSS,
}


def shape_of(level: Level, *, hollow: bool) -> Shape:
    """Return the silhouette of *level*; *hollow* where only a website vouches for "fine"."""
    return Shape.HOLLOW_RING if hollow and level is Level.OPERATIONAL else SHAPES[level]


class Palette(NamedTuple):
    """The colours of one theme, as ``#rrggbb``.

    ``window`` lies behind everything, ``surface`` carries lists and fields, ``raised`` buttons.
    ``line`` separates, ``edge`` outlines controls (3:1), ``text`` and ``soft`` are for main
    and secondary words, ``accent`` marks focus, selection and links.
    """

    window: str
    surface: str
    raised: str
    hover: str
    selected: str
    line: str
    edge: str
    text: str
    soft: str
    accent: str
    on_accent: str
    glyph: str
    levels: Mapping[Level, str]


LIGHT = Palette(
    window="#f5f5f7",
    surface="#ffffff",
    raised="#ffffff",
    hover="#f0f1f4",
    selected="#e9effb",
    line="#e1e3e8",
    edge="#868c97",
    text="#1b1d21",
    soft="#5a606b",
    accent="#2a5bd0",
    on_accent="#ffffff",
    glyph="#ffffff",
    levels={
        Level.OPERATIONAL: "#20906f",
        Level.UNKNOWN: "#5a6370",
        Level.MAINTENANCE: "#2348b5",
        Level.DEGRADED: "#a48400",
        Level.PARTIAL_OUTAGE: "#b34d07",
        Level.MAJOR_OUTAGE: "#9e1030",
    },
)

DARK = Palette(
    window="#1d1f23",
    surface="#25272c",
    raised="#32353b",
    hover="#2d3035",
    selected="#2f3d5c",
    line="#383b42",
    edge="#7e8591",
    text="#eceef1",
    soft="#a9afba",
    accent="#8ab0ff",
    on_accent="#14161a",
    glyph="#17191c",
    levels={
        Level.OPERATIONAL: "#56dcb4",
        Level.UNKNOWN: "#868e9a",
        Level.MAINTENANCE: "#68a6f4",
        Level.DEGRADED: "#f7da5a",
        Level.PARTIAL_OUTAGE: "#f39a62",
        Level.MAJOR_OUTAGE: "#ec5146",
    },
)

# For desktops set to high contrast: text reaches 7:1, lines and edges stand out.
LIGHT_STRONG = LIGHT._replace(
    window="#ffffff",
    hover="#f5f5f7",
    line="#5a606b",
    edge="#1b1d21",
    text="#000000",
    soft="#2b2e34",
    accent="#123a99",
)
DARK_STRONG = DARK._replace(
    window="#000000",
    surface="#0b0c0e",
    raised="#1a1c20",
    hover="#1d1f23",
    line="#868e9a",
    edge="#eceef1",
    text="#ffffff",
    soft="#dfe2e7",
    accent="#b4ccff",
)

# The colour of the panel is not known: these reach 3:1 against light and dark ones.
ON_ANY_PANEL: Mapping[Level, str] = {
    Level.OPERATIONAL: "#108762",
    Level.UNKNOWN: "#818893",
    Level.MAINTENANCE: "#4e8be4",
    Level.DEGRADED: "#b8810c",
    Level.PARTIAL_OUTAGE: "#b95d18",
    Level.MAJOR_OUTAGE: "#dd3f5e",
}


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two ``#rrggbb`` colours, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of a ``#rrggbb`` colour, 0 to 1."""
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def mix(under: str, over: str, share: float) -> str:
    """Return *under* covered by *over* with opacity *share* in [0, 1]."""
    pairs = zip(_parts(under), _parts(over), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)  # noqa: PLR2004 - sRGB's own figures
