"""Patterns that are compiled when they are first searched for."""

import re
from functools import cached_property


class LazyPattern:
    """A pattern in either case.

    Compiling the phrases of eight languages takes longer than anything else in loading the formats,
    and a computer that reads no feed needs none of them.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._text, re.IGNORECASE | re.VERBOSE)

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match in *text*."""
        return self._compiled.search(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Return the match of the whole of *text*."""
        return self._compiled.fullmatch(text)

    def sub(self, new: str, text: str) -> str:
        """Return *text* with *new* in place of each match."""
        return self._compiled.sub(new, text)


def words(text: str) -> LazyPattern:
    """Match *text* as whole words."""
    return LazyPattern(rf"\b(?:{text})\b")


def parts(text: str) -> LazyPattern:
    """Match *text* anywhere."""
    return LazyPattern(text)
