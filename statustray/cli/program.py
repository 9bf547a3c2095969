"""The command line: its commands and common options."""

import errno
import os
import sys
import traceback
from collections.abc import Mapping, Sequence
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Annotated, Any, Final, NoReturn

import typer
from typer.core import TyperCommand
from typer.main import get_command

from statustray.cli.help_text import COMMANDS, TranslatedCommand, TranslatedGroup
from statustray.cli.language import speak_as_set, tr
from statustray.cli.output.notes import USAGE, print_note
from statustray.cli.output.streams import (
    UNWRITTEN,
    discard,
    is_full,
    open_streams,
    unwritten_ignored,
)
from statustray.domain.text.lazy_message import phrase
from statustray.gateways.files.paths import whole_path

if TYPE_CHECKING:
    from statustray.cli.session import Session

_MODULES: Final[dict[str, str]] = {"export": "export_list", "import": "import_list"}
"""Modules that cannot be called as their commands are."""

# The base of all errors of a call, which typer does not publish.
_USAGE_ERROR: Final[type[Exception]] = typer.BadParameter.__mro__[1]

_NARROW: Final = 52

FAULT: Final = 70
"""The exit status of a fault in the program or the system, by the custom of ``sysexits.h``."""

_OF_THE_SYSTEM: Final = {errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.EIO}

_PLAIN: Final[dict[str, Any]] = {
    "rich_markup_mode": None,
    "pretty_exceptions_enable": False,
    "add_completion": False,
}


