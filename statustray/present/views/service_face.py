"""The face of a service: one or two letters on a tile in the colour of its category.

It tells services apart at a glance and nothing else: the state has its own shape beside it.  No
hue is one of a level's, so that no tile looks like a warning.  Contrast after WCAG 2.2, 1.4.3 and
1.4.6.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import lru_cache
from typing import Final

from msgspec import Struct

from statustray.present.views.palette import (
    DARK_STRONG,
    LIGHT_STRONG,
    Palette,
    luminance,
    mix,
)

_MOST_LETTERS: Final = 2
_DARK_BELOW: Final = 0.2
_GROUND: Final = 0.16
_GROUND_STRONG: Final = 0.24
_WITHIN_WORDS: Final = ".'\N{RIGHT SINGLE QUOTATION MARK}"
_JOINED: Final = ("ARABIC", "SYRIAC", "NKO", "MONGOLIAN")


class TileHue(Enum):
    """The letters' colour on light and on dark ground, as ``#rrggbb``."""

    BLUE = ("#1f4fbf", "#9bbcff")
    INDIGO = ("#4338b0", "#b9b3ff")
    VIOLET = ("#7a2fa6", "#dcaef7")
    ROSE = ("#94257f", "#f3ade0")
    TEAL = ("#0b5f6c", "#84d8e2")
    SKY = ("#0a5a89", "#8ad0f8")
    BROWN = ("#5c4a42", "#d8c6ba")
    SLATE = ("#4c5563", "#c5ccd8")


_CATEGORIES: Final[Mapping[TileHue, str]] = {
    TileHue.BLUE: "messaging social video-calls jobs",
    TileHue.INDIGO: "banking payments card-terminals government",
    TileHue.VIOLET: "streaming gaming news publishing reference education",
    TileHue.ROSE: "groceries shopping food-delivery marketing",
    TileHue.TEAL: "mobile-network isp telecom health",
    TileHue.SKY: "email office storage support-crm ai",
    TileHue.BROWN: "travel parcels maps energy smart-home",
    TileHue.SLATE: "devtools cloud cdn dns identity security monitoring outage-checker other",
}
CATEGORY_HUES: Final[Mapping[str, TileHue]] = {
    category: hue for hue, words in _CATEGORIES.items() for category in words.split()
}


class ServiceFace(Struct, frozen=True):
    """What stands for one service: its id, for an icon of its own, and the tile until then."""

    id: str
    name: str
    hue: TileHue

    @property
    def letters(self) -> str:
        """The letters on the tile; of a long list those alone are worked out that are drawn."""
        return monogram(self.name)


class TileColours(Struct, frozen=True):
    """The colours of one tile, as ``#rrggbb``."""

    ground: str
    letters: str


def service_face(service_id: str, name: str, category: str) -> ServiceFace:
    """Return the face of a service."""
    hue = CATEGORY_HUES.get(category, TileHue.SLATE)
    return ServiceFace(service_id, name, hue)


# A long list is drawn anew with each snapshot, and its names stay.
@lru_cache(maxsize=2048)
def monogram(name: str) -> str:
    """Return one or two letters for *name*; empty where it has neither a letter nor a digit.

    Two come from two words or from a capital within one ("GitHub"); words in lower case ("Bank of
    America") count only where there is nothing better.  Scripts whose letters join get one.
    """
    text = unicodedata.normalize("NFC", name)
    starts = list(_starts(text))
    if not starts:
        return ""
    first, *rest = starts
    if _joins(text[first]) or _is_ideograph(text[first]):
        return _letter(text, first)
    whole = [at for at, sign in enumerate(text) if sign.isalnum()]
    if len(whole) <= _MOST_LETTERS:
        return "".join(_letter(text, at) for at in whole)
    loud = [at for at in rest if not text[at].islower()]
    words = [at for at in rest if not text[at - 1].isalnum()]
    second = (loud or words)[:1]
    return "".join(_letter(text, at) for at in (first, *second))


def tile_colours(hue: TileHue, palette: Palette) -> TileColours:
    """Return the colours of a tile: letters reach 4.5:1, with high contrast 7:1."""
    on_light, on_dark = hue.value
    dark = luminance(palette.surface) < _DARK_BELOW
    tint = on_dark if dark else on_light
    strong = palette in (LIGHT_STRONG, DARK_STRONG)
    ground = mix(palette.surface, tint, _GROUND_STRONG if strong else _GROUND)
    return TileColours(ground, palette.text if strong else tint)


def _starts(text: str) -> Iterator[int]:
    """Yield where words begin, and where a capital follows a small letter or a digit."""
    for at, sign in enumerate(text):
        if not sign.isalnum():
            continue
        before = text[at - 1] if at else " "
        inner = sign.isupper() and (before.islower() or before.isdigit())
        if inner or _parts_words(before):
            yield at


def _parts_words(sign: str) -> bool:
    """Whether *sign* stands between words; a point or an apostrophe stands within one."""
    return not (sign.isalnum() or sign in _WITHIN_WORDS or _is_mark(sign))


def _letter(text: str, at: int) -> str:
    """Return the capital of a letter with the marks upon it."""
    end = at + 1
    while end < len(text) and _is_mark(text[end]):
        end += 1
    capital = text[at].upper()
    return (capital if len(capital) == 1 else text[at]) + text[at + 1 : end]


def _is_mark(sign: str) -> bool:
    return unicodedata.category(sign).startswith("M")


def _joins(sign: str) -> bool:
    return unicodedata.name(sign, "").startswith(_JOINED)


def _is_ideograph(sign: str) -> bool:
    """Whether one sign is as wide as two letters, and says as much."""
    return unicodedata.east_asian_width(sign) == "W"
