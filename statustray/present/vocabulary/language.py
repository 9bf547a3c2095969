"""The interface to languages, and its one implementation, for windows and command line."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from gettext import NullTranslations
from typing import Final, Protocol

from statustray.domain.text.lazy_message import Msg
from statustray.present.vocabulary.locale_formats import LocaleFormats, formats_of

_CHINESE: Final = "zh_CN"
_HAN: Final = r"[\u4e00-\u9fff]"
# A value within a Chinese sentence, with the spaces that set it off; compiled (2 ms) when Chinese
# is spoken.
_SPACED: Final = rf"((?<={_HAN}) )?\{{(\w+)\}}( (?={_HAN}))?"


def _closed_up(place: re.Match[str], values: Mapping[str, object]) -> str:
    """Return the place of a value without the space before or after what is Chinese itself."""
    value = str(values.get(place[2], ""))
    before = "" if re.match(_HAN, value) else place[1] or ""
    after = "" if re.search(rf"{_HAN}$", value) else place[3] or ""
    return f"{before}{{{place[2]}}}{after}"


class Language(Protocol):
    """Texts, numbers and times in the user's language.

    Texts are English sentences with ``{names}`` for values; values are inserted as they are and may
    be hostile (they are never parsed as a format).
    """

    @property
    def code(self) -> str:
        """Which language it is, as its catalogue is called: ``pt_BR``."""
        ...

    def __call__(self, text: str, /, **values: object) -> str:
        """Say the literal *text*; what stands in a table is said with ``say``."""
        ...

    def say(self, text: Msg, /, **values: object) -> str:
        """Say a text that was marked with ``N_``."""
        ...

    def plural(self, one: str, many: str, n: int, /, **values: object) -> str:
        """Say *one* or *many* as *n* asks; ``{n}`` is the count."""
        ...

    def number(self, value: float, decimals: int, /) -> str:
        """Say *value* with so many *decimals*."""
        ...

    def time(self, at: datetime) -> str:
        """Say the local time of day of *at*."""
        ...

    def day(self, day: date) -> str:
        """Say a date."""
        ...


class TranslatedLanguage:
    """Says texts from a gettext catalogue; what the catalogue lacks is said in English."""

    def __init__(
        self, catalogue: NullTranslations, formats: LocaleFormats, code: str = "en"
    ) -> None:
        self._catalogue = catalogue
        self._formats = formats
        self._code = code

    @property
    def code(self) -> str:
        """Which language it is."""
        return self._code

    def __call__(self, text: str, /, **values: object) -> str:
        """Say the literal *text*."""
        return self.say(Msg(text), **values)

    def say(self, text: Msg, /, **values: object) -> str:
        """Say a marked *text*."""
        said = self._catalogue.gettext(text)
        return self._filled(said, values) if values else said

    def plural(self, one: str, many: str, n: int, /, **values: object) -> str:
        """Say *one* or *many* as *n* and the language ask."""
        return self._filled(self._catalogue.ngettext(one, many, n), {**values, "n": n})

    def _filled(self, text: str, values: Mapping[str, object]) -> str:
        """Put *values* into *text*; Chinese sets spaces around words of other scripts only."""
        if self._code == _CHINESE:
            text = re.sub(_SPACED, lambda place: _closed_up(place, values), text)
        return text.format_map(values)

    def number(self, value: float, decimals: int, /) -> str:
        """Say *value* with the language's comma or point, and without groups of digits."""
        return self._formats.number(value, decimals)

    def time(self, at: datetime) -> str:
        """Say the time of day of *at* in the computer's own zone.

        In the hour that the clocks show twice, with the zone's name: "02:30 CEST".
        """
        local = at.astimezone()
        words = self._formats.time(local.time())
        return f"{words} {local:%Z}" if _is_shown_twice(local) else words

    def day(self, day: date) -> str:
        """Say a date without its weekday."""
        return self._formats.day(day)


def _is_shown_twice(local: datetime) -> bool:
    shown = local.replace(tzinfo=None)
    return shown.replace(fold=0).astimezone() != shown.replace(fold=1).astimezone()


ENGLISH: Final[Language] = TranslatedLanguage(NullTranslations(), formats_of("en"))
"""The source language: 14:02, 4 October 2021."""
