"""The tables of a TOML text that anybody may have written."""

import tomllib
from collections.abc import Mapping
from typing import Final

from statustray.domain.text.nesting import deeper_than
from statustray.domain.text.toml_scan import nesting

Tables = Mapping[str, object]

_DEEPEST: Final = 32
_TOO_DEEP: Final = "it is nested too deeply"


def tables_of(text: str) -> Tables:
    """Return the tables of *text*.

    Raises:
        ValueError: it is not TOML, or nested so deeply that only an attack would be.
    """
    if nesting(text) > _DEEPEST:
        raise ValueError(_TOO_DEEP)
    tables = tomllib.loads(text)
    if deeper_than(tables, _DEEPEST):
        raise ValueError(_TOO_DEEP)
    return tables
