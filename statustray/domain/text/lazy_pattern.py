"""Patterns that are compiled when they are first searched for."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property


class LazyPattern:
    """A regular expression for what few starts ever meet.

    Compiling one takes as long as importing a module, and most commands need none of these.
    """

    def __init__(self, text: str, flags: int = 0) -> None:
        self._text, self._flags = text, flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._text, self._flags)

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match in *text*."""
        return self._compiled.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """Return the match at the beginning of *text*."""
        return self._compiled.match(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield every match in *text*."""
        return self._compiled.finditer(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Return the match of the whole of *text*."""
        return self._compiled.fullmatch(text)

    def sub(self, new: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Return *text* with *new* in place of each match."""
        return self._compiled.sub(new, text)
