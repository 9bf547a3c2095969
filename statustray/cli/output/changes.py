"""Changes as they happen, printed for people."""

from collections.abc import Iterator
from datetime import UTC, datetime

from statustray.cli.language import tr
from statustray.cli.output.status_line import StatusLine
from statustray.cli.output.styled import Styled, coloured, joined, level_mark, styled
from statustray.domain.model.checks.check_result import Network
from statustray.domain.model.checks.second_view import ViewState
from statustray.domain.model.level import Level
from statustray.domain.model.snapshot import ServiceState, Snapshot
from statustray.domain.monitoring.second_views import view_state
from statustray.present.sentences.advice import advice_line
from statustray.present.sentences.outage import cause_line
from statustray.present.sentences.second_views import comparison_clauses, view_words
from statustray.present.tray.tray_summary import summary
from statustray.present.vocabulary.levels import state_word
from statustray.present.vocabulary.own_connection import issue_words, network_words
from statustray.present.vocabulary.states import state_words


class Changes:
    """Print each change on standard output, and the current state in the status line."""

    def __init__(self, line: StatusLine) -> None:
        self._line = line
        self._last = Snapshot(network=Network.UNKNOWN)
        self._levels: dict[str, Level] = {}

    def publish(self, snapshot: Snapshot) -> None:
        """Print what changed since the last snapshot, and show the current state."""
        at = snapshot.at or datetime.now(UTC)
        lines = [*_network(at, self._last, snapshot), *_causes(at, self._last, snapshot)]
        for state in self._changed(snapshot):
            lines += _state(at, state)
        lines += _views(at, self._last, snapshot)
        self._last = snapshot
        if lines:
            self._line.print_above(*lines)
        self._line.show(_doing(snapshot))

    def _changed(self, snapshot: Snapshot) -> Iterator[ServiceState]:
        """Yield what has another level than was printed, or was not printed yet.

        A service without a first result is not known yet; without a connection it will have none.
        """
        for state in snapshot.services:
            if not (state.health.recent_checks or snapshot.network.broken):
                continue
            if self._levels.get(state.id) is not state.level:
                self._levels[state.id] = state.level
                yield state


def _network(at: datetime, before: Snapshot, after: Snapshot) -> Iterator[Styled]:
    seen = before.network is not Network.UNKNOWN or after.network.broken
    if before.network is not after.network and seen:
        yield _line(at, styled("⇄"), styled(network_words(after.network, tr)))
    if before.issue is not after.issue and after.issue is not None:
        yield _line(at, styled("⇄"), styled(issue_words(after.issue, tr)))


def _causes(at: datetime, before: Snapshot, after: Snapshot) -> Iterator[Styled]:
    known = {cause.provider: set(cause.services) for cause in before.causes}
    for cause in after.causes:
        if not known.get(cause.provider, set()) >= set(cause.services):
            yield _line(at, styled("⚠"), styled(cause_line(cause, tr), "bold"))


def _state(at: datetime, state: ServiceState) -> Iterator[Styled]:
    words = joined(
        styled(f"{state.service.name}: ", "bold"),
        coloured(state_word(state, tr), state.level),
        f" · {state_words(state, tr)}",
    )
    yield _line(at, level_mark(state.level, hollow=state.website_only), words)
    for advice in state.guidance.advice if state.level.trouble else ():
        yield styled(f"         → {advice_line(advice, tr)}")


def _views(at: datetime, before: Snapshot, after: Snapshot) -> Iterator[Styled]:
    """Say what other places see, where that is news beside the change of a service."""
    known = {view.name: view_state(view, before.at or at) for view in before.views}
    for view in after.views:
        worth = view_state(view, at)
        if worth is not ViewState.WAITING and known.get(view.name) is not worth:
            said = view_words(view, at, tr)
            fresh = worth is ViewState.FRESH
            yield _line(at, styled("⌂"), styled(f"{view.name}: {said}" if fresh else said))
    for state in after.services:
        old = before.state(state.id)
        was = comparison_clauses(old, at, tr) if old else ()
        for clause in comparison_clauses(state, at, tr):
            if clause not in was:
                yield _line(at, styled("⌂"), styled(f"{state.service.name}: {clause}"))


def _line(at: datetime, shape: Styled, words: Styled) -> Styled:
    return joined(f"{tr.time(at)}  ", shape, " ", words)


def _doing(snapshot: Snapshot) -> str:
    if snapshot.network.broken:
        return network_words(snapshot.network, tr)
    checking = snapshot.checking
    count = tr.plural("checking {n} service", "checking {n} services", checking)
    return " · ".join([summary(snapshot, tr), *([count] if checking else [])])
