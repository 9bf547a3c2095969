"""When it is time for the next drill."""

from datetime import date

from statustray.domain.settings import Drills, Settings


def due(drills: Drills, today: date) -> bool:
    """Whether it is time to drill again; one who never did is reminded too."""
    if drills.every_months <= 0:
        return False
    return drills.last is None or _months(drills.last, today) >= drills.every_months


def to_remind(settings: Settings, today: date) -> bool:
    """Whether to remind of a drill now: it is due, there is a plan, and a month has passed."""
    drills = settings.drills
    lately = drills.reminded is not None and _months(drills.reminded, today) < 1
    return bool(settings.plan) and due(drills, today) and not lately


def _months(start: date, end: date) -> int:
    whole = (end.year - start.year) * 12 + end.month - start.month
    return whole - (end.day < start.day)
