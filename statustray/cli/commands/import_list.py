"""``statustray import``: add another list to one's own."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from statustray.cli.language import tr
from statustray.cli.output.notes import USAGE
from statustray.cli.output.plain_output import print_problems
from statustray.cli.plan_import import import_plan
from statustray.cli.session import Session
from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.settings import Settings, Watch
from statustray.domain.text.lazy_message import phrase
from statustray.domain.watchlist.merge import merged, new_entries
from statustray.gateways.files.watchlist_file import read_list_file
from statustray.present.sentences.settings.import_export import (
    import_summary,
    plan_line,
    taken_line,
)

_File = Annotated[Path, typer.Argument(metavar="FILE", help=phrase("The file to import."))]
_DryRun = Annotated[
    bool,
    typer.Option("--dry-run", help=phrase("Show what would be added, but change nothing.")),
]
_Yes = Annotated[
    bool, typer.Option("--yes", help=phrase("Take over a shared plan without asking."))
]


def import_list(
    context: typer.Context,
    file: _File,
    *,
    dry_run: _DryRun = False,
    yes: _Yes = False,
) -> None:
    """Add services from a file to your own. Existing settings are kept."""
    session: Session = context.obj
    mine, found = session.settings, read_list_file(file)
    print_problems(found.problems)
    if found.plan:
        import_plan(session, found, dry_run=dry_run, yes=yes)
        return
    if not found.watch and found.settings is None and found.problems:
        raise typer.Exit(USAGE)
    wanted = merged(mine, found)
    _print(found, new_entries(found, mine), mine, wanted)
    if not dry_run and wanted != mine:
        session.save(wanted)
    typer.echo(
        taken_line(str(session.folders.settings), changed=wanted != mine, dry=dry_run, tr=tr)
    )


def _print(found: ImportResult, new: Sequence[Watch], mine: Settings, wanted: Settings) -> None:
    typer.echo(import_summary(found, new, tr))
    for watch in new:
        place = watch.page or watch.probe or ""
        typer.echo(f"  + {watch.key}  {watch.name or ''}  {place}".rstrip())
    for ladder in wanted.plan[len(mine.plan) :]:
        typer.echo(f"  + {plan_line(ladder, tr)}")