class CommandGroup(TranslatedGroup):
    """Import a command's module when it is called, so that every start is fast."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - as typer has it
        """Know the commands by name, as suggestions for a mistyped one need them."""
        super().__init__(**options)
        self.commands = {name: TranslatedCommand(name) for name in COMMANDS}

    def get_command(self, ctx: Any, cmd_name: str) -> TyperCommand | None:  # noqa: ANN401, ARG002 - a type that typer does not publish
        """Return the command of that name, imported."""
        return whole_command(cmd_name) if cmd_name in COMMANDS else None

    def main(self, args: Sequence[str] | None = None, *_: object, **rest: Any) -> NoReturn:  # noqa: ANN401 - as above
        """Choose the language, run the command that *args* name, and end with its status."""
        arguments = list(sys.argv[1:] if args is None else args)
        home = _home(arguments)
        lost = home is not None and not whole_path(home).is_absolute()
        speak_as_set(None if lost else home)
        if lost:
            _refuse(tr("The current folder was removed. Change to another one, then try again."))
        if any(_is_empty(word) for word in arguments):
            _refuse(tr("An argument is empty. Give it a value, or leave it out."))
        if "TZ" in os.environ:
            _leave_unusable_zone()
        try:
            columns = get_terminal_size().columns
            if columns < _NARROW:  # at which typer stops making its help narrower
                rest["terminal_width"] = columns - 2
            status = super().main(arguments, **rest, standalone_mode=False, obj=home)
        except _USAGE_ERROR as error:
            from statustray.cli.usage_errors import print_usage_error  # noqa: PLC0415 - few are wrong

            with unwritten_ignored(sys.stderr):
                print_usage_error(error)
            status = USAGE
        except SystemExit as ended:
            # Where the reader has gone typer would end with 1: "a service has a problem".
            gone = isinstance(ended.__context__, BrokenPipeError)
            status = UNWRITTEN if gone else ended.code
        sys.exit(status or 0)


def whole_command(name: str) -> TyperCommand:
    """Import the command *name* and return it with its arguments and options."""
    module = _MODULES.get(name, name)
    function = getattr(import_module(f"statustray.cli.commands.{module}"), module)
    only = typer.Typer(**_PLAIN)
    only.command(name, cls=TranslatedCommand)(function)
    command = get_command(only)
    if not isinstance(command, TyperCommand):
        message = f"unknown command: {name}"
        raise TypeError(message)
    return command


app = typer.Typer(name="statustray", cls=CommandGroup, no_args_is_help=True, **_PLAIN)


def _say_version(wanted: bool) -> None:  # noqa: FBT001 - the form that typer's callbacks have
    if wanted:
        from statustray.cli.versions import versions  # noqa: PLC0415

        typer.echo(versions())
        raise typer.Exit


_Home = Annotated[
    Path | None,
    typer.Option(
        metavar="DIR", help=phrase("Store settings, history, log and lock file in this folder.")
    ),
]
_Demo = Annotated[
    bool,
    typer.Option("--demo", help=phrase("Show what StatusTray does, without any network.")),
]
_Version = Annotated[
    bool,
    typer.Option(
        "--version",
        callback=_say_version,
        is_eager=True,
        help=phrase("Show the versions of StatusTray, Python and Qt, and exit."),
    ),
]
_InstallDesktop = Annotated[
    bool,
    typer.Option(
        "--install-desktop",
        help=phrase("Add StatusTray to your menu, with icon, man page and completions."),
    ),
]
_UninstallDesktop = Annotated[
    bool,
    typer.Option(
        "--uninstall-desktop",
        help=phrase("Undo --install-desktop; your settings and history stay."),
    ),
]
_UninstallData = Annotated[
    bool,
    typer.Option(
        "--uninstall-data",
        help=phrase(
            "List everything StatusTray wrote on this computer, and remove it after asking."
        ),
    ),
]
_Yes = Annotated[bool, typer.Option("--yes", help=phrase("Remove without asking."))]


@app.callback(invoke_without_command=True)
def common(
    context: typer.Context,
    *,
    home: _Home = None,
    demo: _Demo = False,
    version: _Version = False,  # noqa: ARG001 - its callback has done the work
    install_desktop: _InstallDesktop = False,
    uninstall_desktop: _UninstallDesktop = False,
    uninstall_data: _UninstallData = False,
    yes: _Yes = False,
) -> None:
    """Handle the options before any command."""
    # Imported here: neither --help nor --version needs a home.
    from statustray.cli.session import Session  # noqa: PLC0415

    context.obj = Session(home)
    if demo:  # by itself it never gets here
        context.fail("No such option: --demo")
    changes = {
        "--install-desktop": install_desktop,
        "--uninstall-desktop": uninstall_desktop,
        "--uninstall-data": uninstall_data,
    }
    if any(changes.values()) or yes:
        _change_installation(context.obj, changes, yes=yes)
    if context.invoked_subcommand is None:
        context.fail("Missing command.")


def _change_installation(session: "Session", wanted: Mapping[str, bool], *, yes: bool) -> NoReturn:
    """Add to or leave the desktop, or remove all that was written; each ends the program."""
    # Imported here: hardly any call needs them.
    from statustray.cli import installation  # noqa: PLC0415
    from statustray.cli.usage_errors import refuse_idle, refuse_together  # noqa: PLC0415

    refuse_together(*wanted.items())
    if not wanted["--uninstall-data"]:
        refuse_idle("statustray --uninstall-data", ("--yes", yes))
    if wanted["--install-desktop"]:
        installation.install(session)
    if wanted["--uninstall-desktop"]:
        installation.leave_desktop(session)
    installation.uninstall(session, yes=yes)


def _leave_unusable_zone() -> None:
    # Imported here: hardly anybody sets the variable.
    from statustray.cli.output.plain_output import print_problems  # noqa: PLC0415
    from statustray.gateways.system.clock import leave_unusable_zone  # noqa: PLC0415

    print_problems(leave_unusable_zone())


def _refuse(text: str) -> NoReturn:
    print_note(text)
    sys.exit(USAGE)


def _is_empty(word: str) -> bool:
    """Whether *word* is what an empty variable of a script leaves: no value of anything."""
    return not word or (word.startswith("--") and word.endswith("="))


def _home(arguments: Sequence[str]) -> Path | None:
    """Return the folder that ``--home`` names before any command."""
    for word, following in pairwise((*arguments, "")):
        if not word.startswith("-"):
            return None
        if word == "--home" or word.startswith("--home="):
            named = word.partition("=")[2] if "=" in word else following
            return Path(named) if named else None
    return None


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command in *arguments*, by default those of the process.

    Returns only if there is no answer, with an exit status that no answer has.
    """
    open_streams()
    try:
        _call(arguments)
    except BrokenPipeError:
        discard(sys.stdout)  # whoever closed it knows
        return UNWRITTEN
    except OSError as error:
        if is_full(error):
            return _not_written(error)
        return _not_finished(error) if error.errno in _OF_THE_SYSTEM else _at_fault()
    except Exception:  # noqa: BLE001 - the last resort: status 1 would say that a service fails
        return _at_fault()
    return FAULT


def _not_written(error: OSError) -> int:
    # Imported here: hardly any call ends so.
    from statustray.gateways.files.bounded_read import reason  # noqa: PLC0415
    from statustray.present.vocabulary.problems import phrase_words  # noqa: PLC0415

    discard(sys.stdout)
    why = phrase_words(reason(error), tr)
    print_note(tr("The output could not be written: {why}.", why=why))
    return UNWRITTEN


def _not_finished(error: OSError) -> int:
    # In the system's own words: without memory or files nothing more can be loaded.
    print_note(tr("The system didn't let this command finish: {why}.", why=error.strerror))
    return FAULT


def _at_fault() -> int:
    # Imported here: no call should end so.
    from statustray.gateways.files.log import fit_to_send  # noqa: PLC0415

    with unwritten_ignored(sys.stderr):
        sys.stderr.write(fit_to_send(traceback.format_exc()))
    print_note(
        tr(
            "This is an error in StatusTray. It says nothing about your services. "
            "Please report it with the lines above."
        )
    )
    return FAULT


def _call(arguments: Sequence[str] | None) -> None:
    try:
        app(arguments, prog_name="statustray")
    finally:
        sys.stdout.flush()  # a full disk is reported only when flushing
