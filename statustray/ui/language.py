"""Sentences through Qt's translations, dates and times through Qt's locales."""

import re
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

CONTEXT = "StatusTray"
# Long date formats begin or end with the weekday; Danish puts an article after it.
_WEEKDAY = re.compile(r"^dddd[,،]?\s*(?:'den'\s*)?|[,،\s]*dddd$")


class QtLanguage:
    """Implements ``present.language.Language`` for the windows.

    The English text is the key of a translation; of a pair of singular and plural it is the
    plural.  A text without a translation is said in English.
    """

    def __init__(self, locale: QLocale | None = None) -> None:
        """Use *locale*, by default the system's."""
        self._locale = locale or QLocale()
        long = self._locale.dateFormat(QLocale.FormatType.LongFormat)
        self._day_format = _WEEKDAY.sub("", long)
        self._digits = _western_digits(self._locale)

    def __call__(self, text: str, /, **values: object) -> str:
        """Say *text*."""
        said = QCoreApplication.translate(CONTEXT, text)
        return said.format_map(values) if values else said

    def plural(self, one: str, many: str, n: int, /, **values: object) -> str:
        """Say *one* or *many* as *n* and the language ask."""
        said = QCoreApplication.translate(CONTEXT, many, None, n)
        if said == many and n == 1:
            said = one
        return said.format_map({**values, "n": n})

    def number(self, value: float, decimals: int, /) -> str:
        """Say *value* with the locale's comma or point."""
        return self._locale.toString(float(value), "f", decimals).translate(self._digits)

    def time(self, at: datetime) -> str:
        """Say the local time of day of *at*."""
        local = at.astimezone()
        said = self._locale.toString(
            QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat
        )
        return said.translate(self._digits)

    def day(self, day: date) -> str:
        """Say a date without its weekday."""
        said = self._locale.toString(QDate(day.year, day.month, day.day), self._day_format)
        return said.translate(self._digits)


def _western_digits(locale: QLocale) -> dict[int, str]:
    """Return a table from the digits of *locale* to the Western ones used in the windows."""
    zero = ord(locale.zeroDigit())
    return {zero + digit: str(digit) for digit in range(10)}
