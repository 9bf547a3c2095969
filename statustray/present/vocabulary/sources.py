"""What a source says of one check, what is wrong with a source, and what adding one did."""

from typing import Final

from statustray.domain.model.checks.failures import Failure, FailureKind
from statustray.domain.model.checks.report import CheckNote
from statustray.domain.model.checks.source_reading import EVERYTHING, SourceReading
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.page_key import KeyTrouble
from statustray.domain.text.lazy_message import N_
from statustray.present.vocabulary.enumeration import together
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
        return tr("The source needs a key: a token, or user:password.")
    if failure.key is KeyTrouble.REFUSED:
        return tr("The source rejects the key. Enter a new one.")
    if failure.key is None and failure.kind is FailureKind.MALFORMED:
        if not kind:
            return tr(
                "No supported monitoring system answers there. Enter the address of its web pages; "
                "for Uptime Kuma, that of one of its status pages."
            )
        name = kind_name(kind, tr)
        return tr(
            "The answer isn't one of {kind} as StatusTray knows it ({detail}).",
            kind=name,
            detail=failure.detail,
        )
    return tr("The source can't be read: {why}.", why=full_failure_words(failure, tr))


def source_state_words(reading: SourceReading, tr: Language) -> str:
    """Say in a sentence how a source is: how many checks it has, or why it can't be read."""
    if reading.failure is not None:
        return source_failure_words(reading.failure, reading.source.kind, tr)
    n = sum(check.id != EVERYTHING for check in reading.checks)
    said = tr.plural("{n} check can be watched.", "{n} checks can be watched.", n)
    return said if reading.heartbeat else together((said, heartbeat_words(tr)), tr)


def heartbeat_words(tr: Language) -> str:
    """Ask for an alert that always fires."""
    return tr(
        "No alert that always fires arrives, so silence proves nothing. Add one, such as "
        "Watchdog (expr: vector(1))."
    )


_NOTES: Final = {
    CheckNote.GONE: N_("no longer listed there"),
    CheckNote.NEVER_CHECKED: N_("never checked so far"),
    CheckNote.NOT_CONFIRMED: N_("failing, not confirmed yet"),
    CheckNote.STALE: N_("its last result is too old"),
    CheckNote.NO_HEARTBEAT: N_("no alert that always fires arrives, so silence proves nothing"),
    CheckNote.ACKNOWLEDGED: N_("acknowledged there"),
    CheckNote.DOWNTIME: N_("planned downtime"),
    CheckNote.SILENCED: N_("silenced there"),
    CheckNote.INHIBITED: N_("hidden by another alert"),
    CheckNote.BEHIND: N_("what it depends on can't be reached"),
    CheckNote.PAUSED: N_("paused there"),
    CheckNote.BROKEN: N_("its rule can't be evaluated"),
    CheckNote.LATE: N_("its signal is late"),
    CheckNote.NOT_SCRAPED: N_("its exporter can't be read"),
}


def check_note_words(note: CheckNote, tr: Language) -> str:
    """Say what a source notes of a check, as a clause."""
    return tr.say(_NOTES[note])


_LEVELS: Final = {
    Level.OPERATIONAL: N_("{source} reports no problem"),
    Level.UNKNOWN: N_("{source} doesn't know its state"),
    Level.MAINTENANCE: N_("{source} reports maintenance"),
    Level.DEGRADED: N_("{source} reports a problem"),
    Level.PARTIAL_OUTAGE: N_("{source} reports a problem"),
    Level.MAJOR_OUTAGE: N_("{source} reports a problem"),
}


def source_reason_words(source: str, reason: Reason, level: Level, tr: Language) -> str:
    """Say why a check of *source* was at *level*, where only the reason is still known.

    A clause; empty where *reason* is no matter of a source.
    """
    calm = reason is Reason.CALM_PAGE_BUT_UNREACHABLE
    said = check_level_words(source, Level.OPERATIONAL if calm else level, tr)
    if reason in _UNREAD:
        said = tr("{source} can't be read", source=source)
    if reason in _ALONE:
        return said
    if reason in _BESIDE_ANSWERS:
        return tr("{what}; reachable from here", what=said)
    return tr("Checks from here fail; {what}", what=said) if reason in _BESIDE_FAILURES else ""


_UNREAD: Final = {Reason.PAGE_UNREADABLE, Reason.PAGE_UNREADABLE_BUT_ANSWERS}
_ALONE: Final = {
    Reason.PAGE_SAYS_SO,
    Reason.PLANNED_WORK,
    Reason.PAGE_SAYS_NOTHING,
    Reason.PAGE_UNREADABLE,
}
_BESIDE_ANSWERS: Final = {
    Reason.PAGE_AND_PROBE_AGREE,
    Reason.REPORTS_TROUBLE_BUT_ANSWERS,
    Reason.PAGE_UNREADABLE_BUT_ANSWERS,
}
_BESIDE_FAILURES: Final = {
    Reason.REPORTS_TROUBLE_AND_UNREACHABLE,
    Reason.CALM_PAGE_BUT_UNREACHABLE,
}


def check_level_words(source: str, level: Level, tr: Language) -> str:
    """Say what *source* reports of a check, as a clause."""
    return tr.say(_LEVELS[level], source=source)
