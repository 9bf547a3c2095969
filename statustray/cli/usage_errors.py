"""Wrong calls, said in the user's language.

typer says them in English alone; its sentences are told apart by their form.  One that is not
known stays as it is.
"""

import re
import sys
from collections.abc import Callable, Collection
from typing import Any, Final

from statustray.cli.language import tr
from statustray.cli.output.notes import fail, print_note
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


def refuse_together(*options: tuple[str, object]) -> None:
    """End the command where more than one of *options* (names and values) is given.

    Only one of them can be obeyed.
    """
    given = [name for name, value in options if value]
    if len(given) > 1:
        fail(tr("Use either {one} or {other}, not both.", one=given[0], other=given[1]))


def refuse_idle(call: str, *options: tuple[str, object]) -> None:
    """End the command where one of *options* (names and values) is given; only *call* obeys it."""
    for name, value in options:
        if value:
            fail(tr("{name} has no effect here. Use it with: {command}", name=name, command=call))


def refuse_unless_address(text: str) -> None:
    """End the command where *text* can mean no address of the web."""
    from statustray.domain.text.urls import starts  # noqa: PLC0415 - few commands take an address
    from statustray.present.sentences.settings.addresses import page_error  # noqa: PLC0415

    if not starts(text):
        fail(page_error(text if "://" in text else f"https://{text}", tr))


def with_guess(said: str, name: str, known: Collection[str]) -> str:
    """Add to *said* which of *known* the unknown *name* may be a part or a misspelling of."""
    from statustray.domain.text.edit_distance import (  # noqa: PLC0415 - most names are known
        distance,
        forgiven,
    )

    typed = name.casefold()
    most = forgiven(len(typed))
    errors = {other: distance(typed, other.casefold(), most) for other in known}
    near = [k for k, n in errors.items() if n <= most or (typed and typed in k)]
    names = tr(" or ").join(sorted(near, key=errors.__getitem__)[:_GUESSES])
    return together((said, tr("Did you mean {names}?", names=names) if names else ""), tr)


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


def _needs_value(found: re.Match[str]) -> str:
    return tr("The option {name} needs a value.", name=found["name"])


def _takes_no_value(found: re.Match[str]) -> str:
    return tr("The option {name} takes no value.", name=found["name"])


def _unexpected(found: re.Match[str]) -> str:
    return tr("Unexpected argument: {name}.", name=found["name"])


def _missing_command(_: re.Match[str]) -> str:
    return tr("A command is missing.")


_GUESSES: Final = 3
_INVALID: Final = r"Invalid value for ['\"](?P<name>[^'\"]*)['\"](?: \([^)]*\))?: "
_FORMS: Final[dict[str, Callable[[re.Match[str]], str]]] = {
    r"No such command ['\"](?P<name>.*?)['\"]\.(?: Did you mean (?P<near>.*)\?)?": _unknown_command,
    r"No such option: (?P<name>\S+)(?: \(Possible options: (?P<near>.*)\))?": _unknown_option,
    r"Missing (?P<name>command)\.": _missing_command,
    r"Missing argument ['\"](?P<name>[^'\"]*)['\"]\."
    r"(?: Choose from:(?P<choices>[\s\S]*))?": _missing_argument,
    _INVALID + r"'(?P<value>.*)' is not one of (?P<choices>.*)\.": _no_choice,
    _INVALID + r"'(?P<value>.*)' is not a valid (?:float|integer)(?: range)?\.": _no_number,
    r"Option ['\"](?P<name>.*)['\"] requires an argument\.": _needs_value,
    r"Option ['\"](?P<name>.*)['\"] does not take a value\.": _takes_no_value,
    r"Got unexpected extra arguments?(?:\(s\))? \((?P<name>.*)\)": _unexpected,
}
