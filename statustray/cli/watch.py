"""``statustray watch``: look for ever and print each change."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated

import typer
from rich.live import Live
from rich.text import Text

from statustray.cli.look import look_for_ever
from statustray.cli.output import coloured, console, mark, print_json_line, tr
from statustray.cli.session import Session
from statustray.domain.evidence import Network
from statustray.domain.service import Service
from statustray.domain.snapshot import ServiceState, Snapshot
from statustray.present.advice_words import advice_line
from statustray.present.json_forms import changes_json
from statustray.present.notice_words import cause_line
from statustray.present.tray_face import summary
from statustray.present.wording import level_word, network_words, state_words


def watch(
    context: typer.Context,
    services: Annotated[list[str] | None, typer.Argument(metavar="[SERVICE]...")] = None,
    json: Annotated[bool, typer.Option("--json", help="One JSON object a change.")] = False,  # noqa: FBT002  # typer's form of a flag
) -> None:
    """Look for ever and print each change; Ctrl+C ends it."""
    session: Session = context.obj
    chosen = session.chosen(services or [])
    if json:
        look_for_ever(session, chosen, JsonLines().publish)
        return
    watch_in_terminal(session, chosen)


def watch_in_terminal(session: Session, chosen: Sequence[Service]) -> None:
    """Print each change for people until interrupted."""
    with Live(console=console(), auto_refresh=False) as live:
        look_for_ever(session, chosen, Changes(live).publish)


class JsonLines:
    """Prints each change as one line of JSON."""

    def __init__(self) -> None:
        self._last: Snapshot | None = None

    def publish(self, snapshot: Snapshot) -> None:
        """Print what changed since the last snapshot."""
        for line in changes_json(self._last, snapshot, tr):
            print_json_line(line)
        self._last = snapshot


class Changes:
    """Prints each change for people; on a terminal the present state stands below."""

    def __init__(self, live: Live) -> None:
        self._live = live
        self._last: Snapshot | None = None

    def publish(self, snapshot: Snapshot) -> None:
        """Print what changed since the last snapshot, and show what is."""
        for line in self._lines(snapshot):
            self._live.console.print(line)
        self._last = snapshot
        if self._live.is_started and self._live.console.is_terminal:
            self._live.update(_below(snapshot), refresh=True)

    def _lines(self, snapshot: Snapshot) -> list[Text]:
        before, at = self._last, snapshot.at or datetime.now().astimezone()
        lines = [
            _line(at, Text("⇄"), Text(network_words(snapshot.network, tr)))
            for _ in range(before is not None and before.network is not snapshot.network)
        ]
        told = {c.provider: set(c.services) for c in before.causes} if before else {}
        lines += [
            _line(at, Text("⚠"), Text(cause_line(c, tr), style="bold"))
            for c in snapshot.causes
            if not told.get(c.provider, set()) >= set(c.services)
        ]
        for state in snapshot.services:
            old = before.state(state.id) if before else None
            if state.looks and (old is None or not old.looks or old.level is not state.level):
                lines += _change(at, state)
        return lines


def _change(at: datetime, state: ServiceState) -> list[Text]:
    words = Text.assemble(
        (f"{state.service.name}: ", "bold"),
        coloured(level_word(state.level, tr), state.level),
        f", {state_words(state, tr)}",
    )
    lines = [_line(at, mark(state.level), words)]
    if state.level.trouble:
        lines += [Text(f"        → {advice_line(a, tr)}") for a in state.advice]
    return lines


def _line(at: datetime, shape: Text, words: Text) -> Text:
    return Text.assemble(f"{tr.time(at)}  ", shape, " ", words)


def _below(snapshot: Snapshot) -> Text:
    doing = summary(snapshot, tr)
    if snapshot.looking:
        doing += " · " + tr.plural(
            "looking at {n} service", "looking at {n} services", snapshot.looking
        )
    if snapshot.network is not Network.ONLINE:
        doing = network_words(snapshot.network, tr)
    return Text(doing, style="dim")
