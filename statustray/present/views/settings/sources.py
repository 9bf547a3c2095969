"""Sources and their checks as rows."""

from statustray.domain.model.checks.source_reading import EVERYTHING, SourceReading
from statustray.domain.model.settings import Settings, Source
from statustray.present.views.watchlist import ListEntry
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.levels import level_word
from statustray.present.vocabulary.sources import check_note_words, kind_name


def source_entry(source: Source, settings: Settings, tr: Language) -> ListEntry:
    """Describe a source: its address, and how many of its checks are watched."""
    n = sum(watch.source == source.id for watch in settings.watch)
    watched = tr.plural("{n} check is watched.", "{n} checks are watched.", n)
    name = tr(
        "{id}: {kind} at {url}", id=source.id, kind=kind_name(source.kind, tr), url=source.url
    )
    return ListEntry(source.id, name, watched)


def check_entries(reading: SourceReading, tr: Language) -> tuple[ListEntry, ...]:
    """Describe the checks of a source, the one that stands for all of them first."""
    return tuple(
        ListEntry(
            check.id,
            tr("All of it together") if check.id == EVERYTHING else check.name,
            " · ".join(
                part
                for part in (
                    level_word(check.level, tr),
                    check.group or "",
                    check_note_words(check.note, tr) if check.note else "",
                )
                if part
            ),
            check.level,
        )
        for check in reading.checks
    )
