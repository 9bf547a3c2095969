"""Reaching for a service: two connections at most a look, in lanes that silence cannot block."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Final
from urllib.parse import urlsplit
from weakref import WeakValueDictionary

from statustray.domain.model.check_result import ProbeResult
from statustray.domain.model.failures import Failure, FailureKind
from statustray.domain.model.service import Probe
from statustray.engine.environment import Environment

WITHIN: Final = timedelta(seconds=10)
_HEDGE_S: Final = 3.0
"""A connection that says nothing for this long gets a second one beside it."""
_AGAIN_S: Final = 1.0
_BUSY: Final = 24
_OPEN: Final = 512
_BUSY_S: Final = 0.3
"""Whoever waits longer than this costs no CPU any more and gives its place away."""
_AT_A_HOST: Final = 2
"""Looks at a time at one host and port."""


class ProbeSlots:
    """At most 24 looks at work, 512 open and two at a host.

    A place at work is given back after 0.3 s at the latest, and a host that swallowed packets
    last time takes none: such hosts never delay others.
    """

    def __init__(self) -> None:
        self._busy = asyncio.Semaphore(_BUSY)
        self._open = asyncio.Semaphore(_OPEN)
        self._hosts: WeakValueDictionary[str, asyncio.Semaphore] = WeakValueDictionary()

    @asynccontextmanager
    async def network_id(self, host: str, *, idle: bool) -> AsyncIterator[None]:
        """Hold a place while the body runs; an *idle* one, which mostly waits, is not at work."""
        turn = self._hosts.setdefault(host, asyncio.Semaphore(_AT_A_HOST))
        async with turn, self._open:
            held = not idle
            if held:
                await self._busy.acquire()

            def give_back() -> None:
                nonlocal held
                if held:
                    held = False
                    self._busy.release()

            timer = asyncio.get_running_loop().call_later(_BUSY_S, give_back)
            try:
                yield
            finally:
                timer.cancel()
                give_back()


class ProbeRunner:
    """Looks with a probe.  Belongs to the engine's loop."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment
        self._lanes = ProbeSlots()
        self._silent: set[str] = set()

    async def reach(self, probe: Probe) -> ProbeResult | Failure:
        """Reach for *probe*: one lost packet or one tired server is not a failure.

        A failure at once is tried again after a second, a silence gets a second connection
        beside it after three; the look fails when both do.
        """
        async with self._lanes.network_id(
            _network_id(probe.target), idle=probe.target in self._silent
        ):
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
                    return answers[0]
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


def _network_id(target: str) -> str:
    """Return host and port of *target*; the whole of it where it cannot be read."""
    try:
        return urlsplit(target).netloc or target
    except ValueError:
        return target
