"""``statustray check``: check every service once and print the result."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import Enum
from typing import Annotated

import typer

from statustray.cli.checks import check_once
from statustray.cli.language import tr
from statustray.cli.options import Json, Services, for_programs
from statustray.cli.output.plain_output import print_answer, print_json
from statustray.cli.session import Session
from statustray.cli.usage_errors import refuse_together
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.snapshot import Snapshot
from statustray.domain.text.lazy_message import phrase
from statustray.present.vocabulary.language import ENGLISH

FINE, TROUBLE, UNKNOWN = 0, 1, 3


class CheckFormat(Enum):
    """What other programs read."""

    NAGIOS = "nagios"


_Why = Annotated[bool, typer.Option("--why", help=phrase("Explain how each status was decided."))]
_Quiet = Annotated[
    bool, typer.Option("--quiet", "-q", help=phrase("Print nothing; the exit status tells."))
]
_Format = Annotated[
    CheckFormat | None,
    typer.Option(
        "--format",
        callback=for_programs,
        help=phrase("Answer as a plugin for Nagios or Icinga, with its exit statuses."),
    ),
]


def check(
    context: typer.Context,
    services: Services = None,
    *,
    json: Json = False,
    why: _Why = False,
    quiet: _Quiet = False,
    output: _Format = None,
) -> None:
    """Check your services once and show their status."""
    session: Session = context.obj
    refuse_together(("--quiet", quiet), ("--json", json), ("--format", output), ("--why", why))
    chosen = session.chosen(services or [])
    snapshot = _checked(session, chosen, silent=quiet)
    left_out = not services and session.left_out
    # Each form of the answer is imported where it is asked for: they share little.
    if output is CheckFormat.NAGIOS:
        from statustray.present.views.integrations.nagios import (  # noqa: PLC0415
            plugin_output,
            plugin_status,
        )

        print_answer(plugin_output(snapshot, ENGLISH, left_out=left_out))
        raise typer.Exit(int(plugin_status(snapshot, left_out=left_out)))
    if json:
        from statustray.present.json_output.check import check_json  # noqa: PLC0415

        print_json(check_json(snapshot, ENGLISH))
    elif not quiet:
        _print(snapshot, why=why)
    raise typer.Exit(status(snapshot, left_out=left_out))


def status(snapshot: Snapshot, *, left_out: bool = False) -> int:
    """Return the exit status that says how *snapshot* is; muted services do not count.

    *left_out*: a service of the list could not be watched, so nothing is known of it.
    """
    levels = [state.level for state in snapshot.unmuted]
    if any(level.trouble for level in levels):
        return TROUBLE
    return UNKNOWN if left_out or not levels or Level.UNKNOWN in levels else FINE


def _checked(session: Session, chosen: Sequence[Service], *, silent: bool) -> Snapshot:
    if silent:
        return check_once(session, chosen, lambda _snapshot: None)
    with _progress(len(chosen)) as publish:
        return check_once(session, chosen, publish)


@contextmanager
def _progress(total: int) -> Iterator[Callable[[Snapshot], None]]:
    """Show on a terminal how many services have answered so far."""
    from statustray.cli.output.status_line import StatusLine  # noqa: PLC0415 - --quiet needs none

    with StatusLine() as line:
        line.show(_doing(Snapshot(), total))
        yield lambda snapshot: line.show(_doing(snapshot, total))


def _doing(snapshot: Snapshot, total: int) -> str:
    doubted = [s.service.name for s in snapshot.services if s.confirming]
    if doubted:
        return tr("Checking again to confirm: {names}", names=", ".join(doubted))
    checked = sum(bool(state.health.recent_checks) for state in snapshot.services)
    return tr("Checked {done} of {total}", done=checked, total=total)


def _print(snapshot: Snapshot, *, why: bool) -> None:
    from statustray.cli.output.states import print_states, print_why  # noqa: PLC0415 - as above

    print_states(snapshot)
    if why:
        print_why(snapshot)
