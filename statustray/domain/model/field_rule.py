"""What the settings file may say for a field, declared beside the field's type.

A setting is declared once, in ``domain.model.settings``: its type says which kind of value it
holds, its default what applies without one, and its rule which values are accepted.
"""

from functools import cache
from typing import Annotated, get_args, get_origin

from msgspec import NODEFAULT, Struct
from msgspec import structs as kinds


class FieldRule(Struct, frozen=True):
    """The limits of one field, written ``Annotated[type, FieldRule(…)]``.

    Attributes:
        key: The name in the file, where it differs from the field's.
        least: The smallest number accepted.
        most: The largest number accepted.
        offered: The least and the largest number that a window offers; a file may go beyond.
        words: The only texts accepted; none means any.
        schemes: The text is an address with one of these schemes.
        path: The text is the whole path of a file; with ``schemes``, or such an address.
        sign_in: The address may hold a user name and a password.
        exact: The text means what it is to the last character, and is for no reader's eyes.
        lines: The text may have several lines.
        called_after: The names in a row, of which the first that is given tells a reader of the
            file which row is meant.
    """

    key: str = ""
    least: int = 0
    most: int = 10**9
    offered: tuple[int, int] | None = None
    words: tuple[str, ...] = ()
    schemes: tuple[str, ...] = ()
    sign_in: bool = False
    called_after: tuple[str, ...] = ()
    path: bool = False
    exact: bool = False
    lines: bool = False


class SettingField(Struct, frozen=True):
    """One field of a kind of settings, of the type ``of``; its ``default`` may be ``NODEFAULT``."""

    name: str
    of: object
    rule: FieldRule
    default: object

    @property
    def key(self) -> str:
        """The name that the settings file has for it."""
        return self.rule.key or self.name

    @property
    def row_kind(self) -> "type[Struct] | None":
        """The kind of the rows that it holds, None where it holds no rows."""
        kind: object = get_args(self.of)[0] if get_origin(self.of) is tuple else None
        return kind if isinstance(kind, type) and issubclass(kind, Struct) else None


@cache
def fields_of(kind: type[Struct]) -> tuple[SettingField, ...]:
    """Return the fields of a kind of settings, with a rule that accepts anything where none is."""
    return tuple(map(_field, kinds.fields(kind)))


def rule_of(kind: type[Struct], name: str) -> FieldRule:
    """Return the rule of the field *name*."""
    return next(field.rule for field in fields_of(kind) if field.name == name)


def _field(declared: kinds.FieldInfo) -> SettingField:
    of, rule = declared.type, FieldRule()
    if get_origin(of) is Annotated:
        of, rule = get_args(of)
    default = declared.default
    if declared.default_factory is not NODEFAULT:
        default = declared.default_factory()
    return SettingField(declared.name, of, rule, default)
