"""A past to draw: a day without trouble, with a gap in its response times."""

from datetime import datetime, timedelta

from statustray.domain.model.history import Bar


def a_day(now: datetime) -> tuple[Bar, ...]:
    """Return 24 good hours before *now*, oldest first."""
    return tuple(
        Bar(now - timedelta(hours=h), up_s=3600, mean_ms=None if h == 12 else 100.0 + h)
        for h in range(24, 0, -1)
    )
