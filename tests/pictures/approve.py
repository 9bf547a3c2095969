"""Take the windows as they look now for what they shall look like: ``make approve-pictures``.

Pictures that differ no more than the comparison allows stay as they are, so that a change of one
window is a change of its pictures alone.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtGui import QGuiApplication, QImage

from tests.pictures.compare import compared, with_few_colours
from tests.pictures.gallery import SCALES, Picture, pictures
from tests.pictures.rendering import APPROVED, draw


def main() -> None:
    """Write the pictures that differ, remove those of windows that are gone, and say which."""
    application = QGuiApplication([])
    wanted = {picture.name: picture for picture in pictures()}
    for path in APPROVED.glob("*.png"):
        if path.stem not in wanted:
            path.unlink()
            sys.stdout.write(f"removed  {path.stem}\n")
    for scale in SCALES:
        with tempfile.TemporaryDirectory() as folder:
            of_scale = [picture for picture in wanted.values() if picture.scale == scale]
            for picture, drawn in draw(of_scale, Path(folder)).items():
                _take(picture, drawn)
    application.quit()


def _take(picture: Picture, drawn: QImage) -> None:
    path = APPROVED / f"{picture.name}.png"
    before = QImage(str(path))
    if before.isNull() or compared(before, drawn, scale=picture.scale).seen:
        with_few_colours(drawn).save(str(path), "PNG", 0)  # type: ignore[call-overload]  # PySide takes str here, its stub says bytes
        sys.stdout.write(f"approved {picture.name}\n")


if __name__ == "__main__":
    main()
