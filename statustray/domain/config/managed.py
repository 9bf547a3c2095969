"""Settings that an administrator gives to every user of a computer, and which of them are locked.

The file has the form of ``settings.toml``, and ``locked``: names such as ``polling.interval_s``,
``network`` or ``watch``.  A value that is given counts where the user has set nothing; a locked
one always counts, its default where none is given.  Rows of lists are added to the user's own,
and replace them where the list is locked.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from statustray.domain.config.settings_format import read
from statustray.domain.config.settings_rows import ROW_RULES
from statustray.domain.model.field_rule import fields_of
from statustray.domain.model.problem import Problem
from statustray.domain.model.settings import Settings
from statustray.domain.text.lazy_message import phrase

LOCKED = "locked"
Rows = tuple[Any, ...]


class Managed(Struct, frozen=True):
    """What the administrator's file says.

    ``given`` are the names that it sets, ``locked`` those that nobody may change, both as
    ``table.key`` or as the name of a list.
    """

    settings: Settings = field(default_factory=Settings)
    given: frozenset[str] = frozenset()
    locked: frozenset[str] = frozenset()

    def locks(self, name: str) -> bool:
        """Whether *name* (``table.key``, or a list) may not be changed."""
        return is_locked(name, self.locked)


def is_locked(name: str, locked: Collection[str]) -> bool:
    """Whether *name*, ``table.key`` or a list, or the table that it is of, is among *locked*."""
    return name in locked or name.partition(".")[0] in locked


def read_managed(raw: Mapping[str, object]) -> tuple[Managed, tuple[Problem, ...]]:
    """Read the tables of the administrator's file; what cannot be used is named and left out."""
    tables = {key: value for key, value in raw.items() if key != LOCKED}
    settings, problems = read(tables)
    wanted = raw.get(LOCKED, [])
    names = [name for name in wanted if isinstance(name, str)] if isinstance(wanted, list) else []
    known = set(lockable_names())
    odd = [name for name in names if name not in known]
    if not isinstance(wanted, list) or len(names) < len(wanted):
        odd.append(LOCKED)
    return (
        Managed(settings, frozenset(_given(tables)), frozenset(names) & known),
        (*problems, *(_unknown(name) for name in odd)),
    )


def applied(mine: Settings, managed: Managed) -> Settings:
    """Return *mine* with what the administrator gives and locks."""
    changed: dict[str, object] = {}
    for part in fields_of(Settings):
        own, given = getattr(mine, part.name), getattr(managed.settings, part.name)
        if part.row_kind is not None:
            changed[part.name] = _rows(part.name, own, given, managed)
        elif isinstance(own, Struct):
            changed[part.name] = _table(part.name, own, given, managed)
    return replace(mine, **changed)


def own_part(wanted: Settings, mine: Settings, managed: Managed) -> Settings:
    """Return what of *wanted* is the user's own, where *mine* was it before.

    ``applied`` of the result is *wanted* again, but for what is locked.
    """
    changed: dict[str, object] = {}
    for part in fields_of(Settings):
        new, old = getattr(wanted, part.name), getattr(mine, part.name)
        given = getattr(managed.settings, part.name)
        if part.row_kind is not None:
            kept = tuple(row for row in new if row not in given or row in old)
            changed[part.name] = old if managed.locks(part.name) else kept
        elif isinstance(new, Struct):
            changed[part.name] = _own_table(part.name, (new, old, given), managed)
    return replace(wanted, **changed)


def _table(name: str, own: Struct, given: Struct, managed: Managed) -> Struct:
    values = {
        one.name: getattr(given, one.name)
        for one in fields_of(type(own))
        if managed.locks(key := f"{name}.{one.key}")
        or (key in managed.given and getattr(own, one.name) == one.default)
    }
    return replace(own, **values)


def _own_table(name: str, parts: tuple[Struct, Struct, Struct], managed: Managed) -> Struct:
    new, old, given = parts
    values = {}
    for one in fields_of(type(new)):
        key = f"{name}.{one.key}"
        untouched = getattr(new, one.name) == getattr(given, one.name)
        if managed.locks(key) or (key in managed.given and untouched):
            values[one.name] = getattr(old, one.name)
    return replace(new, **values)


def _rows(name: str, own: Rows, given: Rows, managed: Managed) -> Rows:
    if managed.locks(name):
        return given
    named = {_name_of(row) for row in own}
    return (*(row for row in given if _name_of(row) not in named), *own)


def _name_of(row: object) -> object:
    return ROW_RULES[type(row)].name(row) or row


def _given(tables: Mapping[str, object]) -> Iterator[str]:
    for name, value in tables.items():
        if isinstance(value, Mapping):
            yield from (f"{name}.{key}" for key in value)
        else:
            yield name


def lockable_names() -> Iterator[str]:
    """Yield every name that can be locked."""
    for part in fields_of(Settings):
        default = part.default
        if part.row_kind is not None:
            yield part.name
        elif isinstance(default, Struct):
            yield part.name
            yield from (f"{part.name}.{one.key}" for one in fields_of(type(default)))


def _unknown(name: str) -> Problem:
    what = phrase('"{name}" is no setting that can be locked', name=name)
    do = phrase("Write a name such as {example}.", example='"polling.interval_s"')
    return Problem(LOCKED, what, do)
