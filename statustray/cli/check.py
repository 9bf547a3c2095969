"""``statustray check``: look once and say how things are."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Annotated

import typer
from rich.progress import BarColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

from statustray.cli.look import look_once
from statustray.cli.output import (
    coloured,
    console,
    mark,
    plain_table,
    print_json,
    progress_console,
    tr,
)
from statustray.cli.session import Session
from statustray.domain.evidence import Network
from statustray.domain.level import Level
from statustray.domain.snapshot import ServiceState, Snapshot
from statustray.present.advice_words import advice_line
from statustray.present.ages import since
from statustray.present.json_forms import check_json
from statustray.present.notice_words import cause_line
from statustray.present.why import why_text
from statustray.present.wording import level_word, network_words, state_words

FINE, TROUBLE, UNKNOWN = 0, 1, 3


def check(
    context: typer.Context,
    services: Annotated[list[str] | None, typer.Argument(metavar="[SERVICE]...")] = None,
    json: Annotated[bool, typer.Option("--json", help="Answer in JSON.")] = False,  # noqa: FBT002  # typer's form of a flag
    why: Annotated[bool, typer.Option("--why", help="Explain each verdict.")] = False,  # noqa: FBT002  # typer's form of a flag
) -> None:
    """Look once.  Exit status: 0 all fine, 1 trouble, 3 something unknown, 2 wrong call."""
    session: Session = context.obj
    chosen = session.chosen(services or [])
    with _progress(len(chosen)) as publish:
        snapshot = look_once(session, chosen, publish)
    if json:
        print_json(check_json(snapshot, tr))
    else:
        _print(snapshot, why=why)
    raise typer.Exit(status(snapshot))


def status(snapshot: Snapshot) -> int:
    """Return the exit status that says how *snapshot* is."""
    levels = [state.level for state in snapshot.services]
    if any(level.trouble for level in levels):
        return TROUBLE
    return UNKNOWN if Level.UNKNOWN in levels else FINE


@contextmanager
def _progress(total: int) -> Iterator[Callable[[Snapshot], None]]:
    """Show on a terminal how many services have answered."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.completed}/{task.total}"),
    )
    with Progress(*columns, console=progress_console(), transient=True) as progress:
        task = progress.add_task(tr("Looking"), total=total)

        def publish(snapshot: Snapshot) -> None:
            looked = sum(bool(state.looks) for state in snapshot.services)
            progress.update(task, completed=looked, description=_doing(snapshot))

        yield publish


def _doing(snapshot: Snapshot) -> str:
    doubted = [s.service.name for s in snapshot.services if s.confirming]
    return tr("Confirming {name}", name=doubted[0]) if doubted else tr("Looking")


def _print(snapshot: Snapshot, *, why: bool) -> None:
    out = console()
    if snapshot.network is not Network.ONLINE:
        out.print(Text(network_words(snapshot.network, tr), style="bold"))
    for cause in snapshot.causes:
        out.print(Text(cause_line(cause, tr), style="bold"))
    out.print(state_table(snapshot))
    if why and snapshot.at is not None:
        for state in snapshot.services:
            out.print()
            out.print(Text(why_text(state, snapshot, tr, now=snapshot.at)))


def state_table(snapshot: Snapshot) -> Table:
    """Return the services, the troubled ones first, each with what to use instead."""
    table = plain_table("", "", "", "")
    for state in sorted(snapshot.services, key=lambda s: -s.level.severity):
        word = coloured(level_word(state.level, tr), state.level)
        table.add_row(mark(state.level), state.service.name, word, _detail(state, snapshot.at))
    return table


def _detail(state: ServiceState, now: datetime | None) -> Text:
    age = since(state.since, now, tr) if state.since and now and state.level.trouble else ""
    first = ", ".join(filter(None, (state_words(state, tr), age)))
    lines = [first, *(f"→ {advice_line(a, tr)}" for a in state.advice if state.level.trouble)]
    return Text("\n".join(lines))
