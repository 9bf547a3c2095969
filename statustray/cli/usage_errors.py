"""Wrong calls, said in the user's language.

typer says them in English alone; its sentences are told apart by their form.  One that is not
known stays as it is.
"""

import re
import sys
from collections.abc import Callable
from typing import Any, Final

import typer

from statustray.cli.language import tr
from statustray.cli.output.notes import print_note

USAGE_ERROR: Final[type[Exception]] = typer.BadParameter.__mro__[1]
"""The base of all errors of a call, which typer does not publish."""


def print_usage_error(error: Any) -> None:  # noqa: ANN401 - see USAGE_ERROR
    """Say on standard error how the command is used, how to get help, and what is wrong."""
    what = usage_words(error.format_message())
    if what is None:
        error.show()
        return
    if error.ctx is not None:
        hint = tr("For help, run: {command}", command=f"{error.ctx.command_path} --help")
        sys.stderr.write(f"{error.ctx.get_usage()}\n{hint}\n\n")
    print_note(tr("Error: {what}", what=what))


def usage_words(message: str) -> str | None:
    """Return typer's *message* in the user's language, None where its form is not known."""
    for form, say in _FORMS.items():
        found = re.fullmatch(form, message)
        if found:
            return say(found["name"], found.groupdict().get("near") or "")
    return None


def _unknown_command(name: str, near: str) -> str:
    return _guessed(tr("Unknown command: {name}.", name=name), near)


def _unknown_option(name: str, near: str) -> str:
    return _guessed(tr("Unknown option: {name}.", name=name), near)


def _guessed(said: str, near: str) -> str:
    names = near.replace("'", "")
    return f"{said} {tr('Did you mean {names}?', names=names)}" if names else said


def _missing_argument(name: str, _: str) -> str:
    return tr("Missing argument: {name}.", name=name)


def _needs_value(name: str, _: str) -> str:
    return tr("The option {name} needs a value.", name=name)


def _takes_no_value(name: str, _: str) -> str:
    return tr("The option {name} takes no value.", name=name)


def _unexpected(name: str, _: str) -> str:
    return tr("Unexpected argument: {name}.", name=name)


def _missing_command(_: str, __: str) -> str:
    return tr("A command is missing.")


_FORMS: Final[dict[str, Callable[[str, str], str]]] = {
    r"No such command ['\"](?P<name>.*?)['\"]\.(?: Did you mean (?P<near>.*)\?)?": _unknown_command,
    r"No such option: (?P<name>\S+)(?: \(Possible options: (?P<near>.*)\))?": _unknown_option,
    r"Missing (?P<name>command)\.": _missing_command,
    r"Missing argument ['\"](?P<name>.*)['\"]\.": _missing_argument,
    r"Option ['\"](?P<name>.*)['\"] requires an argument\.": _needs_value,
    r"Option ['\"](?P<name>.*)['\"] does not take a value\.": _takes_no_value,
    r"Got unexpected extra arguments?(?:\(s\))? \((?P<name>.*)\)": _unexpected,
}
