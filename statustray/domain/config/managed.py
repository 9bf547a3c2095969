"""Settings that an administrator gives to every user of a computer, and which of them are locked.

The file has the form of ``settings.toml``, and ``locked``: names such as ``polling.interval_s``,
``network`` or ``watch``.  A value that is given counts where the user has set nothing; a locked
one always counts, its default where none is given.  Rows of lists are added to the user's own,
and replace them where the list is locked.
"""

from collections.abc import Iterator, Mapping
from dataclasses import field, is_dataclass, replace
from typing import Any

from statustray.domain.config.settings_format import default_of, fields_of, read, row_kind
from statustray.domain.config.settings_rows import ROW_RULES
from statustray.domain.lazy_dataclass import lazy_dataclass
from statustray.domain.model.field_rule import key_of
from statustray.domain.model.problem import Problem
from statustray.domain.model.settings import Settings
from statustray.domain.text.lazy_message import phrase

LOCKED = "locked"
Rows = tuple[Any, ...]


@lazy_dataclass(frozen=True, slots=True)
class Managed:
    """What the administrator's file says.

    ``given`` are the names that it sets, ``locked`` those that nobody may change, both as
    ``table.key`` or as the name of a list.
    """

    settings: Settings = field(default_factory=Settings)
    given: frozenset[str] = frozenset()
    locked: frozenset[str] = frozenset()

    def locks(self, name: str) -> bool:
        """Whether *name* (``table.key``, or a list) may not be changed."""
        return name in self.locked or name.partition(".")[0] in self.locked


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
        if row_kind(part) is not None:
            changed[part.name] = _rows(part.name, own, given, managed)
        elif is_dataclass(own):
            changed[part.name] = _table(part.name, own, given, managed)
    return replace(mine, **changed)  # type: ignore[arg-type]  # names of fields


def own_part(wanted: Settings, mine: Settings, managed: Managed) -> Settings:
    """Return what of *wanted* is the user's own, where *mine* was it before.

    ``applied`` of the result is *wanted* again, but for what is locked.
    """
    changed: dict[str, object] = {}
    for part in fields_of(Settings):
        new, old = getattr(wanted, part.name), getattr(mine, part.name)
        given = getattr(managed.settings, part.name)
        if row_kind(part) is not None:
            kept = tuple(row for row in new if row not in given or row in old)
            changed[part.name] = old if managed.locks(part.name) else kept
        elif is_dataclass(new):
            changed[part.name] = _own_table(part.name, (new, old, given), managed)
    return replace(wanted, **changed)  # type: ignore[arg-type]  # names of fields


def _table(name: str, own: Any, given: Any, managed: Managed) -> object:  # noqa: ANN401 - any table
    values = {
        one.name: getattr(given, one.name)
        for one in fields_of(type(own))
        if managed.locks(key := f"{name}.{key_of(one)}")
        or (key in managed.given and getattr(own, one.name) == default_of(one))
    }
    return replace(own, **values)


def _own_table(name: str, parts: tuple[Any, Any, Any], managed: Managed) -> object:
    new, old, given = parts
    values = {}
    for one in fields_of(type(new)):
        key = f"{name}.{key_of(one)}"
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
        default = default_of(part)
        if row_kind(part) is not None:
            yield part.name
        elif is_dataclass(default):
            yield part.name
            yield from (f"{part.name}.{key_of(one)}" for one in fields_of(type(default)))


def _unknown(name: str) -> Problem:
    what = phrase('"{name}" is no setting that can be locked', name=name)
    do = phrase("Write a name such as {example}.", example='"polling.interval_s"')
    return Problem(LOCKED, what, do)
