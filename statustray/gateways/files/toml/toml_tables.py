"""The tables of a TOML text that anybody may have written."""

import tomllib
from collections.abc import Mapping
from typing import Final

from statustray.domain.text.lazy_message import phrase
from statustray.domain.text.lazy_pattern import LazyPattern
from statustray.domain.text.nesting import deeper_than
from statustray.domain.text.toml_scan import nests_deeper

Tables = Mapping[str, object]

_DEEPEST: Final = 32
_TOO_DEEP: Final = phrase("it is nested too deeply")
_PLACED: Final = LazyPattern(r"(?P<what>.*) \(at line (?P<line>\d+), column (?P<column>\d+)\)")


def text_of(data: bytes) -> str:
    """Return *data* as text; a mark of its encoding is left out.

    Raises:
        ValueError: it is not UTF-8.
    """
    try:
        return data.decode().removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ValueError(phrase("line {n} is not UTF-8; save the file as UTF-8", n=line)) from None


def tables_of(text: str) -> Tables:
    """Return the tables of *text*.

    Raises:
        ValueError: it is not TOML, or nested so deeply that only an attack would be.
    """
    if nests_deeper(text, _DEEPEST):
        raise ValueError(_TOO_DEEP)
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(_in_words(str(error))) from None
    except ValueError:  # Python's limit, in words for programmers
        raise ValueError(phrase("a number has too many digits")) from None
    if deeper_than(tables, _DEEPEST):
        raise ValueError(_TOO_DEEP)
    return tables


def _in_words(said: str) -> str:
    """Put the place first, which helps in every language; what Python found there is English."""
    found = _PLACED.fullmatch(said)
    return phrase("line {line}, column {column}: {what}", **found.groupdict()) if found else said
