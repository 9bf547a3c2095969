"""Measure how long each phase of an exchange took."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from time import perf_counter

from statustray.domain.model.checks.check_result import ProbeResult, Unexpected
from statustray.domain.model.checks.failures import Phase


class Timing:
    """Milliseconds by phase, summed over redirects; ``phase`` is the one under way.

    Time spent waiting for a place of our own, between ``pause`` and ``resume``, counts neither
    as a phase nor towards the limit: it says nothing about the service.  ``misdirected``: the
    name has led to an address that cannot be its own, and nothing there has proven otherwise.
    """

    def __init__(self, clock: Callable[[], float] = perf_counter) -> None:
        self.phase = Phase.DNS
        self.misdirected = False
        self._clock = clock
        self._began = clock()
        self._paused_at: float | None = None
        self._paused_s = 0.0
        self._spent_ms: dict[Phase, float] = {}
        self._limit: asyncio.Timeout | None = None
        self._left_s = 0.0

    def limit(self, seconds: float) -> asyncio.Timeout:
        """Return a time limit of *seconds* that stands still while this is paused."""
        self._limit = asyncio.timeout(seconds)
        return self._limit

    def pause(self) -> None:
        """Stop the clock: a place of our own is waited for."""
        self._paused_at = self._clock()
        if self._limit is not None:
            when = self._limit.when()
            self._left_s = when - asyncio.get_running_loop().time() if when is not None else 0.0
            self._limit.reschedule(None)

    def resume(self) -> None:
        """Go on from where the clock stopped."""
        if self._paused_at is None:
            return
        self._paused_s += self._clock() - self._paused_at
        self._paused_at = None
        if self._limit is not None:
            self._limit.reschedule(asyncio.get_running_loop().time() + self._left_s)

    @contextmanager
    def during(self, phase: Phase) -> Iterator[None]:
        """Time *phase*; one that fails is not recorded, but stays the phase under way."""
        self.phase = phase
        began, paused_s = self._clock(), self._paused_s
        yield
        took_ms = (self._clock() - began - (self._paused_s - paused_s)) * 1000
        self._spent_ms[phase] = self._spent_ms.get(phase, 0.0) + took_ms

    def reached(
        self,
        *,
        address: str | None,
        certificate_ends: datetime | None = None,
        http_status: int | None = None,
        expected: bool = True,
        unexpected: Unexpected | None = None,
        detail: str = "",
        retry_after: timedelta | None = None,
        challenge: bool = False,
        misdirected: bool = False,
    ) -> ProbeResult:
        """Return the probe's result with the times so far."""
        return ProbeResult(
            dns_ms=self._spent_ms.get(Phase.DNS),
            connect_ms=self._spent_ms.get(Phase.CONNECT),
            tls_ms=self._spent_ms.get(Phase.TLS),
            first_byte_ms=self._spent_ms.get(Phase.REQUEST),
            total_ms=(self._clock() - self._began - self._paused_s) * 1000,
            http_status=http_status,
            address=address,
            certificate_ends=certificate_ends,
            expected=expected,
            unexpected=unexpected,
            detail=detail,
            retry_after=retry_after,
            challenge=challenge,
            misdirected=misdirected,
        )
