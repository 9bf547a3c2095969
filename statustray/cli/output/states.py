"""The state of services, printed for people."""

from datetime import datetime

from statustray.cli.language import tr
from statustray.cli.output.styled import coloured, level_mark, styled
from statustray.cli.output.tables import Rows, print_parts
from statustray.domain.model.checks.check_result import Network
from statustray.domain.model.level import Level
from statustray.domain.model.snapshot import ServiceState, Snapshot, worst_first
from statustray.present.sentences.advice import advice_line
from statustray.present.sentences.outage import cause_line
from statustray.present.sentences.second_views import elsewhere_clauses
from statustray.present.vocabulary.levels import problem_age, state_word
from statustray.present.vocabulary.own_connection import issue_words, network_words
from statustray.present.vocabulary.states import sentence, state_words


def print_states(snapshot: Snapshot) -> None:
    """Print problems of the connection, common causes, and the services, worst first."""
    if snapshot.network is not Network.ONLINE:
        print_parts(styled(sentence(network_words(snapshot.network, tr), tr), "bold"))
    if snapshot.issue is not None:
        print_parts(styled(sentence(issue_words(snapshot.issue, tr), tr), "bold"))
    for cause in snapshot.causes:
        print_parts(styled(cause_line(cause, tr), "bold"))
    if not snapshot.services:
        print_parts(tr("Your watch list is empty. To find services, run: statustray services WORD"))
        return
    rows = Rows()
    for state in worst_first(snapshot.services):
        word = coloured(state_word(state, tr), state.level)
        said = "\n".join(_details(state, snapshot.at))
        mark = level_mark(state.level, hollow=state.website_only)
        rows.add(mark, state.service.name, word, said)
    print_parts(rows)


def print_why(snapshot: Snapshot) -> None:
    """Print the whole explanation of each verdict, and once how the connection is."""
    if snapshot.at is None:
        return
    from statustray.present.sentences.explanation import (  # noqa: PLC0415 - few ask why
        connection_text,
        explanation_text,
    )

    texts = [
        explanation_text(state, snapshot, tr, now=snapshot.at, alone=False)
        for state in snapshot.services
    ]
    print_parts(*(styled(f"\n{text.rstrip()}") for text in (*texts, connection_text(snapshot, tr))))


def _details(state: ServiceState, now: datetime | None) -> list[str]:
    troubled = state.level.trouble
    age = problem_age(state, now, tr) if now else ""
    words = state_words(state, tr)
    first = tr("{what}, {since}", what=words, since=age) if age else words
    if state.service.muted:  # or the exit status would seem to say something else
        first = f"{tr('muted')} · {first}"
    seen = elsewhere_clauses(state, now, tr) if now and _differs(state) else ()
    advice = (f"→ {advice_line(one, tr)}" for one in state.guidance.advice if troubled)
    return [first, *(f"⌂ {clause}" for clause in seen), *advice]


def _differs(state: ServiceState) -> bool:
    """Whether another place has anything to add: that all is well in both is no news."""
    calm = state.level is Level.OPERATIONAL
    return not calm or any(seen.level is not state.level for seen in state.elsewhere)
