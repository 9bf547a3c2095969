"""``statustray drill``: replay a historic outage against one's own list and plan."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from statustray.cli.language import tr
from statustray.cli.options import Json
from statustray.cli.output.notes import fail, print_note
from statustray.cli.output.plain_output import print_json
from statustray.cli.output.saved_file import save
from statustray.cli.output.styled import styled
from statustray.cli.output.tables import Rows, print_block, print_parts
from statustray.cli.session import Session
from statustray.cli.usage_errors import with_guess
from statustray.domain.continuity.drill import Replay, drillable, replay
from statustray.domain.continuity.drill_schedule import next_drill
from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.dependencies.past_outages import affected
from statustray.domain.model.catalogue import Outage
from statustray.domain.text.lazy_message import phrase
from statustray.present.json_output.dependencies import drill_json, drills_json
from statustray.present.sentences.continuity.drill import (
    alert_lines,
    clock_word,
    event_line,
    fix_line,
    hit_lines,
    lead_line,
    left_lines,
    to_do_line,
)
from statustray.present.views.continuity.drill import offer_lines
from statustray.present.views.continuity.drill_calendar import drill_calendar
from statustray.present.vocabulary.durations import day_of
from statustray.present.vocabulary.language import ENGLISH

_Outage = Annotated[
    str | None,
    typer.Argument(
        metavar="[OUTAGE]",
        show_default=False,
        help=phrase("Id of the outage. Without it, all outages are listed."),
    ),
]
_Calendar = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE", help=phrase("Also save the next drill as a calendar entry (.ics).")
    ),
]


def drill(
    context: typer.Context,
    outage: _Outage = None,
    *,
    calendar: _Calendar = None,
    json: Json = False,
) -> None:
    """List past outages, or replay one against your own services and backup plan."""
    session: Session = context.obj
    mine = [service.id for service in session.own]
    outages = {known.id: known for known in drillable(session.catalogue, mine)}
    to_do = ""
    if outage is None:
        _list(session, list(outages.values()), as_json=json)
    elif outage not in outages:
        _unknown(outage, list(outages))
    else:
        played = _replay(session, outages[outage], as_json=json)
        to_do = to_do_line(played, tr)
    if calendar is not None:
        _save_calendar(session, calendar, to_do)


def _unknown(name: str, known: list[str]) -> NoReturn:
    hint = with_guess("", name, known) or tr("To list all outages, run: statustray drill")
    fail(tr("No outage called {name}. {hint}", name=name, hint=hint))


def _replay(session: Session, outage: Outage, *, as_json: bool) -> Replay:
    graph = session.graph(session.watched)
    played = replay(
        outage,
        services=session.watched,
        graph=graph,
        settings=session.settings,
        catalogue=session.catalogue,
    )
    if as_json:
        print_json(drill_json(played, ENGLISH))
    else:
        _print(played, graph)
    return played


def _save_calendar(session: Session, file: Path, to_do: str) -> None:
    now = datetime.now(UTC)
    day = next_drill(session.settings.drills, now.astimezone().date())
    save(file, drill_calendar(day, to_do, tr, now=now))
    print_note(tr("Next drill: {day}, saved to {path}.", day=tr.day(day), path=file))


def _list(session: Session, outages: list[Outage], *, as_json: bool) -> None:
    mine = frozenset(service.id for service in session.own)
    hits = {outage.id: sorted(mine & affected(outage, session.catalogue)) for outage in outages}
    if as_json:
        print_json(drills_json(outages, hits))
        return
    rows = Rows(tr("outage"), tr("date"), tr("your services"), tr("what happened"))
    for outage in outages:
        hit = str(len(hits[outage.id]) or "")
        rows.add(outage.id, day_of(outage.started_at, tr), hit, tr.say(outage.title))
    print_parts(rows)


def _print(played: Replay, graph: DependencyGraph) -> None:
    title, day = tr.say(played.outage.title), day_of(played.outage.started_at, tr)
    print_parts(styled(tr("{title}, {day}", title=title, day=day), "bold"))
    print_block(tr("Services that would have been affected"), hit_lines(played.hits, tr))
    print_parts(lead_line(played, tr))
    moments = (f"{clock_word(m.at_min, tr)}  {event_line(m, tr)}" for m in played.timeline)
    print_block(tr("Timeline"), moments)
    print_block(tr("How you would have known"), alert_lines(played.hits, tr))
    partly = (key for lost in played.lost for key in lost.services)
    keys = (*played.advice, *played.kept, *partly, *played.left)
    names = {key: graph.name(key) for key in keys}
    print_block(tr("Suggested backups"), offer_lines(played.advice, names, tr))
    for line in left_lines(played, names, tr):
        print_parts(line)
    print_block(tr("One thing to do"), (to_do_line(played, tr),))
    print_block(tr("What else to fix"), (fix_line(fix, tr) for fix in played.fixes[1:]))
