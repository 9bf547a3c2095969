"""Levels out of rows: by a format's table of words or codes, and for rows that nobody can read."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from msgspec import Struct

from statustray.domain.model.checks.report import Component
from statustray.domain.model.level import Level, worst
from statustray.domain.parsing.json_reader import JsonValue

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

    A part with children lends them its name as their group, and is listed itself where only it
    tells of trouble.  ``group`` reads what a part without a parent belongs to.
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
                yield from with_group(
                    name, level, tuple(self._leaves(children, name, depth + 1)), group
                )
            else:
                yield Component(name, unless_garbled(level, row, "children"), group)
