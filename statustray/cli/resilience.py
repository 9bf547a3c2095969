"""``statustray resilience``: how many baskets the eggs are in."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from statustray.cli.output import print_block, print_json, tr
from statustray.cli.session import Session, fail
from statustray.domain.fate import Fate
from statustray.domain.resilience import Resilience
from statustray.domain.resilience import resilience as report_on
from statustray.present.card import card
from statustray.present.fate_json import resilience_json
from statustray.present.resilience_words import (
    basket_lines,
    blast_line,
    change_line,
    not_known_line,
    uncovered_line,
)

_BLASTS_SHOWN = 8


def resilience(
    context: typer.Context,
    json: Annotated[bool, typer.Option("--json", help="Answer in JSON.")] = False,  # noqa: FBT002  # typer's form of a flag
    to_card: Annotated[
        Path | None,
        typer.Option("--card", help="Write the one-page card for the wall to this HTML file."),
    ] = None,
) -> None:
    """Report what hangs on what, what falls together, and what has no second way."""
    session: Session = context.obj
    today = datetime.now(UTC).date()
    fate = session.fate(today)
    report = report_on(
        session.watched, settings=session.watching, catalogue=session.catalogue, fate=fate
    )
    if to_card is not None:
        _write(to_card, card(session.settings.plan, report, fate, today=today, tr=tr))
    if json:
        print_json(resilience_json(report))
    else:
        _print(report, fate)


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        fail(tr("{file} cannot be written: {why}", file=path, why=error.strerror or error))


def _print(report: Resilience, fate: Fate) -> None:
    watched = len(report.services)
    print_block(tr("Baskets"), basket_lines(report, tr))
    blasts = report.blasts[:_BLASTS_SHOWN]
    print_block(tr("What falls together"), (blast_line(b, watched, fate, tr) for b in blasts))
    print_block(tr("Without a second way"), (uncovered_line(g, fate, tr) for g in report.uncovered))
    if report.change is not None:
        print_block(tr("What would help most"), [change_line(report.change, tr)])
    if report.not_known:
        print_block(tr("Not known"), [not_known_line(report, fate, tr)])
