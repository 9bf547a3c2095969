"""A table of the settings file, read field by field: what does not fit is named, never guessed."""

from collections.abc import Iterator, Mapping
from datetime import date, time
from typing import TypeVar

from statustray.domain.model.level import Level
from statustray.domain.model.settings import Problem
from statustray.domain.text.lazy_message import phrase

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


class TableReader:
    """One table with its place in the file; ``problems`` collects what cannot be used.

    Every reader returns the given default where the key is absent or its value does not fit.
    """

    def __init__(
        self, raw: Mapping[str, object], *, place: str = "", problems: list[Problem]
    ) -> None:
        self._raw = raw
        self._place = place
        self._asked: set[str] = set()
        self.problems = problems

    def truth(self, key: str, default: bool) -> bool:  # noqa: FBT001 - the default's own type
        """Read true or false."""
        value = self._value(key)
        if value is None or isinstance(value, bool):
            return default if value is None else value
        return self._unfit(
            key, value, bool, phrase("Write true or false, without quotes."), default
        )

    def whole(self, key: str, default: int, *, least: int, most: int) -> int:
        """Read a whole number in [least, most]."""
        value = self._value(key)
        if value is None:
            return default
        if not isinstance(value, int) or isinstance(value, bool):
            return self._unfit(key, value, int, phrase("Write it without quotes."), default)
        if least <= value <= most:
            return value
        what = phrase("{value} is out of range", value=value)
        self.problem(
            key, what, phrase("Use a number from {least} to {most}.", least=least, most=most)
        )
        return default

    def some_whole(self, key: str) -> int | None:
        """Read a whole number of at least 0 that may be absent."""
        value = self.whole(key, -1, least=0, most=10**9)
        return None if value < 0 else value

    def text(self, key: str, default: str = "") -> str:
        """Read a text."""
        value = self._value(key)
        if value is None or isinstance(value, str):
            return default if value is None else value
        return self._unfit(key, value, str, phrase("Put it in quotes."), default)

    def some_text(self, key: str) -> str | None:
        """Read a text that may be absent; an empty one counts as absent."""
        return self.text(key) or None

    def choice(self, key: str, default: str, *, of: tuple[str, ...]) -> str:
        """Read one of the words *of*."""
        word = self.text(key, default)
        if word in of or word == default:
            return word
        what = phrase('"{word}" is not a valid value', word=word)
        self.problem(key, what, phrase("Use one of: {words}.", words=", ".join(of)))
        return default

    def address(self, key: str, *, schemes: tuple[str, ...]) -> str | None:
        """Read an address whose scheme is one of *schemes*."""
        value = self.some_text(key)
        return value if value is None or self._is_address(key, value, schemes) else None

    def addresses(
        self, key: str, default: tuple[str, ...], *, schemes: tuple[str, ...]
    ) -> tuple[str, ...]:
        """Read a list of addresses; one of which none can be used is no empty list."""
        found = self.texts(key, default)
        good = tuple(value for value in found if self._is_address(key, value, schemes))
        return good if good or not found else default

    def texts(self, key: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Read a list of texts."""
        value = self._value(key)
        if value is None:
            return default
        if not isinstance(value, list):
            return self._unfit(key, value, list, phrase('Write ["one", "two"].'), default)
        return tuple(self._items(key, value, str))

    def wholes(self, key: str, default: tuple[int, ...] = ()) -> tuple[int, ...]:
        """Read a list of whole numbers."""
        value = self._value(key)
        if value is None:
            return default
        if not isinstance(value, list):
            return self._unfit(key, value, list, phrase("Write [1, 2]."), default)
        return tuple(self._items(key, value, int))

    def text_map(self, key: str) -> dict[str, str]:
        """Read a table of texts."""
        table = self.table(key)
        texts = {name: table.text(name) for name in table.names()}
        return {name: text for name, text in texts.items() if text}

    def level(self, key: str) -> Level | None:
        """Read one of the six levels, or None."""
        word = self.choice(key, "", of=tuple(level.value for level in Level))
        return Level(word) if word else None

    def clock_time(self, key: str) -> time | None:
        """Read a time of day: ``"22:00"``, or TOML's own ``22:00:00``."""
        value = self._value(key)
        if value is None or isinstance(value, time):
            return value
        try:
            return time.fromisoformat(value if isinstance(value, str) else "")
        except ValueError:
            what = phrase("{value} is not a time of day", value=repr(value))
            self.problem(key, what, phrase('Write it as "22:00".'))
            return None

    def day(self, key: str) -> date | None:
        """Read a date: TOML's own, or the same as text."""
        value = self._value(key)
        if value is None or type(value) is date:
            return value
        try:
            return date.fromisoformat(value if isinstance(value, str) else "")
        except ValueError:
            what = phrase("{value} is not a date", value=repr(value))
            self.problem(key, what, phrase("Write it as 2026-10-01."))
            return None

    def table(self, key: str) -> "TableReader":
        """Read a table, an empty one where it is absent."""
        value = self._value(key)
        place = f"{self._place} {key}" if self._place else f"[{key}]"
        if isinstance(value, dict):
            return TableReader(value, place=place, problems=self.problems)
        if value is not None:
            self._unfit(key, value, dict, phrase("Put it under a [{key}] heading.", key=key), None)
        return TableReader({}, place=place, problems=self.problems)

    def tables(self, key: str, *names: str) -> Iterator["TableReader"]:
        """Read a list of tables; each is called after the first of *names* it has, or its place."""
        value = self._value(key)
        if value is not None and not isinstance(value, list):
            self._unfit(
                key,
                value,
                list,
                phrase("Put each one under its own [[{key}]] heading.", key=key),
                None,
            )
            return
        for index, row in enumerate(value or [], start=1):
            if isinstance(row, dict):
                place = f"{self._nested(key)} {_called(row, names) or f'no. {index}'}"
                yield TableReader(row, place=place, problems=self.problems)
            else:
                self._unfit(
                    f"{key} no. {index}",
                    row,
                    dict,
                    phrase("Put it under [[{key}]].", key=key),
                    None,
                )

    def names(self) -> tuple[str, ...]:
        """Return the names in the table, as the file has them."""
        return tuple(self._raw)

    def close(self) -> None:
        """Name every key that nothing asked for."""
        for key in self._raw:
            if key not in self._asked:
                what = phrase("unknown setting")
                self.problem(key, what, phrase("It is kept in the file but has no effect."))

    def problem(self, key: str, what: str, do: str) -> None:
        """Add one problem with the place of *key*."""
        place = f"{self._place} {key}".strip()
        self.problems.append(Problem(place, what, do))

    def _value(self, key: str) -> object:
        self._asked.add(key)
        return self._raw.get(key)

    def _is_address(self, key: str, value: str, schemes: tuple[str, ...]) -> bool:
        if any(value.startswith(f"{scheme}://") for scheme in schemes):
            return True
        starts = ", ".join(f"{scheme}://" for scheme in schemes)
        what = phrase('"{value}" is not an address', value=value)
        self.problem(key, what, phrase("Start it with {starts}.", starts=starts))
        return False

    def _nested(self, key: str) -> str:
        return f"{self._place} {key}" if self._place else f"[[{key}]]"

    def _items(self, key: str, values: list[object], wanted: type[T]) -> Iterator[T]:
        for index, value in enumerate(values, start=1):
            if isinstance(value, wanted) and not (wanted is int and isinstance(value, bool)):
                yield value
            else:
                what = _expected(wanted, value)
                self.problem(
                    f"{key} no. {index}",
                    what,
                    phrase("This entry is ignored until it is corrected."),
                )

    def _unfit(self, key: str, value: object, wanted: type, do: str, default: T) -> T:
        self.problem(key, _expected(wanted, value), do)
        return default


def _expected(wanted: type, value: object) -> str:
    return phrase("expected {wanted}, found {found}", wanted=_NAMES[wanted], found=_kind(value))


def _kind(value: object) -> str:
    return next(
        (name for kind, name in _NAMES.items() if isinstance(value, kind)), phrase("something else")
    )


def _called(row: Mapping[str, object], names: tuple[str, ...]) -> str | None:
    words = (row.get(name) for name in names)
    return next((word for word in words if isinstance(word, str) and word), None)
