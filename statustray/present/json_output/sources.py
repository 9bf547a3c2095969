"""The JSON answer of ``source``: names and shapes are a contract."""

from collections.abc import Iterable

from statustray.domain.model.checks.report import Component
from statustray.domain.model.checks.source_reading import SourceReading
from statustray.domain.model.settings import Settings
from statustray.present.json_output.records import SCHEMA, Json, failure_json
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.sources import source_state_words


def sources_json(readings: Iterable[SourceReading], settings: Settings, tr: Language) -> Json:
    """Return the sources with their checks, and which of these are watched."""
    return {"schema": SCHEMA, "sources": [_source(one, settings, tr) for one in readings]}


def _source(reading: SourceReading, settings: Settings, tr: Language) -> Json:
    source = reading.source
    watched = {w.check: w.key for w in settings.watch if w.source == source.id and w.check}
    return {
        "id": source.id,
        "kind": source.kind or None,
        "url": source.url,
        "key": source.wants_key,
        "words": source_state_words(reading, tr),
        "failure": failure_json(reading.failure) if reading.failure else None,
        "heartbeat": reading.heartbeat,
        "checks": [_check(check, watched.get(check.id)) for check in reading.checks],
    }


def _check(check: Component, service: str | None) -> Json:
    return {
        "id": check.id,
        "name": check.name,
        "group": check.group,
        "level": check.level.value,
        "note": check.note.value if check.note else None,
        "service": service,
    }
