"""Open a window on the platform's screen, put it somewhere and quit; say where it opened.

``PATH [X Y WIDTH HEIGHT | maximised]``: the file that keeps places, and where to put the window.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from statustray.app.windows.single_window import SingleWindow
from statustray.gateways.files.window_places import WindowPlaces


def _create() -> QWidget:
    window = QWidget()
    window.setMinimumSize(720, 480)
    window.resize(1000, 700)
    return window


def main(path: str, *put: str) -> None:
    """Open, put, quit with the window open, as from the menu."""
    application = QApplication([])
    window = SingleWindow(_create, name="settings", places=WindowPlaces(Path(path))).open()
    application.processEvents()
    said = {"opened": window.geometry().getRect(), "maximised": window.isMaximized()}
    if put == ("maximised",):
        window.showMaximized()
    elif put:
        x, y, width, height = (int(part) for part in put)
        window.setGeometry(x, y, width, height)
    QTimer.singleShot(0, application.quit)
    application.exec()
    sys.stdout.write(json.dumps(said))


if __name__ == "__main__":
    main(*sys.argv[1:])
