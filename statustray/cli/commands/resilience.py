"""``statustray resilience``: shared dependencies of one's services."""

from pathlib import Path
from typing import Annotated

import typer

from statustray.cli.language import tr
from statustray.cli.options import Json
from statustray.cli.output.plain_output import print_json
from statustray.cli.output.saved_file import save
from statustray.cli.output.tables import print_block, print_parts
from statustray.cli.session import Session
from statustray.domain.continuity.resilience import Resilience
from statustray.domain.continuity.resilience import resilience as report_on
from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.text.lazy_message import phrase
from statustray.present.json_output.dependencies import resilience_json
from statustray.present.sentences.continuity.resilience import (
    basket_lines,
    blast_line,
    change_line,
    not_known_line,
    uncovered_line,
)
from statustray.present.views.continuity.resilience import first_finding
from statustray.present.views.continuity.wall_card import card

_BLASTS_SHOWN = 8


_Card = Annotated[
    Path | None,
    typer.Option(
        "--card", metavar="FILE", help=phrase("Also save the printable one-page card as HTML.")
    ),
]


def resilience(
    context: typer.Context,
    *,
    json: Json = False,
    to_card: _Card = None,
) -> None:
    """Show what your services depend on, which fail together, and what has no backup."""
    session: Session = context.obj
    graph = session.graph(session.watched)
    report = report_on(
        session.watched, settings=session.settings, catalogue=session.catalogue, graph=graph
    )
    if to_card is not None:
        save(to_card, card(session.settings.plan, report, graph, today=session.today, tr=tr))
    if json:
        print_json(resilience_json(report))
    else:
        _print(report, graph)


def _print(report: Resilience, graph: DependencyGraph) -> None:
    watched = len(report.services)
    blasts = report.blasts[:_BLASTS_SHOWN]
    print_block(tr("How independent your services are"), basket_lines(report, tr))
    if not blasts:
        print_parts(first_finding(report, graph, tr))
    print_block(tr("What fails together"), (blast_line(b, watched, graph, tr) for b in blasts))
    print_block(
        tr("No independent backup set up"), (uncovered_line(g, graph, tr) for g in report.uncovered)
    )
    if report.change is not None:
        print_block(tr("What would help most"), [change_line(report.change, tr)])
    if report.not_known:
        print_block(tr("Unknown"), [not_known_line(report, graph, tr)])
