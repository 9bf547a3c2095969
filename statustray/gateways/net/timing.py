"""How long each phase of an exchange took."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from time import perf_counter

from statustray.domain.model.check_result import ProbeResult
from statustray.domain.model.failures import Phase


class Timing:
    """Milliseconds by phase, added up over redirects; ``phase`` is the one under way."""

    def __init__(self, clock: Callable[[], float] = perf_counter) -> None:
        self.phase = Phase.DNS
        self._clock = clock
        self._began = clock()
        self._spent_ms: dict[Phase, float] = {}

    @contextmanager
    def during(self, phase: Phase) -> Iterator[None]:
        """Time *phase*; one that fails is not recorded, but stays the phase under way."""
        self.phase = phase
        began = self._clock()
        yield
        took_ms = (self._clock() - began) * 1000
        self._spent_ms[phase] = self._spent_ms.get(phase, 0.0) + took_ms

    def reached(
        self,
        *,
        address: str,
        certificate_ends: datetime | None = None,
        http_status: int | None = None,
        expected: bool = True,
        detail: str = "",
        retry_after: timedelta | None = None,
    ) -> ProbeResult:
        """Return the answer with the times so far."""
        return ProbeResult(
            dns_ms=self._spent_ms.get(Phase.DNS),
            connect_ms=self._spent_ms.get(Phase.CONNECT),
            tls_ms=self._spent_ms.get(Phase.TLS),
            first_byte_ms=self._spent_ms.get(Phase.REQUEST),
            total_ms=(self._clock() - self._began) * 1000,
            http_status=http_status,
            address=address,
            certificate_ends=certificate_ends,
            expected=expected,
            detail=detail,
            retry_after=retry_after,
        )
