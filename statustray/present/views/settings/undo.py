"""Undo of one change, whatever else was changed since."""

from msgspec.structs import replace

from statustray.domain.model.field_rule import fields_of
from statustray.domain.model.settings import Settings


def undone(now: Settings, *, before: Settings, after: Settings) -> Settings:
    """Return *now* with the fields that differ between *before* and *after* as they were before."""
    back = {name: getattr(before, name) for name in touched(before, after)}
    return replace(now, **back)


def touched(before: Settings, after: Settings) -> frozenset[str]:
    """Return the names of the fields that differ."""
    names = (field.name for field in fields_of(Settings))
    return frozenset(n for n in names if getattr(before, n) != getattr(after, n))
