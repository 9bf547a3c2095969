"""How each language writes numbers, times and dates.

Unicode's CLDR is the source; the tests compare every entry with Babel's copy of it.
"""

from datetime import date, time
from typing import Final, NamedTuple

_NOON: Final = 12


class LocaleFormats(NamedTuple):
    """One language's forms, with Western digits as in every other number of the program.

    ``clock`` takes ``hour``, ``hour12``, ``minute`` and ``half``; ``long_date`` takes ``day``,
    ``month`` (its name) and ``year``.
    """

    point: str
    clock: str
    long_date: str
    months: tuple[str, ...]
    halves: tuple[str, str] = ("", "")

    def number(self, value: float, decimals: int) -> str:
        """Return *value* with *decimals* digits after the decimal sign."""
        return f"{value:.{decimals}f}".replace(".", self.point)

    def time(self, at: time) -> str:
        """Return the hour and minute of *at*."""
        return self.clock.format(
            hour=at.hour,
            hour12=at.hour % _NOON or _NOON,
            minute=at.minute,
            half=self.halves[at.hour >= _NOON],
        )

    def day(self, day: date) -> str:
        """Return *day* with the month's name and without the weekday."""
        return self.long_date.format(day=day.day, month=self.months[day.month - 1], year=day.year)


def formats_of(tag: str) -> LocaleFormats:
    """Return the forms of a locale such as ``en_US`` or ``de``; of a strange one, English ones."""
    return _FORMATS.get(tag) or _FORMATS.get(tag.partition("_")[0]) or _FORMATS["en"]


def _months(names: str) -> tuple[str, ...]:
    return tuple(names.split())


_ENGLISH: Final = _months(
    "January February March April May June July August September October November December"
)
_NUMBERED: Final = tuple(f"{month}月" for month in range(1, 13))
_FORMATS: Final = {
    "en": LocaleFormats(".", "{hour:02}:{minute:02}", "{day} {month} {year}", _ENGLISH),
    "en_US": LocaleFormats(
        ".",
        "{hour12}:{minute:02}\N{NARROW NO-BREAK SPACE}{half}",
        "{month} {day}, {year}",
        _ENGLISH,
        ("AM", "PM"),
    ),
    "de": LocaleFormats(
        ",",
        "{hour:02}:{minute:02}",
        "{day}. {month} {year}",
        _months(
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
        ),
    ),
    "fr": LocaleFormats(
        ",",
        "{hour:02}:{minute:02}",
        "{day} {month} {year}",
        _months(
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
        ),
    ),
    "es": LocaleFormats(
        ",",
        "{hour}:{minute:02}",
        "{day} de {month} de {year}",
        _months(
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
            "diciembre"
        ),
    ),
    "pt": LocaleFormats(
        ",",
        "{hour:02}:{minute:02}",
        "{day} de {month} de {year}",
        _months(
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
            "dezembro"
        ),
    ),
    "ja": LocaleFormats(".", "{hour}:{minute:02}", "{year}年{month}{day}日", _NUMBERED),
    "zh": LocaleFormats(".", "{hour:02}:{minute:02}", "{year}年{month}{day}日", _NUMBERED),
    "ar": LocaleFormats(
        ".",
        "{hour12}:{minute:02} {half}",
        "{day} {month} {year}",
        _months("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
        ("ص", "م"),
    ),
}
