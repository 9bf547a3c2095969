"""The texts that the program says, found in its source and in its records."""

import ast
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_SAYERS = {"tr", "_tr", "phrase", "N_"}


@dataclass(frozen=True, slots=True)
class Text:
    """A text to translate, with its plural where it counts something."""

    text: str
    plural: str | None
    places: tuple[str, ...]

    @property
    def id(self) -> str | tuple[str, str]:
        """What Babel knows the text by."""
        return self.text if self.plural is None else (self.text, self.plural)


class UntranslatableError(Exception):
    """Texts that cannot be translated, one a line, each with its place."""


def find_texts(package: Path) -> tuple[Text, ...]:
    """Return every text said in *package*, in the order of its modules and lines.

    Raises:
        UntranslatableError: a text is no literal, or has two different plurals.
    """
    found: dict[str, Text] = {}
    faults: list[str] = []
    for said in _said(package, faults):
        known = found.get(said.text)
        if known is None:
            found[said.text] = said
        elif known.plural != said.plural:
            faults.append(f"{said.places[0]}: {said.text!r} has another plural elsewhere")
        else:
            places = tuple(dict.fromkeys(known.places + said.places))
            found[said.text] = Text(said.text, said.plural, places)
    if faults:
        raise UntranslatableError("\n".join(faults))
    return tuple(found.values())


def find_told(outages: Path) -> tuple[Text, ...]:
    """Return every text of the records in the file *outages*; its place is the outage's id."""
    found: dict[str, tuple[str, ...]] = {}
    for line in outages.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        phases = (phase["what"] for phase in record.get("phases", ()))
        for text in filter(None, (record["title"], *phases, record.get("note"))):
            found[text] = tuple(dict.fromkeys((*found.get(text, ()), record["id"])))
    return tuple(Text(text, None, places) for text, places in found.items())


def find_described(nodes: Path) -> tuple[Text, ...]:
    """Return every name in the file *nodes* that is made of words; its place is the node's id."""
    records = map(json.loads, nodes.read_text(encoding="utf-8").splitlines())
    return tuple(Text(r["name"], None, (r["id"],)) for r in records if r.get("described"))


def _said(package: Path, faults: list[str]) -> Iterator[Text]:
    for path in sorted(package.rglob("*.py")):
        place = path.relative_to(package.parent).as_posix()
        for call in _calls(ast.parse(path.read_text(encoding="utf-8"))):
            texts = call.args[: 2 if _is_plural(call.func) else 1]
            literals = tuple(_literals(texts))
            if texts and len(literals) == len(texts):
                yield Text(literals[0], literals[1] if len(literals) > 1 else None, (place,))
            else:
                faults.append(f"{place}:{call.lineno}: not a literal: {ast.unparse(call)}")


def _calls(tree: ast.Module) -> list[ast.Call]:
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    said = [call for call in calls if _is_sayer(call.func) or _is_plural(call.func)]
    return sorted(said, key=lambda call: (call.lineno, call.col_offset))


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
