import ast
from collections import defaultdict
from pathlib import Path

PROGRAM = Path(__file__).parent.parent / "statustray"


def twice_named(modules: dict[str, str]) -> dict[str, list[str]]:
    """Return the class names that more than one of *modules* (path to source) defines."""
    homes: dict[str, list[str]] = defaultdict(list)
    for path, source in modules.items():
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.ClassDef):
                homes[node.name].append(path)
    return {name: paths for name, paths in homes.items() if len(paths) > 1}


def test_no_class_name_means_two_things() -> None:
    modules = {
        str(path.relative_to(PROGRAM)): path.read_text(encoding="utf-8")
        for path in sorted(PROGRAM.rglob("*.py"))
    }

    assert len(modules) > 300
    assert twice_named(modules) == {}


def test_a_name_that_is_given_twice_is_found_with_both_homes() -> None:
    modules = {"a.py": "class Line: ...", "b.py": "class _Row:\n    class Line: ..."}

    assert twice_named(modules) == {"Line": ["a.py", "b.py"]}
