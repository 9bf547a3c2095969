"""How long a problem waits for others, so that what fails at once is sent at once."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from statustray.domain.model.advice import Cause
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.level import Level
from statustray.domain.model.snapshot import ServiceState
from statustray.domain.monitoring.related_services import needs

# A first trouble waits this long for others that are being confirmed, and for related services
# so long that two checks of theirs can time out which began with the first failure.
_SHORT = timedelta(seconds=8)
_RELATED = timedelta(seconds=20)
# So many strangers at once are found over a whole check interval, and are one alert.
_INTERVAL = timedelta(seconds=60)
_MANY = 5
# After so many alerts of strangers each further one would be one every few seconds.
_SERIES = 3
AT_ONCE = timedelta(minutes=5)
"""What begins within this time of each other may have something in common."""
# When so much of the list fails at once while the connection works, something near is likelier
# than so many strangers: a proxy, a firewall, a resolver.
_MOST_SHARE = 1 / 3


def group_wait(
    loud: Sequence[ServiceState],
    states: Sequence[ServiceState],
    causes: Iterable[Cause],
    sent: Mapping[str, str],
    now: datetime,
) -> timedelta:
    """Return how long *loud* wait for others: not at all where none is in doubt.

    Where many fail without a named cause, those are waited for, too, that were not checked since;
    and so are further ones after a series of such alerts.  *sent* are alerts by service.
    """
    doubted = [s.service for s in states if s.confirming or s.suspected]
    explained = {key for cause in causes if cause.provider for key in cause.services}
    strangers = [s for s in loud if s.id not in explained]
    recent = {sent[s.id] for s in just_begun(states, now) if s.id in sent.keys() - explained}
    if strangers and len(recent) >= _SERIES:
        return _INTERVAL
    if doubted and is_most(len(strangers) + len(doubted), len(states)):
        return _INTERVAL
    if len(strangers) >= _MANY and _unasked(loud, states):
        return _INTERVAL
    if len(doubted) > max(1, len(states) * _MOST_SHARE):
        return _RELATED
    shared = frozenset[str]().union(*(needs(s.service) for s in loud))
    if any(not shared.isdisjoint(needs(service)) for service in doubted):
        return _RELATED
    return _SHORT if doubted else timedelta()


def is_most(failing: int, watched: int) -> bool:
    """Whether *failing* are so many that something near them all is likelier than chance."""
    return failing >= max(_MANY, watched * _MOST_SHARE)


def just_begun(states: Iterable[ServiceState], now: datetime) -> list[ServiceState]:
    """Return those whose problem was seen to begin within the last minutes."""
    return [s for s in states if s.began_at is not None and abs(now - s.began_at) < AT_ONCE]


def may_be_near(state: ServiceState) -> bool:
    """Whether what fails may lie between here and the service.

    An error that its server answered does not, nor a problem that its operator reports.
    """
    reported = not isinstance(state.page, Failure) and state.page and state.page.level.trouble
    failed = isinstance(state.probe, Failure) and state.probe.http_status is None
    return failed and not reported


def _unasked(loud: Iterable[ServiceState], states: Iterable[ServiceState]) -> bool:
    """Whether a service that counts as fine was checked last before the first of *loud* failed."""
    first = min((s.began_at for s in loud if s.began_at is not None), default=None)
    fine = (s.health.recent_checks for s in states if s.level is Level.OPERATIONAL)
    return first is not None and any(checks and checks[-1].at < first for checks in fine)
