"""The usual response time of a service, and whether it is exceeded."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from statustray.domain.model.checks.service_health import ResponseTime

_USUAL_NEEDS = 20
_USUAL_WEIGHT = 0.05
_USUAL_AT_LAST = timedelta(days=1)


def timed(speed: ResponseTime, total_ms: float, at: datetime, *, network_id: str) -> ResponseTime:
    """Add one response time.

    An answer is slow when it takes over three times the usual time and at least a second more, once
    the usual time rests on twenty answers.  Slow answers do not shift the usual time; after a day
    they become it, and on another network it is learnt from the start.
    """
    if speed.usual_ms is None or speed.place != network_id or _slow_for_long(speed, at):
        return ResponseTime(usual_ms=total_ms, samples=1, place=network_id)
    usual = speed.usual_ms
    if speed.samples >= _USUAL_NEEDS and total_ms > max(3 * usual, usual + 1000):
        return replace(speed, slow_since=speed.slow_since or at, slow_checks=speed.slow_checks + 1)
    # The first answers weigh alike: one cold start must not stand for what is usual.
    usual += (total_ms - usual) * max(_USUAL_WEIGHT, 1 / (speed.samples + 1))
    return ResponseTime(usual_ms=usual, samples=speed.samples + 1, place=network_id)


def _slow_for_long(speed: ResponseTime, at: datetime) -> bool:
    return speed.slow_since is not None and abs(at - speed.slow_since) > _USUAL_AT_LAST
