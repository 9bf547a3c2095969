"""The engine: what happens when.  It asks, records and hands on; the rules are the domain's.

One asyncio loop owns it and everything it holds.
"""

import asyncio
import logging
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Final

from statustray.domain.alerting.alert_state import Mark
from statustray.domain.model.check_result import Look, Network, Reached
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Settings
from statustray.domain.model.snapshot import Snapshot
from statustray.domain.monitoring.link_quality import Line
from statustray.domain.monitoring.schedule import Pace, next_canaries
from statustray.domain.monitoring.service_health import Standing
from statustray.domain.monitoring.state_machine import fade, observe, offline
from statustray.engine.checker import Looker
from statustray.engine.connectivity_monitor import Connection
from statustray.engine.environment import World
from statustray.engine.monitor import Seat
from statustray.engine.monitor_registry import Roster
from statustray.engine.publisher import Orders, Showing
from statustray.engine.recorder import Recorder
from statustray.engine.suspend_detector import Gaps

_log = logging.getLogger(__name__)
_LONGEST_S: Final = 60.0
_LOOK_TAKES: Final = timedelta(seconds=20)
_SLOWEST_S: Final = 120.0
"""No look lasts longer, whatever its parts do; waiting for a place is included."""
_BATTERY_SLOWER: Final = 2.0


