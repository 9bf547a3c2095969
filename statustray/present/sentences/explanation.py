"""Why a verdict is what it is, as plain text that can be copied into a support request."""

from collections.abc import Iterable
from datetime import datetime
from typing import assert_never
from urllib.parse import urlsplit

from statustray.domain.model.check_result import CheckResult, Network, ProbeResult
from statustray.domain.model.failures import Failure
from statustray.domain.model.report import Report
from statustray.domain.model.snapshot import ServiceState, Snapshot
from statustray.domain.model.verdict import Reason
from statustray.present.vocabulary.durations import since, time_of
from statustray.present.vocabulary.failures import full_failure_words
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.states import (
    level_word,
    milliseconds,
    network_words,
    sentence,
    state_words,
)


def explanation_text(
    state: ServiceState, snapshot: Snapshot, tr: Language, *, now: datetime
) -> str:
    """Return the whole explanation, section by section."""
    blocks = (
        _verdict(state, tr, now),
        _rule_block(state, tr),
        _page_block(state, tr, now),
        _looks_block(state, tr),
        _line_block(snapshot, tr),
    )
    return "\n\n".join("\n".join(block) for block in (list(b) for b in blocks) if block) + "\n"


def check_words(result: CheckResult, tr: Language) -> str:
    """Say what one look brought."""
    if result.network is not Network.ONLINE and result.page is None and result.probe is None:
        return network_words(result.network, tr)
    parts = [
        *([tr("page: {what}", what=page_words(result.page, tr))] if result.page else []),
        *([tr("from here: {what}", what=probe_words(result.probe, tr))] if result.probe else []),
    ]
    return "; ".join(parts) or tr("nothing was asked")


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
    said = (
        tr("answered in {time}", time=total)
        if probe.expected
        else tr("answered otherwise than expected")
    )
    return tr("{what} ({phases})", what=said, phases=phases) if phases else said


def phases_of(probe: ProbeResult, tr: Language) -> tuple[tuple[str, float], ...]:
    """Return the phases that happened, by name, in milliseconds."""
    named = (
        (tr("name"), probe.dns_ms),
        (tr("connection"), probe.connect_ms),
        (tr("encryption"), probe.tls_ms),
        (tr("first byte"), probe.first_byte_ms),
    )
    return tuple((name, ms) for name, ms in named if ms is not None)


def rule(reason: Reason, tr: Language) -> str:  # noqa: C901, PLR0911, PLR0912 - one case per reason, no logic
    """Say the rule that decided."""
    match reason:
        case Reason.NOT_CHECKED_YET:
            return tr("Nothing is said before the first look.")
        case Reason.YOU_ARE_OFFLINE:
            return tr(
                "While unrelated addresses do not answer either, silence proves nothing about"
                " a service."
            )
        case Reason.CAPTIVE_PORTAL:
            return tr(
                "Something on this network answers in the name of unrelated addresses, so no"
                " answer proves anything about a service."
            )
        case Reason.PAGE_SAYS_SO:
            return tr("Only its page can be read, so its page decides.")
        case Reason.PAGE_AND_PROBE_AGREE:
            return tr("Its page reports no trouble, and it answered this computer.")
        case Reason.ANSWERS:
            return tr("It has no page that can be read; it answered this computer.")
        case Reason.WEBSITE_ANSWERS:
            return tr("A website that loads proves the website, not the app behind it.")
        case Reason.CANNOT_BE_SEEN:
            return tr("Nothing that can be asked from here proves how it is.")
        case Reason.REPORTS_TROUBLE_BUT_ANSWERS:
            return tr("Its page reports trouble, so its page decides, though it answers from here.")
        case Reason.REPORTS_TROUBLE_AND_UNREACHABLE:
            return tr(
                "Its page reports trouble, and it did not answer in at least two looks in a row."
            )
        case Reason.CALM_PAGE_BUT_UNREACHABLE:
            return tr(
                "It did not answer in at least two looks in a row while unrelated addresses did."
                " Pages are often late, so this computer's own sight decides."
            )
        case Reason.UNREACHABLE:
            return tr(
                "It did not answer in at least two looks in a row while unrelated addresses did."
            )
        case Reason.PAGE_UNREADABLE_BUT_ANSWERS:
            return tr("It answers, but without its page nothing more is certain.")
        case Reason.PAGE_UNREADABLE:
            return tr("Its page is the only witness, and it could not be read.")
        case Reason.PAGE_SAYS_NOTHING:
            return tr("A page that does not state its health is never taken for good news.")
        case Reason.UNEXPECTED_ANSWER:
            return tr(
                "It answered in at least two looks in a row, but not with what it should answer."
            )
        case Reason.NEVER_REACHED:
            return tr(
                "It was never reached from this network, so its silence may be a filter here."
            )
        case Reason.BLOCKED_HERE:
            return tr("The usual name server does not find it, another one does.")
        case Reason.UNSTABLE:
            return tr(
                "It failed in several of the last looks, or came back only a short while after"
                " an earlier failure. It counts as back when it stays up."
            )
        case Reason.SLOW:
            return tr("For at least five minutes it has been far slower than its own usual.")
        case Reason.PLANNED_WORK:
            return tr("Its page announces work for this time, so its silence is no alarm.")
        case Reason.TOO_OLD:
            return tr("Yesterday's answer is not today's: what is too old counts no more.")
        case _:
            assert_never(reason)


def _verdict(state: ServiceState, tr: Language, now: datetime) -> Iterable[str]:
    yield f"{state.service.name}: {level_word(state.level, tr)}" + (
        f" {since(state.since, now, tr)}" if state.since else ""
    )
    yield sentence(state_words(state, tr), tr)


def _rule_block(state: ServiceState, tr: Language) -> Iterable[str]:
    yield tr("The rule that decided")
    yield "  " + rule(state.reason, tr)


def _page_block(state: ServiceState, tr: Language, now: datetime) -> Iterable[str]:
    if state.page is None:
        return
    when = time_of(state.page_at, now, tr) if state.page_at else tr("time not known")
    yield tr("What its page says ({when})", when=when)
    yield "  " + page_words(state.page, tr)
    if isinstance(state.page, Report):
        yield from ("  " + incident.title for incident in state.page.incidents)


def _looks_block(state: ServiceState, tr: Language) -> Iterable[str]:
    if not state.recent_checks:
        return
    yield tr("The looks of the last ten minutes")
    for result in reversed(state.recent_checks):
        yield f"  {result.at.astimezone():%H:%M:%S}  {check_words(result, tr)}"


def _line_block(snapshot: Snapshot, tr: Language) -> Iterable[str]:
    yield tr("Your own line")
    yield "  " + network_words(snapshot.network, tr)
    for url, healthy in snapshot.canaries:
        host = urlsplit(url).hostname or url
        yield "  " + (
            tr("{host} answers", host=host) if healthy else tr("{host} does not answer", host=host)
        )
