"""When to look next: seldom, spread, together, and sooner where it matters.

Times are seconds of the monotonic clock.  Ordinary looks fall on a grid so that the process
wakes about four times a minute; confirmations have their own time.
"""

import math
from dataclasses import dataclass
from zlib import crc32

GRID_S = 15.0
CONFIRM_S = (5.0, 15.0)
TROUBLE_S = 30.0
PAGE_TROUBLE_S = 60.0
PAGE_AGAIN_S = 15.0
_OFFLINE_S = (5.0, 15.0, 30.0)
_MOST_DOUBLINGS = 3


@dataclass(frozen=True, slots=True)
class Pace:
    """How often to look, in seconds.  ``phase`` shifts the grid of one installation."""

    probe_s: float = 60.0
    page_s: float = 120.0
    grid_s: float = GRID_S
    phase_s: float = 0.0
    slower: float = 1.0


def offset(key: str, interval_s: float) -> float:
    """Return a stable share of the interval for *key*, so that services are spread over it."""
    return crc32(key.encode()) % 1000 / 1000 * interval_s


def on_grid(due: float, pace: Pace) -> float:
    """Return the grid line at or before *due* (never late by the grid), at least the phase."""
    lines = math.floor((due - pace.phase_s) / pace.grid_s + 1e-9)
    return pace.phase_s + lines * pace.grid_s


def next_probe(last: float, pace: Pace, *, trouble: bool, failures: int, confirming: bool) -> float:
    """Return when to reach for a service again.

    A failure being confirmed is re-tried after 5 and 15 s; a service in trouble is looked at
    every 30 s so that its recovery is seen soon, whatever the interval.
    """
    if confirming:
        return last + CONFIRM_S[min(max(failures - 1, 0), 1)]
    wait = min(pace.probe_s, TROUBLE_S) if trouble else pace.probe_s * pace.slower
    return _later(last, wait, pace)


def next_page(
    last: float, pace: Pace, *, trouble: bool, failures: int, at_least_s: float = 0.0
) -> float:
    """Return when to read a page again.

    A page that cannot be read is asked less and less often, eight times the interval at most;
    ``at_least_s`` is what its server asked for (Retry-After, max-age).
    """
    if failures == 1:
        return last + max(PAGE_AGAIN_S, at_least_s)
    doublings = min(max(failures - 2, 0), _MOST_DOUBLINGS)
    usual = min(pace.page_s, PAGE_TROUBLE_S) if trouble else pace.page_s * pace.slower
    return _later(last, max(usual * (1 << doublings), at_least_s), pace)


def next_canaries(since_offline_s: float) -> float:
    """Return the wait until the canaries are asked again while the line is broken."""
    if since_offline_s < 30:  # noqa: PLR2004  # the first half minute decides most short cuts
        return _OFFLINE_S[0]
    return _OFFLINE_S[1] if since_offline_s < 600 else _OFFLINE_S[2]  # noqa: PLR2004


def _later(last: float, wait: float, pace: Pace) -> float:
    """Return a grid line after *last*, as near to a full wait as is not beyond it."""
    if wait < pace.grid_s:
        return last + wait
    return max(on_grid(last + wait, pace), last + min(wait, pace.grid_s) / 2)
