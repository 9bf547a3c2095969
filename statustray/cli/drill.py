"""``statustray drill``: replay a historic outage against one's own list and plan."""

from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.text import Text

from statustray.cli.output import console, plain_table, print_block, print_json, tr
from statustray.cli.session import Session, fail
from statustray.domain.drill import Replay, drillable, replay
from statustray.domain.fate import Fate
from statustray.present.advice_words import advice_line
from statustray.present.drill_words import (
    clock_word,
    hit_line,
    left_line,
    mend_line,
    moment_line,
    told_line,
)
from statustray.present.fate_json import drill_json, drills_json


def drill(
    context: typer.Context,
    outage: Annotated[
        str | None, typer.Argument(help="An outage of the list; the list without it.")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Answer in JSON.")] = False,  # noqa: FBT002  # typer's form of a flag
) -> None:
    """List the historic outages, or replay one."""
    session: Session = context.obj
    if outage is None:
        _list(session, as_json=json)
        return
    known = session.catalogue.outages.get(outage)
    if known is None or not known.drillable:
        fail(
            tr("There is no outage {name} to replay. List them with: statustray drill", name=outage)
        )
    fate = session.fate(datetime.now(UTC).date())
    played = replay(
        known,
        services=session.watched,
        fate=fate,
        settings=session.watching,
        catalogue=session.catalogue,
    )
    if json:
        print_json(drill_json(played, tr))
    else:
        _print(played, fate)


def _list(session: Session, *, as_json: bool) -> None:
    outages = drillable(session.catalogue)
    if as_json:
        print_json(drills_json(outages))
        return
    table = plain_table(tr("outage"), tr("day"), tr("what happened"))
    for outage in outages:
        table.add_row(outage.id, f"{outage.started_at:%Y-%m-%d}", outage.title)
    console().print(table)


def _print(played: Replay, fate: Fate) -> None:
    out = console()
    day = tr.day(played.outage.started_at.date())
    out.print(Text(f"{played.outage.title}, {day}", style="bold"))
    print_block(tr("What would have stopped"), (hit_line(hit, tr) for hit in played.hits))
    out.print(Text(told_line(played, tr)))
    moments = (
        f"{clock_word(m.at_min, tr)}  {moment_line(m, played.hits, tr)}" for m in played.timeline
    )
    print_block(tr("Minute by minute"), moments)
    offers = (
        f"{fate.name(service)} → {advice_line(one, tr)}"
        for service, offered in played.advice.items()
        for one in offered
    )
    print_block(tr("What we would have offered"), offers)
    out.print(Text(left_line([fate.name(key) for key in played.left], played.hits, tr)))
    print_block(tr("What to mend"), (mend_line(mend, tr) for mend in played.mend))
