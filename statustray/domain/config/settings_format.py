"""Settings as plain tables, and back: the form of ``settings.toml``, which is a contract.

Both ways follow the declarations in ``domain.model.settings``: a field's type says how its value
is read, its rule what is accepted.  What does not fit is named with its place, and the default
stands in for it.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, time
from typing import TypeVar, cast

from msgspec import NODEFAULT, Struct

from statustray.domain.config.settings_rows import REMOVE_ONE, ROW_RULES
from statustray.domain.config.table_reader import TableReader
from statustray.domain.model.field_rule import FieldRule, SettingField, fields_of
from statustray.domain.model.level import Level
from statustray.domain.model.problem import Problem, the_first
from statustray.domain.model.settings import SCHEMA, Settings

T = TypeVar("T", bound=Struct)

_READERS: Mapping[object, Callable[[TableReader, str, FieldRule], object]] = {
    bool: TableReader.truth,
    int: TableReader.whole,
    int | None: TableReader.whole,
    str: TableReader.text,
    str | None: TableReader.some_text,
    tuple[str, ...]: TableReader.texts,
    tuple[int, ...]: TableReader.wholes,
    Mapping[str, str]: TableReader.text_map,
    Mapping[str, Level]: TableReader.level_map,
    Level: TableReader.level,
    Level | None: TableReader.level,
    time: TableReader.clock_time,
    time | None: TableReader.clock_time,
    date | None: TableReader.day,
}


def read(raw: Mapping[str, object]) -> tuple[Settings, tuple[Problem, ...]]:
    """Read settings from the tables of a file of today's schema."""
    problems: list[Problem] = []
    top = TableReader(raw, problems=problems)
    top.whole("schema", FieldRule(least=1))
    given = {field.name: _value(top, field) for field in fields_of(Settings)}
    top.close()
    return _made(Settings, given), the_first(problems)


def read_rows(kind: type[T], rows: list[object]) -> tuple[T | None, ...]:
    """Read each of *rows* as a value of *kind*, None where it cannot be used."""
    top = TableReader({"rows": rows}, problems=[])
    return tuple(None if row is None else _row(kind, row) for row in top.rows("rows"))


def row_problems(key: str, rows: tuple[object, ...]) -> tuple[Problem, ...]:
    """Return what a file would not accept of *rows*, the value of the list named *key*."""
    return read({key: plain(rows)})[1]


def write(settings: Settings) -> dict[str, object]:
    """Return the tables that hold *settings*, without what equals its default."""
    return {"schema": SCHEMA, **_changed(settings)}


def plain(value: object) -> object:
    """Return a value of the settings as the file has it.

    Raises:
        TypeError: no setting has values of this kind.
    """
    match value:
        case Level():
            return value.value
        case time():
            return value.isoformat("auto" if value.second or value.microsecond else "minutes")
        case tuple():
            return [plain(item) for item in value]
        case Mapping():
            return {key: plain(item) for key, item in value.items()}
        case bool() | int() | str() | date():
            return value
        case Struct():
            return _changed(value)
        case _:
            message = f"no value of the settings: {value!r}"
            raise TypeError(message)


def _value(table: TableReader, field: SettingField) -> object:
    """Read the value of *field*, None where the default applies."""
    key, rule = field.key, field.rule
    reader = _READERS.get(field.of)
    if reader is not None:
        return reader(table, key, rule)
    kind = field.row_kind
    if kind is not None:
        return tuple(_rows(kind, table.rows(key, *rule.called_after)))
    section = table.table(key)
    return None if section is None else _read(cast("type[Struct]", field.of), section)


def _rows(kind: type[T], rows: Iterator[TableReader | None]) -> Iterator[T]:
    """Read the usable rows of a list; of rows that have the same name, the first counts."""
    seen: set[object] = set()
    name_of, repeated = ROW_RULES[kind].name, ROW_RULES[kind].repeated
    for row in rows:
        value = None if row is None else _row(kind, row)
        if row is None or value is None:
            continue
        name = name_of(value)
        if name is not None and name in seen:
            row.problem("", repeated, REMOVE_ONE)
            continue
        seen.add(name)
        yield value


def _row(kind: type[T], row: TableReader) -> T | None:
    value = _read(kind, row)
    problem = ROW_RULES[kind].problem(value)
    if problem is not None and not row.refused(problem.lacks):
        row.problem(problem.key, problem.what, problem.do)
    return value if problem is None or problem.usable else None


def _read(kind: type[T], table: TableReader) -> T | None:
    """Read a value of *kind*, None where a field without a default is not given."""
    given = {field.name: _value(table, field) for field in fields_of(kind)}
    table.close()
    wanted = (field.name for field in fields_of(kind) if field.default is NODEFAULT)
    return None if any(given[name] is None for name in wanted) else _made(kind, given)


def _made(kind: type[T], given: Mapping[str, object]) -> T:
    return kind(**{name: value for name, value in given.items() if value is not None})


def _changed(value: Struct) -> dict[str, object]:
    """Return the fields of a settings value that differ from their defaults, as plain values."""
    pairs = ((field, getattr(value, field.name)) for field in fields_of(type(value)))
    held = {field.key: plain(held) for field, held in pairs if held != field.default}
    return {name: value for name, value in held.items() if value != {}}
