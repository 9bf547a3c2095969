"""Draw the program's icon as the files that Windows, macOS and Linux want beside a program.

Run as a script with the folder to write to; Qt's own writers know the three formats.
"""

# ruff: noqa: INP001 -- a script; its folder is no package

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from statustray.ui.style.level_icons import app_icon

_SIDE = 256
FILES = ("StatusTray.ico", "StatusTray.icns", "statustray.png")


def draw_icons(folder: Path) -> None:
    """Write the icon into *folder*.

    Raises:
        OSError: one could not be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    pixmap = app_icon().pixmap(_SIDE, _SIDE)
    for name in FILES:
        if not pixmap.save(str(folder / name)):
            message = f"{folder / name} cannot be written"
            raise OSError(message)


if __name__ == "__main__":
    application = QGuiApplication([sys.argv[0], "-platform", "offscreen"])
    draw_icons(Path(sys.argv[1]))
