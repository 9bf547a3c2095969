"""Sentences are tables: one row for every member of the set that a table speaks of."""

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from enum import Enum
from types import ModuleType

import pytest

import statustray.domain.config
import statustray.present

PACKAGES = (statustray.present, statustray.domain.config)


def modules() -> Iterator[ModuleType]:
    for package in PACKAGES:
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            yield importlib.import_module(module.name)


def tables(module: ModuleType) -> Iterator[tuple[str, list[ast.expr | None]]]:
    """Return the tables that *module* writes out, by name, with their keys as they are written."""
    for node in ast.parse(inspect.getsource(module)).body:
        match node:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=ast.Dict(keys=keys))
                | ast.AnnAssign(target=ast.Name(id=name), value=ast.Dict(keys=keys))
            ):
                yield name, keys


FOUND = [
    pytest.param(getattr(module, name), keys, id=f"{module.__name__}.{name}")
    for module in modules()
    for name, keys in tables(module)
]


def members(rows: dict[object, object]) -> set[object]:
    """Return all members of the enum that the keys of *rows* are of; other keys stand for all."""
    kinds = {type(key) for key in rows}
    kind = kinds.pop() if len(kinds) == 1 else object
    return set(kind) if issubclass(kind, Enum) else set(rows)


@pytest.mark.parametrize(("rows", "keys"), FOUND)
def test_a_table_has_one_row_for_every_member_and_none_too_many(
    rows: dict[object, object], keys: list[ast.expr | None]
) -> None:
    written = [ast.unparse(key) for key in keys if key is not None]

    assert set(rows) == members(rows)
    assert len(written) == len(set(written))


def test_the_tables_of_reasons_failures_and_fixes_are_among_those_looked_at() -> None:
    names = {str(found.id).removeprefix("statustray.") for found in FOUND}

    assert names > {
        "present.vocabulary.reasons.REASONS",
        "present.vocabulary.failures._KINDS",
        "present.sentences.doctor._SUBSYSTEMS",
        "present.sentences.continuity.plan._FLAWS",
        "domain.config.address_faults._FAULTS",
    }
