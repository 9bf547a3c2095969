"""When planned maintenance begins and ends."""

from datetime import datetime

from statustray.domain.model.checks.report import Maintenance
from statustray.present.vocabulary.durations import time_of
from statustray.present.vocabulary.language import Language


def work_times(work: Maintenance, now: datetime, tr: Language) -> str:
    """Say from when to when the work is planned, as far as its page tells."""
    start = time_of(work.starts_at, now, tr) if work.starts_at else tr("time unknown")
    end = _end(work, now, tr)
    return tr("{start} to {end}", start=start, end=end) if end else start


def _end(work: Maintenance, now: datetime, tr: Language) -> str:
    """Say when the work ends: only the time if it is the day of the start."""
    if work.ends_at is None:
        return ""
    starts = work.starts_at.astimezone().date() if work.starts_at else None
    if work.ends_at.astimezone().date() == starts:
        return tr.time(work.ends_at)
    return time_of(work.ends_at, now, tr)
