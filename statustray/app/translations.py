"""The language of the windows: the program's texts, Qt's own, and the way it is written."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from statustray.gateways.files.bundled.translations import SOURCE, best_language, load_language
from statustray.present.vocabulary.language import Language


def speak(application: QApplication, language: str, *, folder: Path) -> Language:
    """Put *language* in force, or the system's when it is empty, and return it.

    *folder* holds the compiled translations.  Without one for the language, English is spoken.
    """
    system = QLocale.system()
    name = best_language([language] if language else system.uiLanguages(), folder=folder)
    if name != SOURCE:
        _install_qt(application, name)
    locale = QLocale(name)
    written = _with_western_digits(QLocale(locale.language(), locale.script(), system.territory()))
    QLocale.setDefault(written)
    application.setLayoutDirection(locale.textDirection())
    return system_form(name, folder=folder)


def system_form(language: str, *, folder: Path) -> Language:
    """Return *language* with the forms of the system's territory, as ``load_language`` does."""
    territory = QLocale.system().name().partition("_")[2]
    return load_language(language, territory=territory, folder=folder)


def _with_western_digits(locale: QLocale) -> QLocale:
    """Return *locale* as the world writes it where that alone has the digits of our texts."""
    worldwide = QLocale(locale.language(), locale.script(), QLocale.Country.World)
    western = locale.zeroDigit() != "0" == worldwide.zeroDigit()
    return worldwide if western else locale


def _install_qt(application: QApplication, name: str) -> None:
    """Let Qt's own dialogs and buttons speak the same language, where Qt knows it."""
    theirs = QTranslator(application)
    place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if theirs.load(f"qtbase_{name}", place):
        application.installTranslator(theirs)
