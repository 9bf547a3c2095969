"""``statustray watch``: check on schedule and print each change."""

from collections.abc import Sequence

import typer

from statustray.cli.checks import check_until_stopped
from statustray.cli.language import tr
from statustray.cli.options import Json, Services
from statustray.cli.output.notes import fail
from statustray.cli.output.plain_output import print_json_line
from statustray.cli.session import Session
from statustray.domain.model.check_result import Network
from statustray.domain.model.service import Service
from statustray.domain.model.snapshot import Snapshot
from statustray.present.json_output.check import changes_json
from statustray.present.vocabulary.language import ENGLISH


def watch(context: typer.Context, services: Services = None, *, json: Json = False) -> None:
    """Keep checking and print every change. Press Ctrl+C to stop."""
    session: Session = context.obj
    chosen = session.chosen(services or [])
    if not chosen:
        fail(tr("Your watch list is empty. To find services, run: statustray services WORD"))
    if json:
        check_until_stopped(session, chosen, JsonLines().publish)
    else:
        watch_in_terminal(session, chosen)


def watch_in_terminal(session: Session, chosen: Sequence[Service]) -> None:
    """Print each change for people until interrupted."""
    # Imported on demand: rich takes a third of the start-up time, and JSON needs none of it.
    from statustray.cli.output.changes import Changes  # noqa: PLC0415
    from statustray.cli.output.status_line import StatusLine  # noqa: PLC0415

    with StatusLine() as line:
        check_until_stopped(session, chosen, Changes(line).publish)


class JsonLines:
    """Print each change as one line of JSON, that of the network first once it is known."""

    def __init__(self) -> None:
        self._last: Snapshot | None = None

    def publish(self, snapshot: Snapshot) -> None:
        """Print what changed since the last snapshot."""
        known = snapshot.network is not Network.UNKNOWN or any(
            s.recent_checks for s in snapshot.services
        )
        if self._last is None and not known:
            return  # nothing has been checked yet
        for line in changes_json(self._last, snapshot, ENGLISH):
            print_json_line(line)
        self._last = snapshot
