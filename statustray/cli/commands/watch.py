"""``statustray watch``: check on schedule and print each change."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from statustray.cli.checks import check_until_stopped
from statustray.cli.language import tr
from statustray.cli.options import Json, Services
from statustray.cli.output.notes import fail, print_note
from statustray.cli.output.plain_output import print_answer, print_json_line
from statustray.cli.session import Session
from statustray.cli.sharing import measured, publishing
from statustray.cli.usage_errors import refuse_together
from statustray.domain.model.checks.check_result import Network
from statustray.domain.model.service import Service
from statustray.domain.model.snapshot import Snapshot
from statustray.domain.text.lazy_message import phrase
from statustray.engine.publisher import Publish
from statustray.present.json_output.check import changes_json
from statustray.present.json_output.second_views import view_changes_json
from statustray.present.views.integrations.status_bars import BarFormat, bar_text
from statustray.present.vocabulary.language import ENGLISH

_Format = Annotated[
    BarFormat | None,
    typer.Option("--format", help=phrase("Print each state for a status bar.")),
]
_Publish = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help=phrase("Keep a file of what this computer sees, for StatusTray in other places."),
    ),
]
_Metrics = Annotated[
    str | None,
    typer.Option(
        metavar="ADDRESS",
        help=phrase("Serve metrics for Prometheus at this address, or this port."),
    ),
]


def watch(
    context: typer.Context,
    services: Services = None,
    *,
    json: Json = False,
    output: _Format = None,
    publish: _Publish = None,
    metrics: _Metrics = None,
) -> None:
    """Keep checking and print every change. Press Ctrl+C to stop."""
    session: Session = context.obj
    refuse_together(("--json", json), ("--format", output))
    chosen = session.chosen(services or [])
    if not chosen:
        fail(tr("Your watch list is empty. To find services, run: statustray services WORD"))
    with (
        _printing(output, json=json) as printed,
        publishing(session, publish, printed) as shared,
        measured(metrics, shared) as served,
    ):
        watch_with(session, chosen, served)


@contextmanager
def _printing(output: BarFormat | None, *, json: bool) -> Iterator[Publish]:
    if output is not None:
        yield BarLines(output).publish
    elif json:
        yield JsonLines().publish
    else:
        with printing_changes() as publish:
            yield publish


@contextmanager
def printing_changes() -> Iterator[Publish]:
    """Print each change for people."""
    # Imported on demand: rich takes a third of the start-up time, and JSON needs none of it.
    from statustray.cli.output.changes import Changes  # noqa: PLC0415
    from statustray.cli.output.status_line import StatusLine  # noqa: PLC0415

    with StatusLine() as line:
        yield Changes(line).publish


def watch_with(session: Session, chosen: Sequence[Service], publish: Publish) -> None:
    """Check on schedule, publish each state, and run the user's command for each change."""
    wanted = session.settings.on_change.command
    if not wanted:
        check_until_stopped(session, chosen, publish)
        return
    # Imported on demand: hardly anybody has such a command.
    from statustray.gateways.system.change_command import ChangeCommand  # noqa: PLC0415

    command = ChangeCommand(wanted, failed=lambda why: print_note(f"[on_change] {why}"))
    last: list[Snapshot] = []

    def publish_and_run(snapshot: Snapshot) -> None:
        publish(snapshot)
        for change in changes_json(last[-1], snapshot, ENGLISH) if last else ():
            command.run(change)
        last[:] = [snapshot]

    try:
        check_until_stopped(session, chosen, publish_and_run)
    finally:
        command.close()


class BarLines:
    """Print the state for a status bar, whenever what it shows has changed."""

    def __init__(self, kind: BarFormat) -> None:
        self._kind = kind
        self._last = ""

    def publish(self, snapshot: Snapshot) -> None:
        """Print *snapshot*, unless it shows the same as the last one."""
        text = bar_text(snapshot, self._kind, tr)
        if text != self._last:
            self._last = text
            print_answer(text)


class JsonLines:
    """Print each change as one line of JSON, that of the network first once it is known."""

    def __init__(self) -> None:
        self._last: Snapshot | None = None

    def publish(self, snapshot: Snapshot) -> None:
        """Print what changed since the last snapshot."""
        known = snapshot.network is not Network.UNKNOWN or snapshot.any_checked
        if self._last is None and not known:
            return  # nothing has been checked yet
        for line in changes_json(self._last, snapshot, ENGLISH):
            print_json_line(line)
        for line in view_changes_json(self._last, snapshot, ENGLISH):
            print_json_line(line)
        self._last = snapshot
