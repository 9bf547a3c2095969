"""``lazy_dataclass``: dataclasses of which nothing is compiled before it is called.

The library compiles seven functions for each frozen class while its module is imported, two thirds
of a millisecond; a start makes some two hundred classes, and most of them are never compared or
printed, many never made.
"""

from dataclasses import MISSING, Field, FrozenInstanceError, fields
from dataclasses import dataclass as whole_dataclass  # noqa: TID251 - the one place
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

__all__ = ["lazy_dataclass"]

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import dataclass as lazy_dataclass  # noqa: TID251 - what it is to readers
else:

    def lazy_dataclass(*, frozen: bool = False, slots: bool = False) -> "Callable[[type], type]":
        """Do what ``dataclass`` does with the same arguments, the functions later."""

        def made(plain: type) -> type:
            # This is all of the library's work but its functions.
            kind = whole_dataclass(init=False, repr=False, eq=False, slots=slots)(plain)
            own = vars(plain)
            for name, function in _functions(kind, frozen=frozen).items():
                if name not in own or (name == "__hash__" and own[name] is None):
                    setattr(kind, name, function)
            return kind

        return made


_NEW: Final = object()
"""Stands for a value that a ``default_factory`` makes anew."""


def _functions(kind: type, *, frozen: bool) -> "dict[str, Callable[..., Any] | None]":
    usual: dict[str, Callable[..., Any] | None] = {
        "__init__": _late_init(kind),
        "__repr__": _repr,
        "__eq__": _late_eq(kind),
        "__hash__": _late_hash(kind) if frozen else None,
    }
    if frozen:
        usual |= {"__setattr__": _refuse_to_set, "__delattr__": _refuse_to_delete}
    return usual


def _repr(self: Any) -> str:  # noqa: ANN401 - any dataclass
    shown = ", ".join(f"{f.name}={getattr(self, f.name)!r}" for f in fields(self) if f.repr)
    return f"{type(self).__qualname__}({shown})"


def _refuse_to_set(_self: object, name: str, _value: object) -> None:
    message = f"cannot assign to field {name!r}"
    raise FrozenInstanceError(message)


def _refuse_to_delete(_self: object, name: str) -> None:
    message = f"cannot delete field {name!r}"
    raise FrozenInstanceError(message)


def _late_init(kind: Any) -> "Callable[..., None]":  # noqa: ANN401 - as above
    def __init__(*arguments: object, **named: object) -> None:  # noqa: N807 - what it stands for
        kind.__init__ = init = _init_of(kind)
        init(*arguments, **named)

    return __init__


def _init_of(kind: Any) -> "Callable[..., None]":  # noqa: ANN401 - as above
    """Compile the constructor that the library would have compiled."""
    known: dict[str, Any] = {"_new": _NEW, "_set": object.__setattr__}
    each = fields(kind)
    heads = [_parameter(field, known) for field in each if field.init]
    lines = [f" _set(self, {field.name!r}, {_value(field, known)})" for field in each]
    if hasattr(kind, "__post_init__"):
        lines.append(" self.__post_init__()")
    head = ", ".join(("self", *heads))
    exec("\n".join((f"def __init__({head}):", *lines, " return")), known)  # noqa: S102 - as the library does
    init: Callable[..., None] = known["__init__"]
    init.__qualname__ = f"{kind.__qualname__}.__init__"
    return init


def _parameter(field: "Field[Any]", known: dict[str, Any]) -> str:
    if field.default_factory is not MISSING:
        return f"{field.name}=_new"
    if field.default is MISSING:
        return field.name
    known[f"_default_{field.name}"] = field.default
    return f"{field.name}=_default_{field.name}"


def _value(field: "Field[Any]", known: dict[str, Any]) -> str:
    if field.default_factory is not MISSING:
        known[f"_make_{field.name}"] = field.default_factory
        made = f"_make_{field.name}()"
        return f"{made} if {field.name} is _new else {field.name}" if field.init else made
    if field.init:
        return field.name
    known[f"_default_{field.name}"] = field.default
    return f"_default_{field.name}"


def _late_eq(kind: Any) -> "Callable[[Any, object], object]":  # noqa: ANN401 - as above
    def __eq__(self: Any, other: object) -> object:  # noqa: ANN401, N807 - as above
        values = _getter([field.name for field in fields(kind) if field.compare])

        def equal(self: Any, other: object) -> object:  # noqa: ANN401 - as above
            if type(other) is not type(self):
                return NotImplemented
            return values(self) == values(other)

        kind.__eq__ = equal
        return equal(self, other)

    return __eq__


def _late_hash(kind: Any) -> "Callable[[Any], int]":  # noqa: ANN401 - as above
    def __hash__(self: Any) -> int:  # noqa: ANN401, N807 - as above
        each = ((f.name, f.compare if f.hash is None else f.hash) for f in fields(kind))
        values = _getter([name for name, counts in each if counts])

        def hashed(self: Any) -> int:  # noqa: ANN401 - as above
            return hash(values(self))

        kind.__hash__ = hashed
        return hashed(self)

    return __hash__


def _getter(names: list[str]) -> "Callable[[Any], object]":
    return attrgetter(*names) if names else lambda _: ()
