"""Levels out of rows: by a format's table of words or codes, and for rows that nobody can read."""

from collections.abc import Mapping

from statustray.domain.model.checks.report import Component
from statustray.domain.model.level import Level, worst
from statustray.domain.parsing.json_reader import JsonValue


def level_of(
    row: JsonValue, table: Mapping[str, Level], *path: str, otherwise: Level = Level.UNKNOWN
) -> Level:
    """Return the level of the word at *path*; *otherwise* where it is missing or not in *table*."""
    return table.get(row.said(*path), otherwise)


def code_level(
    row: JsonValue, table: Mapping[float, Level], *path: str, otherwise: Level = Level.UNKNOWN
) -> Level:
    """Return the level of the number at *path*, like ``level_of``."""
    code = row.count(*path)
    return otherwise if code is None else table.get(code, otherwise)


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
