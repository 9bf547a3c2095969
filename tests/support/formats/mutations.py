"""Pages with one thing wrong: every field in turn removed, emptied, of another type."""

import copy
from collections.abc import Iterator
from typing import Any, TypeAlias
from xml.etree.ElementTree import Element, tostring

from defusedxml.ElementTree import fromstring  # type: ignore[import-untyped]  # has no stubs

Json: TypeAlias = Any  # what json.loads returns

_OTHERS: tuple[object, ...] = (None, "on fire", 7, [], {}, True, ["x"], {"x": "y"})
_KINDS = (bool, int | float, str, list, dict, type(None))


def of_json(value: Json) -> Iterator[tuple[str, Json]]:
    """Yield (what was done, the changed copy) for every member of every object in *value*.

    Rows are never removed: a page with a row less is another page, not a broken one.
    """
    for place in _places(value):
        changed = copy.deepcopy(value)
        *way, key = place
        del _follow(changed, way)[key]
        yield f"{place} removed", changed
        for other in _other_types(_follow(value, list(place))):
            changed = copy.deepcopy(value)
            _follow(changed, way)[key] = other
            yield f"{place} = {other!r}", changed


def of_xml(body: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield (what was done, the changed document) for every element that is no row."""
    count = sum(1 for _ in fromstring(body).iter())
    for number in range(1, count):
        for change in (_removed, _emptied, _reworded):
            root: Element = fromstring(body)
            done = change(root, list(root.iter())[number])
            if done:
                yield f"{done} {number}", tostring(root)


def cuts(body: bytes, most: int) -> Iterator[bytes]:
    """Yield beginnings of *body*, about *most* of them; more than white space is missing."""
    end = len(body.rstrip())
    step = max(1, end // most)
    yield from (body[:length] for length in range(0, end, step))
    yield from (body[:length] for length in range(max(0, end - 20), end))


def _places(value: Json, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if isinstance(value, dict):
        for key, member in value.items():
            yield (*way, key)
            yield from _places(member, (*way, key))
    elif isinstance(value, list):
        for number, member in enumerate(value):
            yield from _places(member, (*way, number))


def _follow(value: Json, way: list[Any]) -> Json:
    for step in way:
        value = value[step]
    return value


def _other_types(value: object) -> Iterator[object]:
    kind = next(kind for kind in _KINDS if isinstance(value, kind))
    return (other for other in _OTHERS if not isinstance(other, kind) or _is_flag(other, value))


def _is_flag(other: object, value: object) -> bool:
    return isinstance(other, bool) and not isinstance(value, bool)


def _removed(root: Element, element: Element) -> str:
    holder = next(parent for parent in root.iter() if element in list(parent))
    if element.tag.rpartition("}")[2] in {"item", "entry"}:
        return ""
    holder.remove(element)
    return f"{element.tag} removed"


def _emptied(_root: Element, element: Element) -> str:
    element.clear()
    return f"{element.tag} emptied"


def _reworded(_root: Element, element: Element) -> str:
    element.text = "on fire"
    return f"{element.tag} reworded"
