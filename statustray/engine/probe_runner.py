"""Run probes: at most two connections a check, in slots that a silent host cannot block."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Final
from urllib.parse import urlsplit

from statustray.domain.model.check_result import ProbeResult
from statustray.domain.model.failures import Failure, FailureKind
from statustray.domain.model.service import Probe
from statustray.engine.environment import Environment
from statustray.engine.host_slots import HostSlots

WITHIN: Final = timedelta(seconds=10)
_HEDGE_S: Final = 3.0
"""Start a second connection beside one that has been silent for this long."""
_AGAIN_S: Final = 1.0
"""Wait before retrying: a server that is restarting refuses for a moment."""
_SLOTS_BUSY: Final = 24
_SLOTS_OPEN: Final = 512
_SLOTS_BUSY_S: Final = 0.3
"""After this long a probe is only waiting on I/O, so it frees its slot."""


class ProbeRunner:
    """Runs probes.  Belongs to the engine's loop."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment
        self._slots = HostSlots(busy=_SLOTS_BUSY, open_=_SLOTS_OPEN, busy_s=_SLOTS_BUSY_S)
        self._silent: set[str] = set()

    async def reach(self, probe: Probe) -> ProbeResult | Failure:
        """Run *probe* so that one lost packet or one overloaded server is no failure.

        An immediate failure is retried after a second; a silent connection gets a second one
        beside it after three.  The check fails when both fail.
        """
        idle = probe.target in self._silent
        async with self._slots.hold(_host_and_port(probe.target), idle=idle):
            answer = await self._twice(probe)
        self._note_silence(probe, answer)
        if isinstance(answer, Failure) and answer.kind is FailureKind.NAME_NOT_FOUND:
            return await self._second_opinion(probe, answer)
        return answer

    def _note_silence(self, probe: Probe, answer: ProbeResult | Failure) -> None:
        if isinstance(answer, Failure) and answer.kind is FailureKind.TIMED_OUT:
            self._silent.add(probe.target)
        else:
            self._silent.discard(probe.target)

    async def _twice(self, probe: Probe) -> ProbeResult | Failure:
        first = asyncio.ensure_future(self._environment.prober.reach(probe, within=WITHIN))
        try:
            done, _ = await asyncio.wait({first}, timeout=_HEDGE_S)
            if not done:
                # The first one goes on: it may only be slow, and cancelling it would turn a slow
                # service into a failing one.
                return await self._beside(first, probe)
            answer = first.result()
            if isinstance(answer, ProbeResult):
                return answer
            await asyncio.sleep(_AGAIN_S)
            return _second(await self._environment.prober.reach(probe, within=WITHIN))
        finally:
            first.cancel()

    async def _beside(
        self, first: asyncio.Future[ProbeResult | Failure], probe: Probe
    ) -> ProbeResult | Failure:
        left = WITHIN - timedelta(seconds=_HEDGE_S)
        second = asyncio.ensure_future(self._environment.prober.reach(probe, within=left))
        running: set[asyncio.Future[ProbeResult | Failure]] = {first, second}
        try:
            while True:
                done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                answers = [task.result() for task in done]
                good = [answer for answer in answers if isinstance(answer, ProbeResult)]
                if good:
                    return good[0] if first in done else _second(good[0])
                if not running:
                    return answers[0]  # both failed: report the failure that came last
        finally:
            second.cancel()

    async def _second_opinion(self, probe: Probe, failure: Failure) -> Failure:
        host = urlsplit(probe.target).hostname
        if self._environment.resolver is None or host is None:
            return failure
        known = await self._environment.resolver.knows(host)
        return replace(failure, blocked_here=known is True)


def _second(answer: ProbeResult | Failure) -> ProbeResult | Failure:
    return replace(answer, tries=2) if isinstance(answer, ProbeResult) else answer


def _host_and_port(target: str) -> str:
    """Return host and port of *target*; the whole of it where it cannot be read."""
    try:
        return urlsplit(target).netloc or target
    except ValueError:
        return target
