"""The command line: its commands and common options."""

import sys
import traceback
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any, Final

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from statustray.cli.output.streams import UNWRITTEN, discard_output, is_full, open_streams

COMMANDS: Final = {
    "check": "Check your services once.",
    "watch": "Keep checking and print every change.",
    "services": "Search the catalogue.",
    "detect": "Detect a page's format and show its current status.",
    "read": "Show the status in a saved page.",
    "backups": "Suggest backups for a service.",
    "resilience": "Show which services fail together and what has no backup.",
    "drill": "Replay a past outage against your services and plan.",
    "history": "Show past status, problems and uptime.",
    "export": "Export your settings or your watch list.",
    "import": "Import services from a file.",
    "doctor": "Check that StatusTray works on this computer.",
}
_MODULES: Final[dict[str, str]] = {"export": "export_list", "import": "import_list"}
"""Modules that cannot be called as their commands are."""

FAULT: Final = 70
"""The exit status of a fault in the program, by the custom of ``sysexits.h``."""

_PLAIN: Final[dict[str, Any]] = {
    "rich_markup_mode": None,
    "pretty_exceptions_enable": False,
    "add_completion": False,
}


class CommandGroup(TyperGroup):
    """Import a command's module when it is called, so that every start is fast."""

    def resolve_command(
        self,
        ctx: Any,  # noqa: ANN401 - a type that typer does not publish
        args: list[str],
    ) -> tuple[str | None, TyperCommand | None, list[str]]:
        """Return the command that *args* begin with, imported."""
        name, _, rest = super().resolve_command(ctx, args)
        return name, None if name is None else whole_command(name), rest


def whole_command(name: str) -> TyperCommand:
    """Import the command *name* and return it with its arguments and options."""
    module = _MODULES.get(name, name)
    function = getattr(import_module(f"statustray.cli.commands.{module}"), module)
    only = typer.Typer(**_PLAIN)
    only.command(name)(function)
    command = get_command(only)
    if not isinstance(command, TyperCommand):
        message = f"unknown command: {name}"
        raise TypeError(message)
    return command


app = typer.Typer(
    name="statustray",
    cls=CommandGroup,
    no_args_is_help=True,
    help="Watches the services you depend on and suggests a backup when one "
    "fails. Run without a command to start the tray program; add --demo to "
    "try it without a network.",
    **_PLAIN,
)


def _say_version(wanted: bool) -> None:  # noqa: FBT001 - the form that typer's callbacks have
    if wanted:
        from statustray.cli.versions import versions  # noqa: PLC0415

        typer.echo(versions())
        raise typer.Exit


@app.callback(invoke_without_command=True)
def common(
    context: typer.Context,
    *,
    home: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR", help="Store settings, history, log and lock file in this folder."
        ),
    ] = None,
    version: Annotated[  # noqa: ARG001 - its callback has done the work
        bool,
        typer.Option(
            "--version",
            callback=_say_version,
            is_eager=True,
            help="Show the versions of StatusTray, Python and Qt, and exit.",
        ),
    ] = False,
    install_desktop: Annotated[
        bool,
        typer.Option(
            "--install-desktop",
            help="Add StatusTray to your menu, with icon, man page and completions.",
        ),
    ] = False,
    uninstall_data: Annotated[
        bool,
        typer.Option(
            "--uninstall-data",
            help="List everything StatusTray wrote on this computer, and remove it after asking.",
        ),
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Remove without asking.")] = False,
) -> None:
    """Handle the options before any command."""
    # Imported here: neither --help nor --version needs a home.
    from statustray.cli.session import Session  # noqa: PLC0415

    context.obj = Session(home)
    if install_desktop or uninstall_data:
        from statustray.cli import installation  # noqa: PLC0415

        if install_desktop:
            installation.install(context.obj)
        installation.uninstall(context.obj, yes=yes)
    if context.invoked_subcommand is None:
        context.fail("Missing command.")


for _name, _summary in COMMANDS.items():
    app.command(_name, help=_summary)(lambda: None)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command in *arguments*, by default those of the process.

    Returns only if there is no answer, with an exit status that no answer has.
    """
    open_streams()
    try:
        _call(arguments)
    except OSError as error:
        return _not_written(error) if is_full(error) else _at_fault()
    except Exception:  # noqa: BLE001 - the last resort: status 1 would say that a service fails
        return _at_fault()
    return FAULT


def _not_written(error: OSError) -> int:
    discard_output()
    sys.stderr.write(f"The output could not be written: {error.strerror}.\n")
    return UNWRITTEN


def _at_fault() -> int:
    traceback.print_exc()
    sys.stderr.write(
        "This is an error in StatusTray. It says nothing about your services. "
        "Please report it with the lines above.\n"
    )
    return FAULT


def _call(arguments: Sequence[str] | None) -> None:
    try:
        app(arguments, prog_name="statustray")
    finally:
        sys.stdout.flush()  # a full disk is reported only when flushing
