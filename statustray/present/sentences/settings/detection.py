"""The result of detection at an address, in words."""

import re

from statustray.domain.model.checks.detection_result import READ, DetectionAttempt, DetectionResult
from statustray.domain.model.checks.failures import FailureKind
from statustray.domain.model.service import AUTO
from statustray.domain.model.settings import Watch
from statustray.present.vocabulary.enumeration import capital
from statustray.present.vocabulary.failures import failure_words, kind_words
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.levels import level_word

# Failures that often lie on this side.
_NEAR_HERE = {
    FailureKind.NAME_SERVER_FAILED,
    FailureKind.UNREACHABLE,
    FailureKind.TIMED_OUT,
}
# What a page adds to the name of its subject: "Acme Status", "Acme - Status Page".
_ABOUT = re.compile(r"\W*\b(?:(?:system|service) )?status(?: page)?\W*$", re.IGNORECASE)


def found_title(found: DetectionResult, tr: Language) -> str:
    """Say in one sentence whether the page can be read."""
    if found.provider is not None:
        return tr("This status page is supported.")
    if found.wants_key:
        return tr("This page needs a key.")
    if found.answers:
        return tr("The address responds, but it is not a supported status page.")
    return tr("No status page was found at this address.")


def found_detail(found: DetectionResult, provider_name: str, tr: Language) -> str:
    """Say what the page says now, or what can be done instead."""
    if found.provider is not None and found.report is not None:
        return tr(
            "Format: {format}. Current status: {level}.",
            format=provider_name or found.provider,
            level=level_word(found.report.level, tr),
        )
    if found.wants_key:
        return tr("Add it, then enter its password or token under Accounts and keys.")
    if found.answers:
        return tr("You can still watch it: for any response, or for a word on the page.")
    said = capital(failure_words(found.failure, tr)) if found.failure else ""
    if found.failure is not None and found.failure.kind in _NEAR_HERE:
        return tr("{why}. Check your connection and the address. You can still add it.", why=said)
    return tr("{why}. Check the address. You can still add it.", why=said)


def attempt_words(attempt: DetectionAttempt, tr: Language) -> str:
    """Say what became of one address."""
    return tr("read") if attempt.result == READ else kind_words(FailureKind(attempt.result), tr)


def suggested_name(found: DetectionResult) -> str:
    """Suggest a name: the page's own, else the host without common prefixes."""
    own = _ABOUT.sub("", found.report.name) if found.report else ""
    if own:
        return own
    host = found.url.split("://", 1)[-1].split("/", 1)[0].split(":", 1)[0]
    labels = [label for label in host.split(".") if label not in {"www", "status"}]
    return labels[0].capitalize() if labels else host


def as_watch(found: DetectionResult, *, watch_id: str, name: str, keyword: str = "") -> Watch:
    """Return the entry of the watch list for what was found."""
    if found.provider is not None:
        return Watch(id=watch_id, name=name, provider=found.provider, page=found.page)
    if found.wants_key:
        return Watch(id=watch_id, name=name, provider=AUTO, page=found.page, wants_key=True)
    return Watch(id=watch_id, name=name, probe=found.page, keyword=keyword or None)
