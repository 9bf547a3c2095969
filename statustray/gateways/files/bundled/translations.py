"""The catalogues of translations, and which of them a user reads."""

import struct
from collections.abc import Iterable, Mapping
from functools import cached_property
from gettext import GNUTranslations, NullTranslations
from pathlib import Path
from typing import Final

from statustray.gateways.files.bundled.resources import resources_folder
from statustray.present.vocabulary.language import TranslatedLanguage
from statustray.present.vocabulary.locale_formats import formats_of

SOURCE: Final = "en"
"""The language of the texts themselves, which needs no catalogue."""

_PROGRAM: Final = "statustray"
_OUTAGES: Final = "outages"

_PLAIN: Final = {"", "C", "POSIX"}
# Languages that are written in one form only here.
_WRITTEN: Final = {"pt": "pt_BR", "zh": "zh_CN"}
_TRADITIONAL: Final = {"Hant", "TW", "HK", "MO"}


def translations_folder() -> Path:
    """Return the folder that holds ``LANGUAGE/LC_MESSAGES/statustray.mo``."""
    return resources_folder() / "translations"


def load_language(name: str, *, territory: str, folder: Path) -> TranslatedLanguage:
    """Return the language *name*, as ``best_language`` gives it, with the forms of *territory*.

    A catalogue that is missing or damaged is no reason to stop: English is spoken then.
    """
    formats = formats_of(f"{name[:2]}_{territory}")
    return TranslatedLanguage(_catalogue(name, folder), formats, name)


def best_language(wanted: Iterable[str], *, folder: Path) -> str:
    """Return the first of *wanted* that is English or has a catalogue in *folder*.

    *wanted* are names as POSIX or BCP 47 write them, liked best first: ``de_AT.UTF-8``, ``pt-BR``.
    English comes where none is known.
    """
    for tag in wanted:
        name = _name(tag)
        if name == SOURCE or (name and _file(name, folder).is_file()):
            return name
    return SOURCE


def environment_languages(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return the languages that *environ* asks for, by the rules of GNU gettext.

    ``LC_ALL``, ``LC_MESSAGES`` and ``LANG`` name the locale, in this order; ``LANGUAGE`` lists what
    is liked better, and counts only where the locale is not the plain one (``C``, ``POSIX``).
    """
    locale = _first(environ, "LC_ALL", "LC_MESSAGES", "LANG")
    if _bare(locale) in _PLAIN:
        return (SOURCE,) if locale else ()
    return (*filter(None, environ.get("LANGUAGE", "").split(":")), locale)


def environment_territory(environ: Mapping[str, str]) -> str:
    """Return the country after whose custom *environ* asks to write times, "" for none."""
    return _bare(_first(environ, "LC_ALL", "LC_TIME", "LANG")).partition("_")[2]


class _LaterTranslations(NullTranslations):
    """What the records of past outages say: read from a file when one is first asked for."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file

    def gettext(self, message: str) -> str:
        return self._translations.gettext(message)

    @cached_property
    def _translations(self) -> NullTranslations:
        return _read(self._file)


def _catalogue(name: str, folder: Path) -> NullTranslations:
    if name == SOURCE:
        return NullTranslations()
    found = _read(_file(name, folder))
    found.add_fallback(_LaterTranslations(_file(name, folder, _OUTAGES)))
    return found


def _read(file: Path) -> NullTranslations:
    try:
        with file.open("rb") as compiled:
            return GNUTranslations(compiled)
    except (OSError, ValueError, struct.error):
        return NullTranslations()


def _file(name: str, folder: Path, domain: str = _PROGRAM) -> Path:
    return folder / name / "LC_MESSAGES" / f"{domain}.mo"


def _name(tag: str) -> str:
    """Return the name under which a catalogue for *tag* would lie, "" where none can."""
    language, *rest = _bare(tag).replace("-", "_").split("_")
    language = language.lower()
    if not language.isalpha() or (language == "zh" and not _TRADITIONAL.isdisjoint(rest)):
        return ""
    return _WRITTEN.get(language, language)


def _bare(locale: str) -> str:
    """Return *locale* without its encoding and variant."""
    return locale.partition(".")[0].partition("@")[0]


def _first(environ: Mapping[str, str], *names: str) -> str:
    return next(filter(None, (environ.get(name) for name in names)), "")
