"""The explanation of a verdict, as plain text to copy into a support request."""

from collections.abc import Iterable
from datetime import datetime
from urllib.parse import urlsplit

from statustray.domain.model.checks.check_result import CheckResult, ProbeResult
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.checks.report import Report
from statustray.domain.model.service import PageSpeaks
from statustray.domain.model.snapshot import ServiceState, Snapshot
from statustray.present.sentences.page_notes import page_note_words
from statustray.present.sentences.second_views import elsewhere_clauses
from statustray.present.vocabulary.durations import time_of
from statustray.present.vocabulary.failures import full_failure_words
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.levels import level_since, level_word
from statustray.present.vocabulary.own_connection import issue_words, network_words
from statustray.present.vocabulary.reasons import rule
from statustray.present.vocabulary.states import milliseconds, sentence, state_words


def explanation_text(
    state: ServiceState, snapshot: Snapshot, tr: Language, *, now: datetime, alone: bool = True
) -> str:
    """Return the whole explanation, section by section.

    Not *alone*: the connection, which is the same for all, is left to ``connection_text``.
    """
    blocks = (
        _verdict(state, tr, now),
        _rule_block(state, tr),
        _page_block(state, tr, now),
        _checks_block(state, tr),
        _elsewhere_block(state, tr, now),
        _connection_block(snapshot, tr) if alone else (),
    )
    return "\n\n".join("\n".join(block) for block in (list(b) for b in blocks) if block) + "\n"


def connection_text(snapshot: Snapshot, tr: Language) -> str:
    """Return what is known of the user's own connection."""
    return "\n".join(_connection_block(snapshot, tr)) + "\n"


def check_words(result: CheckResult, tr: Language, *, source: str | None) -> str:
    """Say what one check brought; *source* is what was asked in the place of a status page."""
    if result.network.broken and result.page is None and result.probe is None:
        return network_words(result.network, tr)
    page = page_words(result.page, tr) if result.page else ""
    said = tr("{name}: {what}", name=source, what=page) if source else ""
    parts = [
        *([said or tr("status page: {what}", what=page)] if page else []),
        *([tr("direct check: {what}", what=probe_words(result.probe, tr))] if result.probe else []),
    ]
    return "; ".join(parts) or tr("not checked")


def page_words(page: Report | Failure, tr: Language) -> str:
    """Say what a page says, or why it says nothing."""
    if isinstance(page, Failure):
        return full_failure_words(page, tr)
    return level_word(page.level, tr)


def probe_words(probe: ProbeResult | Failure, tr: Language) -> str:
    """Say what this computer could reach, with its phases."""
    if isinstance(probe, Failure):
        return full_failure_words(probe, tr)
    phases = ", ".join(
        tr("{phase} {time}", phase=name, time=milliseconds(ms, tr))
        for name, ms in phases_of(probe, tr)
    )
    total = milliseconds(probe.total_ms, tr)
    said = tr("responded in {time}", time=total) if probe.expected else tr("unexpected response")
    return tr("{what} ({phases})", what=said, phases=phases) if phases else said


def phases_of(probe: ProbeResult, tr: Language) -> tuple[tuple[str, float], ...]:
    """Return the phases that happened, by name, in milliseconds."""
    named = (
        (tr("DNS"), probe.dns_ms),
        (tr("connection"), probe.connect_ms),
        (tr("TLS"), probe.tls_ms),
        (tr("first byte"), probe.first_byte_ms),
    )
    return tuple((name, ms) for name, ms in named if ms is not None)


def _verdict(state: ServiceState, tr: Language, now: datetime) -> Iterable[str]:
    yield f"{state.service.name}: {level_since(state, now, tr)}"
    yield sentence(state_words(state, tr), tr)


def _rule_block(state: ServiceState, tr: Language) -> Iterable[str]:
    yield tr("How the status was decided")
    source = state.service.source_id
    if source is not None and state.page is not None and state.probe is None:
        yield "  " + tr("It is watched by {source}, so {source} decides.", source=source)
    elif source is not None and state.page is not None:
        said = tr(
            "It is watched by {source} and checked from here, and the worse of the two counts.",
            source=source,
        )
        yield f"  {said}"
    else:
        yield "  " + rule(state.reason, tr)


def _page_block(state: ServiceState, tr: Language, now: datetime) -> Iterable[str]:
    if state.page is None:
        return
    when = time_of(state.health.page_at, now, tr) if state.health.page_at else tr("time unknown")
    source = state.service.source_id
    if source is not None:
        yield tr("What {source} says ({when})", source=source, when=when)
    else:
        yield tr("What its status page says ({when})", when=when)
    if state.service.page_speaks is PageSpeaks.TROUBLE_ONLY:
        yield "  " + tr("This page is about related products, so only a problem on it counts.")
    yield "  " + page_words(state.page, tr)
    if isinstance(state.page, Report):
        yield from ("  " + incident.title for incident in state.page.incidents)
        for note in state.page.notes:
            title, text = page_note_words(note, state.service.name, tr)
            yield f"  {sentence(title, tr)} {text}"


def _checks_block(state: ServiceState, tr: Language) -> Iterable[str]:
    if not state.health.recent_checks:
        return
    source = state.service.source_id
    yield tr("Checks in the last ten minutes")
    for result in reversed(state.health.recent_checks):
        yield f"  {result.at.astimezone():%H:%M:%S}  {check_words(result, tr, source=source)}"


def _elsewhere_block(state: ServiceState, tr: Language, now: datetime) -> Iterable[str]:
    clauses = elsewhere_clauses(state, now, tr)
    if clauses:
        yield tr("From other places")
        yield from (f"  {clause}" for clause in clauses)
        yield "  " + tr("This changes no status: it only tells whether others see the same.")


def _connection_block(snapshot: Snapshot, tr: Language) -> Iterable[str]:
    yield tr("Your connection")
    yield "  " + network_words(snapshot.network, tr)
    if snapshot.issue is not None:
        yield "  " + issue_words(snapshot.issue, tr)
    for url, healthy in snapshot.canaries:
        host = urlsplit(url).hostname or url
        yield "  " + (
            tr("{host} responds", host=host) if healthy else tr("{host} doesn't respond", host=host)
        )
