"""What looking at an address found, in words."""

from statustray.domain.model.detection_result import DetectionResult
from statustray.domain.model.settings import Watch
from statustray.domain.watchlist.watched_services import AUTO
from statustray.present.vocabulary.failures import failure_words
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.states import level_word


def found_title(found: DetectionResult, tr: Language) -> str:
    """Say in one sentence whether the page can be read."""
    if found.provider is not None:
        return tr("This page can be read.")
    if found.wants_key:
        return tr("This page wants a key.")
    if found.answers:
        return tr("It answers, but it is no status page that can be read.")
    return tr("Nothing usable answers there.")


def found_detail(found: DetectionResult, provider_name: str, tr: Language) -> str:
    """Say what the page says now, or what can be done instead."""
    if found.provider is not None and found.report is not None:
        return tr(
            "Made with {format}. It says now: {level}.",
            format=provider_name or found.provider,
            level=level_word(found.report.level, tr),
        )
    if found.wants_key:
        return tr("Watch it, then give its password or token under Accounts and keys.")
    if found.answers:
        return tr("It can still be watched: whether it answers, and whether a word is on it.")
    why = failure_words(found.failure, tr) if found.failure else ""
    return tr("{why}. Check the address; it can be watched all the same.", why=why)


def suggested_name(found: DetectionResult) -> str:
    """Return a name to begin with: the host without what all hosts have."""
    host = found.url.split("://", 1)[-1].split("/", 1)[0].split(":", 1)[0]
    labels = [label for label in host.split(".") if label not in {"www", "status"}]
    return labels[0].capitalize() if labels else host


def as_watch(found: DetectionResult, *, watch_id: str, name: str, keyword: str = "") -> Watch:
    """Return the line of the watch list for what was found."""
    if found.provider is not None:
        return Watch(id=watch_id, name=name, provider=found.provider, page=found.page)
    if found.wants_key:
        return Watch(id=watch_id, name=name, provider=AUTO, page=found.page, wants_key=True)
    return Watch(id=watch_id, name=name, probe=found.page, keyword=keyword or None)
