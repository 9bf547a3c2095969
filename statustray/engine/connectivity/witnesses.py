"""Far services that vouch for the user's own connection beside the check addresses."""

import asyncio
from collections.abc import Collection
from datetime import timedelta
from typing import Final

from msgspec import Struct

from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind
from statustray.domain.model.service import Probe, Service
from statustray.domain.text.urls import authenticated
from statustray.engine.environment import Environment
from statustray.engine.ports import NotAskedError

_AT_ONCE: Final = 3
_WITHIN: Final = timedelta(seconds=4)


class _Witness(Struct, frozen=True):
    """What a service answered at, and when the request for its last answer began."""

    target: str
    began: float


class Witnesses:
    """The far services that answer with a valid certificate, and those that refuse.

    Asked are first those that answered last.
    ``answered_at`` is when the last answer came.  Times are seconds of the monotonic clock.
    """

    def __init__(self, environment: Environment) -> None:
        self.answered_at = float("-inf")
        self.asked_at = float("-inf")
        self._environment = environment
        self._by_service: dict[str, _Witness] = {}
        self._refuses: dict[str, bool] = {}

    def choose(self, services: Collection[Service], views: Collection[str] = ()) -> None:
        """Forget all but *services*, and *views* by their ``view_witness``.

        Services that have not answered yet may be asked as well, after those that have: else one
        that fails at the start, where the check addresses are blocked, would blind the program.
        """
        kept = {*(service.id for service in services), *views}
        known = {key: witness for key, witness in self._by_service.items() if key in kept}
        targets = {service.id: _target(service) for service in services if not service.local}
        new = {key: _Witness(target, float("-inf")) for key, target in targets.items() if target}
        self._by_service = {**{key: new[key] for key in new if key not in known}, **known}
        self._refuses = {key: refuses for key, refuses in self._refuses.items() if key in kept}

    def view_read(self, url: str, *, began: float) -> None:
        """Take note that a file of a far host was read in a request begun at *began*."""
        if authenticated(url):
            self._by_service[view_witness(url)] = _Witness(url, began)
            self.answered_at = self._now()

    def page_read(self, service: Service, url: str) -> None:
        """Take note that the page at *url* was read; perhaps for an earlier check."""
        self._answered(service, url, float("-inf"))

    def probed(self, service: Service, answer: ProbeResult | Failure, *, began: float) -> None:
        """Take note of the *answer* to a probe that began at *began*."""
        if service.local or service.probe is None:
            return
        self._refuses[service.id] = _is_refusal(answer)
        if _responds(answer) and self._answered(service, service.probe.target, began):
            self.answered_at = self._now()

    def heard_since(self, moment: float) -> int:
        """Count the services whose answer belongs to a request begun after *moment*."""
        return sum(witness.began >= moment for witness in self._by_service.values())

    @property
    def most_refuse(self) -> bool:
        """Whether at least half of the far services refuse connections."""
        return 2 * sum(self._refuses.values()) >= len(self._refuses)

    async def any_answers(self) -> bool:
        """Whether one of the services that answered last answers now."""
        # All at once: one that answers is enough, and none should be waited for after that.
        running = {asyncio.ensure_future(self._ask(key)) for key in self._newest(_AT_ONCE)}
        try:
            while running:
                done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                if any(task.result() for task in done):
                    return True
            return False
        finally:
            for task in running:
                task.cancel()

    async def poll(self, *, but: str = "") -> tuple[int, int]:
        """Ask the services that answered last, *but* one.

        Return how many answer, and how many were asked.
        """
        asked = [key for key in self._newest(_AT_ONCE + 1) if key != but][:_AT_ONCE]
        # Together, so that the longest answer and not their sum is waited for.
        answers = await asyncio.gather(*(self._ask(key) for key in asked))
        return sum(answers), len(answers)

    async def last_answers(self) -> bool:
        """Whether the one service that answered last answers now."""
        return any([await self._ask(key) for key in self._newest(1)])

    def _newest(self, count: int) -> list[str]:
        return list(reversed(self._by_service))[:count]

    def _answered(self, service: Service, target: str, began: float) -> bool:
        if service.local or not authenticated(target):
            return False
        self._by_service.pop(service.id, None)  # the newest stands last
        self._by_service[service.id] = _Witness(target, began)
        return True

    async def _ask(self, service: str) -> bool:
        witness, began = self._by_service[service], self._now()
        self.asked_at = began
        try:
            answer = await self._environment.prober.reach(Probe(witness.target), within=_WITHIN)
        except NotAskedError:
            return False
        if service in self._refuses:
            self._refuses[service] = _is_refusal(answer)
        kept = service in self._by_service  # it may have been dropped meanwhile
        if not _responds(answer):
            if kept:  # the next time others are asked first
                self._by_service = {service: witness, **self._by_service}
            return False
        self.answered_at = self._now()
        if kept:
            self._by_service[service] = _Witness(witness.target, began)
        return True

    def _now(self) -> float:
        return self._environment.clock.monotonic()


def _target(service: Service) -> str | None:
    """Return where *service* answers with a certificate; None where it does not."""
    targets = (service.probe.target if service.probe else "", service.read_page or "")
    return next(filter(authenticated, targets), None)


def view_witness(url: str) -> str:
    """Return the name under which a published file at *url* is a witness."""
    return f"view {url}"


def _is_refusal(answer: ProbeResult | Failure) -> bool:
    return isinstance(answer, Failure) and answer.kind is FailureKind.REFUSED


def _responds(answer: ProbeResult | Failure) -> bool:
    """Whether a server has answered, even if only with an error."""
    return isinstance(answer, ProbeResult) or answer.http_status is not None
