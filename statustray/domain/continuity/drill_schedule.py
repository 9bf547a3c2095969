"""When it is time for the next drill."""

from calendar import monthrange
from datetime import date

from statustray.domain.model.settings import Drills, Settings


def counts_from(drills: Drills) -> date | None:
    """Return the day from which the months are counted: the last drill's or reminder's."""
    known = [day for day in (drills.last, drills.reminded) if day is not None]
    return max(known, default=None)


def due(drills: Drills, today: date) -> bool:
    """Whether it is time to drill again; there is no reminder before the first months are over."""
    start = counts_from(drills)
    if drills.every_months <= 0 or start is None:
        return False
    return months_between(start, today) >= drills.every_months


def next_drill(drills: Drills, today: date) -> date:
    """Return the day of the next drill after one today; without reminders in three months."""
    months = today.month - 1 + (drills.every_months or Drills().every_months)
    year, month = today.year + months // 12, months % 12 + 1
    return date(year, month, min(today.day, monthrange(year, month)[1]))


def to_remind(settings: Settings, today: date) -> bool:
    """Whether to remind of a drill now: it is due, and there is a plan."""
    return bool(settings.plan) and due(settings.drills, today)


def to_begin(settings: Settings) -> bool:
    """Whether the months begin to count: there is a plan now, and nothing counted before."""
    return bool(settings.plan) and counts_from(settings.drills) is None


def months_between(start: date, end: date) -> int:
    """Return the whole months from *start* to *end*."""
    whole = (end.year - start.year) * 12 + end.month - start.month
    return whole - (end.day < start.day)
