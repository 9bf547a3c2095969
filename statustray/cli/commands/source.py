"""``statustray source``: monitoring systems of one's team, and which of their checks to watch."""

from enum import Enum
from typing import Annotated, assert_never

import typer

from statustray.cli.language import tr
from statustray.cli.options import Json
from statustray.cli.output.notes import fail
from statustray.cli.session import Session
from statustray.cli.usage_errors import refuse_idle, with_guess
from statustray.domain.model.settings import SOURCE_KINDS
from statustray.domain.text.lazy_message import phrase


class SourceAction(Enum):
    """What to do with sources."""

    ADD = "add"
    LIST = "list"
    REMOVE = "remove"


_Action = Annotated[
    SourceAction,
    typer.Argument(metavar="ACTION", help=phrase("What to do: add, list or remove.")),
]
_Target = Annotated[
    str,
    typer.Argument(
        metavar="[URL]",
        show_default=False,
        help=phrase("Address of the source to add; the id of one to list or remove."),
    ),
]
_Kind = Annotated[
    str,
    typer.Option(
        "--kind",
        metavar="KIND",
        show_default=False,
        help=phrase("What kind of source it is, if that can't be detected."),
    ),
]
_Key = Annotated[
    bool,
    typer.Option("--key", help=phrase("Enter its key, or read the key from standard input.")),
]
_All = Annotated[
    bool, typer.Option("--all", help=phrase("Watch all of its checks, without asking."))
]
_Only = Annotated[
    list[str] | None,
    typer.Option(
        "--only",
        metavar="CHECK",
        show_default=False,
        help=phrase("Watch this check: its id, name or group, or a pattern with *."),
    ),
]


def source(
    context: typer.Context,
    action: _Action,
    target: _Target = "",
    *,
    kind: _Kind = "",
    key: _Key = False,
    everything: _All = False,
    only: _Only = None,
    json: Json = False,
) -> None:
    """Add, list or remove a monitoring system whose checks become your services."""
    # Imported on demand: the help needs neither the network nor rich.
    from statustray.cli import source_actions as act  # noqa: PLC0415

    session: Session = context.obj
    if kind and kind not in SOURCE_KINDS:
        known = ", ".join(SOURCE_KINDS)
        said = tr("Unknown kind: {name}. Available kinds: {names}.", name=kind, names=known)
        fail(with_guess(said, kind, SOURCE_KINDS))
    if action is not SourceAction.ADD:
        for_adding = ("--kind", kind), ("--key", key), ("--all", everything), ("--only", only)
        refuse_idle("statustray source add URL", *for_adding)
    match action:
        case SourceAction.ADD:
            wanted = act.Wanted(target, kind, key=key, everything=everything, only=(*(only or ()),))
            act.add(session, wanted, json=json)
        case SourceAction.LIST:
            act.list_all(session, target, json=json)
        case SourceAction.REMOVE:
            refuse_idle("statustray source list", ("--json", json))
            act.remove(session, target)
        case _:
            assert_never(action)
