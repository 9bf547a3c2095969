"""The bytes of a JSON document as Python's own values.

The standard library reads the JSON: msgspec silently keeps the last of two equal keys, refuses lone
surrogates, and knows no UTF-16.  It is ten times as fast, though, and its values are the same
wherever it reads a document at all and no object has a key twice.  That is counted, so it goes
first; whatever it refuses, or might read differently, is left to the careful reader.
"""

import json
import re
from typing import NoReturn

import msgspec

from statustray.domain.text.nesting import json_deeper_than

# Real pages reach some ten thousand objects and lists; millions would cost a second to build.
MOST_BRACKETS = 200_000
# Pages reach ten; an interpreter's own limit is its stack, which differs between versions.
DEEPEST = 100

_MARKUP = re.compile(rb"\s*<")
_BLANK_BEFORE_COLON = (b" :", b"\t:", b"\n:", b"\r:")


class Refused(ValueError):  # noqa: N818 - a limit, not a mistake of ours
    """The document is beyond a limit; the text says what was expected instead."""


class GivenTwice:
    """Stands where one object gave a key twice: neither value is believed."""


TWICE = GivenTwice()


def decoded(body: bytes) -> object:
    """Return the values of a document in UTF-8, UTF-16 or UTF-32, told by BOM or zero bytes.

    Raises:
        Refused: markup, nesting beyond ``DEEPEST``, more than 200 000 objects and lists, NaN or
            Infinity.
        ValueError: not one JSON document, or a number of thousands of digits.
    """
    if _MARKUP.match(body):  # before the whole body is decoded into a text
        message = "JSON, not markup"
        raise Refused(message)
    if body.count(b"{") + body.count(b"[") > MOST_BRACKETS:
        message = "fewer objects and lists"
        raise Refused(message)
    quick = _quickly(body)
    return carefully(body) if quick is None else quick


def carefully(body: bytes) -> object:
    """Read *body* with the standard library; ``TWICE`` stands for what was given twice.

    Raises:
        Refused: it is nested too deeply.
        ValueError: it is no JSON.
    """
    text = body.decode(json.detect_encoding(body), "surrogatepass")
    if json_deeper_than(text.encode("utf-8", "surrogatepass"), DEEPEST):
        message = "less nesting"
        raise Refused(message)
    return json.loads(text, object_pairs_hook=_members, parse_constant=_no_number)


def _quickly(body: bytes) -> object | None:
    """Return the values where they are certainly those of the careful reader, else None."""
    try:
        found: object = msgspec.json.decode(body)
    except (ValueError, RecursionError):
        return None
    if any(blank in body for blank in _BLANK_BEFORE_COLON):
        return None  # not each key may be followed by '":'
    # In a text the quote would be escaped and counted, too: then the careful reader is asked.
    return found if _keys(found) == body.count(b'":') else None


def _keys(document: object) -> int:
    """Count the keys of all objects, -1 where they are nested too deep."""
    count, level = 0, [document]
    for _ in range(DEEPEST):
        parts: list[object] = []
        for value in level:
            if isinstance(value, dict):
                count += len(value)
                parts += [part for part in value.values() if isinstance(part, dict | list)]
            elif isinstance(value, list):
                parts += [part for part in value if isinstance(part, dict | list)]
        if not parts:
            return count
        level = parts
    return -1


def _members(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                members[key] = TWICE
            seen.add(key)
    return members


def _no_number(token: str) -> NoReturn:
    message = f"a number instead of {token}"
    raise Refused(message)
