"""``statustray export``: the settings, or the watch list for another program."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from statustray.cli.language import tr
from statustray.cli.output.notes import fail, print_note
from statustray.cli.output.saved_file import save
from statustray.cli.session import Session
from statustray.cli.usage_errors import refuse_idle, with_guess
from statustray.domain.model.service import Service
from statustray.domain.text.lazy_message import phrase
from statustray.gateways.files.watchlist_file import list_text
from statustray.present.sentences.settings.import_export import export_formats
from statustray.present.views.continuity.plan_page import plan_page

_SETTINGS, _PLAN = "settings", "plan"
_WITH_PAGES = (_SETTINGS, "list")
"""All other forms are for programs that check addresses and read no status pages."""


_Format = Annotated[
    str,
    typer.Argument(
        metavar="FORMAT",
        help=phrase("settings, plan, list, gatus, uptime-kuma, prometheus, targets or blackbox."),
    ),
]
_Page = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help=phrase("With plan: also save it as one page with a QR code, as HTML."),
    ),
]


def export_list(
    context: typer.Context,
    form: _Format,
    *,
    page: _Page = None,
) -> None:
    """Print your settings, or your watch list in another program's format, without keys."""
    session: Session = context.obj
    known = [known.id for known in export_formats(tr)]
    if form not in known:
        names = ", ".join(known)
        said = tr("Unknown format: {name}. Available formats: {names}.", name=form, names=names)
        fail(with_guess(said, form, known))
    if form == _PLAN:
        _export_plan(session, page)
    else:
        refuse_idle("statustray export plan", ("--page", page))
        _export(session, form)


def _export(session: Session, form: str) -> None:
    if not session.settings.watch and form != _SETTINGS:
        print_note(tr("Your watch list is empty, so there is nothing to export."))
        raise typer.Exit(1)
    sys.stdout.write(list_text(form, settings=session.settings, services=session.own))
    _name_left_out(() if form in _WITH_PAGES else session.own)


def _export_plan(session: Session, page: Path | None) -> None:
    plan = session.settings.plan
    if not plan:
        print_note(tr("Your backup plan is empty, so there is nothing to export."))
        raise typer.Exit(1)
    sys.stdout.write(list_text(_PLAN, settings=session.settings, services=session.own))
    if page is not None:
        names = {service.id: service.name for service in session.own if service.own}
        save(page, plan_page(plan, names, session.catalogue, tr))


def _name_left_out(services: Sequence[Service]) -> None:
    left = [service.name for service in services if service.probe is None]
    if left:
        names = ", ".join(left)
        print_note(tr("Left out because they have no address to check: {names}.", names=names))
