"""Wrong calls, said in the user's language.

typer says them in English alone; its sentences are told apart by their form.  One that is not
known stays as it is.
"""

import re
import sys
from collections.abc import Callable
from typing import Any, Final

from statustray.cli.language import tr
from statustray.cli.output.notes import print_note
from statustray.present.vocabulary.enumeration import together


def print_usage_error(error: Any) -> None:  # noqa: ANN401 - a type that typer does not publish
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
            return say(found)
    return None


def _unknown_command(found: re.Match[str]) -> str:
    return _guessed(tr("Unknown command: {name}.", name=found["name"]), found)


def _unknown_option(found: re.Match[str]) -> str:
    if found["name"] == "--demo":
        return tr("--demo goes without a command. Run: {command}", command="statustray --demo")
    return _guessed(tr("Unknown option: {name}.", name=found["name"]), found)


def _guessed(said: str, found: re.Match[str]) -> str:
    names = (found["near"] or "").replace("'", "")
    return together((said, tr("Did you mean {names}?", names=names) if names else ""), tr)


def _missing_argument(found: re.Match[str]) -> str:
    said = tr("Missing argument: {name}.", name=found["name"])
    choices = found["choices"]
    return together((said, _choose_from(choices) if choices else ""), tr)


def _no_choice(found: re.Match[str]) -> str:
    said = tr("{name} can't be {value}.", name=found["name"], value=found["value"])
    return together((said, _choose_from(found["choices"])), tr)


def _choose_from(choices: str) -> str:
    return tr("Choose from: {names}.", names=_listed(choices))


def _listed(choices: str) -> str:
    """Return names that typer writes in quotes, or one a line."""
    return ", ".join(name.strip(" '\"") for name in re.split(r",\s*", choices.strip()))


def _no_number(found: re.Match[str]) -> str:
    return tr("{name} must be a number, not {value}.", name=found["name"], value=found["value"])


def _too_small(found: re.Match[str]) -> str:
    return tr("{name} must be at least {least}.", name=found["name"], least=found["least"])


def _needs_value(found: re.Match[str]) -> str:
    return tr("The option {name} needs a value.", name=found["name"])


def _takes_no_value(found: re.Match[str]) -> str:
    return tr("The option {name} takes no value.", name=found["name"])


def _unexpected(found: re.Match[str]) -> str:
    return tr("Unexpected argument: {name}.", name=found["name"])


def _missing_command(_: re.Match[str]) -> str:
    return tr("A command is missing.")


_INVALID: Final = r"Invalid value for ['\"](?P<name>[^'\"]*)['\"](?: \([^)]*\))?: "
_FORMS: Final[dict[str, Callable[[re.Match[str]], str]]] = {
    r"No such command ['\"](?P<name>.*?)['\"]\.(?: Did you mean (?P<near>.*)\?)?": _unknown_command,
    r"No such option: (?P<name>\S+)(?: \(Possible options: (?P<near>.*)\))?": _unknown_option,
    r"Missing (?P<name>command)\.": _missing_command,
    r"Missing argument ['\"](?P<name>[^'\"]*)['\"]\."
    r"(?: Choose from:(?P<choices>[\s\S]*))?": _missing_argument,
    _INVALID + r"'(?P<value>.*)' is not one of (?P<choices>.*)\.": _no_choice,
    _INVALID + r"'(?P<value>.*)' is not a valid (?:float|integer)(?: range)?\.": _no_number,
    _INVALID + r"\S+ is not in the range x>=(?P<least>[0-9.]+)\.": _too_small,
    r"Option ['\"](?P<name>.*)['\"] requires an argument\.": _needs_value,
    r"Option ['\"](?P<name>.*)['\"] does not take a value\.": _takes_no_value,
    r"Got unexpected extra arguments?(?:\(s\))? \((?P<name>.*)\)": _unexpected,
}
