"""What the tables of a settings file become when settings change, with all else kept.

Only what differs between the settings before and after is written: unknown names, damaged rows
and what was changed by hand in the meantime stay.
"""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from msgspec import Struct

from statustray.domain.config.settings_format import plain, read_rows
from statustray.domain.config.settings_rows import ROW_RULES
from statustray.domain.model.field_rule import SettingField, fields_of
from statustray.domain.model.settings import SCHEMA, Settings

T = TypeVar("T", bound=Struct)
Tables = Mapping[str, object]
Path = tuple[str, ...]
Origins = dict[Path, tuple[int | None, ...]]
_Row = tuple[int | None, object]


class Merged(Struct, frozen=True):
    """The tables of the changed file.

    Attributes:
        tables: What the file holds afterwards.
        origins: For each list of tables that changed, the place (from 0) that each of its rows
            has in the file now, None for a new row.
    """

    tables: Tables
    origins: Mapping[Path, tuple[int | None, ...]]


def merged_tables(raw: Tables, before: Settings, after: Settings) -> Merged:
    """Return *raw* with what differs between *before* and *after*."""
    origins: Origins = {}
    first: Tables = raw or {"schema": SCHEMA}
    return Merged(_merged((), first, before, after, origins), origins)


def same(one: object, other: object) -> bool:
    """Whether two values of TOML are the same, with their types: ``1`` is not ``true``."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other or (one != one and other != other)  # noqa: PLR0124 - not a number


def _merged(path: Path, raw: Tables, before: T, after: T, origins: Origins) -> dict[str, object]:
    """Return the table *raw* at *path* with the fields that differ."""
    result = dict(raw)
    for field in fields_of(type(after)):
        old, new = getattr(before, field.name), getattr(after, field.name)
        if old != new:
            _change((*path, field.key), result, field, (old, new), origins)
    return result


def _change(
    path: Path,
    result: dict[str, object],
    field: SettingField,
    change: tuple[object, object],
    origins: Origins,
) -> None:
    """Change the value of *field*, the last of *path*, from the first of *change* to the second."""
    key = path[-1]
    (old, new), held = change, result.get(key)
    kind = field.row_kind
    if kind is not None:
        _change_rows(path, result, kind, change, origins)
    elif isinstance(old, Struct) and isinstance(new, Struct):
        result[key] = _merged(path, _table(held), old, new, origins)
    elif isinstance(new, Mapping):
        result[key] = _merged_names(_table(held), _table(old), new)
    else:
        _put(result, field, new)


def _put(table: dict[str, object], field: SettingField, value: object) -> None:
    """Write *value* into *table*, which holds no defaults."""
    if value == field.default:
        table.pop(field.key, None)
    else:
        table[field.key] = plain(value)


def _merged_names(held: Tables, before: Tables, after: Tables) -> dict[str, object]:
    """Return a table of free names with those that differ between *before* and *after*."""
    kept = {key: value for key, value in held.items() if key not in before.keys() - after.keys()}
    changed = {key: plain(value) for key, value in after.items() if before.get(key) != value}
    return {**kept, **changed}


def _change_rows(
    path: Path,
    result: dict[str, object],
    kind: type,
    change: tuple[object, object],
    origins: Origins,
) -> None:
    held = result.get(path[-1])
    rows = _Rows(kind, held if isinstance(held, list) else [])
    before, after = (list(part) if isinstance(part, tuple) else [] for part in change)
    rows.change(before, after)
    flat = [row for _, group in rows.groups for row in group]
    result.pop(path[-1], None)
    if flat:
        result[path[-1]] = [row for _, row in flat]
    origins[path] = tuple(place for place, _ in flat)


class _Rows:
    """A list of tables while it is changed.

    Rows are kept in groups, a usable row with those that repeat its name behind it, so that no
    repetition becomes the first of its name.  A group that cannot be used has the name None.
    """

    def __init__(self, kind: type, raw: list[object]) -> None:
        self.groups: list[tuple[object, list[_Row]]] = []
        self._kind = kind
        first: dict[object, list[_Row]] = {}
        values = read_rows(kind, raw)
        for place, (name, row) in enumerate(zip(self._names(values), raw, strict=True)):
            group: list[_Row] = first.get(name, [])
            group.append((place, row))
            if len(group) == 1:
                self.groups.append((name, group))
            if name is not None:
                first[name] = group

    def change(self, before: Sequence[object], after: Sequence[object]) -> None:
        """Remove, change, add and order rows as the settings did."""
        old = dict(zip(self._names(before), before, strict=True))
        new = dict(zip(self._names(after), after, strict=True))
        if not ROW_RULES[self._kind].repeated:
            new = _paired(old, new)
        gone = old.keys() - new.keys()
        self.groups = [group for group in self.groups if group[0] not in gone]
        for name, group in self.groups:
            if name is not None and name in new:
                place, row = group[0]
                group[0] = (place, self._row(_table(row), old.get(name), new[name]))
        present = {name for name, _ in self.groups}
        for name, value in new.items():
            # What was removed from the file by hand and not changed here stays away.
            if name not in present and (name not in old or old[name] != value):
                self.groups.append((name, [(None, self._row({}, None, value))]))
        self._order([*new])

    def _row(self, raw: Tables, old: object | None, new: object) -> dict[str, object]:
        result = dict(raw)
        for field in fields_of(self._kind):
            before = field.default if old is None else getattr(old, field.name)
            value = getattr(new, field.name)
            if value != before:
                _put(result, field, value)
        return result

    def _order(self, names: list[object]) -> None:
        """Bring the groups of *names* into this order; all others stay where they are."""
        rank = {name: place for place, name in enumerate(names)}
        ours = [n for n, (name, _) in enumerate(self.groups) if name in rank]
        moved = sorted((self.groups[n] for n in ours), key=lambda group: rank[group[0]])
        for place, group in zip(ours, moved, strict=True):
            self.groups[place] = group

    def _names(self, values: Sequence[object | None]) -> list[object]:
        """Return a name for each value, None for None; without names, equal values are counted."""
        names: list[object] = []
        for value in values:
            name = None if value is None else ROW_RULES[self._kind].name(value)
            if value is not None and name is None:
                name = (value, sum(isinstance(n, tuple) and n[0] == value for n in names))
            names.append(name)
        return names


def _paired(old: dict[object, object], new: dict[object, object]) -> dict[object, object]:
    """Give rows without names that differ the names of those they replace, in order."""
    free = iter([name for name in old if name not in new])
    return {name if name in old else next(free, name): value for name, value in new.items()}


def _table(value: object) -> Tables:
    return value if isinstance(value, Mapping) else {}
