"""What people would see is a difference; what only libraries do otherwise is none."""

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from tests.pictures.compare import compared, with_few_colours

SIZE = (400, 300)


def window(*, words_at: float = 40, words: str = "#1f2328", level: str = "#b3261e") -> QImage:
    """Return something like a window: lines of words, and the shape of a level."""
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for line in range(5):
        for word in range(6):
            left = words_at + 50 * word
            painter.fillRect(QRectF(left, 40 + 40 * line, 30, 9), QColor(words))
    painter.setBrush(QColor(level))
    painter.drawEllipse(8, 36, 20, 20)
    painter.end()
    return image


def shaded() -> QImage:
    """Return more colours than a small file has: those of smoothed edges in grey and in red."""
    image = window()
    for x in range(image.width()):
        for y in range(200, 300):
            shade = 255 * x // image.width()
            image.setPixelColor(x, y, QColor(shade if y < 250 else 180, shade, shade))
    return image


def test_the_same_picture_does_not_differ() -> None:
    assert compared(window(), window()).blocks == 0


def test_edges_that_are_smoothed_otherwise_are_no_difference() -> None:
    assert not compared(window(), window(words_at=40.25)).seen


@pytest.mark.parametrize(
    "other",
    [
        window(words_at=42),
        window(words="#3c4248"),
        window(level="#d9480f"),
    ],
    ids=["words that moved by two points", "words in another colour", "another level"],
)
def test_what_people_would_see_is_a_difference(other: QImage) -> None:
    assert compared(window(), other).seen


def test_a_missing_word_is_a_difference() -> None:
    other = window()
    painter = QPainter(other)
    painter.fillRect(QRect(140, 78, 34, 14), QColor("#ffffff"))
    painter.end()

    assert compared(window(), other).seen


def test_another_size_is_said() -> None:
    difference = compared(window(), window().copy(0, 0, 400, 200))

    assert difference.seen
    assert difference.sizes == "400 by 300 became 400 by 200"


def test_fewer_colours_make_no_difference() -> None:
    many = shaded()

    few = with_few_colours(many)

    assert few.colorCount() <= 256
    assert compared(many, few).blocks == 0
