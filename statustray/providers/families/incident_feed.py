"""What the history in a feed says about now.

A feed has no overall state: an entry counts as over only by its own words, and only a feed that
has entries, all of them over, is calm.  Without entries nothing is attested.

Rules:   Statuspage's history feeds hold their updates as ``<strong>Label</strong> - text``, newest
         first but unreliable within a minute, so any closing label closes.  Others say it in the
         title, or in a line "Status: resolved".
Age:     an entry that another one follows by a week or more without having been closed was
         more likely forgotten than left open: it is no incident, but the feed is not calm either.
"""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta

from statustray.domain.model.level import Level, worst
from statustray.domain.model.report import Incident, Maintenance, Report, Update
from statustray.domain.parsing.feed import Feed, FeedEntry
from statustray.domain.text.plain_text import prose

_FORGOTTEN_AFTER = timedelta(days=7)
# Labels and closings stand near the front; nothing is searched beyond.
_LOOKED_AT = 100_000

_LABEL = re.compile(
    r"<(?:strong|b)>\s{0,9}([A-Za-z ]{3,20}?)\s{0,9}:?</(?:strong|b)>", re.IGNORECASE
)
_STATUS_LINE = re.compile(
    r"(?:^|>|\n)\s{0,9}status\s?:\s?([a-z ]{3,20}?)\s{0,9}(?:$|<|\n)", re.IGNORECASE
)
_CLOSED = frozenset(
    ("resolved", "completed", "postmortem", "closed", "fixed", "canceled", "cancelled")
)
_RUNNING = frozenset(("in progress", "verifying"))
_CLOSED_TITLE = re.compile(
    r"^\W*(?:resolved|completed|fixed)\b"
    r"|[\[(]\s?(?:resolved|completed|fixed)\s?[\])]"
    r"|[-:|\u2013\u2014]\s?(?:resolved|completed|fixed)\W*$"
    r"|\boperating normally\b",
    re.IGNORECASE,
)
_WORK = re.compile(r"THIS IS A SCHEDULED EVENT|^\W{0,3}scheduled maintenance\b", re.IGNORECASE)


def report(feed: Feed) -> Report:
    """Infer a report from the history in *feed*."""
    open_ones = [entry for entry in feed.entries if not _over(entry)]
    newest = max((at for entry in feed.entries if (at := _begun(entry))), default=None)
    fresh = [entry for entry in open_ones if not _forgotten(entry, newest)]
    incidents = tuple(_incident(entry) for entry in fresh if not _is_work(entry))
    works = tuple(_work(entry) for entry in fresh if _is_work(entry))
    return Report(
        level=worst(_levels(feed, incidents, works, forgotten=len(fresh) < len(open_ones))),
        incidents=incidents,
        maintenance=works,
        url=feed.url,
        as_of=feed.updated,
    )


def _levels(
    feed: Feed,
    incidents: tuple[Incident, ...],
    works: tuple[Maintenance, ...],
    *,
    forgotten: bool,
) -> Iterable[Level]:
    yield Level.UNKNOWN if forgotten or not feed.entries else Level.OPERATIONAL
    yield from (incident.level for incident in incidents)
    yield from (Level.MAINTENANCE for work in works if work.active)


def _over(entry: FeedEntry) -> bool:
    return _CLOSED_TITLE.search(entry.title) is not None or any(
        label in _CLOSED for label in _labels(entry)
    )


def _labels(entry: FeedEntry) -> list[str]:
    text = entry.markup[:_LOOKED_AT]
    return [f.lower().strip() for f in (*_LABEL.findall(text), *_STATUS_LINE.findall(text))]


def _begun(entry: FeedEntry) -> datetime | None:
    return entry.published or entry.updated


def _forgotten(entry: FeedEntry, newest: datetime | None) -> bool:
    last = entry.updated or entry.published
    return newest is not None and last is not None and newest - last >= _FORGOTTEN_AFTER


def _is_work(entry: FeedEntry) -> bool:
    return _WORK.search(entry.title) is not None or _WORK.search(entry.markup[:500]) is not None


def _incident(entry: FeedEntry) -> Incident:
    text = prose(entry.markup)
    return Incident(
        title=entry.title,
        level=Level.DEGRADED,
        started_at=_begun(entry),
        updated_at=entry.updated,
        url=entry.url,
        updates=(Update(entry.updated, text),) if text else (),
    )


def _work(entry: FeedEntry) -> Maintenance:
    newest = next((label for label in _labels(entry) if not label.startswith("this is")), "")
    return Maintenance(title=entry.title, active=newest in _RUNNING, url=entry.url)
