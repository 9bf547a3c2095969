"""Changing a TOML text where its values change, and nowhere else: comments stay as they are.

tomlkit edits the text.  It does not know every layout that TOML allows, so each result is read
back; where it is not what was meant, the text is written anew with its comments at the top.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, MutableMapping, MutableSequence
from itertools import pairwise
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT, Array

from statustray.domain.config.settings_merge import Merged, Path, Tables, merged_tables, same
from statustray.domain.model.settings import Settings
from statustray.domain.text.toml_scan import comments
from statustray.gateways.files.toml.toml_write import toml_text, unobeyed

Origins = Mapping[Path, tuple[int | None, ...]]

_HEAD = """\
# What StatusTray watches, and how.  Edit it as you like while the program runs or not:
# comments and names it does not know are kept.
"""
# What tomlkit raises on layouts that it does not know; its own errors are ValueErrors mostly.
_NOT_EDITED = (TOMLKitError, ValueError, LookupError, TypeError, AttributeError, RecursionError)


class NotWritten(ValueError):  # noqa: N818 - named for what is found, as Malformed is
    """A text that does not say what was meant."""


def settings_text(settings: Settings) -> str:
    """Return *settings* as a file of their own."""
    return unobeyed(edited("", {}, merged_tables({}, Settings(), settings)))


def edited(text: str, old: Tables, new: Merged) -> str:
    """Return *text*, whose tables are *old*, so that its tables are those of *new*.

    Raises:
        NotWritten: *new* holds what no text of TOML can say.
    """
    if text and same(old, new.tables):
        return text
    for write in (_spaced, _edited, _rewritten):
        try:
            result = _ended_as(text, write(text, old, new))
            if same(_without_empty(tomllib.loads(result)), _without_empty(new.tables)):
                return result
        except _NOT_EDITED:
            continue
    raise NotWritten


def _edited(text: str, old: Tables, new: Merged) -> str:
    document = tomlkit.parse(_whole_lines(text or _HEAD))
    displaced: list[str] = []
    _become((), document, (old, new.tables), new.origins, displaced)
    result = tomlkit.dumps(document)
    return "\n".join([_whole_lines(result).rstrip("\n"), *displaced, ""]) if displaced else result


def _spaced(text: str, old: Tables, new: Merged) -> str:
    """Return the edited *text* with an empty line before each table that is new at its place."""
    before = set(pairwise(text.split("\n")))
    lines = _edited(text, old, new).split("\n")
    spaced = lines[:1]
    for above, line in pairwise(lines):
        begins = line.startswith("[") and above.strip() and not above.startswith("#")
        spaced += ["", line] if begins and (above, line) not in before else [line]
    return "\n".join(spaced)


def _rewritten(text: str, _: Tables, new: Merged) -> str:
    head = "".join(f"{comment}\n" for comment in comments(text or _HEAD))
    return f"{head}{toml_text(new.tables)}"


def _ended_as(text: str, result: str) -> str:
    """Return *result* with the ends of lines that *text* has; tomlkit writes its own."""
    windows = "\r\n" in text and "\n" not in text.replace("\r\n", "")
    return re.sub(r"(?<!\r)\n", "\r\n", result) if windows else result


def _whole_lines(text: str) -> str:
    """End the last line: tomlkit would go on writing in it."""
    if text.endswith("\n"):
        return text
    return text + ("\r\n" if "\r\n" in text else "\n")


def _become(
    path: Path,
    target: MutableMapping[str, Any],
    change: tuple[Tables, Tables],
    origins: Origins,
    displaced: list[str],
) -> None:
    """Change *target* from the first tables of *change* to the second."""
    before, after = change
    for key in before.keys() - after.keys():
        del target[key]
    for key, value in after.items():
        held, place = before.get(key), (*path, key)
        if key in before and same(held, value):
            continue
        if isinstance(held, Mapping) and isinstance(value, Mapping):
            _become(place, target[key], (held, value), origins, displaced)
        elif place in origins and isinstance(held, list) and isinstance(value, list):
            _become_rows(place, target, (held, value), origins, displaced)
        else:
            if held is not None and (place in origins or isinstance(value, Mapping)):
                displaced.extend(_as_comment(place, held))
            _put(target, key, value, whole_tables=not path)


def _put(target: MutableMapping[str, Any], key: str, value: object, *, whole_tables: bool) -> None:
    """Set *key*; *whole_tables*: as tables below headers rather than on one line."""
    if isinstance(target.get(key), MutableMapping | MutableSequence):
        del target[key]
    if whole_tables and isinstance(value, Mapping):
        target[key] = _filled(tomlkit.table(), value)
    elif whole_tables and _is_rows(value):
        target[key] = tomlkit.aot()
        for row in value:  # type: ignore[attr-defined]  # a list, as _is_rows says
            target[key].append(_filled(tomlkit.table(), row))
    else:
        target[key] = _item(value)


def _become_rows(
    path: Path,
    target: MutableMapping[str, Any],
    change: tuple[list[Any], list[Any]],
    origins: Origins,
    displaced: list[str],
) -> None:
    """Change a list of tables row by row."""
    key, (before, after), places = path[-1], change, origins[path]
    rows: MutableSequence[Any] = target[key]
    for place, row in zip(places, after, strict=True):
        if place is not None and not same(before[place], row):
            _become(path, rows[place], (before[place], row), origins, displaced)
    kept = [place for place in places if place is not None]
    if places[: len(kept)] == tuple(sorted(kept)):
        for place in sorted(set(range(len(before))) - set(kept), reverse=True):
            del rows[place]
        for row in after[len(kept) :]:
            rows.append(_new_row(rows, row))
        return
    ordered = [
        _new_row(rows, row) if place is None else rows[place]
        for place, row in zip(places, after, strict=True)
    ]
    target[key] = tomlkit.aot() if isinstance(rows, AoT) else tomlkit.array()
    for row in ordered:
        target[key].append(row)


def _new_row(rows: object, row: Tables) -> object:
    table = tomlkit.table() if isinstance(rows, AoT) else tomlkit.inline_table()
    return _filled(table, row)


def _without_empty(value: object) -> object:
    """Return *value* without empty tables: a name that is dotted vanishes with its last value."""
    if isinstance(value, list):
        return [_without_empty(item) for item in value]
    if not isinstance(value, Mapping):
        return value
    held = {key: _without_empty(item) for key, item in value.items()}
    return {key: item for key, item in held.items() if item != {}}


def _is_rows(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(row, Mapping) for row in value)


def _filled(table: Any, values: Tables) -> Any:  # noqa: ANN401 - tomlkit's own, of two kinds
    for key, value in values.items():
        table[key] = _item(value)
    return table


def _item(value: object) -> Any:  # noqa: ANN401 - as above
    """Return *value* as tomlkit holds it, with tables inside lists on one line."""
    if isinstance(value, Mapping):
        return _filled(tomlkit.inline_table(), value)
    if not isinstance(value, list):
        return tomlkit.item(value)
    array: Array = tomlkit.array()
    for part in value:
        inline = isinstance(part, Mapping)
        array.append(_filled(tomlkit.inline_table(), part) if inline else part)
    return array


def _as_comment(path: Path, value: object) -> Iterator[str]:
    """Keep a value that could not be used and stood in the way of one that can."""
    for line in toml_text({".".join(path): value}).splitlines():
        yield f"# {line}"
