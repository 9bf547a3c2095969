"""Decide whether the user's own connection works, from check addresses and from services."""

import asyncio
import contextlib
import logging
from typing import Final

from statustray.domain.model.checks.check_result import CanaryAnswer, ConnectionIssue, Network
from statustray.domain.monitoring.connectivity import network, overruled, proxy_issue
from statustray.domain.monitoring.link_quality import LinkQuality
from statustray.engine.connectivity.witnesses import Witnesses
from statustray.engine.environment import Environment

_log = logging.getLogger(__name__)
_SHARED_S: Final = 4.0
"""Checks that fail within this time share one round of connectivity checks."""
_WITNESS_EVERY_S: Final = 60.0
_BLOCKED_S: Final = 600.0
"""Check addresses that are blocked are tried again after this time."""
_NO_ROUTE_S: Final = 25.0


class ConnectivityMonitor:
    """Asks the check addresses when something fails, and while offline until something answers.

    Blocked check addresses must not make the program blind: an answer with a valid certificate
    of any far service proves the connection as well as they do (``witnesses``).  ``link`` is how
    good the connection is by all answers together, ``network_id`` which network is in use.
    Belongs to the engine's loop.
    """

    def __init__(self, environment: Environment, canaries: tuple[str, ...]) -> None:
        self.canaries = canaries
        self.answers: tuple[CanaryAnswer, ...] = ()
        self.link = LinkQuality()
        self.network_id = ""
        self.witnesses = Witnesses(environment)
        self._environment = environment
        self._network = Network.UNKNOWN
        self._blocked = False
        self._asked_at = -_SHARED_S
        self._shared = Network.UNKNOWN
        self._round_at = 0.0
        self._healthy_at = float("-inf")
        self._running: asyncio.Task[Network] | None = None
        self._doubted = asyncio.Event()
        self._moved_at = float("-inf")
        self._turn = 0

    @property
    def network(self) -> Network:
        """The state of the connection; unknown until something far away has answered or failed."""
        if self._network is Network.UNKNOWN and self._answered_at > float("-inf"):
            self._network = Network.ONLINE
        return self._network

    @property
    def issue(self) -> ConnectionIssue | None:
        """What is wrong with a connection that is not simply gone."""
        if self._network.broken:
            return proxy_issue(self.answers)
        # On a connection that loses requests, check addresses fall silent by chance.
        blocked = ConnectionIssue.CHECK_ADDRESSES_BLOCKED if self._blocked else None
        return self.link.issue or blocked

    def moved(self, network_id: str) -> None:
        """Take note of the network in use, empty where no default route leads out."""
        self.network_id = network_id
        self._moved_at = self._environment.clock.monotonic()

    async def refusal_counts(self, service: str, began: float) -> bool:
        """Whether *service*, asked at *began*, has itself refused the connection.

        On a bad connection routers and sign-in pages refuse too: then another far answer must
        come in the same round, and fewer than half of the far services may refuse.
        """
        if not self.link.bad:
            return True
        await self.witnesses.poll(but=service)
        return self._answered_at >= began and not self.witnesses.most_refuse

    async def check(self, *, force: bool = False) -> Network:
        """Return what the connection was just now, by a round that is at most 4 s old.

        ``network`` is what it is afterwards: a short cut may be over by then.  *force* asks even
        if a fresh result is there.
        """
        if not force and self._environment.clock.monotonic() - self._asked_at < _SHARED_S:
            return self._shared
        if self._running is None:
            self._running = asyncio.ensure_future(self._ask())
        # A task of its own, for many failing checks wait for this one round: cancelling one of
        # them must not cancel it.
        return await asyncio.shield(self._running)

    async def retry(self, seconds: float) -> None:
        """Wait *seconds* while offline, then see with one request whether to ask everybody.

        Without a default route nothing is asked at all: a file read tells when one is back.
        """
        if self._without_route():
            await self._pause(_NO_ROUTE_S)
            if not self._without_route():
                await self.check(force=True)
        elif await self._pause(seconds) or await self._one_differs():
            await self.check(force=True)

    def forget(self) -> None:
        """Drop the last result: the computer may be on another network now."""
        self._asked_at = -_SHARED_S
        self._doubted.set()

    def close(self) -> None:
        """Cancel the running round."""
        if self._running is not None:
            self._running.cancel()  # shielded from the checks that wait, it would outlive them

    async def _ask(self) -> Network:
        try:
            self._shared = await self._found()
            self._asked_at = self._environment.clock.monotonic()
            return self._shared
        finally:
            self._running = None

    async def _found(self) -> Network:
        if not self.canaries:
            return Network.ONLINE  # the user's wish not to ask: failures count as they come
        began = self._environment.clock.monotonic()
        recent = self._blocked and began - self._round_at < _BLOCKED_S
        if recent and await self.witnesses.any_answers():
            self._network = Network.ONLINE
            return Network.ONLINE
        found = await self._round()
        if found.broken and await self._contradicted(found, began):
            # Asked once more: where they answer now, the connection had just been cut, unless it
            # is one that loses much, on which a silent round is chance.
            again = await self._round()
            self._note_blocked(again)
            self._network = Network.ONLINE
            return Network.ONLINE if again.broken or self.link.bad else found
        if found is Network.OFFLINE and self.link.bad:
            found = await self._round()  # one silent round is chance on such a connection
        self._blocked = self._blocked and found.broken
        self._network = found
        return found

    async def _round(self) -> Network:
        self._round_at = self._environment.clock.monotonic()
        self.answers = await self._environment.canaries.check(self.canaries)
        if any(answer.healthy for answer in self.answers):
            self._healthy_at = self._environment.clock.monotonic()
        return network(self.answers)

    async def _contradicted(self, found: Network, began: float) -> bool:
        """Whether far services answer although the check addresses do not."""
        if found is Network.OFFLINE:
            return self.witnesses.heard_since(began) > 0 or await self.witnesses.any_answers()
        answered, asked = await self.witnesses.poll()
        return overruled(found, answered=answered, asked=asked)

    def _note_blocked(self, found: Network) -> None:
        if found.broken and not self._blocked:
            _log.info("the connectivity check addresses are blocked here; services answer")
        self._blocked = found.broken

    async def _one_differs(self) -> bool:
        """Ask one address, once a minute the last service instead; tell if things have changed.

        Asking all of them would wake the computer a dozen times to learn that nothing has.
        """
        since = self._environment.clock.monotonic() - self.witnesses.asked_at
        if since >= _WITNESS_EVERY_S and await self.witnesses.last_answers():
            return True
        self._turn += 1
        url = self.canaries[self._turn % len(self.canaries)]
        (answer,) = await self._environment.canaries.check((url,))
        return answer.healthy or answer.answered is (self._network is Network.OFFLINE)

    async def _pause(self, seconds: float) -> bool:
        """Wait, but no longer than until ``forget``; tell whether that was called."""
        # An event and not a sleep: whoever learns of another network ends the pause.
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._doubted.wait(), seconds)
        doubted = self._doubted.is_set()
        self._doubted.clear()
        return doubted

    @property
    def _answered_at(self) -> float:
        return max(self._healthy_at, self.witnesses.answered_at)

    def _without_route(self) -> bool:
        """Whether nothing far away can answer; where something did without a route, it can."""
        near = not self.network_id and self._answered_at >= self._moved_at
        return not near and not self._environment.network_identity.network_id()
