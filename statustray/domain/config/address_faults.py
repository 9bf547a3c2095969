"""What is wrong with an address that stands in the settings, and what to write instead."""

from typing import assert_never

from statustray.domain.model.field_rule import FieldRule
from statustray.domain.text.lazy_message import phrase
from statustray.domain.text.urls import AddressFault, address_fault

_LONGEST_SHOWN = 80
_EXAMPLE = "https://acme.example"


def address_problem(text: str, rule: FieldRule) -> tuple[str, str] | None:
    """Return what is wrong with *text* and what to do; None where it is a usable address.

    A password within the address is in neither sentence.
    """
    fault = address_fault(text, rule.schemes, sign_in=rule.sign_in)
    return None if fault is None else (_what(fault, text), _do(fault, rule))


def _what(fault: AddressFault, text: str) -> str:  # noqa: PLR0911 - a table of sentences
    shown = _shown(text)
    match fault:
        case AddressFault.PASSWORD:
            return phrase('the address "{value}" contains a user name or a password', value=shown)
        case AddressFault.NO_PORT:
            return phrase('"{value}" has no port', value=shown)
        case AddressFault.PORT:
            return phrase('"{value}" has an invalid port', value=shown)
        case AddressFault.HOST:
            return phrase('"{value}" has no valid host name', value=shown)
        case AddressFault.SPACE:
            return phrase('"{value}" contains a space or a control character', value=shown)
        case AddressFault.LENGTH:
            return phrase('"{value}…" is too long for an address', value=shown)
        case AddressFault.SCHEME:
            return phrase('"{value}" is not an address', value=shown)
        case _:
            assert_never(fault)


def _do(fault: AddressFault, rule: FieldRule) -> str:
    match fault:
        case AddressFault.PASSWORD:
            return phrase(
                "Remove them. For a status page, write key = true and enter the password under "
                "Settings, Accounts and keys."
            )
        case AddressFault.NO_PORT | AddressFault.PORT:
            return phrase("Add a port from 1 to 65535 after the host name, such as nas.local:445.")
        case AddressFault.SCHEME:
            starts = ", ".join(f"{scheme}://" for scheme in rule.schemes)
            return phrase("Start it with {starts}.", starts=starts)
        case AddressFault.HOST | AddressFault.SPACE | AddressFault.LENGTH:
            return phrase("Use an address such as {example}.", example=_EXAMPLE)
        case _:
            assert_never(fault)


def _shown(text: str) -> str:
    """Return *text* without what may be a password, wherever the fault moved it to."""
    scheme, mark, rest = text.partition("://")
    if "@" in rest:
        text = f"{scheme}{mark}…@{rest.rpartition('@')[2]}"
    return text[:_LONGEST_SHOWN]
