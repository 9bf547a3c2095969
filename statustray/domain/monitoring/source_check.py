"""What a source says of one of its checks, at a moment.

A check that the source does not list is UNKNOWN, unless the source says what that means: an
Alertmanager with a heartbeat lists only what fires.  A result past its time is UNKNOWN.  Incidents
count for the checks that they name, and for no other.
"""

from datetime import datetime

from msgspec import structs

from statustray.domain.model.checks.report import Basis, CheckNote, Component, Incident, Report
from statustray.domain.model.checks.source_reading import EVERYTHING
from statustray.domain.model.level import Level, worst
from statustray.domain.monitoring.page_reading import report_at


def check_at(report: Report, check: str, now: datetime) -> Report:
    """Return *report* reduced to what it says of *check* at *now*."""
    if check == EVERYTHING:
        return report_at(report, now)
    part = _fresh(_part(report, check), now)
    incidents = tuple(i for i in report.incidents if check in i.components)
    level = worst((part.level, *_counted(part, incidents)))
    return Report(
        level=level,
        components=(part,),
        incidents=incidents,
        url=report.url,
        as_of=report.as_of,
        basis=Basis.PARTS,
        calm=level,
        check_note=part.note,
    )


def offered(report: Report) -> tuple[Component, ...]:
    """Return the checks of *report* that can be chosen, each once, in the source's order."""
    known: dict[str, Component] = {}
    for part in report.components:
        if part.id and part.note is not CheckNote.NOT_SCRAPED:
            known.setdefault(part.id, part)
    return tuple(known.values())


def _part(report: Report, check: str) -> Component:
    parts = [part for part in report.components if part.id == check]
    if not parts:
        gone = Component(check, Level.UNKNOWN, id=check, note=CheckNote.GONE)
        return structs.replace(report.unlisted, name=check, id=check) if report.unlisted else gone
    return max(parts, key=lambda part: part.level.severity)


def _fresh(part: Component, now: datetime) -> Component:
    if not part.outdated(now):
        return part
    return structs.replace(part, level=Level.UNKNOWN, note=CheckNote.STALE)


def _counted(part: Component, incidents: tuple[Incident, ...]) -> tuple[Level, ...]:
    """Return the levels of what is reported beside the check's own result, if that is fresh."""
    excused = part.note in {CheckNote.STALE, CheckNote.DOWNTIME, CheckNote.SILENCED}
    return () if excused else tuple(incident.level for incident in incidents)
