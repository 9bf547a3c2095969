"""Writing plain tables as TOML, for a new text and for a layout that cannot be edited in place."""

import math
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time

from statustray.domain.text.plain_text import OBEYED
from statustray.gateways.files.toml.toml_tables import Tables

_BARE = re.compile(r"[A-Za-z0-9_-]+")
# What TOML does not let stand in a text, and what a terminal obeys.
_ESCAPED = re.compile(rf'[\x00-\x1f{OBEYED}"\\]')
_OBEYED = re.compile(f"[{OBEYED}]")
_SHORT = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}


def toml_text(tables: Tables) -> str:
    """Return *tables* as a TOML text.

    Raises:
        ValueError: a value is of no kind that TOML has.
    """
    return "\n".join(_lines(tables, ())).lstrip("\n") + "\n"


def _lines(table: Tables, path: tuple[str, ...]) -> Iterator[str]:
    """Write the values of *table* first and its tables below, for a header ends what is above."""
    for key, value in table.items():
        if not (isinstance(value, Mapping) or _is_rows(value)):
            yield f"{_key(key)} = {_value(value)}"
    for key, value in table.items():
        name = (*path, key)
        header = ".".join(map(_key, name))
        if isinstance(value, Mapping):
            yield f"\n[{header}]"
            yield from _lines(value, name)
        elif _is_rows(value):
            for row in value:  # type: ignore[attr-defined]  # a list, as _is_rows says
                yield f"\n[[{header}]]"
                yield from _lines(row, name)


def _is_rows(value: object) -> bool:
    rows = isinstance(value, list) and all(isinstance(item, Mapping) for item in value)
    return rows and bool(value)


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _text(key)


def unobeyed(made: str) -> str:
    """Return *made*, of which nobody wrote a part by hand, without what a terminal obeys."""
    return _OBEYED.sub(_escape, made)


def _text(text: str) -> str:
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _escape(mark: re.Match[str]) -> str:
    return _SHORT.get(mark[0]) or f"\\u{ord(mark[0]):04x}"


def _value(value: object) -> str:
    match value:
        case list():
            return f"[{', '.join(map(_value, value))}]"
        case Mapping():
            pairs = (f"{_key(key)} = {_value(item)}" for key, item in value.items())
            return f"{{ {', '.join(pairs)} }}" if value else "{}"
        case _:
            return _scalar(value)


def _scalar(value: object) -> str:
    match value:
        case bool() | int():
            return str(value).lower()
        case str():
            return _text(value)
        case float():
            return _number(value)
        case datetime() | date() | time():
            return value.isoformat()
        case _:
            message = f"not a value of TOML: {value!r}"
            raise ValueError(message)


def _number(value: float) -> str:
    if math.isnan(value):
        return "nan"
    if math.isinf(value):
        return "inf" if value > 0 else "-inf"
    text = repr(value)
    return text if "." in text or "e" not in text else text.replace("e", ".0e")
