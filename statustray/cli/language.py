"""The language of the command line: what the settings name, else what the environment asks for."""

import os
import sys
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Final

from statustray.domain.text.lazy_message import Msg
from statustray.gateways.files.bounded_read import SETTINGS_BYTES, read_bounded
from statustray.gateways.files.bundled.translations import (
    best_language,
    environment_languages,
    environment_territory,
    load_language,
    translations_folder,
)
from statustray.gateways.files.paths import AppPaths
from statustray.gateways.files.toml.toml_tables import tables_of, text_of
from statustray.present.vocabulary.language import ENGLISH, Language


class SpokenLanguage:
    """Implements ``Language`` for one call; which it is, is found out at the first word.

    Most calls from scripts print JSON only, and need none.
    """

    def __init__(self) -> None:
        self._find: Callable[[], Language] = lambda: ENGLISH

    def speak(self, find: Callable[[], Language]) -> None:
        """Speak from the next word on what *find* returns."""
        # What was found lives with its way of finding it: a thread that is still looking for the
        # earlier language can't put that in the place of this one.
        self._find = cache(find)

    @property
    def code(self) -> str:
        """Which language it is."""
        return self._language.code

    def __call__(self, text: str, /, **values: object) -> str:
        """Say the literal *text*."""
        return self._language(text, **values)

    def say(self, text: Msg, /, **values: object) -> str:
        """Say a marked *text*."""
        return self._language.say(text, **values)

    def plural(self, one: str, many: str, n: int, /, **values: object) -> str:
        """Say *one* or *many* as *n* and the language ask."""
        return self._language.plural(one, many, n, **values)

    def number(self, value: float, decimals: int, /) -> str:
        """Say *value* with so many *decimals*."""
        return self._language.number(value, decimals)

    def time(self, at: datetime) -> str:
        """Say the local time of day of *at*."""
        return self._language.time(at)

    def day(self, day: date) -> str:
        """Say a date."""
        return self._language.day(day)

    @property
    def _language(self) -> Language:
        return self._find()


tr: Final = SpokenLanguage()
"""What every command says its sentences through."""


def speak_as_set(home: Path | None) -> None:
    """Let ``tr`` speak what the settings of *home* name, else what the environment asks for."""
    tr.speak(lambda: _users_language(AppPaths.of(home).settings))


def language_of(home: Path | None, name: str) -> tuple[str, Language]:
    """Return the language *name* with its own name, without one that of the user."""
    folder = translations_folder()
    found = name or _users_name(AppPaths.of(home).settings)
    territory = environment_territory(os.environ)
    return found, load_language(found, territory=territory, folder=folder)


def _users_language(settings: Path) -> Language:
    territory = environment_territory(os.environ)
    return load_language(_users_name(settings), territory=territory, folder=translations_folder())


def _users_name(settings: Path) -> str:
    wanted = (_setting(settings), *environment_languages(os.environ), *_windows_language())
    return best_language(filter(None, wanted), folder=translations_folder())


def _setting(file: Path) -> str:
    """Return ``language`` of ``[appearance]``; what is wrong with the file is told elsewhere."""
    try:
        text = text_of(read_bounded(file, limit_bytes=SETTINGS_BYTES))
        named = "language" in text or "\\" in text  # which may write any letter
        appearance = tables_of(text).get("appearance") if named else None
    except (OSError, ValueError):
        return ""
    language = appearance.get("language") if isinstance(appearance, dict) else ""
    return language if isinstance(language, str) else ""


def _windows_language() -> tuple[str, ...]:
    """Return the language of Windows, whose environment names none."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - nothing of it is needed elsewhere
        import locale  # noqa: PLC0415 - as above

        number = ctypes.windll.kernel32.GetUserDefaultUILanguage()
        return (locale.windows_locale.get(number, ""),)
    return ()
