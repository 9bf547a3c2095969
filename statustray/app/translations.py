"""The language of the windows: the program's texts, Qt's own, and the way it is written."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from statustray.ui.language import QtLanguage

_SOURCE = QLocale.Language.English


def speak(application: QApplication, language: str, *, folder: Path) -> QtLanguage:
    """Put *language* in force, or the system's when it is empty, and return it.

    *folder* holds the compiled translations.  Without one for the language, English is spoken.
    """
    system = QLocale.system()
    asked = _as_written_here(QLocale(language), system) if language else system
    name = _install_ours(application, asked, folder)
    if name:
        _install_qt(application, name)
    elif asked.language() not in {_SOURCE, QLocale.Language.C}:
        asked = _as_written_here(QLocale(_SOURCE), system)
    written = _with_western_digits(asked)
    QLocale.setDefault(written)
    application.setLayoutDirection(_direction(name))
    return QtLanguage(written)


def _as_written_here(language: QLocale, system: QLocale) -> QLocale:
    """Return *language* with the dates of the user's country, where the two are used together."""
    return QLocale(language.language(), language.script(), system.territory())


def _with_western_digits(locale: QLocale) -> QLocale:
    """Return *locale* as the world writes it where that alone has the digits of our texts."""
    environment = QLocale(locale.language(), locale.script(), QLocale.Country.World)
    zeros = locale.zeroDigit(), environment.zeroDigit()
    return environment if zeros[0] != "0" == zeros[1] else locale


def _install_ours(application: QApplication, asked: QLocale, folder: Path) -> str:
    """Install the first language the user reads; return its name, empty for English."""
    for name in _names(asked):
        ours = QTranslator(application)
        if ours.load(f"statustray_{name}", str(folder)):
            application.installTranslator(ours)
            return name
    return ""


def _names(asked: QLocale) -> Iterator[str]:
    """Yield what the user reads, liked best first, until English: that needs no translation."""
    for tag in asked.uiLanguages():
        locale = QLocale(tag)
        if locale.language() in {_SOURCE, QLocale.Language.C}:
            return
        yield locale.name()


def _install_qt(application: QApplication, name: str) -> None:
    """Let Qt's own dialogs and buttons speak the same language, where Qt knows it."""
    theirs = QTranslator(application)
    place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if theirs.load(f"qtbase_{name}", place):
        application.installTranslator(theirs)


def _direction(name: str) -> Qt.LayoutDirection:
    return QLocale(name).textDirection() if name else Qt.LayoutDirection.LeftToRight
