"""The command line as a whole: its commands and what holds for all of them."""

from pathlib import Path
from typing import Annotated

import typer

from statustray import __version__
from statustray.cli import (
    backups,
    check,
    detect,
    doctor,
    drill,
    history,
    read,
    resilience,
    services,
    watch,
)
from statustray.cli.session import Session

app = typer.Typer(
    name="statustray",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Watches the services you depend on and says what to use when one fails. "
    "Without a command the tray program starts; --demo shows it with no network at all.",
)


def _version(value: bool) -> None:  # noqa: FBT001  # the form that typer's callbacks have
    if value:
        typer.echo(f"statustray {__version__}")
        raise typer.Exit


@app.callback()
def common(
    context: typer.Context,
    home: Annotated[
        Path | None,
        typer.Option(help="Keep settings, history, log and lock in this folder."),
    ] = None,
    version: Annotated[  # noqa: ARG001, FBT002  # typer's own form of a flag
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say the version.")
    ] = False,
) -> None:
    """Take what comes before any command."""
    context.obj = Session(home)


for name, command in (
    ("check", check.check),
    ("watch", watch.watch),
    ("services", services.services),
    ("detect", detect.detect),
    ("read", read.read),
    ("backups", backups.backups),
    ("resilience", resilience.resilience),
    ("drill", drill.drill),
    ("history", history.history),
    ("doctor", doctor.doctor),
):
    app.command(name)(command)


def run() -> int:
    """Run the command that the arguments name."""
    app()
    return 0
