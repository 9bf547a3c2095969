"""What the settings file may say for a field, kept in the field's own metadata.

A setting is declared once, in ``domain.model.settings``: its type says which kind of value it
holds, its default what applies without one, and its rule which values are accepted.
"""

from collections.abc import Mapping
from dataclasses import Field

from statustray.domain.lazy_dataclass import lazy_dataclass

_KEY = "rule"
_MOST = 10**9


@lazy_dataclass(frozen=True, slots=True)
class FieldRule:
    """The limits of one field.

    Attributes:
        key: The name in the file, where it differs from the field's.
        least: The smallest number accepted.
        most: The largest number accepted.
        words: The only texts accepted; none means any.
        schemes: The text is an address with one of these schemes.
        path: The text is the whole path of a file; with ``schemes``, or such an address.
        sign_in: The address may hold a user name and a password.
        called_after: The names in a row, of which the first that is given tells a reader of the
            file which row is meant.
    """

    key: str = ""
    least: int = 0
    most: int = _MOST
    words: tuple[str, ...] = ()
    schemes: tuple[str, ...] = ()
    sign_in: bool = False
    called_after: tuple[str, ...] = ()
    path: bool = False


_ANYTHING = FieldRule()


def rule(
    *,
    key: str = "",
    least: int = 0,
    most: int = _MOST,
    words: tuple[str, ...] = (),
    schemes: tuple[str, ...] = (),
    sign_in: bool = False,
    called_after: tuple[str, ...] = (),
    path: bool = False,
) -> Mapping[str, FieldRule]:
    """Return the metadata of a field; the arguments are those of ``FieldRule``."""
    return {_KEY: FieldRule(key, least, most, words, schemes, sign_in, called_after, path)}


def rule_of(field: Field[object]) -> FieldRule:
    """Return the rule of *field*, one that accepts anything where none is given."""
    found: FieldRule = field.metadata.get(_KEY, _ANYTHING)
    return found


def key_of(field: Field[object]) -> str:
    """Return the name that the settings file has for *field*."""
    return rule_of(field).key or field.name
