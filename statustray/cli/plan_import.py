"""Taking over a shared plan: what it would change is shown before anything changes."""

import sys

import typer
from msgspec.structs import replace

from statustray.cli.language import tr
from statustray.cli.session import Session
from statustray.domain.model.import_result import ImportResult
from statustray.domain.watchlist.plan_file import plan_changes, with_changes
from statustray.present.sentences.continuity.plan_sharing import change_lines, changes_summary
from statustray.present.sentences.settings.import_export import taken_line


def import_plan(session: Session, found: ImportResult, *, dry_run: bool, yes: bool) -> None:
    """Show what *found* would change, and change it once wanted."""
    mine = session.settings
    changes = plan_changes(mine.plan, found.plan)
    typer.echo(changes_summary(changes, tr))
    for line in change_lines(changes, session.catalogue, tr):
        typer.echo(f"  ~ {line}")
    wanted = bool(changes) and not dry_run and (yes or _asked())
    if wanted:
        session.save(replace(mine, plan=with_changes(mine.plan, changes)))
    elif changes and not dry_run:
        typer.echo(tr("Nothing was changed. To change your plan, add --yes."))
        return
    file = str(session.folders.settings)
    typer.echo(taken_line(file, changed=bool(changes), dry=dry_run, tr=tr))


def _asked() -> bool:
    """Ask on a terminal; where nobody can answer, nothing is wanted."""
    return sys.stdin.isatty() and typer.confirm(tr("Change your plan?"))