class Engine:
    """Watches services for ever.  ``phase_s`` shifts this installation's grid of looks."""

    def __init__(self, *, world: World, orders: Orders, phase_s: float = 0.0) -> None:
        kept = {kept.service: kept for kept in world.memory.remembered()}
        self._world = world
        self._roster = Roster(kept, Pace(phase_s=phase_s))
        self._connection = Connection(world, ())
        self._looker = Looker(world, self._connection)
        self._recorder = Recorder(world)
        self._recorder.begin(kept.values())
        self._showing = Showing(
            world=world, orders=orders, roster=self._roster, connection=self._connection
        )
        self._gaps = Gaps(world.clock)
        self._line = Line()
        self._place = world.place.network_id()
        self._wake = asyncio.Event()
        self._sleeps_until = 0.0
        self._stopped = False
        self._woken = False
        self._outage: asyncio.Task[None] | None = None

    # What people ask for ---------------------------------------------------------------

    def configure(self, services: Iterable[Service], settings: Settings) -> None:
        """Watch *services* from now on; what is known of those that stay is kept."""
        self._connection.canaries = settings.network.canaries
        self._showing.teller.notify = settings.notify
        polling = settings.polling
        before, now = self._roster.pace, self._now()
        self._roster.pace = replace(
            before, probe_s=float(polling.interval_s), page_s=float(polling.page_interval_s)
        )
        self._roster.seat_anew(services, now)
        if self._roster.pace != before:
            self._roster.pace_changed(now)
        self._changed()

    def look_now(self, services: Iterable[str] | None = None) -> None:
        """Look at *services* (None: all) at once."""
        self._looker.pages.forget()
        self._connection.forget()
        self._roster.due_now(self._now(), services)
        self._changed()

    def stop_looking(self) -> None:
        """Give up the looks under way; the next ones come in their time."""
        self._roster.give_up(self._now())
        self._changed()

    def mark(self, service_id: str, mark: Mark) -> None:
        """Keep what the user asks for about one service."""
        self._showing.teller.put_mark(service_id, mark)
        self._changed()

    def undelivered(self, texts: tuple[str, ...]) -> None:
        """Show what could not be delivered as a notification."""
        self._showing.undelivered = texts
        self._changed()

    def resumed(self) -> None:
        """Begin afresh after sleep or with another network: nothing was down meanwhile."""
        self._looker.pages.forget()
        self._connection.forget()
        self._roster.rouse(self._now())
        self._fade()
        self._changed()

    def woken(self) -> None:
        """Know that the computer slept; the gap between the clocks tells it too, but later."""
        self._woken = True
        self._wake.set()

    def stop(self) -> None:
        """End ``run`` soon."""
        self._stopped = True
        self._wake.set()

    # The loop --------------------------------------------------------------------------

    async def run(self) -> None:
        """Watch until ``stop``."""
        try:
            while not self._stopped:
                await self._mind_gaps()
                self._start_due()
                await self._sleep()
        finally:
            await self._end()

    async def round(self) -> Snapshot:
        """Look once at everything, confirm what needs it, and return the result."""
        if await self._connection.check() is not Network.ONLINE:
            self._lose_line()
        for _ in range(self._roster.rules(self._line).looks + 1):
            seats = [s for s in self._roster if self._unsettled(s)]
            wait = min((s.due for s in seats), default=0.0) - self._now()
            await asyncio.sleep(max(0.0, wait))
            self._looker.pages.forget()
            for seat in seats:
                seat.due_now(self._now())
            self._start_due()
            tasks = (s.task for s in self._roster if s.task is not None)
            await asyncio.gather(*tasks, return_exceptions=True)
        return self._showing.now()

    def _unsettled(self, seat: Seat) -> bool:
        """Whether another look may settle it: without a line, only what is near can be asked."""
        near = self._outage is None or seat.service.local
        return near and (seat.standing.pending is not None or not seat.standing.looks)

    async def close(self) -> None:
        """Keep what must be kept and end what is under way."""
        await self._end()

    def _now(self) -> float:
        return self._world.clock.monotonic()

    async def _mind_gaps(self) -> None:
        place = self._world.place.network_id()
        if self._gaps.jumped() or self._woken or place != self._place:
            self._place = place
            self._woken = False
            await self._world.web.renew()
            self.resumed()

    def _start_due(self) -> None:
        now = self._now()
        slower = _BATTERY_SLOWER if self._world.on_battery() else 1.0
        if slower != self._roster.pace.slower:
            self._roster.pace = replace(self._roster.pace, slower=slower)
        for seat in self._roster:
            waits = self._outage is not None and not seat.service.local
            if seat.due <= now and not seat.running and not waits:
                seat.task = asyncio.ensure_future(self._look(seat, now))

    async def _sleep(self) -> None:
        due = self._roster.next_due(local_only=self._outage is not None)
        now = self._now()
        self._sleeps_until = min(now + _LONGEST_S, due if due is not None else now + _LONGEST_S)
        wait = max(0.0, self._sleeps_until - now)
        self._gaps.sleeping(wait)
        timer = asyncio.get_running_loop().call_later(wait, self._wake.set)
        await self._wake.wait()
        timer.cancel()
        self._wake.clear()
        if self._now() >= self._sleeps_until:
            self._fade()

    def _fade(self) -> None:
        now, rules = self._world.clock.now(), self._roster.rules(self._line)
        for seat in self._roster:
            # A look under way gets its time to bring something newer.
            at = now - _LOOK_TAKES if seat.running else now
            faded = fade(
                seat.standing, service=seat.service, now=at, rules=rules, place=self._place
            )
            if faded is not seat.standing:
                self._settle(seat, faded)
        self._showing.together()

    async def _end(self) -> None:
        tasks = [s.task for s in self._roster if s.task is not None]
        tasks += [self._outage] if self._outage is not None else []
        for task in tasks:
            task.cancel()
        self._looker.close()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._world.web.renew()
        self._showing.cancel()
        self._recorder.close(self._roster)

    # A look ----------------------------------------------------------------------------

    async def _look(self, seat: Seat, now: float) -> None:
        page, probe = seat.page_due <= now, seat.probe_due <= now
        self._showing.together()
        try:
            async with asyncio.timeout(_SLOWEST_S):
                look = await self._looker.look(seat.service, page=page, probe=probe)
        except asyncio.CancelledError:
            self._wake.set()  # it was given up; perhaps it is due again at once
            raise
        except Exception:  # noqa: BLE001  # one bad service must not stop the others
            _log.exception("looking at %s failed", seat.service.id)
            seat.put_off(self._now(), self._roster.pace)
            return
        if self._roster.holds(seat):
            self._take(seat, look)

    def _take(self, seat: Seat, look: Look) -> None:
        if self._outage is not None and not seat.service.local:
            return  # what was on its way when the line broke proves nothing
        if look.network is not Network.ONLINE:
            self._lose_line()
        before = seat.standing.pending
        standing = observe(
            seat.standing,
            look,
            service=seat.service,
            rules=self._roster.rules(self._line),
            place=self._place,
        )
        self._settle(seat, standing)
        self._weigh_line(seat, look)
        self._recorder.looked(seat, look)
        seat.looked(look, self._now(), self._roster.pace)
        if standing.pending is not None and before is None:
            self._roster.kin_due_now(seat, self._now())
            self._wake.set()
        if seat.due < self._sleeps_until:
            self._wake.set()
        self._showing.together()

    def _settle(self, seat: Seat, standing: Standing) -> None:
        cause = self._showing.cause_of(seat.service.id)
        self._recorder.settled(seat, standing, cause=cause)

    def _weigh_line(self, seat: Seat, look: Look) -> None:
        if isinstance(look.probe, Reached) and not seat.service.local:
            slow = seat.standing.speed.slow_since is not None
            name, tries = seat.service.id, look.probe.tries
            self._line = self._line.answered(name, look.at, tries=tries, slow=slow)

    def _changed(self) -> None:
        self._wake.set()
        self._showing.soon()

    # The own line ----------------------------------------------------------------------

    def _lose_line(self) -> None:
        if self._outage is None:
            self._outage = asyncio.ensure_future(self._sit_out())

    async def _sit_out(self) -> None:
        """Ask the canaries until the line is back; services are not asked meanwhile."""
        began = self._now()
        for seat in self._roster.far():
            seat.give_up()
        try:
            while self._connection.network is not Network.ONLINE:
                self._all_offline()
                await self._connection.pause(next_canaries(self._now() - began))
                await self._connection.check(anew=True)
        finally:
            self._outage = None
        await self._world.web.renew()
        for seat in self._roster:
            seat.standing = replace(seat.standing, network=Network.ONLINE)
        self.resumed()

    def _all_offline(self) -> None:
        now, network = self._world.clock.now(), self._connection.network
        far = self._roster.far()
        for seat in far:
            gone = offline(seat.standing, network=network, now=now, service=seat.service)
            self._settle(seat, gone)
        self._recorder.passed(far)
        self._showing.together()
