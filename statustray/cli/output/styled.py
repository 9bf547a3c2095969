"""Text with a style for terminals, which costs nothing where there is none."""

from typing import Final

from msgspec import Struct

from statustray.domain.model.level import Level

_COLOUR: Final = {
    Level.OPERATIONAL: "green",
    Level.UNKNOWN: "bright_black",
    Level.MAINTENANCE: "blue",
    Level.DEGRADED: "yellow",
    Level.PARTIAL_OUTAGE: "dark_orange",
    Level.MAJOR_OUTAGE: "red",
}


class Styled(Struct, frozen=True):
    """A text of one or several pieces, each with its style, as rich calls it."""

    pieces: tuple[tuple[str, str], ...]

    @property
    def plain(self) -> str:
        """The text without styles."""
        return "".join(text for text, _ in self.pieces)


def styled(text: str, style: str = "") -> Styled:
    """Return *text* in *style*."""
    return Styled(((text, style),))


def joined(*parts: str | Styled) -> Styled:
    """Return *parts* one behind the other."""
    pieces = (((part, ""),) if isinstance(part, str) else part.pieces for part in parts)
    return Styled(tuple(piece for each in pieces for piece in each))


def level_mark(level: Level, *, hollow: bool = False) -> Styled:
    """Return the shape of *level* in its colour; *hollow* for what only its website vouches for."""
    # Imported here: whoever searches the catalogue asks for no level.
    from statustray.present.vocabulary.levels import SHAPES, WEBSITE_SHAPE  # noqa: PLC0415

    return styled(WEBSITE_SHAPE if hollow else SHAPES[level], _COLOUR[level])


def coloured(text: str, level: Level) -> Styled:
    """Return *text* coloured as *level*."""
    return styled(text, _COLOUR[level])
