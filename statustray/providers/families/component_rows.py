"""The components of a summary document, which are nearly all of its bytes, read typed.

A page of 200 kB has hundreds of components, of each of which five members matter.  ``cut_out``
takes them out of the document, so that the careful reader has only the rest to read, which is
short.  Typed reading is quick and lax: it keeps the last of two equal keys and looks into no text
that it skips.  So it is believed only where the bytes show that the careful reader would find the
same; everything else, however slightly odd, is left to that one.
"""

import re
from collections.abc import Iterable
from typing import Final

import msgspec
from msgspec import UNSET, UnsetType

from statustray.domain.parsing.json_decoder import DEEPEST, MOST_BRACKETS
from statustray.domain.parsing.json_reader import MOST_ROWS, JsonValue

_COMPONENTS: Final = b'"components"'
_VALUE: Final = re.compile(rb"[ \t\n\r]*:[ \t\n\r]*")
# A key whose letters are written as references is none that is counted.
_ESCAPED_LETTER: Final = re.compile(rb"\\u00(?:[67]|5[fF])")
# The document, its list and a row lie around what a row holds.
_MOST_LISTS: Final = DEEPEST - 10
# A number that is refused for its length (4,300 digits by default) covers one of these windows.
_STRIDE: Final = 4_000
_WINDOW: Final = 100


class ComponentRow(msgspec.Struct, gc=False):
    """One component as it is written; ``group`` is no name but whether the row is a group."""

    id: str
    name: str
    status: str
    group: bool | UnsetType = UNSET
    group_id: str | UnsetType | None = UNSET


class _Page(msgspec.Struct):
    components: msgspec.Raw


_PAGE: Final = msgspec.json.Decoder(_Page)
_ROWS: Final = msgspec.json.Decoder(list[ComponentRow])


def cut_out(body: bytes) -> tuple[bytes, list[ComponentRow]] | None:
    """Return *body* with an empty list of components, and these; None where not all is certain."""
    try:
        listed = bytes(_PAGE.decode(body).components)
        rows = _ROWS.decode(listed)
        listed.isascii() or listed.decode()
    except (ValueError, RecursionError):
        return None
    if not _as_read_carefully(listed, rows):
        return None
    found = _VALUE.match(body, body.find(_COMPONENTS) + len(_COMPONENTS))
    if found is None or not body.startswith(listed, found.end()):
        return None
    rest = body[: found.end()] + b"[]" + body[found.end() + len(listed) :]
    brackets = rest.count(b"{") + rest.count(b"[") + len(rows) + _MOST_LISTS
    return (rest, rows) if brackets <= MOST_BRACKETS else None


def carefully(rows: Iterable[JsonValue]) -> list[ComponentRow]:
    """Return what the careful reader finds in *rows*; what is missing or no text is empty."""
    return [
        ComponentRow(
            id=_text(row, "id"),
            name=_text(row, "name"),
            status=_text(row, "status"),
            group=row.is_true("group"),
            group_id=_text(row, "group_id"),
        )
        for row in rows
    ]


def _text(row: JsonValue, key: str) -> str:
    found = row.maybe(key)
    return found.value if found is not None and isinstance(found.value, str) else ""


def _as_read_carefully(listed: bytes, rows: list[ComponentRow]) -> bool:
    """Whether *rows* are what the careful reader would find in the bytes of the list."""
    within_limits = (
        len(rows) <= MOST_ROWS
        and listed.count(b"{") == len(rows)
        and listed.count(b"[") <= _MOST_LISTS
        and not _has_long_number(listed)
    )
    return within_limits and _each_key_once(listed, rows)


def _each_key_once(listed: bytes, rows: list[ComponentRow]) -> bool:
    """Whether no row gives a key twice: as often as a row has it, so often it is written."""
    if b"\\" in listed and _ESCAPED_LETTER.search(listed):
        return False
    count = len(rows)
    if listed.count(b'"name"') != count or listed.count(b'"status"') != count:
        return False
    if not any(row.group is True for row in rows):
        return True  # given twice is no group either, and no identity is asked for
    flagged = sum(row.group is not UNSET for row in rows)
    members = sum(row.group_id is not UNSET for row in rows)
    written = (listed.count(key) for key in (b'"group"', b'"id"', b'"group_id"'))
    return tuple(written) == (flagged, count, members)


def _has_long_number(data: bytes) -> bool:
    return any(data[at : at + _WINDOW].isdigit() for at in range(0, len(data), _STRIDE))
