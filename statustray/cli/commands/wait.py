"""``statustray wait``: return when a service is back, or down."""

from threading import Event
from typing import Annotated

import typer

from statustray.cli.checks import check_until_stopped
from statustray.cli.language import tr
from statustray.cli.options import OneService
from statustray.cli.output.notes import fail, print_note
from statustray.cli.session import Session
from statustray.domain.model.snapshot import Snapshot
from statustray.domain.text.lazy_message import phrase
from statustray.present.vocabulary.states import milliseconds

NOT_MET = 1
_LEAST_S = 0.1


_Down = Annotated[
    bool,
    typer.Option(
        "--down/--up",
        show_default=False,
        help=phrase("Wait until it is down, or until it works (the default)."),
    ),
]
_Timeout = Annotated[
    float | None,
    typer.Option(metavar="SECONDS", help=phrase("Give up after this many seconds.")),
]


def wait(
    context: typer.Context,
    service: OneService,
    *,
    down: _Down = False,
    timeout: _Timeout = None,
) -> None:
    """Wait until a service works, or is down."""
    # Imported on demand: rich takes a third of the start-up time.
    from statustray.cli.output.changes import Changes  # noqa: PLC0415
    from statustray.cli.output.status_line import StatusLine  # noqa: PLC0415

    session: Session = context.obj
    if timeout is not None and not timeout >= _LEAST_S:  # nor is what is no number at all
        fail(tr("{name} must be at least {least}.", name="--timeout", least=_LEAST_S))
    over = Event()
    with StatusLine() as line:
        met = check_until_stopped(
            session,
            session.chosen([service]),
            Changes(line).publish,
            until=_is_down if down else _works,
            timeout_s=timeout,
            timed_out=over.set,
        )
    if not met:
        if over.is_set():
            print_note(tr("Gave up after {time}.", time=milliseconds((timeout or 0) * 1000, tr)))
        raise typer.Exit(NOT_MET)


def _works(snapshot: Snapshot) -> bool:
    """Whether it was seen to work; what is not known is no end of a wait."""
    return all(s.level.calm for s in snapshot.services)


def _is_down(snapshot: Snapshot) -> bool:
    return any(s.level.down for s in snapshot.services)
