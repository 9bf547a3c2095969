"""``statustray watch``: check on schedule and print each change."""

from collections.abc import Sequence
from typing import Annotated

import typer

from statustray.cli.checks import check_until_stopped
from statustray.cli.language import tr
from statustray.cli.options import Json, Services
from statustray.cli.output.notes import fail, print_note
from statustray.cli.output.plain_output import print_answer, print_json_line
from statustray.cli.session import Session
from statustray.domain.model.check_result import Network
from statustray.domain.model.service import Service
from statustray.domain.model.snapshot import Snapshot
from statustray.domain.text.lazy_message import phrase
from statustray.engine.publisher import Publish
from statustray.present.json_output.check import changes_json
from statustray.present.views.status_bars import BarFormat, bar_text
from statustray.present.vocabulary.language import ENGLISH


def watch(
    context: typer.Context,
    services: Services = None,
    *,
    json: Json = False,
    output: Annotated[
        BarFormat | None,
        typer.Option("--format", help=phrase("Print each state for a status bar.")),
    ] = None,
) -> None:
    """Keep checking and print every change. Press Ctrl+C to stop."""
    session: Session = context.obj
    chosen = session.chosen(services or [])
    if not chosen:
        fail(tr("Your watch list is empty. To find services, run: statustray services WORD"))
    if output is not None:
        watch_with(session, chosen, BarLines(output).publish)
    elif json:
        watch_with(session, chosen, JsonLines().publish)
    else:
        watch_in_terminal(session, chosen)


def watch_in_terminal(session: Session, chosen: Sequence[Service]) -> None:
    """Print each change for people until interrupted."""
    # Imported on demand: rich takes a third of the start-up time, and JSON needs none of it.
    from statustray.cli.output.changes import Changes  # noqa: PLC0415
    from statustray.cli.output.status_line import StatusLine  # noqa: PLC0415

    with StatusLine() as line:
        watch_with(session, chosen, Changes(line).publish)


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
        known = snapshot.network is not Network.UNKNOWN or any(
            s.health.recent_checks for s in snapshot.services
        )
        if self._last is None and not known:
            return  # nothing has been checked yet
        for line in changes_json(self._last, snapshot, ENGLISH):
            print_json_line(line)
        self._last = snapshot
