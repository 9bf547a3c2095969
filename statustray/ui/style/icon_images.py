"""Read an icon that a website sent: small, and with suspicion."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader

_LONGEST_SIDE: Final = 1024
_MOST_PICTURES: Final = 16
_KEPT_SIDE: Final = 128
# Drawings (SVG) may name files of this computer, and repeat themselves without end.
_FORMATS: Final = frozenset((b"png", b"ico", b"gif", b"jpeg"))


def read_icon(data: bytes) -> QImage | None:
    """Return the largest picture of an image file; None where there is none of a usual size.

    Callable from any thread.  Nothing is unpacked before its size is known.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    if reader.format().data() not in _FORMATS:
        return None
    found: list[QImage] = []
    for number in range(max(min(reader.imageCount(), _MOST_PICTURES), 1)):
        if number and not reader.jumpToImage(number):
            break
        size = reader.size()
        if size.isEmpty() or max(size.width(), size.height()) > _LONGEST_SIDE:
            continue
        image = reader.read()
        if not image.isNull():
            found.append(image)
    best = max(found, key=QImage.width, default=None)
    if best is not None and max(best.width(), best.height()) > _KEPT_SIDE:
        return best.scaled(
            _KEPT_SIDE,
            _KEPT_SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    return best
