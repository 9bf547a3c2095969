"""Settings files with names that nobody knows and rows that cannot be used, and changes to them."""

from collections.abc import Iterator, Mapping
from random import Random

from msgspec.structs import fields, replace

from statustray.domain.model.settings import Settings

_UNKNOWN = "mood"
_VALUES: tuple[object, ...] = (
    9,
    True,
    "teal",
    [1, "two"],
    {"a": {"b": 1}},
    [{"q": 1}, {"q": 2}],
    [{"a": 1}, "b"],
    [],
)
_ROWS = ("watch", "plan")
_DAMAGED: tuple[object, ...] = (
    {"id": ["x"]},
    {"id": "mood"},
    {"service": 5},
    {"purpose": ["x"], "mood": 1},
    "mood",
    7,
)
_TABLES = ("polling", "network", "notify", "appearance", "me", "drills")


def with_odd_values(tables: Mapping[str, object], chance: Random) -> dict[str, object]:
    """Return *tables* with unknown names, and with damaged rows among the good ones."""
    odd = {
        key: _with_unknown(value, chance) if key in _TABLES else value
        for key, value in tables.items()
    }
    for key in _ROWS:
        rows = odd.get(key, [])
        if isinstance(rows, list) and chance.random() < 0.4:
            odd[key] = _with_damaged(rows, chance)
    return _with_unknown(odd, chance)


def lasting(tables: Mapping[str, object]) -> set[str]:
    """Return what no change of settings may touch: unknown names, and damaged rows."""
    return set(_lasting(tables, ""))


def partly(before: Settings, after: Settings, chance: Random) -> Settings:
    """Return *before* with some of the parts of *after*, and its services in another order."""
    names = [field.name for field in fields(Settings)]
    chosen = chance.sample(names, chance.randint(1, 3))
    watch = [*before.watch]
    chance.shuffle(watch)
    parts = {name: getattr(after, name) for name in chosen}
    return replace(before, **{"watch": tuple(watch), **parts})


def _lasting(table: Mapping[str, object], place: str) -> Iterator[str]:
    for key, value in table.items():
        if key == _UNKNOWN:
            yield f"{place}{key} no. {_VALUES.index(value)}"
        elif isinstance(value, Mapping):
            yield from _lasting(value, f"{key}.")
        elif key in _ROWS and isinstance(value, list):
            yield from (f"{key} no. {_DAMAGED.index(row)}" for row in value if row in _DAMAGED)


def _with_unknown(value: object, chance: Random) -> dict[str, object]:
    table = dict(value) if isinstance(value, Mapping) else {}
    if chance.random() < 0.4:
        table[_UNKNOWN] = chance.choice(_VALUES)
    return table


def _with_damaged(rows: list[object], chance: Random) -> list[object]:
    rows = [*rows]
    for _ in range(chance.randint(1, 2)):
        rows.insert(chance.randint(0, len(rows)), chance.choice(_DAMAGED))
    return rows
