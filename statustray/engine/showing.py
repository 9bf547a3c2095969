"""Handing the state on: one snapshot for a burst of looks, and the notices that follow."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

from statustray.domain.advice import Advice, Cause
from statustray.domain.evidence import Network
from statustray.domain.snapshot import ServiceState, Snapshot
from statustray.engine.connection import Connection
from statustray.engine.roster import Roster
from statustray.engine.teller import Tell, Teller
from statustray.engine.world import World

_COALESCE_S: Final = 0.15
_AGAIN_S: Final = 2.0

Judgement = tuple[tuple[Cause, ...], dict[str, tuple[Advice, ...]]]
Judge = Callable[[tuple[ServiceState, ...], Network], Judgement]
Publish = Callable[[Snapshot], None]


def no_judgement(_states: tuple[ServiceState, ...], _network: Network) -> Judgement:
    """Find no cause and no backup."""
    return (), {}


@dataclass(slots=True)
class Orders:
    """What the engine hands its results to.

    ``tell`` None sends no notices.  ``judge`` finds causes and backups.
    """

    publish: Publish
    tell: Tell | None = None
    judge: Judge = field(default=no_judgement)


class Showing:
    """Belongs to the engine's loop."""

    def __init__(
        self, *, world: World, orders: Orders, roster: Roster, connection: Connection
    ) -> None:
        self.teller = Teller(memory=world.memory, tell=orders.tell)
        self.undelivered: tuple[str, ...] = ()
        self.causes: tuple[Cause, ...] = ()
        self._orders = orders
        self._world = world
        self._roster = roster
        self._connection = connection
        self._timer: asyncio.TimerHandle | None = None

    def cause_of(self, service: str) -> str | None:
        """Return the provider that is thought to be behind the trouble of *service*."""
        return next((c.provider for c in self.causes if service in c.services), None)

    def soon(self, wait_s: float = _COALESCE_S) -> None:
        """Show what changed, together with what changes within a moment."""
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(wait_s, self.now)

    def now(self) -> Snapshot:
        """Show the state as it is."""
        self.cancel()
        snapshot = self._snapshot()
        self.teller.consider(snapshot, self._world.clock.now())
        self._orders.publish(snapshot)
        if self.teller.waiting:
            self.soon(_AGAIN_S)
        return snapshot

    def cancel(self) -> None:
        """Show nothing more of what was announced by ``soon``."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _snapshot(self) -> Snapshot:
        network = self._connection.network
        states = tuple(s.state(self.teller.mark(s.service.id)) for s in self._roster)
        self.causes, advice = self._orders.judge(states, network)
        return Snapshot(
            at=self._world.clock.now(),
            network=network,
            services=tuple(
                replace(s, advice=advice[s.id]) if s.id in advice else s for s in states
            ),
            causes=self.causes,
            undelivered=self.undelivered,
            looking=sum(s.running for s in self._roster),
            canaries=tuple((a.url, a.healthy) for a in self._connection.answers),
        )
