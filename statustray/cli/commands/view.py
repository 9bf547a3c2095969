"""``statustray view``: what is seen from other places."""

from collections.abc import Sequence
from datetime import UTC, datetime
from enum import Enum
from typing import Annotated, NoReturn, assert_never

import typer
from msgspec.structs import replace

from statustray.cli.command_environment import passing_environment
from statustray.cli.event_loop import run_async
from statustray.cli.language import tr
from statustray.cli.options import Json
from statustray.cli.output.notes import USAGE, fail
from statustray.cli.output.plain_output import print_json, print_problems
from statustray.cli.output.tables import Rows, print_parts
from statustray.cli.session import Session
from statustray.cli.usage_errors import refuse_idle
from statustray.domain.config.settings_format import row_problems
from statustray.domain.model.checks.second_view import SecondView, ViewState
from statustray.domain.model.settings import ViewSource
from statustray.domain.monitoring.second_views import view_state
from statustray.domain.text.lazy_message import phrase
from statustray.engine.connectivity.second_views import SecondViews
from statustray.engine.connectivity.witnesses import Witnesses
from statustray.present.json_output.records import SCHEMA
from statustray.present.json_output.second_views import views_json
from statustray.present.sentences.second_views import view_words
from statustray.present.vocabulary.language import ENGLISH


class ViewAction(Enum):
    """What to do with the list of views."""

    ADD = "add"
    LIST = "list"
    REMOVE = "remove"


_Action = Annotated[
    ViewAction, typer.Argument(metavar="ACTION", help=phrase("add, list or remove."))
]
_Name = Annotated[
    str | None,
    typer.Argument(
        metavar="[NAME]",
        help=phrase('The place, as sentences shall call it: "the office".'),
        show_default=False,
    ),
]
_From = Annotated[
    str | None,
    typer.Argument(
        metavar="[FROM]",
        help=phrase("The file published there, its https address, or that of a Prometheus there."),
        show_default=False,
    ),
]
_Key = Annotated[bool, typer.Option("--key", help=phrase("The address needs a key."))]


def view(
    context: typer.Context,
    action: _Action,
    name: _Name = None,
    place: _From = None,
    *,
    key: _Key = False,
    json: Json = False,
) -> None:
    """Add, list or remove other places where StatusTray publishes what it sees."""
    session: Session = context.obj
    if action is not ViewAction.ADD:
        refuse_idle("statustray view add NAME FROM", ("--key", key))
    if action is not ViewAction.LIST:
        refuse_idle("statustray view list", ("--json", json))
    match action:
        case ViewAction.ADD if name and place:
            _add(session, ViewSource(name.strip(), place.strip(), wants_key=key))
        case ViewAction.REMOVE if name and not place:
            _remove(session, name)
        case ViewAction.LIST if not name:
            _list(session, as_json=json)
        case ViewAction.ADD | ViewAction.REMOVE | ViewAction.LIST:
            _wrong(action)
        case _:
            assert_never(action)


def _wrong(action: ViewAction) -> NoReturn:
    match action:
        case ViewAction.ADD:
            fail(tr("Write: statustray view add NAME FROM"))
        case ViewAction.REMOVE:
            fail(tr("Write: statustray view remove NAME"))
        case ViewAction.LIST:
            fail(tr("Write: statustray view list"))
        case _:
            assert_never(action)


def _add(session: Session, row: ViewSource) -> None:
    mine = session.settings.view
    problems = row_problems("view", (*mine, row))
    print_problems(problems)
    if problems:
        raise typer.Exit(USAGE)
    _save(session, (*mine, row))
    typer.echo(tr("Added: {name}.", name=row.name))
    _list(session, as_json=False, only=row)


def _remove(session: Session, name: str) -> None:
    mine = session.settings.view
    gone = [row for row in mine if row.name.casefold() == name.strip().casefold()]
    if not gone:
        names = ", ".join(row.name for row in mine) or tr("none")
        fail(tr("No place called {name}. Known places: {names}.", name=name, names=names))
    _save(session, tuple(row for row in mine if row not in gone))
    typer.echo(tr("Removed: {name}.", name=gone[0].name))


def _save(session: Session, rows: tuple[ViewSource, ...]) -> None:
    session.save(replace(session.settings, view=rows))


def _list(session: Session, *, as_json: bool, only: ViewSource | None = None) -> None:
    rows = session.settings.view if only is None else (only,)
    views, now = run_async(_read(session, rows)), datetime.now(UTC)
    if as_json:
        print_json({"schema": SCHEMA, "views": views_json(views, now, ENGLISH)})
    elif rows:
        _print(rows, views, now)
    else:
        typer.echo(tr("No other places yet. To add one, run: statustray view add NAME FROM"))
    good = all(view_state(one, now) is ViewState.FRESH for one in views)
    raise typer.Exit(0 if good else 1)


def _print(rows: Sequence[ViewSource], views: Sequence[SecondView], now: datetime) -> None:
    table = Rows()
    for row, seen in zip(rows, views, strict=True):
        table.add(row.name, row.place, view_words(seen, now, tr))
    print_parts(table)


async def _read(session: Session, rows: tuple[ViewSource, ...]) -> tuple[SecondView, ...]:
    environment = passing_environment(session)
    reader = SecondViews(environment, Witnesses(environment), lambda: None)
    reader.configure(rows, every_s=session.settings.polling.interval_s)
    reader.start_due()
    await reader.wait()
    await environment.web.renew()
    return reader.views
