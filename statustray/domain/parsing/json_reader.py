"""Reading a JSON document from a stranger: every step checked, every mistake with its place.

Two vocabularies.  *Strict*, for what a level hangs on: ``page["status"].word()`` raises
``Malformed`` with the exact place.  *Mild*, for what is only shown, and for what a format
documents as left out: ``row.label("name")``, ``row.moment("started_at")``,
``page.said("status", "indicator")`` give an empty text, None or an empty list.  An empty word is
in no table of levels, so that a missing status is UNKNOWN.
"""

import math
import re
from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from typing import NoReturn

from statustray.domain.parsing.json_decoder import Refused, decoded
from statustray.domain.text.plain_text import one_line, prose
from statustray.domain.text.timestamps import parse_timestamp
from statustray.domain.text.urls import address_fault

ROOT = "$"
# Nobody reads more; a page with more rows is refused, so that dropping rows hides no trouble.
MOST_ROWS = 10_000
# Rows with all their messages; of those behind only the fields are read.
MOST_DETAILED = 200
_LONGEST_LINK = 2_000
_LONGEST_WORD = 80
_LONGEST_NUMBER = 32

_SEPARATORS = re.compile(r"[\s_-]+")
_JSONP = re.compile(rb"[A-Za-z_$][A-Za-z0-9_$.]{0,63}\((.*)\)(?:\s*+;)?", re.DOTALL)


class Malformed(Exception):  # noqa: N818 - named for what the page is
    """A document that is not in its format.  The text is the place and what was expected there."""

    def __init__(self, place: str, expected: str) -> None:
        super().__init__(f"{place}: expected {expected}")


class JsonValue:
    """One value of a document; its place is put together only where something is refused."""

    __slots__ = ("_key", "_parent", "value")

    def __init__(
        self, value: object, parent: "JsonValue | None" = None, key: str | int = ""
    ) -> None:
        self.value = value
        self._parent = parent
        self._key = key

    @property
    def place(self) -> str:
        """Where it stands, such as ``$.systems[3].status``."""
        if self._parent is None:
            return ROOT
        step = f"[{self._key}]" if isinstance(self._key, int) else f".{one_line(self._key)}"
        return self._parent.place + step

    # Strict: raises Malformed.

    def __getitem__(self, key: str) -> "JsonValue":
        """Return the member *key* of an object, which must have it."""
        members = self._object()
        if key not in members:
            JsonValue(None, self, key).refuse("a value")
        return JsonValue(members[key], self, key)

    def text(self) -> str:
        """Return a text as one clean, bounded line that is not empty."""
        line = one_line(self.value) if isinstance(self.value, str) else ""
        return line or self.refuse("text")

    def word(self) -> str:
        """Return a word of a scale, in the form of ``plain_word``."""
        return self.said() or self.refuse("a word")

    def number(self) -> float:
        """Return a finite number, which may be written as text."""
        found = _finite(self.value)
        return self.refuse("a number") if found is None else found

    def flag(self) -> bool:
        """Return true or false."""
        return self.value if isinstance(self.value, bool) else self.refuse("true or false")

    def rows(self) -> tuple["JsonValue", ...]:
        """Return the members of a list, of any kind."""
        if not isinstance(self.value, list):
            self.refuse("a list")
        if len(self.value) > MOST_ROWS:
            self.refuse(f"at most {MOST_ROWS} rows")
        return tuple(JsonValue(v, self, i) for i, v in enumerate(self.value))

    def pairs(self) -> tuple[tuple[str, "JsonValue"], ...]:
        """Return the members of an object that is a map, as (key, value) in their order."""
        members = self._object()
        if len(members) > MOST_ROWS:
            self.refuse(f"at most {MOST_ROWS} members")
        return tuple((key, JsonValue(v, self, key)) for key, v in members.items())

    def refuse(self, expected: str) -> NoReturn:
        """Raise Malformed for this place."""
        raise Malformed(self.place, expected)

    # Mild: gives nothing where nothing usable is.  ``path`` walks down from here.

    @property
    def is_object(self) -> bool:
        """Whether this is an object."""
        return isinstance(self.value, dict)

    def maybe(self, *path: str) -> "JsonValue | None":
        """Return what lies at *path*, or None where it is missing or null."""
        here = self
        for key in path:
            if not isinstance(here.value, dict) or here.value.get(key) is None:
                return None
            here = JsonValue(here.value[key], here, key)
        return None if here.value is None else here

    def _raw(self, path: tuple[str, ...]) -> object:
        """Return what lies at *path* as it is; a page has thousands, few of which are kept."""
        here = self.value
        for key in path:
            here = here.get(key) if isinstance(here, dict) else None
        return here

    def is_true(self, *path: str) -> bool:
        """Whether true stands at *path*."""
        return self._raw(path) is True

    def is_false(self, *path: str) -> bool:
        """Whether false or 0 stands at *path*; what is missing is not false."""
        found = self._raw(path)
        return found is not None and found in (False, 0)

    def garbled(self, *path: str) -> bool:
        """Whether the list at *path* has members that are no objects: rows that nobody can read."""
        found = self.maybe(*path)
        return found is not None and not all(row.is_object for row in found.rows())

    def listed(self, *path: str) -> tuple["JsonValue", ...]:
        """Return the objects of the list at *path*; a missing or null list is empty.

        Other members are skipped: ``garbled`` tells whether there are any.

        Raises:
            Malformed: there is something else than a list.
        """
        found = self.maybe(*path)
        return () if found is None else tuple(row for row in found.rows() if row.is_object)

    def shown(self, *path: str) -> tuple["JsonValue", ...]:
        """Return the objects of a list that no level hangs on: like ``listed``, never refusing."""
        found = self.maybe(*path)
        if found is None or not isinstance(found.value, list):
            return ()
        members = enumerate(found.value[:MOST_ROWS])
        return tuple(JsonValue(v, found, i) for i, v in members if isinstance(v, dict))

    def said(self, *path: str) -> str:
        """Return the word at *path* in the form of ``plain_word``, or an empty text."""
        found = self._raw(path)
        return plain_word(found) if isinstance(found, str) and len(found) <= _LONGEST_WORD else ""

    def label(self, *path: str) -> str:
        """Return the name or title at *path* as one clean, bounded line, or an empty text."""
        found = self._raw(path)
        return one_line(found) if isinstance(found, str) else ""

    def labels(self, *path: str, each: str | None = None) -> tuple[str, ...]:
        """Return the names in the list at *path*: texts, or the member *each* of objects."""
        found = self.maybe(*path)
        if found is None or not isinstance(found.value, list):
            return ()
        rows = (JsonValue(value) for value in found.value[:MOST_ROWS])
        names = (row.label(each) if each else row.label() for row in rows)
        return tuple(name for name in names if name)

    def prose(self, *path: str) -> str:
        """Return the message at *path* as plain, bounded text, or an empty text."""
        found = self._raw(path)
        return prose(found) if isinstance(found, str) else ""

    def timestamp(self, *path: str) -> datetime | None:
        """Return the moment at *path*, aware and in UTC, or None."""
        found = self._raw(path)
        return None if found is None else parse_timestamp(found)

    def link(self, *path: str) -> str | None:
        """Return the http or https address at *path*, or None."""
        found = self._raw(path)
        return web_link(found) if isinstance(found, str) else None

    def count(self, *path: str) -> float | None:
        """Return the finite number at *path*, which may be written as text, or None."""
        found = self._raw(path)
        return None if found is None else _finite(found)

    def instead(self, value: object) -> "JsonValue":
        """Return *value* at the same place."""
        return JsonValue(value, self._parent, self._key)

    def _object(self) -> dict[str, object]:
        return self.value if isinstance(self.value, dict) else self.refuse("an object")


