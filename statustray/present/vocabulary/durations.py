"""Times and durations in words."""

from datetime import datetime, timedelta

from statustray.present.vocabulary.language import Language

_MINUTE = 60
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR


def day_of(at: datetime, tr: Language) -> str:
    """Return the day of *at* where this computer is: elsewhere it may have been the day before."""
    return tr.day(at.astimezone().date())


def time_of(at: datetime, now: datetime, tr: Language) -> str:
    """Return the time of *at*, with the day unless that is today."""
    days = _days_ago(at, now)
    if days == 0:
        return tr.time(at)
    if days == -1:
        return tr("tomorrow at {time}", time=tr.time(at))
    if days == 1:
        return tr("yesterday at {time}", time=tr.time(at))
    return tr("{day} at {time}", day=day_of(at, tr), time=tr.time(at))


def day_and_time(at: datetime, now: datetime, tr: Language) -> str:
    """Return the time of *at* with its day, also today's: beside another day, no day is unclear."""
    if _days_ago(at, now) == 0:
        return tr("today at {time}", time=tr.time(at))
    return time_of(at, now, tr)


def since(at: datetime, now: datetime, tr: Language) -> str:
    """Say since when something has been so."""
    days = _days_ago(at, now)
    if days == 0:
        return tr("since {time}", time=tr.time(at))
    if days == 1:
        return tr("since yesterday at {time}", time=tr.time(at))
    return tr("since {day}", day=day_of(at, tr))


def first_began(at: datetime, now: datetime, tr: Language) -> str:
    """Say when the first of several things began."""
    days = _days_ago(at, now)
    if days == 0:
        return tr("the first at {time}", time=tr.time(at))
    if days == 1:
        return tr("the first yesterday at {time}", time=tr.time(at))
    return tr("the first on {day}", day=day_of(at, tr))


def first_seen(at: datetime, now: datetime, tr: Language) -> str:
    """Say when something was first seen whose beginning is not known."""
    days = _days_ago(at, now)
    if days == 0:
        return tr("first seen at {time}", time=tr.time(at))
    if days == 1:
        return tr("first seen yesterday at {time}", time=tr.time(at))
    return tr("first seen on {day}", day=day_of(at, tr))


def lasting(span: timedelta, tr: Language) -> str:
    """Return a duration in its most suitable unit."""
    seconds = max(0, int(span.total_seconds()))
    if seconds < _MINUTE:
        return tr("less than a minute")
    if seconds < 2 * _HOUR:
        return tr.plural("{n} minute", "{n} minutes", seconds // _MINUTE)
    if seconds < 2 * _DAY:
        return tr.plural("{n} hour", "{n} hours", seconds // _HOUR)
    return tr.plural("{n} day", "{n} days", seconds // _DAY)


def _days_ago(at: datetime, now: datetime) -> int:
    """Return how many midnights of this computer's lie between *at* and *now*; negative ahead."""
    return (now.astimezone().date() - at.astimezone().date()).days
