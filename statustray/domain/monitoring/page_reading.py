"""What a page's report means at a moment, for the parts that a user chose.

In this order: what is too old counts no more, the chosen parts decide, and a page whose rows
contradict its overall word is believed where it is worse.

*  Work past its end is not listed; a page at work whose all work is over says nothing.
*  A result past its time is UNKNOWN.
*  An incident without news for a week is a note: listed as UNKNOWN.  It makes a page that is
   nothing but a list of incidents UNKNOWN, and leaves any other as its own word says.
*  An incident that is fixed and only watched, while all parts are calm, is a note too.
*  An open incident of more than minor impact, or a part in trouble, makes a page DEGRADED that
   calls itself well (it ``contradicts_itself``), at planned work, or nothing.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Final

from msgspec.structs import replace

from statustray.domain.model.checks.report import Basis, Component, Incident, Maintenance, Report
from statustray.domain.model.level import Level, aggregate, worst
from statustray.domain.monitoring.scope import scoped
from statustray.domain.parsing.json_reader import plain_word

# An operator who says nothing for a week has forgotten the entry, or it is about nothing urgent.
NEWS_WITHIN: Final = timedelta(days=7)
# A history whose last word is of more than a year ago was given up.
_ATTESTS_FOR: Final = timedelta(days=366)
# Work that still goes on often overruns; announcements without an end are dropped after a while.
_OVERRUN: Final = timedelta(days=1)
_WITHOUT_END: Final = timedelta(days=7)
_ANNOUNCED: Final = timedelta(days=30)
# The clocks of page and computer differ.
_CLOCKS: Final = timedelta(minutes=5)


def report_at(
    report: Report,
    now: datetime,
    *,
    components: tuple[str, ...] = (),
    regions: tuple[str, ...] = (),
) -> Report:
    """Return *report* as it counts at *now* for the chosen parts, all parts where none is."""
    fresh = _aged(report, now)
    cut = scoped(fresh, components=components, regions=regions)
    return _weighed(cut, parts=() if components or regions else cut.components)


def with_severities(report: Report, levels: Mapping[str, Level]) -> Report:
    """Return *report* with the levels that its user gave to the words of its own scale."""
    if not levels:
        return report
    given = {plain_word(word): level for word, level in levels.items()}
    incidents = (
        replace(i, level=given.get(plain_word(i.severity), i.level)) if i.severity else i
        for i in report.incidents
    )
    return replace(report, incidents=tuple(incidents))


def _aged(report: Report, now: datetime) -> Report:
    parts = report.components
    if any(part.outdated(now) for part in parts if part.good_until is not None):
        parts = tuple(
            replace(part, level=Level.UNKNOWN) if part.outdated(now) else part for part in parts
        )
    works = (work for work in report.maintenance if not _past(work, now))
    works_now = tuple(replace(work, active=work.running(now)) for work in works)
    incidents = tuple(_incidents(report, parts, now))
    aged = report  # itself where nothing can age: a copy would be kept for each service
    if parts is not report.components or report.incidents or report.maintenance:
        aged = replace(report, components=parts, incidents=incidents, maintenance=works_now)
    ended = bool(report.maintenance) and not works_now
    if report.basis is Basis.WORD:
        level = _unless_ended(report.level, ended=ended)
        return aged if level is report.level else replace(aged, level=level)
    calm = _unless_ended(_calm(report, parts, now), ended=ended)
    running = [Level.MAINTENANCE for work in works_now if work.active]
    notes = {Level.UNKNOWN} if report.basis is Basis.PARTS else set()
    counted = (i.level for i in incidents if i.level not in notes)
    return replace(aged, level=worst((calm, *counted, *running)), calm=calm)


def _unless_ended(level: Level, *, ended: bool) -> Level:
    """Return *level*, UNKNOWN for a page at work of which all is over."""
    return Level.UNKNOWN if ended and level is Level.MAINTENANCE else level


def _calm(report: Report, parts: tuple[Component, ...], now: datetime) -> Level:
    """Return the level apart from incidents and work, with results that are too old left out."""
    if parts != report.components:
        return aggregate(part.level for part in parts)
    old = report.attested_at is not None and now - report.attested_at > _ATTESTS_FOR
    return worst((report.calm, Level.UNKNOWN)) if old else report.calm


def _incidents(report: Report, parts: tuple[Component, ...], now: datetime) -> Iterable[Incident]:
    """Yield the incidents, those that are notes as UNKNOWN; what was never clear ends with age."""
    for incident in report.incidents:
        news = incident.last_news
        forgotten = news is not None and now - news >= NEWS_WITHIN
        if incident.severity and incident.level is Level.OPERATIONAL:
            continue
        if incident.ends_at is not None and now >= incident.ends_at + _CLOCKS:
            continue
        if forgotten and report.basis is Basis.LIST and incident.level is Level.UNKNOWN:
            continue
        fixed = incident.monitoring and bool(parts) and not any(p.level.trouble for p in parts)
        yield replace(incident, level=Level.UNKNOWN) if forgotten or fixed else incident


def _past(work: Maintenance, now: datetime) -> bool:
    """Whether *work* is over by its times, whatever its page still says."""
    if work.ends_at is not None:
        return now >= work.ends_at + (_OVERRUN if work.active else timedelta())
    if work.starts_at is not None:
        return now >= work.starts_at + (_ANNOUNCED if work.active else _WITHOUT_END)
    return work.announced_at is not None and now >= work.announced_at + _ANNOUNCED


def _weighed(report: Report, *, parts: Iterable[Component]) -> Report:
    if report.level.trouble:
        return report
    serious = any(i.level.down and not i.monitoring for i in report.incidents)
    if serious or any(part.level.trouble for part in parts):
        calm = report.level is Level.OPERATIONAL
        return replace(report, level=Level.DEGRADED, contradicts_itself=calm)
    return report
