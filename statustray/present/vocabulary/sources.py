"""What a source says of one check, what is wrong with a source, and what adding one did."""

from typing import assert_never

from statustray.domain.model.checks.failures import Failure, FailureKind
from statustray.domain.model.checks.report import CheckNote
from statustray.domain.model.checks.source_reading import SourceReading
from statustray.domain.model.level import Level
from statustray.domain.model.page_key import KeyTrouble
from statustray.present.vocabulary.failures import full_failure_words
from statustray.present.vocabulary.language import Language


def kind_name(kind: str, tr: Language) -> str:
    """Return the name of a kind of source; products' names are the same in every language."""
    return _KINDS.get(kind) or tr("unknown kind")


_KINDS = {
    "prometheus": "Prometheus",
    "alertmanager": "Prometheus Alertmanager",
    "gatus": "Gatus",
    "uptimekuma": "Uptime Kuma",
    "healthchecks": "Healthchecks",
    "icinga2": "Icinga 2",
    "nagios": "Nagios",
}


def source_failure_words(failure: Failure, kind: str, tr: Language) -> str:
    """Say why a source of *kind* (empty: not known) could not be read, as a sentence."""
    if failure.key is KeyTrouble.WANTED:
        return tr("It needs a key: a token, or user:password.")
    if failure.key is KeyTrouble.REFUSED:
        return tr("It rejects the key. Enter a new one.")
    if failure.key is None and failure.kind is FailureKind.MALFORMED:
        if not kind:
            return tr(
                "No supported monitoring system answers there. Enter the address of its web pages; "
                "for Uptime Kuma, that of one of its status pages."
            )
        name = kind_name(kind, tr)
        return tr(
            "Its answer isn't one of {kind} as StatusTray knows it ({detail}).",
            kind=name,
            detail=failure.detail,
        )
    return tr("It can't be read: {why}.", why=full_failure_words(failure, tr))


def source_state_words(reading: SourceReading, tr: Language) -> str:
    """Say in a sentence how a source is: how many checks it has, or why it can't be read."""
    if reading.failure is not None:
        return source_failure_words(reading.failure, reading.source.kind, tr)
    n = sum(check.id != "*" for check in reading.checks)
    said = tr.plural("{n} check can be watched.", "{n} checks can be watched.", n)
    return said if reading.heartbeat else f"{said} {heartbeat_words(tr)}"


def heartbeat_words(tr: Language) -> str:
    """Ask for an alert that always fires."""
    return tr(
        "No alert that always fires arrives, so silence proves nothing. Add one, such as "
        "Watchdog (expr: vector(1))."
    )


def check_note_words(note: CheckNote, tr: Language) -> str:  # noqa: C901, PLR0911, PLR0912 - one case per note
    """Say what a source notes of a check, as a clause."""
    match note:
        case CheckNote.GONE:
            return tr("no longer listed there")
        case CheckNote.NEVER_CHECKED:
            return tr("never checked so far")
        case CheckNote.NOT_CONFIRMED:
            return tr("failing, not confirmed yet")
        case CheckNote.STALE:
            return tr("its last result is too old")
        case CheckNote.NO_HEARTBEAT:
            return tr("no alert that always fires arrives, so silence proves nothing")
        case CheckNote.ACKNOWLEDGED:
            return tr("acknowledged there")
        case CheckNote.DOWNTIME:
            return tr("planned downtime")
        case CheckNote.SILENCED:
            return tr("silenced there")
        case CheckNote.INHIBITED:
            return tr("hidden by another alert")
        case CheckNote.BEHIND:
            return tr("what it depends on can't be reached")
        case CheckNote.PAUSED:
            return tr("paused there")
        case CheckNote.BROKEN:
            return tr("its rule can't be evaluated")
        case CheckNote.LATE:
            return tr("its signal is late")
        case CheckNote.NOT_SCRAPED:
            return tr("its exporter can't be read")
        case _:
            assert_never(note)


def check_level_words(source: str, level: Level, tr: Language) -> str:
    """Say what *source* reports of a check, as a clause."""
    match level:
        case Level.OPERATIONAL:
            return tr("{source} reports no problem", source=source)
        case Level.UNKNOWN:
            return tr("{source} doesn't know its state", source=source)
        case Level.MAINTENANCE:
            return tr("{source} reports maintenance", source=source)
        case Level.DEGRADED | Level.PARTIAL_OUTAGE | Level.MAJOR_OUTAGE:
            return tr("{source} reports a problem", source=source)
        case _:
            assert_never(level)
