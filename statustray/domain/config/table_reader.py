"""A table of the settings file: what does not fit is named with its place, never guessed.

Every method returns None where the key is absent or its value cannot be used; the latter is
recorded in ``problems``.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, time
from typing import TypeVar

from statustray.domain.config.address_faults import address_problem
from statustray.domain.model.field_rule import FieldRule
from statustray.domain.model.level import Level
from statustray.domain.model.problem import Problem
from statustray.domain.text.file_paths import is_whole_path
from statustray.domain.text.lazy_message import phrase
from statustray.domain.text.urls import masked

T = TypeVar("T")

_NAMES: Mapping[type, str] = {
    bool: phrase("true or false"),
    int: phrase("a whole number"),
    float: phrase("a number"),
    str: phrase("text"),
    list: phrase("a list of values"),
    dict: phrase("a section"),
    time: phrase("a time"),
    date: phrase("a date"),
}
_LONGEST_SHOWN = 80
_EXAMPLE_PATH = "/shared/office.json"
_BITS = 256  # of a number that is written out; Python refuses thousands of digits


class TableReader:
    """One table with its place in the file; *path* begins the headings of what lies in it."""

    def __init__(
        self,
        raw: Mapping[str, object],
        *,
        place: str = "",
        path: str = "",
        problems: list[Problem],
    ) -> None:
        self._raw = raw
        self._place = place
        self._path = path
        self._asked: set[str] = set()
        self._first = len(problems)
        self.problems = problems

    def truth(self, key: str, _: FieldRule) -> bool | None:
        """Read true or false."""
        value = self._value(key)
        if value is None or isinstance(value, bool):
            return value
        self._unfit(key, value, bool, phrase("Write true or false, without quotes."))
        return None

    def whole(self, key: str, rule: FieldRule) -> int | None:
        """Read a whole number within the limits of *rule*."""
        value = self._value(key)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool):
            self._unfit(key, value, int, phrase("Write a whole number without quotes, such as 60."))
            return None
        return value if self._in_range(key, value, rule) else None

    def text(self, key: str, rule: FieldRule) -> str | None:
        """Read a text, one of the words or an address where *rule* says so."""
        value = self._value(key)
        if value is None:
            return None
        if isinstance(value, str):
            return _legible(value, rule) if self._is_text(key, value, rule) else None
        self._unfit(key, value, str, phrase("Put it in quotes."))
        return None

    def some_text(self, key: str, rule: FieldRule) -> str | None:
        """Read a text that may be absent; an empty one counts as absent."""
        if self._value(key) == "":
            return None
        return self.text(key, rule) or None

    def texts(self, key: str, rule: FieldRule) -> tuple[str, ...] | None:
        """Read a list of texts; one of which none can be used is no empty list."""
        found = self._list(key, phrase('Write ["one", "two"].'))
        if found is None:
            return None
        texts = tuple(self._items(key, found, str))
        good = tuple(_legible(text, rule) for text in texts if self._is_text(key, text, rule))
        return good if good or not texts else None

    def wholes(self, key: str, rule: FieldRule) -> tuple[int, ...] | None:
        """Read a list of whole numbers."""
        found = self._list(key, phrase("Write [1, 2]."))
        if found is None:
            return None
        return tuple(n for n in self._items(key, found, int) if self._in_range(key, n, rule))

    def text_map(self, key: str, rule: FieldRule) -> dict[str, str] | None:
        """Read a table of texts."""
        table = self.table(key)
        if table is None:
            return None
        texts = {name: table.text(name, rule) for name in table.names()}
        return {name: text for name, text in texts.items() if text}

    def level_map(self, key: str, rule: FieldRule) -> dict[str, Level] | None:
        """Read a table of levels."""
        table = self.table(key)
        if table is None:
            return None
        levels = {name: table.level(name, rule) for name in table.names()}
        return {name: level for name, level in levels.items() if level}

    def level(self, key: str, _: FieldRule) -> Level | None:
        """Read one of the six levels."""
        word = self.some_text(key, FieldRule(words=tuple(level.value for level in Level)))
        return Level(word) if word else None

    def clock_time(self, key: str, _: FieldRule) -> time | None:
        """Read a time of day: ``"22:00"``, or TOML's own ``22:00:00``."""
        value = self._value(key)
        if value is None or isinstance(value, time):
            return value
        try:
            return time.fromisoformat(value if isinstance(value, str) else "").replace(tzinfo=None)
        except ValueError:
            what = phrase("{value} is not a time of day", value=_shown(value))
            self.problem(key, what, phrase('Write it as "22:00".'))
            return None

    def day(self, key: str, _: FieldRule) -> date | None:
        """Read a date: TOML's own, or the same as text."""
        value = self._value(key)
        if value is None or type(value) is date:
            return value
        try:
            return date.fromisoformat(value if isinstance(value, str) else "")
        except ValueError:
            what = phrase("{value} is not a date", value=_shown(value))
            self.problem(key, what, phrase("Write it as 2026-10-01."))
            return None

    def table(self, key: str) -> "TableReader | None":
        """Read a table."""
        value = self._value(key)
        if isinstance(value, dict):
            place = f"{self._place} {key}" if self._place else f"[{key}]"
            return self._below(value, place, key)
        if value is not None:
            do = phrase("Put it under a [{key}] heading.", key=self._path + key)
            self._unfit(key, value, dict, do)
        return None

    def rows(self, key: str, *names: str) -> Iterator["TableReader | None"]:
        """Read a list of tables, None for each that is something else.

        A row is called after the first of *names* that it has, or after its place.
        """
        value = self._value(key)
        if value is not None and not isinstance(value, list):
            do = phrase("Put each one under its own [[{key}]] heading.", key=self._path + key)
            self._unfit(key, value, list, do)
            return
        for index, row in enumerate(value or [], start=1):
            if isinstance(row, dict):
                place = f"{self._nested(key)} {_called(row, names) or f'no. {index}'}"
                yield self._below(row, place, key)
            else:
                do = phrase("Put it under [[{key}]].", key=self._path + key)
                self._unfit(f"{key} no. {index}", row, dict, do)
                yield None

    def names(self) -> tuple[str, ...]:
        """Return the names in the table, as the file has them."""
        return tuple(self._raw)

    def close(self) -> None:
        """Record every key that nothing asked for."""
        for key in self._raw:
            if key not in self._asked:
                what = phrase("unknown setting")
                self.problem(key, what, phrase("It is kept in the file but has no effect."))

    def problem(self, key: str, what: str, do: str) -> None:
        """Record a problem at the place of *key*."""
        place = f"{self._place} {key}".strip()
        self.problems.append(Problem(place, what, do))

    def refused(self, keys: Iterable[str]) -> bool:
        """Whether the value of one of *keys* has been recorded as a problem."""
        places = {f"{self._place} {key}".strip() for key in keys}
        return any(problem.place in places for problem in self.problems[self._first :])

    def _below(self, raw: Mapping[str, object], place: str, key: str) -> "TableReader":
        return TableReader(raw, place=place, path=f"{self._path}{key}.", problems=self.problems)

    def _value(self, key: str) -> object:
        self._asked.add(key)
        return self._raw.get(key)

    def _list(self, key: str, do: str) -> list[object] | None:
        value = self._value(key)
        if value is None or isinstance(value, list):
            return value
        self._unfit(key, value, list, do)
        return None

    def _in_range(self, key: str, value: int, rule: FieldRule) -> bool:
        fits = rule.least <= value <= rule.most
        if not fits:
            what = phrase("{value} is out of range", value=_shown(value))
            do = phrase("Use a number from {least} to {most}.", least=rule.least, most=rule.most)
            self.problem(key, what, do)
        return fits

    def _is_text(self, key: str, text: str, rule: FieldRule) -> bool:
        if rule.path and not ("://" in text and rule.schemes):
            return self._is_path(key, text, rule)
        if rule.schemes:
            wrong = address_problem(text.partition("|")[0], rule)
            if wrong is not None:
                self.problem(key, *wrong)
            return wrong is None
        if not rule.words or text in rule.words:
            return True
        what = phrase('"{word}" is not a valid value', word=text[:_LONGEST_SHOWN])
        self.problem(key, what, phrase("Use one of: {words}.", words=", ".join(rule.words)))
        return False

    def _is_path(self, key: str, text: str, rule: FieldRule) -> bool:
        if not text or is_whole_path(text):
            return True
        do = phrase("Write the whole path of the file, such as {example}.", example=_EXAMPLE_PATH)
        if rule.schemes:
            do = phrase("Write the whole path of a file, or an address that starts with https://.")
        shown = masked(text)[:_LONGEST_SHOWN]
        self.problem(key, phrase('"{value}" is not the whole path of a file', value=shown), do)
        return False

    def _nested(self, key: str) -> str:
        return f"{self._place} {key}" if self._place else f"[[{key}]]"

    def _items(self, key: str, values: list[object], wanted: type[T]) -> Iterator[T]:
        for index, value in enumerate(values, start=1):
            if isinstance(value, wanted) and not (wanted is int and isinstance(value, bool)):
                yield value
            else:
                what = _expected(wanted, value)
                do = phrase("This entry is ignored until it is corrected.")
                self.problem(f"{key} no. {index}", what, do)

    def _unfit(self, key: str, value: object, wanted: type, do: str) -> None:
        self.problem(key, _expected(wanted, value), do)


def _legible(text: str, rule: FieldRule) -> str:
    """Return *text* without what nobody sees and what moves a terminal's cursor.

    Lists and plans come from friends, and their names are shown in every window and terminal.
    """
    if text.isprintable() or rule.exact or rule.path or rule.schemes or rule.words:
        return text
    # Imported here: hardly a file needs it, and the icon waits for the settings.
    from statustray.domain.text.plain_text import legible  # noqa: PLC0415

    return legible(text, lines=rule.lines)


def _expected(wanted: type, value: object) -> str:
    return phrase("expected {wanted}, found {found}", wanted=_NAMES[wanted], found=_kind(value))


def _kind(value: object) -> str:
    return next(
        (name for kind, name in _NAMES.items() if isinstance(value, kind)), phrase("something else")
    )


def _shown(value: object) -> str:
    if isinstance(value, date | time):
        return value.isoformat()
    text = repr(value) if not isinstance(value, int) or value.bit_length() < _BITS else "…"
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"


def _called(row: Mapping[str, object], names: tuple[str, ...]) -> str | None:
    words = (row.get(name) for name in names)
    return next((word for word in words if isinstance(word, str) and word), None)
