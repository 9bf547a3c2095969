"""What the program is measured against: the least that could do the same.

Run as processes: ``tray`` shows an icon and nothing else; ``stack`` loads beside it what any such
program needs, with plain imports; ``polls`` asks what the program asks, bare, on a grid of 15 s.
"""

import sys
from typing import Final

_PICTURE: Final = 22


def tray(*stack: str) -> int:
    """Show an icon until ended; *stack*, an authority and an address, loads the rest, too."""
    if stack:
        from statustray.gateways.system.import_hook import remove_import_hook  # noqa: PLC0415

        remove_import_hook()
    from PySide6.QtGui import (  # noqa: PLC0415 - measured as it starts
        QColor,
        QIcon,
        QPainter,
        QPainterPath,
        QPixmap,
    )
    from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon  # noqa: PLC0415

    application = QApplication(["floor"])
    pixmap = QPixmap(_PICTURE, _PICTURE)
    disc = QPainterPath()
    disc.addEllipse(0, 0, _PICTURE, _PICTURE)
    painter = QPainter(pixmap)
    painter.fillPath(disc, QColor("green"))
    painter.end()
    icon, menu = QSystemTrayIcon(QIcon(pixmap)), QMenu()
    menu.addAction("Quit")
    icon.setContextMenu(menu)
    icon.show()
    application.processEvents()
    if not stack:
        return application.exec()
    from benchmarks.floor_stack import loaded  # noqa: PLC0415 - after the icon, as it should be

    kept = loaded(*stack)
    status = application.exec()
    del kept
    return status


if __name__ == "__main__":
    if sys.argv[1] == "polls":
        from benchmarks.floor_polls import run

        run(*sys.argv[2:])
    else:
        sys.exit(tray(*sys.argv[2:]))