def read_json(body: bytes) -> JsonValue:
    """Read a JSON document in UTF-8, UTF-16 or UTF-32, told apart by BOM or zero bytes.

    Raises:
        Malformed: not one JSON document; NaN, Infinity, a number of thousands of digits, or
            nesting beyond 100; more than 200 000 objects and lists.
    """
    try:
        return JsonValue(decoded(body))
    except (Refused, ValueError) as error:  # ValueError: what json, the codecs and int() raise
        if body.lstrip()[:1] == b"<":
            raise Malformed(ROOT, "JSON (found a web page)") from None
        said = str(error) if isinstance(error, Refused) else f"JSON ({_reason(error)})"
        raise Malformed(ROOT, said) from None


def read_jsonp(body: bytes) -> JsonValue:
    """Read a JSON document that may be wrapped in exactly one call: ``name( … );``.

    Raises:
        Malformed: as ``read_json``.
    """
    wrapped = _JSONP.fullmatch(body.strip())
    return read_json(wrapped[1] if wrapped else body)


def lean(rows: Iterable[JsonValue]) -> Iterable[JsonValue]:
    """Yield *rows* of incidents, those behind the first 200 without their lists.

    So that a page of thousands costs no second, and still every row counts.
    """
    for number, row in enumerate(rows):
        if number < MOST_DETAILED or not isinstance(row.value, dict):
            yield row
        else:
            members = {k: v for k, v in row.value.items() if not isinstance(v, list)}
            yield row.instead(members)


def plain_word(text: str) -> str:
    """Return a word for comparing: lower case, without blanks, hyphens and underscores."""
    return text if text.isascii() and text.isalnum() and text.islower() else _shortened(text)


@lru_cache(maxsize=512)
def _shortened(text: str) -> str:
    # The same words come with every page, and in every row of it.
    return _SEPARATORS.sub("", text).lower()


def web_link(text: str) -> str | None:
    """Return *text* where it is a plain http or https address with a host, else None."""
    address = text.strip()
    short = len(address) <= _LONGEST_LINK
    return address if short and address_fault(address) is None else None


def first(texts: Iterable[str], otherwise: str) -> str:
    """Return the first text that is not empty."""
    return next((text for text in texts if text), otherwise)


def _finite(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    if isinstance(value, str) and len(value) > _LONGEST_NUMBER:
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def _reason(error: ValueError) -> str:
    return "not Unicode" if isinstance(error, UnicodeDecodeError) else one_line(str(error))
