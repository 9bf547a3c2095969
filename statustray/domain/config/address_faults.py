"""What is wrong with an address that stands in the settings, and what to write instead."""

from typing import Final, NamedTuple

from statustray.domain.model.field_rule import FieldRule
from statustray.domain.text.lazy_message import N_, Msg, filled
from statustray.domain.text.urls import AddressFault, address_fault, masked

_LONGEST_SHOWN = 80
_EXAMPLE = "https://acme.example"


class _FaultWords(NamedTuple):
    """What is wrong, and what to do."""

    what: Msg
    do: Msg


_USE_ANOTHER: Final = N_("Use an address such as {example}.")
_ADD_A_PORT: Final = N_("Add a port from 1 to 65535 after the host name, such as nas.local:445.")
_FAULTS: Final = {
    AddressFault.PASSWORD: _FaultWords(
        N_('the address "{value}" contains a user name or a password'),
        N_(
            "Remove them. For a status page, write key = true and enter the password under "
            "Settings, Accounts and keys."
        ),
    ),
    AddressFault.NO_PORT: _FaultWords(N_('"{value}" has no port'), _ADD_A_PORT),
    AddressFault.PORT: _FaultWords(N_('"{value}" has an invalid port'), _ADD_A_PORT),
    AddressFault.HOST: _FaultWords(N_('"{value}" has no valid host name'), _USE_ANOTHER),
    AddressFault.SPACE: _FaultWords(
        N_('"{value}" contains a space or a control character'), _USE_ANOTHER
    ),
    AddressFault.LENGTH: _FaultWords(N_('"{value}…" is too long for an address'), _USE_ANOTHER),
    AddressFault.SCHEME: _FaultWords(
        N_('"{value}" is not an address'), N_("Start it with {starts}.")
    ),
}


def address_problem(text: str, rule: FieldRule) -> tuple[str, str] | None:
    """Return what is wrong with *text* and what to do; None where it is a usable address.

    A password within the address is in neither sentence.
    """
    fault = address_fault(text, rule.schemes, sign_in=rule.sign_in)
    if fault is None:
        return None
    words = _FAULTS[fault]
    starts = ", ".join(f"{scheme}://" for scheme in rule.schemes)
    what = filled(words.what, value=masked(text)[:_LONGEST_SHOWN])
    return what, filled(words.do, starts=starts, example=_EXAMPLE)
