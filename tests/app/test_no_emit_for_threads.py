"""A signal's ``emit`` does not keep its object: whoever is given one may crash the program."""

import ast
from pathlib import Path

APP = Path(__file__).parents[2] / "statustray" / "app"


def given_away(source: str) -> list[int]:
    """Return the lines of *source* in which an ``emit`` is handed on instead of called."""
    nodes = list(ast.walk(ast.parse(source)))
    called = {id(node.func) for node in nodes if isinstance(node, ast.Call)}
    return [
        node.lineno
        for node in nodes
        if isinstance(node, ast.Attribute) and node.attr == "emit" and id(node) not in called
    ]


def test_the_composition_gives_no_emit_away() -> None:
    found = {
        path.name: lines
        for path in sorted(APP.rglob("*.py"))
        if (lines := given_away(path.read_text(encoding="utf-8")))
    }

    assert found == {}


def test_an_emit_that_is_handed_on_is_found_and_one_that_is_called_is_not() -> None:
    assert given_away("work(then=self._read.emit)\nself.done.emit()") == [1]
