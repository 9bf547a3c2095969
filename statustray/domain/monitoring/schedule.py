"""When to look next: seldom, spread, together, and sooner where it matters.

Times are seconds of the monotonic clock.  Ordinary looks fall on a grid so that the process
wakes about four times a minute; confirmations have their own time.
"""

import math
from dataclasses import dataclass
from zlib import crc32

GRIDS_S = (15.0, 10.0, 5.0)
CONFIRM_S = (5.0, 15.0)
TROUBLE_S = 30.0
PAGE_TROUBLE_S = 60.0
PAGE_AGAIN_S = 15.0
_OFFLINE_S = (5.0, 15.0, 30.0)
_MOST_DOUBLINGS = 3
_MOST_PATIENT_S = 3600.0


@dataclass(frozen=True, slots=True)
class Pace:
    """How often to look, in seconds.

    ``phase_s`` shifts the grid of one installation.  ``slower`` is what battery or a metered
    line multiply the usual waits by.
    """

    probe_s: float = 60.0
    page_s: float = 120.0
    phase_s: float = 0.0
    slower: float = 1.0


def offset(key: str, wait_s: float) -> float:
    """Return a stable place on the grid within *wait_s* for *key*: services are spread over it."""
    grid = _grid(wait_s)
    return crc32(key.encode()) % max(1, round(wait_s / grid)) * grid


def regular(last: float, wait_s: float, *, key: str, phase_s: float) -> float:
    """Return the next of the times that *key* has for itself, one every *wait_s*.

    However long a look lasts, the next one is on time; one that has hardly ended is skipped.
    """
    start = phase_s + offset(key, wait_s)
    turns = math.floor((last + wait_s - start) / wait_s + 1e-9)
    due = start + turns * wait_s
    return due if due - last >= wait_s / 8 else due + wait_s


def _grid(wait_s: float) -> float:
    """Return the coarsest grid that the wait is a multiple of, else equal parts of the wait."""
    parts = math.ceil(wait_s / GRIDS_S[0])
    return next((grid for grid in GRIDS_S if wait_s >= grid and wait_s % grid == 0), wait_s / parts)


def next_probe(
    last: float,
    pace: Pace,
    *,
    key: str,
    trouble: bool,
    failures: int,
    confirming: bool,
    at_least_s: float = 0.0,
) -> float:
    """Return when to reach for a service again.

    A failure being confirmed is re-tried after 5 and 15 s; a service in trouble is looked at
    every 30 s so that its recovery is seen soon, whatever the interval.  ``at_least_s`` is what
    its server asked for, an hour at most; it does not keep us from confirming.
    """
    if confirming:
        return last + CONFIRM_S[min(max(failures - 1, 0), 1)]
    wait = min(pace.probe_s, TROUBLE_S) if trouble else pace.probe_s * pace.slower
    due = regular(last, wait, key=key, phase_s=pace.phase_s)
    return max(due, last + min(at_least_s, _MOST_PATIENT_S))


def next_page(
    last: float, pace: Pace, *, key: str, trouble: bool, failures: int, at_least_s: float = 0.0
) -> float:
    """Return when to read a page again.

    A page that cannot be read is asked less and less often, eight times the interval at most;
    ``at_least_s`` is what its server asked for (Retry-After).
    """
    if failures == 1:
        return last + max(PAGE_AGAIN_S, at_least_s)
    doublings = min(max(failures - 2, 0), _MOST_DOUBLINGS)
    usual = min(pace.page_s, PAGE_TROUBLE_S) if trouble else pace.page_s * pace.slower
    idle = usual * ((1 << doublings) - 1)
    return max(regular(last + idle, usual, key=key, phase_s=pace.phase_s), last + at_least_s)


def next_canaries(since_offline_s: float) -> float:
    """Return the wait until the canaries are asked again while the line is broken."""
    if since_offline_s < 30:  # noqa: PLR2004 - the first half minute decides most short cuts
        return _OFFLINE_S[0]
    return _OFFLINE_S[1] if since_offline_s < 600 else _OFFLINE_S[2]  # noqa: PLR2004
