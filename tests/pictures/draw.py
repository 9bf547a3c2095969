"""Draw pictures of one scale into a folder: a process of its own, with the test font alone.

``python -m tests.pictures.draw FOLDER TRANSLATIONS NAME...``, as ``rendering.draw`` starts it.
"""

import sys
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QEvent, QTranslator
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication, QWidget

from statustray.app.translations import speak
from statustray.domain.model.settings import Appearance
from statustray.ui.style.theme import Theme
from tests.pictures.gallery import WINDOWS, pictures

FAMILIES = (
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans CJK JP",
    "Noto Sans Math",
    "Noto Sans Symbols2",
)
_POINTS = 10
# Layouts settle one in the other, each in a round of events.
_ROUNDS = 12


class Look(Theme):
    """A theme whose contrast is ours to choose, whatever the desktop asks for."""

    def __init__(self, *, application: QApplication) -> None:
        self._contrast = False
        super().__init__(application=application)

    @property
    def strong(self) -> bool:
        return self._contrast

    def take(self, look: str) -> None:
        """Look as *look* says: light or dark, with contrast or without."""
        name = "dark" if look.startswith("dark") else "light"
        strong = look.endswith("contrast")
        if strong is not self._contrast:
            self._contrast = strong
            self.apply(Appearance(theme="system"))  # so that it restyles for the contrast, too
        self.apply(Appearance(theme=name, reduced_motion=True))


def main(folder: Path, translations: Path, names: Iterable[str]) -> None:
    """Draw the pictures called *names* into *folder*."""
    application = QApplication(["statustray"])
    application.setCursorFlashTime(0)
    font = QFont(list(FAMILIES))
    font.setPointSize(_POINTS)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    application.setFont(font)
    theme = Look(application=application)
    asked = set(names)
    wanted = sorted(
        (picture for picture in pictures() if picture.name in asked),
        key=lambda picture: (picture.language, picture.look),  # to restyle as seldom as possible
    )
    for language, group in groupby(wanted, lambda picture: picture.language):
        tr = speak(application, language, folder=translations)
        for picture in group:
            theme.take(picture.look)
            image = _drawn(application, WINDOWS[picture.window](theme, tr))
            image.save(str(folder / f"{picture.name}.png"))
        for translator in application.findChildren(QTranslator):
            application.removeTranslator(translator)


def _drawn(application: QApplication, window: QWidget) -> QImage:
    """Return a picture of *window*, which is gone afterwards."""
    window.show()
    window.activateWindow()
    for _ in range(_ROUNDS):
        application.processEvents()
    image = window.grab().toImage()
    window.close()
    window.deleteLater()
    # What is left would be restyled with each look.
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return image


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
