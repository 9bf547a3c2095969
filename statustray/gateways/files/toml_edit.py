"""Changing a TOML text where its values change, and nowhere else: comments stay as they are."""

from collections.abc import Mapping, MutableMapping, MutableSequence
from typing import Any

import tomlkit
from tomlkit.items import AoT, Array, Item

from statustray.domain.config.settings_format import NAMED_BY, write
from statustray.domain.model.settings import Settings

Tables = Mapping[str, object]
Row = Mapping[str, Any]

_HEAD = """\
# What StatusTray watches, and how.  Edit it as you like while the program runs or not:
# comments and names it does not know are kept.
"""


def settings_text(settings: Settings) -> str:
    """Return *settings* as a file of their own."""
    return with_changes("", {}, write(settings))


def with_changes(text: str, before: Tables, after: Tables) -> str:
    """Return *text* with what differs between *before* and *after*.

    Raises:
        ValueError: *text* is not TOML.
    """
    document = tomlkit.parse(text or _HEAD)
    _apply(document, before, after)
    return tomlkit.dumps(document)


def _apply(target: MutableMapping[str, Any], before: Tables, after: Tables) -> None:
    for key in before.keys() - after.keys():
        _remove(target, key, before[key])
    for key, value in after.items():
        old = before.get(key)
        if value == old:
            continue
        if key in NAMED_BY and isinstance(value, list):
            _apply_rows(target, key, old if isinstance(old, list) else [], value)
        elif isinstance(value, Mapping):
            _apply(_table(target, key), old if isinstance(old, Mapping) else {}, value)
        else:
            target[key] = _item(value)


def _remove(target: MutableMapping[str, Any], key: str, old: object) -> None:
    """Remove what we wrote under *key*: of tables and lists of tables only the known parts."""
    if key not in target:
        return
    if isinstance(old, Mapping) and isinstance(target[key], MutableMapping):
        _apply(target[key], old, {})
    elif key in NAMED_BY and isinstance(old, list):
        _apply_rows(target, key, old, [])
    else:
        del target[key]


def _table(target: MutableMapping[str, Any], key: str) -> MutableMapping[str, Any]:
    if not isinstance(target.get(key), MutableMapping):
        target[key] = tomlkit.table()
    table: MutableMapping[str, Any] = target[key]
    return table


def _apply_rows(
    target: MutableMapping[str, Any], key: str, before: list[Row], after: list[Row]
) -> None:
    """Change a list of tables row by row; a row is known by its names, not by its place."""
    if not isinstance(target.get(key), MutableSequence):
        target[key] = tomlkit.aot()
    rows: MutableSequence[Any] = target[key]
    old = {_name(key, row): row for row in before}
    new = {_name(key, row): row for row in after}
    for place in reversed(range(len(rows))):
        if _name(key, rows[place]) in old.keys() - new.keys():
            del rows[place]
    for name, row in new.items():
        _apply_row(rows, key, old.get(name, {}), row)
    _order(target, key, [*new])


def _apply_row(rows: MutableSequence[Any], key: str, before: Row, after: Row) -> None:
    known = next((row for row in rows if _name(key, row) == _name(key, after)), None)
    if known is not None:
        _apply(known, before, after)
    elif isinstance(rows, AoT):
        rows.append(_filled(tomlkit.table(), after))
    else:
        rows.append(_filled(tomlkit.inline_table(), after))


def _order(target: MutableMapping[str, Any], key: str, names: list[object]) -> None:
    """Bring the rows into the order of *names*; a row that is not among them goes last."""
    rows: MutableSequence[Any] = target[key]
    rank = {name: place for place, name in enumerate(names)}
    places = [rank.get(_name(key, row), len(rank)) for row in rows]
    if places == sorted(places):
        return
    ordered = sorted(rows, key=lambda row: rank.get(_name(key, row), len(rank)))
    target[key] = tomlkit.aot() if isinstance(rows, AoT) else tomlkit.array()
    for row in ordered:
        target[key].append(row)


def _name(key: str, row: object) -> tuple[object, ...]:
    return tuple(row.get(name) for name in NAMED_BY[key]) if isinstance(row, Mapping) else ()


def _filled(table: Any, values: Tables) -> Any:  # noqa: ANN401 - tomlkit's own, of two kinds
    for key, value in values.items():
        table[key] = _item(value)
    return table


def _item(value: object) -> Item:
    """Return *value* as tomlkit holds it, with tables inside lists on one line."""
    if not isinstance(value, list):
        return tomlkit.item(value)
    array: Array = tomlkit.array()
    for part in value:
        inline = isinstance(part, Mapping)
        array.append(_filled(tomlkit.inline_table(), part) if inline else part)
    return array
