"""``statustray export``: the settings, or the watch list for another program."""

import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from statustray.cli.language import tr
from statustray.cli.output.notes import fail, print_note
from statustray.cli.session import Session
from statustray.domain.model.service import Service
from statustray.domain.text.lazy_message import phrase
from statustray.gateways.files.watchlist_file import list_text
from statustray.present.sentences.import_export import export_formats

_PROBES_ONLY = ("gatus", "prometheus", "blackbox")


def export_list(
    context: typer.Context,
    form: Annotated[
        str,
        typer.Argument(
            metavar="FORMAT", help=phrase("settings, list, gatus, prometheus or blackbox.")
        ),
    ],
) -> None:
    """Print your settings, or your watch list in another program's format, without keys."""
    session: Session = context.obj
    known = [known.id for known in export_formats(tr)]
    if form not in known:
        fail(
            tr(
                "Unknown format: {name}. Available formats: {names}.",
                name=form,
                names=", ".join(known),
            )
        )
    if not session.settings.watch and form != known[0]:
        print_note(tr("Your watch list is empty, so there is nothing to export."))
        raise typer.Exit(1)
    sys.stdout.write(list_text(form, settings=session.settings, services=session.own))
    _name_left_out(session.own if form in _PROBES_ONLY else ())


def _name_left_out(services: Sequence[Service]) -> None:
    left = [service.name for service in services if service.probe is None]
    if left:
        names = ", ".join(left)
        print_note(tr("Left out because they have no address to check: {names}.", names=names))
