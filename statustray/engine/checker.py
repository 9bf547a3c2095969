"""Check one service once: its status page, our own probe, and the connection where in doubt."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TypeVar

from msgspec.structs import replace

from statustray.domain.model.checks.check_result import CheckResult, Network, ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.report import Report
from statustray.domain.model.checks.visibility import as_expected
from statustray.domain.model.service import Service
from statustray.domain.text.urls import authenticated
from statustray.engine.connectivity.connectivity_monitor import ConnectivityMonitor
from statustray.engine.environment import Environment
from statustray.engine.pages.status_pages import Pages
from statustray.engine.ports import NotAskedError
from statustray.engine.probe_runner import ProbeRunner

_Answer = TypeVar("_Answer")
_Told = TypeVar("_Told", Report | Failure | None, ProbeResult | Failure | None)
_Answers = tuple[Report | Failure | None, ProbeResult | Failure | None]


class Checker:
    """Checks services.  Belongs to the engine's loop."""

    def __init__(self, environment: Environment, connectivity: ConnectivityMonitor) -> None:
        self.pages = Pages(environment)
        self._environment = environment
        self._connectivity = connectivity
        self._probe_runner = ProbeRunner(environment)

    async def check(
        self, service: Service, *, page: bool, probe: bool, trusted: bool = True
    ) -> CheckResult:
        """Check *service* once by its page, its probe, or both; a bad answer is a value.

        *trusted*: the probe's target has answered as expected before; until then the home page
        speaks where the target does not.

        Raises:
            NotAskedError: no slot came free in time, so nothing was asked.
        """
        began = self._environment.clock.monotonic()
        read, reached = await self._ask(service, page=page, probe=probe)
        if reached is not None and not trusted:
            reached = await self._fall_back(service, reached)
        if not service.local:
            read, reached = _unless_blocked(read), _unless_blocked(reached)
        self._note(service, began, read, reached)
        network = Network.ONLINE
        if self._doubtful(service, read, reached):
            network = await self._connectivity.check()
        refused = isinstance(reached, Failure) and reached.kind is FailureKind.REFUSED
        if refused and not service.local and not network.broken:
            counts = await self._connectivity.refusal_counts(service.id, began)
            network = network if counts else Network.UNKNOWN
        if network.broken:
            self.pages.formats.disregard(service)
        return CheckResult(self._environment.clock.now(), network, read, reached)

    def _note(
        self,
        service: Service,
        began: float,
        page: Report | Failure | None,
        probe: ProbeResult | Failure | None,
    ) -> None:
        """Let what answered vouch for the own connection."""
        if service.read_page is not None and isinstance(page, Report):
            self._connectivity.witnesses.page_read(service, service.read_page)
        if probe is not None:
            self._connectivity.witnesses.probed(service, probe, began=began)

    def close(self) -> None:
        """End what several checks share."""
        self.pages.cancel()
        self._connectivity.close()

    async def _ask(self, service: Service, *, page: bool, probe: bool) -> _Answers:
        target = service.probe if probe else None
        if not page or service.read_page is None:
            return None, await self._probe_runner.reach(target) if target else None
        if target is None:
            return await self.pages.read(service), None
        # At the same time: page and probe are compared, so they should be of one moment.
        read, reached = await asyncio.gather(
            _if_asked(partial(self.pages.read, service)),
            _if_asked(partial(self._probe_runner.reach, target)),
        )
        if read is None and reached is None:
            raise NotAskedError
        return read, reached

    async def _fall_back(
        self, service: Service, reached: ProbeResult | Failure
    ) -> ProbeResult | Failure:
        """Return *reached*, or the home page's answer where the target did not do as expected.

        Where no connection comes free for it, the target's answer stands.
        """
        if service.fallback is None or as_expected(service, reached):
            return reached
        answer = await _if_asked(partial(self._probe_runner.reach, service.fallback))
        return reached if answer is None else replace(answer, instead=True)

    def _doubtful(
        self,
        service: Service,
        page: Report | Failure | None,
        probe: ProbeResult | Failure | None,
    ) -> bool:
        """Whether the answers prove nothing unless the own connection is known to work.

        An answer over plain http may come from a sign-in page.
        """
        if service.local:
            return False
        limited = isinstance(page, Failure) and page.kind is FailureKind.RATE_LIMITED
        failed = isinstance(probe, Failure) or (isinstance(page, Failure) and not limited)
        plain = service.probe is not None and not authenticated(service.probe.target)
        odd = isinstance(probe, ProbeResult) and (plain or not probe.expected)
        return failed or odd


def _unless_blocked(answer: _Told) -> _Told | Failure:
    """Return *answer*, unless it came from where the name of another was sent to be blocked."""
    match answer:
        case Failure(misdirected=True):
            return replace(answer, kind=FailureKind.BLOCKED_HERE)
        case ProbeResult(misdirected=True):
            detail = f"its name leads to {answer.address}"
            return Failure(FailureKind.BLOCKED_HERE, Phase.DNS, detail)
        case _:
            return answer


async def _if_asked(ask: Callable[[], Awaitable[_Answer]]) -> _Answer | None:
    """Return the answer, None where it was not asked for: page or probe alone may decide."""
    try:
        return await ask()  # made here: a check cancelled before it began leaves nothing behind
    except NotAskedError:
        return None
