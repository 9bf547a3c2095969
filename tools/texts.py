"""The texts that the program says, found in its source."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_SAYERS = {"tr", "_tr", "phrase"}
_ENGLISH_ONLY = "cli"  # the command line speaks English, whatever the windows speak


@dataclass(frozen=True, slots=True)
class Text:
    """A text to translate: ``key`` is what Qt looks it up by, the plural where there is one."""

    key: str
    singular: str | None
    places: tuple[str, ...]


class UntranslatableError(Exception):
    """Texts that cannot be translated, one a line, each with its place."""


def find_texts(package: Path) -> tuple[Text, ...]:
    """Return every text said in *package*, in the order of its modules and lines.

    Raises:
        UntranslatableError: a text is no literal, or one text is said both alone and as a plural.
    """
    found: dict[str, Text] = {}
    faults: list[str] = []
    for said in _said(package, faults):
        known = found.get(said.key)
        if known is None:
            found[said.key] = said
        elif known.singular != said.singular:
            faults.append(f"{said.places[0]}: {said.key!r} has another singular elsewhere")
        else:
            places = tuple(dict.fromkeys(known.places + said.places))
            found[said.key] = Text(said.key, said.singular, places)
    if faults:
        raise UntranslatableError("\n".join(faults))
    return tuple(found.values())


def _modules(package: Path) -> list[Path]:
    modules = sorted(package.rglob("*.py"))
    return [path for path in modules if path.relative_to(package).parts[0] != _ENGLISH_ONLY]


def _said(package: Path, faults: list[str]) -> Iterator[Text]:
    for path in _modules(package):
        place = path.relative_to(package.parent).as_posix()
        for call in _calls(ast.parse(path.read_text(encoding="utf-8"))):
            texts = call.args[: 2 if _is_plural(call.func) else 1]
            literals = tuple(_literals(texts))
            if _is_collected(texts):
                continue
            if texts and len(literals) == len(texts):
                singular = literals[0] if len(literals) > 1 else None
                yield Text(literals[-1], singular, (place,))
            else:
                faults.append(f"{place}:{call.lineno}: not a literal: {ast.unparse(call)}")


def _calls(tree: ast.Module) -> list[ast.Call]:
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    said = [call for call in calls if _is_sayer(call.func) or _is_plural(call.func)]
    return sorted(said, key=lambda call: (call.lineno, call.col_offset))


def _is_collected(texts: list[ast.expr]) -> bool:
    """Return whether a phrase is said, whose text was found where the phrase was made."""
    return len(texts) == 1 and isinstance(texts[0], ast.Attribute) and texts[0].attr == "text"


def _is_sayer(node: ast.expr) -> bool:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name in _SAYERS
    return False


def _is_plural(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "plural" and _is_sayer(node.value)


def _literals(nodes: Iterable[ast.expr]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
