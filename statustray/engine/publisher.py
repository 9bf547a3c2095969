"""Publish the state: one snapshot for a burst of checks, and the alerts that follow."""

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from statustray.domain.model.advice import Cause, Guidance
from statustray.domain.model.checks.second_view import SecondView
from statustray.domain.model.snapshot import ServiceState, Snapshot
from statustray.domain.monitoring.second_views import elsewhere
from statustray.engine.alerter import Alerter, SendAlert
from statustray.engine.connectivity.connectivity_monitor import ConnectivityMonitor
from statustray.engine.connectivity.second_views import SecondViews
from statustray.engine.diagnoser import Diagnose
from statustray.engine.environment import Environment
from statustray.engine.monitors.monitor_registry import MonitorRegistry

_AT_ONCE_S: Final = 0.15
_AT_ONCE_EACH_S: Final = 0.0005
_TOGETHER_S: Final = 0.5
"""Checks that begin together mostly end within this time, and are published once."""
_TOGETHER_EACH_S: Final = 0.002
"""Added per service: a long list costs more to show, takes longer, and is shown less often."""
_AGAIN_S: Final = 2.0
"""How often pending alerts are decided again: they wait 8 or 20 s for related ones."""

Publish = Callable[[Snapshot], None]


class Outputs(Struct):
    """Callbacks that receive the engine's results.

    ``send_alert`` None: no alerts are decided here.
    """

    publish: Publish
    send_alert: SendAlert | None = None


class SnapshotPublisher:
    """Builds snapshots and publishes them.  Belongs to the engine's loop."""

    def __init__(
        self,
        *,
        environment: Environment,
        outputs: Outputs,
        diagnose: Diagnose,
        registry: MonitorRegistry,
        connectivity: ConnectivityMonitor,
        views: SecondViews,
    ) -> None:
        self.alerter = Alerter(memory=environment.memory, send_alert=outputs.send_alert)
        self.undelivered: tuple[str, ...] = ()
        self.causes: tuple[Cause, ...] = ()
        self._publish = outputs.publish
        self._diagnose = diagnose
        self._environment = environment
        self._registry = registry
        self._connectivity = connectivity
        self._views = views
        self._timer: asyncio.TimerHandle | None = None

    def cause_of(self, service: str) -> str | None:
        """Return the provider that is probably behind the problem of *service*."""
        return next((c.provider for c in self.causes if service in c.services), None)

    def soon(self) -> None:
        """Publish at once: somebody is waiting."""
        self._within(_AT_ONCE_S + len(self._registry) * _AT_ONCE_EACH_S)

    def together(self) -> None:
        """Publish a change together with others that come within half a second."""
        self._within(_TOGETHER_S + len(self._registry) * _TOGETHER_EACH_S)

    def complete(self) -> None:
        """Publish at once what was planned: all that began together has ended."""
        if self._timer is not None:
            self.cancel()
            self._timer = asyncio.get_running_loop().call_later(0.0, self.now)

    def now(self) -> Snapshot:
        """Publish the current state."""
        self.cancel()  # this is what was planned, only sooner
        snapshot = self._snapshot()
        self.alerter.consider(snapshot, self._environment.clock.now())
        self._publish(snapshot)
        if self.alerter.waiting:
            self._within(_AGAIN_S)
        return snapshot

    def cancel(self) -> None:
        """Cancel a planned publication."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _within(self, wait_s: float) -> None:
        loop = asyncio.get_running_loop()
        due = loop.time() + wait_s
        # The earlier of two plans wins and covers both; a later call never delays an earlier one.
        if self._timer is None or due < self._timer.when():
            self.cancel()
            self._timer = loop.call_at(due, self.now)

    def _snapshot(self) -> Snapshot:
        network = self._connectivity.network
        states = tuple(s.state(self.alerter.mark(s.service.id)) for s in self._registry)
        self.causes, guidance = self._diagnose(states, network)
        now, views = self._environment.clock.now(), self._views.views
        states = _guided(states, guidance) if guidance else states
        return Snapshot(
            at=now,
            network=network,
            issue=self._connectivity.issue,
            services=_seen_elsewhere(states, views, now) if views else states,
            causes=self.causes,
            undelivered=self.undelivered,
            checking=sum(s.running for s in self._registry),
            canaries=tuple((a.url, a.healthy) for a in self._connectivity.answers),
            views=views,
        )


def _guided(
    states: tuple[ServiceState, ...], guidance: Mapping[str, Guidance]
) -> tuple[ServiceState, ...]:
    return tuple(replace(s, guidance=found) if (found := guidance.get(s.id)) else s for s in states)


def _seen_elsewhere(
    states: tuple[ServiceState, ...], views: tuple[SecondView, ...], now: datetime
) -> tuple[ServiceState, ...]:
    return tuple(
        replace(s, elsewhere=tuple(elsewhere(view, s.service, now) for view in views))
        for s in states
    )
