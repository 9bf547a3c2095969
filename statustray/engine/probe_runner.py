"""Probe a service over two connections, so that one lost packet is not a failure."""

import asyncio
from collections.abc import Iterable
from datetime import timedelta
from typing import Final
from urllib.parse import urlsplit

from msgspec.structs import replace

from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind
from statustray.domain.model.service import Probe
from statustray.engine.environment import Environment
from statustray.engine.host_slots import HostSlots
from statustray.engine.ports import NotAskedError

WITHIN: Final = timedelta(seconds=10)
_HEDGE_S: Final = 3.0
"""A connection that has said nothing for this long gets a second one beside it."""
_AGAIN_S: Final = 1.0
"""Wait before retrying: a server that is restarting refuses for a moment."""
_SLOTS_BUSY: Final = 24
_SLOTS_OPEN: Final = 512
_SLOTS_BUSY_S: Final = 0.3
"""After this long a probe is only waiting on I/O, so it frees its slot."""

_Answer = ProbeResult | Failure


class ProbeRunner:
    """Probes services.  Belongs to the engine's loop."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment
        self._slots = HostSlots(busy=_SLOTS_BUSY, open_=_SLOTS_OPEN, busy_s=_SLOTS_BUSY_S)
        self._silent: set[str] = set()

    async def reach(self, probe: Probe) -> ProbeResult | Failure:
        """Probe with at most two connections and fail when both do.

        A failure is tried again after one second.  A connection that has said nothing for three
        seconds gets a second one beside it instead: waiting for its time-out first would double
        the time to a verdict on a black hole.

        Raises:
            NotAskedError: nothing was asked.
        """
        idle = probe.target in self._silent
        async with self._slots.hold(_host_and_port(probe.target), idle=idle):
            answer = await self._twice(probe)
        self._note_silence(probe, answer)
        if isinstance(answer, Failure) and answer.kind is FailureKind.NAME_NOT_FOUND:
            return await self._second_opinion(probe, answer)
        return answer

    def _note_silence(self, probe: Probe, answer: _Answer) -> None:
        if isinstance(answer, Failure) and answer.kind is FailureKind.TIMED_OUT:
            self._silent.add(probe.target)
        else:
            self._silent.discard(probe.target)

    async def _twice(self, probe: Probe) -> _Answer:
        # A task, so that it can go on while another connection is tried beside it.
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
            return _second(answer, await self._environment.prober.reach(probe, within=WITHIN))
        finally:
            first.cancel()  # the answer is known, or nobody waits for it any more

    async def _beside(self, first: asyncio.Future[_Answer], probe: Probe) -> _Answer:
        """Return the first good answer of two connections, or the more telling failure."""
        left = WITHIN - timedelta(seconds=_HEDGE_S)
        second = asyncio.ensure_future(self._environment.prober.reach(probe, within=left))
        running: set[asyncio.Future[_Answer]] = {first, second}
        failed: list[Failure] = []
        try:
            while running:
                done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                for answer in _answers(done):
                    if isinstance(answer, ProbeResult):
                        return answer if first in done else _second(None, answer)
                    failed.append(answer)
            if not failed:
                raise NotAskedError
            return _most_telling(failed)
        finally:
            second.cancel()  # as the first: it must not hold its connection until the time limit

    async def _second_opinion(self, probe: Probe, failure: Failure) -> Failure:
        host = urlsplit(probe.target).hostname
        if self._environment.resolver is None or host is None:
            return failure
        known = await self._environment.resolver.knows(host)
        return replace(failure, kind=FailureKind.BLOCKED_HERE) if known else failure


def _answers(done: Iterable[asyncio.Future[_Answer]]) -> list[_Answer]:
    """Return what was answered; a connection that found no place of ours says nothing."""
    return [t.result() for t in done if not isinstance(t.exception(), NotAskedError)]


def _second(first: Failure | None, answer: _Answer) -> _Answer:
    """Return *answer* of a second connection, after *first* failed or (None) said nothing."""
    if isinstance(answer, ProbeResult):
        return replace(answer, tries=2, lost=first is None or first.kind.may_be_loss)
    return answer if first is None else _most_telling([first, answer])


def _most_telling(failures: list[Failure]) -> Failure:
    """Prefer what the far end said to what may have been lost on the way."""
    return next((f for f in failures if not f.kind.may_be_loss), failures[-1])


def _host_and_port(target: str) -> str:
    """Return host and port of *target*; the whole of it where it cannot be read."""
    try:
        return urlsplit(target).netloc or target
    except ValueError:
        return target
