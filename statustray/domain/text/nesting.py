"""How deeply a stranger's data is nested, told without recursion and in one pass.

Parsers stop at the depth of their own stack, which differs between versions; every door has a
limit of its own instead.
"""

import re

# A text that does not end reaches to the end of the data, so that no place is tried twice.
_TEXT = rb'(?s)"[^"\\]*(?:\\.[^"\\]*)*"?'
_BRACKETS = b"[]{}"
_OTHERS = bytes(set(range(256)) - set(_BRACKETS))
_OPENING = frozenset(b"[{")
_BEGINNING = 4_096


def json_deeper_than(data: bytes, limit: int) -> bool:
    """Return whether objects and lists of the JSON text *data* are nested deeper than *limit*.

    *data* is in UTF-8.  It need not be valid JSON.
    """
    if data.count(b"{") + data.count(b"[") <= limit:
        return False
    # What is too deep mostly is so from its beginning.
    return _deeper_than(data[:_BEGINNING], limit) or _deeper_than(data, limit)


def _deeper_than(data: bytes, limit: int) -> bool:
    depth = 0
    for bracket in re.sub(_TEXT, b"", data).translate(None, _OTHERS):
        depth += 1 if bracket in _OPENING else -1
        if depth > limit:
            return True
    return False


def deeper_than(value: object, limit: int) -> bool:
    """Return whether lists and tables in *value* are nested more than *limit* deep."""
    level = [value]
    for _ in range(limit):
        level = [part for item in level for part in _parts(item)]
        if not level:
            return False
    return any(isinstance(item, dict | list) for item in level)


def _parts(value: object) -> list[object]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []
