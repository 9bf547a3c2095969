"""The commands, arguments and options of the command line, read from the program itself."""

from dataclasses import dataclass
from enum import Enum
from typing import Any

from typer.main import get_command

from statustray.cli import program
from statustray.cli.help_text import ABOUT, COMMANDS
from statustray.domain.model.settings import SOURCE_KINDS
from statustray.present.sentences.settings.import_export import export_formats
from statustray.present.sentences.settings.options import LANGUAGES
from statustray.present.vocabulary.language import ENGLISH


class Words(Enum):
    """What the program or the shell knows, and may offer for a value."""

    SERVICES = "services"
    OUTAGES = "outages"
    PAGE_FORMATS = "formats"
    FILES = "files"
    FOLDERS = "folders"


Offer = Words | tuple[str, ...]
"""What a shell may offer: words that it asks for, or those that never change."""


@dataclass(frozen=True, slots=True)
class Value:
    """An argument, or an option.

    ``names`` are as people type it, ``metavar`` what they replace; ``again``: it may be repeated.
    """

    names: tuple[str, ...]
    help: str
    offer: Offer = ()
    metavar: str = ""
    again: bool = False


@dataclass(frozen=True, slots=True)
class Command:
    """One command; the program as a whole has no name."""

    name: str
    summary: str
    help: str
    arguments: tuple[Value, ...]
    options: tuple[Value, ...]


def whole_program() -> Command:
    """Return what stands before any command."""
    return _command("", str(ABOUT), str(ABOUT), get_command(program.app))


def commands() -> tuple[Command, ...]:
    """Return every command in the order in which help lists them."""
    return tuple(
        _command(name, str(said.summary), said.text, program.whole_command(name))
        for name, said in COMMANDS.items()
    )


def _command(name: str, summary: str, text: str, command: Any) -> Command:  # noqa: ANN401 - a type that typer keeps to itself
    values = [_value(parameter) for parameter in command.params]
    options = [value for value in values if value.names[0].startswith("-")]
    arguments = [value for value in values if not value.names[0].startswith("-")]
    asks = Value(("--help",), "Show this message and exit.")
    return Command(name, summary, text, tuple(arguments), (*options, asks))


def _value(parameter: Any) -> Value:  # noqa: ANN401 - as above
    text, offer = parameter.help or "", _offer(parameter)
    if parameter.param_type_name == "argument":
        metavar = _shown(parameter)
        return Value((parameter.name,), text, offer, metavar, again=metavar.endswith("..."))
    names = (*sorted(parameter.opts, key=len), *parameter.secondary_opts)
    if parameter.is_flag:
        return Value(names, text)
    metavar = parameter.metavar or "|".join(offer if isinstance(offer, tuple) else ())
    return Value(names, text, offer, metavar, again=parameter.multiple)


def _shown(argument: Any) -> str:  # noqa: ANN401 - as above
    """Return the argument as a synopsis has it: what may be left out in brackets."""
    name = argument.metavar or argument.name.upper()
    return name if argument.required or name.startswith("[") else f"[{name}]"


def _offer(parameter: Any) -> Offer:  # noqa: ANN401 - as above
    choices = getattr(parameter.type, "choices", None)
    if choices:
        return tuple(getattr(choice, "value", choice) for choice in choices)
    shown = (parameter.metavar or "").strip("[]")
    return _OF_NAME.get(parameter.name) or _OF_METAVAR.get(shown, ())


_OF_METAVAR: dict[str, Offer] = {
    "SERVICE": Words.SERVICES,
    "SERVICE]...": Words.SERVICES,
    "QUERY": Words.SERVICES,
    "ID": Words.SERVICES,
    "OUTAGE": Words.OUTAGES,
    "FILE": Words.FILES,
    "FROM": Words.FILES,
    "DIR": Words.FOLDERS,
    "KIND": SOURCE_KINDS,
    "CODE": tuple(name for name, _ in LANGUAGES),
}
_OF_NAME: dict[str, Offer] = {
    "provider": Words.PAGE_FORMATS,
    "form": tuple(known.id for known in export_formats(ENGLISH)),
}
