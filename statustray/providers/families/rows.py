"""Levels out of rows: by a format's table of words or codes, and for rows that nobody can read."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from msgspec import Struct

from statustray.domain.model.checks.report import Component
from statustray.domain.model.level import Level, worst
from statustray.domain.parsing.json_reader import JsonValue

# What parts are called, by their identities.
Names = Mapping[str, tuple[str, ...]]
_DEEPEST: Final = 8


def level_of(
    row: JsonValue, table: Mapping[str, Level], *path: str, otherwise: Level = Level.UNKNOWN
) -> Level:
    """Return the level of the word at *path*; *otherwise* where it is missing or not in *table*."""
    return table.get(row.said(*path), otherwise)


def code_level(row: JsonValue, table: Mapping[float, Level], *path: str) -> Level:
    """Return the level of the number at *path*; unknown where it is missing or not in *table*."""
    code = row.count(*path)
    return Level.UNKNOWN if code is None else table.get(code, Level.UNKNOWN)


def unless_garbled(level: Level, page: JsonValue, *lists: str) -> Level:
    """Return *level*, at least UNKNOWN where one of *lists* holds rows that are no objects.

    Only an empty list says that there is no incident.
    """
    return worst((level, Level.UNKNOWN)) if any(page.garbled(key) for key in lists) else level


def named(row: JsonValue, names: Names, *path: str, each: str = "") -> tuple[str, ...]:
    """Return the *names* of the parts that the list at *path* refers to by their identities.

    These are numbers or texts, or the member *each* of objects; unknown ones are left out.
    """
    found = row.maybe(*path)
    members = found.rows() if found is not None and isinstance(found.value, list) else ()
    parts = (member.maybe(each) if each else member for member in members)
    return tuple(name for part in parts if part for name in names.get(str(part.value), ()))


def once(
    listed: Iterable[tuple[str, JsonValue]], key: str
) -> tuple[tuple[JsonValue, tuple[str, ...]], ...]:
    """Return each row *listed* under several names once, told by its *key*, with these names."""
    found: dict[object, tuple[JsonValue, dict[str, None]]] = {}
    for name, row in listed:
        identity = row.label(key) or row.count(key) or row.place
        found.setdefault(identity, (row, {}))[1][name] = None
    return tuple((row, tuple(names)) for row, names in found.values())


def with_group(
    name: str, own: Level, members: tuple[Component, ...], group: str | None = None
) -> tuple[Component, ...]:
    """Return *members*, with the group itself where it is in trouble and none of them is.

    Some of its parts may not be listed.
    """
    hidden = own.trouble and not any(part.level.trouble for part in members)
    return (*members, Component(name, own, group)) if hidden else members


def _no_group(_row: JsonValue) -> None:
    return None


class ComponentTree(Struct, frozen=True):
    """Components that hold their parts under ``children``, of which the leaves are listed.

    A part with children lends them its name as their group, "Europe / Paris" where that has one
    itself, and is listed where only it tells of trouble.  ``group`` reads what a part without a
    parent belongs to.
    """

    name: Callable[[JsonValue], str]
    level: Callable[[JsonValue], Level]
    group: Callable[[JsonValue], str | None] = _no_group

    def leaves(self, rows: tuple[JsonValue, ...]) -> tuple[Component, ...]:
        """Return the components below *rows*."""
        return tuple(self._leaves(rows, None, 0))

    def _leaves(
        self, rows: tuple[JsonValue, ...], parent: str | None, depth: int
    ) -> Iterator[Component]:
        for row in rows:
            name, level, group = self.name(row), self.level(row), parent or self.group(row)
            children = row.shown("children") if depth < _DEEPEST else ()
            if children:
                path = f"{group} / {name}" if group else name
                members = tuple(self._leaves(children, path, depth + 1))
                yield from with_group(name, level, members, group)
            else:
                yield Component(name, unless_garbled(level, row, "children"), group)
