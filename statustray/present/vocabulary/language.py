"""The interface to languages, and English, the source language."""

from datetime import date, datetime
from typing import Protocol


class Language(Protocol):
    """Texts, numbers and times in the user's language.

    Texts are English sentences with ``{names}`` for values; values are inserted as they are and may
    be hostile (they are never parsed as a format).
    """

    def __call__(self, text: str, /, **values: object) -> str:
        """Say *text*."""
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


class English:
    """English; times in the computer's time zone."""

    def __call__(self, text: str, /, **values: object) -> str:
        """Say *text* as it stands."""
        return text.format_map(values) if values else text

    def plural(self, one: str, many: str, n: int, /, **values: object) -> str:
        """Say *one* for exactly one thing."""
        return (one if n == 1 else many).format_map({**values, "n": n})

    def number(self, value: float, decimals: int, /) -> str:
        """Say a number with a point."""
        return f"{value:.{decimals}f}"

    def time(self, at: datetime) -> str:
        """Say a time as 14:02."""
        return f"{at.astimezone():%H:%M}"

    def day(self, day: date) -> str:
        """Say a date as 4 October 2021."""
        return f"{day.day} {day:%B %Y}"


ENGLISH = English()
