"""Whether two pictures look the same to people, and pictures with few colours.

Fonts are smoothed a little differently by each version of the libraries that draw them, so that
single pixels say nothing.  Compared are blocks of 8 by 8 points: the mean colour of a block hardly
changes when an edge is smoothed otherwise, and much when a word, a line or a colour changes.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

BLOCK = 8
LEAST_DIFFERENCE = 10
"""Of 255, in the strongest channel of a block's mean: below it nobody sees a change."""
MOST_BLOCKS = 4
"""How many blocks may differ: a rounded corner here, a comma there."""
Channels = tuple[int, int, int]
_COLOURS, _EXACT = 256, 128
_COARSE, _MIDDLE = 0b11110000, 0b00001000


@dataclass(frozen=True, slots=True)
class Difference:
    """How two pictures differ: the number of blocks, and where, for people to look at.

    ``sizes`` is empty where both are of one size.
    """

    blocks: int
    picture: QImage
    sizes: str = ""

    @property
    def seen(self) -> bool:
        """Whether people would see it."""
        return bool(self.sizes) or self.blocks > MOST_BLOCKS


def compared(approved: QImage, drawn: QImage, *, scale: int = 1) -> Difference:
    """Return how *drawn* differs from *approved*, both with *scale* pixels a point."""
    whole = _difference(approved, drawn)
    sizes = ""
    if approved.size() != drawn.size():
        sizes = f"{_words(approved.size())} became {_words(drawn.size())}"
    side = BLOCK * scale
    blocks = whole.scaled(
        max(whole.width() // side, 1),
        max(whole.height() // side, 1),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_RGB888)
    found = [_strongest(blocks, at) for at in range(blocks.width() * blocks.height())]
    differing = sum(strength >= LEAST_DIFFERENCE for strength in found)
    return Difference(differing, _visible(whole), sizes)


def _strongest(blocks: QImage, at: int) -> int:
    colour = blocks.pixelColor(at % blocks.width(), at // blocks.width())
    return max(colour.red(), colour.green(), colour.blue())


def _difference(one: QImage, other: QImage) -> QImage:
    """Return the absolute difference of both, black where they are equal."""
    size = one.size().expandedTo(other.size())
    made = _on_black(one, size)
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, _on_black(other, size))
    painter.end()
    return made


def _on_black(image: QImage, size: QSize) -> QImage:
    made = QImage(size, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.black)
    plain = QImage(image)
    plain.setDevicePixelRatio(1)
    painter = QPainter(made)
    painter.drawImage(0, 0, plain)
    painter.end()
    return made


def _visible(difference: QImage) -> QImage:
    """Return *difference* bright enough to be seen."""
    bright = QImage(difference)
    painter = QPainter(bright)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    for _ in range(3):
        painter.drawImage(0, 0, difference)
    painter.end()
    return bright


def _words(size: QSize) -> str:
    return f"{size.width()} by {size.height()}"


def with_few_colours(image: QImage) -> QImage:
    """Return *image* in 256 colours, each other as the nearest of them: a small file."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(plain.constBits()).cast("B").cast("I")
    counted = Counter(pixels)
    table = _palette(counted)
    places = {colour: _nearest(colour, table) for colour in counted}
    made = QImage(plain.size(), QImage.Format.Format_Indexed8)
    made.setColorTable([QColor(*channels).rgb() for channels in table])
    width = plain.width()
    for line in range(plain.height()):
        row = bytes(map(places.__getitem__, pixels[line * width : (line + 1) * width]))
        bits = memoryview(made.scanLine(line))  # type: ignore[arg-type]  # PySide's stub says object
        bits.cast("B")[:width] = row
    return made


def _palette(counted: Counter[int]) -> list[Channels]:
    """Return the most frequent colours as they are, and of the others those of each hue."""
    frequent = counted.most_common(_EXACT)
    exact = [_channels(colour) for colour, _ in frequent]
    rest: Counter[Channels] = Counter()
    for colour, times in (counted - Counter(dict(frequent))).items():
        red, green, blue = (channel & _COARSE | _MIDDLE for channel in _channels(colour))
        rest[red, green, blue] += times
    return exact + [channels for channels, _ in rest.most_common(_COLOURS - len(exact))]


def _channels(colour: int) -> Channels:
    return colour >> 16 & 255, colour >> 8 & 255, colour & 255


def _nearest(colour: int, table: Sequence[Channels]) -> int:
    red, green, blue = _channels(colour)
    away = [(red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2 for r, g, b in table]
    return away.index(min(away))
