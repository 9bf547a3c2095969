"""The commands, arguments and options of the command line, read from the program itself."""

from dataclasses import dataclass
from enum import Enum
from typing import Any, assert_never

from typer.main import get_command

from statustray.cli import program
from statustray.cli.commands.view import ViewAction
from statustray.cli.help_text import ABOUT, COMMANDS

_FORMATS = ("settings", "plan", "list", "gatus", "uptime-kuma", "prometheus", "targets", "blackbox")


class Words(Enum):
    """What a shell may offer for a value."""

    NOTHING = "nothing"
    SERVICES = "services"
    OUTAGES = "outages"
    PAGE_FORMATS = "formats"
    EXPORT_FORMATS = "export"
    VIEW_ACTIONS = "view"
    FILES = "files"
    FOLDERS = "folders"


@dataclass(frozen=True, slots=True)
class Value:
    """An argument, or an option: ``name`` is as people type it, ``metavar`` what they replace."""

    name: str
    help: str
    words: Words
    metavar: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    """One command; the program as a whole has no name."""

    name: str
    help: str
    arguments: tuple[Value, ...]
    options: tuple[Value, ...]


def whole_program() -> Command:
    """Return what stands before any command."""
    return _command("", get_command(program.app))


def commands() -> tuple[Command, ...]:
    """Return every command in the order in which help lists them."""
    return tuple(_command(name, program.whole_command(name)) for name in COMMANDS)


def choices(words: Words) -> tuple[str, ...] | None:
    """Return the words that never change; None where the program or the shell knows them."""
    match words:
        case Words.EXPORT_FORMATS:
            return _FORMATS
        case Words.VIEW_ACTIONS:
            return tuple(action.value for action in ViewAction)
        case Words.NOTHING:
            return ()
        case Words.SERVICES | Words.OUTAGES | Words.PAGE_FORMATS | Words.FILES | Words.FOLDERS:
            return None
        case _:
            assert_never(words)


def _command(name: str, command: Any) -> Command:  # noqa: ANN401 - a type that typer keeps to itself
    values = [_value(parameter) for parameter in command.params]
    options = [value for value in values if value.name.startswith("-")]
    arguments = [value for value in values if not value.name.startswith("-")]
    asks = Value("--help", "Show this message and exit.", Words.NOTHING)
    summary = COMMANDS[name].text if name else str(ABOUT)
    return Command(name, summary, tuple(arguments), (*options, asks))


def _value(parameter: Any) -> Value:  # noqa: ANN401 - as above
    if parameter.param_type_name == "argument":
        metavar = _shown(parameter)
        return Value(parameter.name, parameter.help or "", _words(parameter.name), metavar)
    name = max(parameter.opts, key=len)
    if parameter.is_flag:
        return Value(name, parameter.help or "", Words.NOTHING)
    metavar = parameter.metavar or parameter.name.upper()
    return Value(name, parameter.help or "", _words(parameter.name), metavar)


def _shown(argument: Any) -> str:  # noqa: ANN401 - as above
    """Return the argument as a synopsis has it: what may be left out in brackets."""
    name = argument.metavar or argument.name.upper()
    return name if argument.required or name.startswith("[") else f"[{name}]"


def _words(name: str) -> Words:
    return _OF_NAME.get(name, Words.NOTHING)


_OF_NAME = {
    "service": Words.SERVICES,
    "services": Words.SERVICES,
    "query": Words.SERVICES,
    "down": Words.SERVICES,
    "outage": Words.OUTAGES,
    "provider": Words.PAGE_FORMATS,
    "form": Words.EXPORT_FORMATS,
    "action": Words.VIEW_ACTIONS,
    "place": Words.FILES,
    "publish": Words.FILES,
    "file": Words.FILES,
    "to_card": Words.FILES,
    "home": Words.FOLDERS,
}
