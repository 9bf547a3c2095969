"""``--install-desktop`` and ``--uninstall-data``: coming to a computer, and leaving it."""

import sys
from typing import NoReturn

import typer

from statustray.cli.language import tr
from statustray.cli.output.notes import USAGE, fail, print_note
from statustray.cli.output.plain_output import print_problem
from statustray.cli.session import Session
from statustray.domain.model.problem import Problem
from statustray.gateways.files.bundled.resources import resources_folder
from statustray.gateways.own_traces import OwnTrace, desktop_traces, traces
from statustray.gateways.system.autostart import autostart, own_command
from statustray.gateways.system.menu_entry import ApplicationMenuEntry, menu_entry
from statustray.gateways.system.single_instance import SingleInstance
from statustray.gateways.system.start_menu import StartMenuEntry, start_menu_entry
from statustray.present.vocabulary.problems import phrase_words


def install(session: Session) -> NoReturn:
    """Put the program into the user's menu; the login entry follows the settings."""
    entry = _entry(session)
    if entry is None:
        fail(tr("On this system a menu entry comes with the packaged program."))
    done = entry.install()
    if isinstance(done, Problem):
        print_problem(done)
        raise typer.Exit(1)
    # Before anything is printed: whoever reads it may have gone by then.
    wanted = session.settings.appearance.start_at_login
    problem = autostart(entry.command).enable() if wanted else None
    for path in entry.files():
        typer.echo(str(path))
    if problem is not None:
        print_problem(problem)
        raise typer.Exit(1)
    print_note(tr("StatusTray is in your menu now."))
    raise typer.Exit


def leave_desktop(session: Session) -> NoReturn:
    """Undo ``install``: out of the menu and of what starts at login; all else stays."""
    found = desktop_traces(login=autostart(own_command(session.home)), entry=_entry(session))
    for trace in found:
        typer.echo(phrase_words(trace.what, tr))
    if not found:
        print_note(tr("StatusTray is not in your menu."))
    raise typer.Exit(1 if _remove(found) else 0)


def uninstall(session: Session, *, yes: bool) -> NoReturn:
    """List what the program wrote, ask, and remove it."""
    locks = (session.folders.lock, session.folders.watch_lock)
    if any(SingleInstance(lock).taken() for lock in locks):
        fail(tr("StatusTray is running. Quit it first."))
    usual = session.home is None
    found = traces(
        session.folders,
        session.loaded.settings,
        login=autostart(own_command(None)) if usual else None,
        entry=_entry(session) if usual else None,
    )
    for trace in found:
        typer.echo(phrase_words(trace.what, tr))
    if not found:
        _refuse_unseen(session)
        print_note(tr("StatusTray has written nothing on this computer."))
        raise typer.Exit
    if not yes and not _confirmed():
        print_note(tr("Nothing was removed."))
        raise typer.Exit(USAGE)
    raise typer.Exit(1 if _remove(found) else 0)


def _refuse_unseen(session: Session) -> None:
    """End the command where nothing was found because nobody may look."""
    if session.loaded.read_only:
        session.report(session.loaded.problems)
        raise typer.Exit(USAGE)


def _confirmed() -> bool:
    if not sys.stdin.isatty():
        print_note(tr("To remove all of this, add --yes."))
        return False
    return typer.confirm(tr("Remove all of this?"), err=True)


def _remove(found: tuple[OwnTrace, ...]) -> bool:
    """Remove each; return whether something is left."""
    left = False
    for trace in found:
        why = trace.remove()
        if why:
            print_note(
                tr(
                    "{what} can't be removed: {why}.",
                    what=phrase_words(trace.what, tr),
                    why=phrase_words(why, tr),
                )
            )
            left = True
    if found and not left:
        print_note(tr("All of this was removed."))
    return left


def _entry(session: Session) -> ApplicationMenuEntry | StartMenuEntry | None:
    command, share = own_command(session.home), resources_folder() / "share"
    if sys.platform == "darwin":
        return None
    if sys.platform == "win32":
        return start_menu_entry(command, share=share)
    return menu_entry(command, share=share)
