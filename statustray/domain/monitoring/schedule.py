"""When to check next: rarely, spread out, batched, and sooner where it matters.

Times are seconds of the monotonic clock.  Regular checks fall on a grid so that the process wakes
about four times a minute; confirmations have their own times.
"""

import math
from zlib import crc32

from msgspec import Struct

GRIDS_S = (15.0, 10.0, 5.0)
CONFIRM_S = (5.0, 15.0)
TROUBLE_S = 30.0
PAGE_TROUBLE_S = 60.0
PAGE_AGAIN_S = 15.0
_OFFLINE_S = (5.0, 15.0, 30.0)
_MOST_DOUBLINGS = 3
_MOST_PATIENT_S = 3600.0


class Pace(Struct, frozen=True):
    """How often to check, in seconds.

    ``phase_s`` shifts the grid of one installation, so that not all users ask at the same second.
    ``slower`` is the factor for battery power or a metered connection.
    """

    probe_s: float = 60.0
    page_s: float = 120.0
    phase_s: float = 0.0
    slower: float = 1.0


def offset(key: str, wait_s: float) -> float:
    """Return a stable offset on the grid within *wait_s* for *key*; it spreads services evenly."""
    grid = _grid(wait_s)
    return crc32(key.encode()) % max(1, round(wait_s / grid)) * grid


def regular(last: float, wait_s: float, *, key: str, phase_s: float) -> float:
    """Return the next of the times that *key* has for itself, one every *wait_s*.

    However long a check lasts, the next one is on time; one that would follow too closely is
    skipped.
    """
    start = phase_s + offset(key, wait_s)
    # The tiny addend keeps a time that lies exactly on the grid from being rounded below it.
    turns = math.floor((last + wait_s - start) / wait_s + 1e-9)
    due = start + turns * wait_s
    # A check that ended late must not be followed at once by the next one.
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
    """Return when to probe a service again.

    A failure being confirmed is retried after 5 and 15 s; a service with a problem is checked every
    30 s whatever the interval, so that its recovery is seen soon.  ``at_least_s`` is what its
    server asked for, an hour at most; it does not delay a confirmation.
    """
    if confirming:
        return last + CONFIRM_S[min(max(failures - 1, 0), 1)]
    wait = min(pace.probe_s, TROUBLE_S) if trouble else pace.probe_s * pace.slower
    due = regular(last, wait, key=key, phase_s=pace.phase_s)
    return max(due, last + min(at_least_s, _MOST_PATIENT_S))


def next_page(
    last: float, pace: Pace, *, key: str, trouble: bool, failures: int, at_least_s: float = 0.0
) -> float:
    """Return when to read a status page again.

    A page that cannot be read is read less and less often, down to an eighth of the usual rate;
    ``at_least_s`` is what its server asked for (Retry-After).
    """
    if failures == 1:
        return last + max(PAGE_AGAIN_S, at_least_s)
    doublings = min(max(failures - 2, 0), _MOST_DOUBLINGS)
    usual = min(pace.page_s, PAGE_TROUBLE_S) if trouble else pace.page_s * pace.slower
    idle = usual * ((1 << doublings) - 1)
    return max(regular(last + idle, usual, key=key, phase_s=pace.phase_s), last + at_least_s)


def next_canaries(since_offline_s: float) -> float:
    """Return the wait until the next connectivity check while offline, in seconds."""
    if since_offline_s < 30:  # noqa: PLR2004 - most short interruptions end within half a minute
        return _OFFLINE_S[0]
    return _OFFLINE_S[1] if since_offline_s < 600 else _OFFLINE_S[2]  # noqa: PLR2004
