"""Reports of pages without an overall word, whose level follows from what they list."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import pairwise
from operator import itemgetter
from typing import Final

from statustray.domain.model.checks.report import Basis, Component, Incident, Maintenance, Report
from statustray.domain.model.level import Level, aggregate, worst
from statustray.domain.parsing.json_reader import JsonValue

# Between the results of a monitor; single ones are taken to come once a day.
_PATIENCE: Final = 3
_LEAST: Final = timedelta(minutes=30)
_MOST: Final = timedelta(days=3)
_SINGLE: Final = timedelta(hours=25)
# As long as an incident without news counts.
_NEWS: Final = timedelta(days=7)


def of_list(
    calm: Level,
    incidents: Iterable[Incident],
    works: Iterable[Maintenance] = (),
    components: Iterable[Component] = (),
) -> Report:
    """Return the report of a list of incidents; *calm* is its level when none of them counts."""
    return _report(Basis.LIST, calm, (*incidents,), (*works,), (*components,))


def of_parts(
    calm: Level,
    components: Iterable[Component],
    incidents: Iterable[Incident] = (),
    works: Iterable[Maintenance] = (),
) -> Report:
    """Return the report of a page whose parts say *calm* together, incidents beside them."""
    return _report(Basis.PARTS, calm, (*incidents,), (*works,), (*components,))


def of_results(parts: Iterable[Component]) -> Report:
    """Return the report of a monitor that lists its checks, and says nothing else."""
    found = tuple(parts)
    return of_parts(aggregate(part.level for part in found), found)


def newest_result(rows: Iterable[JsonValue], key: str) -> JsonValue | None:
    """Return the newest of *rows*, the last of equals; None where one has no time at *key*."""
    dated = [(row.timestamp(key), row) for row in rows]
    known = [(at, row) for at, row in dated if at is not None]
    if not known or len(known) < len(dated):
        return None
    return max(reversed(known), key=itemgetter(0))[1]


def good_until(times: Iterable[datetime | None]) -> datetime | None:
    """Return until when a monitor's newest result counts, by the times of its last results.

    Three times the longest pause between them, within half an hour and three days.
    """
    known = sorted(at for at in times if at is not None)
    if not known:
        return None
    pauses = [later - earlier for earlier, later in pairwise(known)]
    usual = max(pauses) * _PATIENCE if pauses else _SINGLE
    return known[-1] + min(max(usual, _LEAST), _MOST)


def news_count_until(incident: Incident) -> datetime | None:
    """Return until when what *incident* says of a part counts."""
    return incident.last_news + _NEWS if incident.last_news else None


def _report(
    basis: Basis,
    calm: Level,
    incidents: tuple[Incident, ...],
    works: tuple[Maintenance, ...],
    components: tuple[Component, ...],
) -> Report:
    running = (Level.MAINTENANCE for work in works if work.active)
    # Beside parts that speak for themselves, an incident of no known level is a note.
    notes = {Level.UNKNOWN} if basis is Basis.PARTS else set()
    levels = (incident.level for incident in incidents if incident.level not in notes)
    return Report(
        level=worst((calm, *levels, *running)),
        components=components,
        incidents=incidents,
        maintenance=works,
        basis=basis,
        calm=calm,
    )
