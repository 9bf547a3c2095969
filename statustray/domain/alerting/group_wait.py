"""How long a problem waits for others, so that what fails at once is sent at once."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from statustray.domain.model.advice import Cause
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.snapshot import ServiceState
from statustray.domain.monitoring.related_services import needs

_SHORT = timedelta(seconds=8)
# So long that two checks of a related service can time out which began with the first failure.
_RELATED = timedelta(seconds=20)
# A whole check interval.
_INTERVAL = timedelta(seconds=60)
# So many strangers at once are one alert.
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
    """Return how long *loud* wait for others: the longest time for which there is a reason.

    *states* are all that is watched, *sent* the keys of standing alerts by service.
    """
    explained = frozenset(key for cause in causes if cause.provider for key in cause.services)
    onset = _Onset(loud, states, explained, sent, now)
    return next((wait for wait, is_reason in _WAITS if is_reason(onset)), timedelta())


class _Onset(Struct, frozen=True):
    """What begins to fail, among all that is watched; ``explained`` has a cause with a name."""

    loud: Sequence[ServiceState]
    states: Sequence[ServiceState]
    explained: frozenset[str]
    sent: Mapping[str, str]
    now: datetime

    @property
    def strangers(self) -> list[ServiceState]:
        """Those of ``loud`` of which nobody knows what they have in common."""
        return [s for s in self.loud if s.id not in self.explained]

    @property
    def doubted(self) -> list[Service]:
        """What may turn out to fail, too, within seconds."""
        return [s.service for s in self.states if s.confirming or s.suspected]

    def follows_a_series(self) -> bool:
        """Whether several alerts of strangers were sent within the last minutes."""
        begun = {s.id for s in just_begun(self.states, self.now)} - self.explained
        alerts = {key for service, key in self.sent.items() if service in begun}
        return bool(self.strangers) and len(alerts) >= _SERIES

    def may_be_most(self) -> bool:
        """Whether those in doubt would make it so many that something near is likelier."""
        doubted = len(self.doubted)
        return doubted > 0 and is_most(len(self.strangers) + doubted, len(self.states))

    def may_be_more(self) -> bool:
        """Whether many fail, and a service that counts as fine was not checked since."""
        first = min((s.began_at for s in self.loud if s.began_at is not None), default=None)
        if first is None or len(self.strangers) < _MANY:
            return False
        fine = (s.health.recent_checks for s in self.states if s.level is Level.OPERATIONAL)
        return any(checks and checks[-1].at < first for checks in fine)

    def much_in_doubt(self) -> bool:
        """Whether more than one, and more than a third of the list, may fail, too."""
        return len(self.doubted) > max(1, len(self.states) * _MOST_SHARE)

    def related_in_doubt(self) -> bool:
        """Whether something in doubt needs what one of ``loud`` needs."""
        shared = frozenset[str]().union(*(needs(s.service) for s in self.loud))
        return any(not shared.isdisjoint(needs(service)) for service in self.doubted)

    def any_in_doubt(self) -> bool:
        """Whether anything may fail, too."""
        return bool(self.doubted)


_WAITS = (
    (_INTERVAL, _Onset.follows_a_series),
    (_INTERVAL, _Onset.may_be_most),
    (_INTERVAL, _Onset.may_be_more),
    (_RELATED, _Onset.much_in_doubt),
    (_RELATED, _Onset.related_in_doubt),
    (_SHORT, _Onset.any_in_doubt),
)
"""How long is waited, and why; the longest first."""


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
