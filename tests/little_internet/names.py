"""The resolver of the little internet: behind the port, never by patching."""

import asyncio
import socket
from collections.abc import Callable
from threading import Event

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.gateways.net.error_mapping import name_failure
from statustray.gateways.net.transport.resolver import Endpoint, Found, SystemResolver

NOT_FOUND = Failure(FailureKind.NAME_NOT_FOUND, Phase.DNS)
SERVER_FAILED = Failure(FailureKind.NAME_SERVER_FAILED, Phase.DNS)


def _nothing() -> None:
    pass


class LittleNames:
    """Implements ``NameResolver``; implements ``Resolver`` too, as the second opinion.

    ``failure`` answers for every name while it is set; ``hangs`` never answers.
    """

    def __init__(self) -> None:
        self.failure: Failure | None = None
        self.hangs = False
        self.asked: list[str] = []
        self._table: dict[tuple[str, int], tuple[Endpoint, ...]] = {}

    def put(self, host: str, port: int, *endpoints: Endpoint) -> None:
        """Let *host*, asked for *port*, lead to *endpoints*."""
        self._table[host, port] = endpoints

    def forget(self, host: str) -> None:
        """Let *host* not exist any more."""
        self._table = {key: value for key, value in self._table.items() if key[0] != host}

    async def addresses(
        self,
        host: str,
        port: int,
        *,
        reserved: bool = False,
        began: Callable[[], None] = _nothing,
    ) -> tuple[Endpoint, ...] | Failure:
        del reserved
        began()
        self.asked.append(host)
        if self.hangs:
            await asyncio.Event().wait()
        return self.failure or self.endpoints(host, port)

    def endpoints(self, host: str, port: int) -> tuple[Endpoint, ...] | Failure:
        """Return where *host* leads."""
        return self._table.get((host, port)) or self._any(host) or NOT_FOUND

    def renew(self) -> None:
        pass

    async def knows(self, host: str) -> bool | None:
        return bool(self._any(host))

    def _any(self, host: str) -> tuple[Endpoint, ...]:
        """Return where *host* leads whatever the port, for questions about the name alone."""
        return next((found for (name, _), found in self._table.items() if name == host), ())


class SlowNames:
    """The little internet's names behind the program's own resolver, each on a real thread.

    ``hold`` makes a name hold its thread and then fail, as one does whose servers are gone.
    ``at_once`` is the most threads that were held at the same time.
    """

    def __init__(self, names: LittleNames) -> None:
        self.asked: list[str] = []
        self.at_once = 0
        self.system = SystemResolver(look_up=self.look_up)
        self._names = names
        self._held: dict[str, float] = {}
        self._let_go = Event()
        self._holding = 0

    def hold(self, host: str, seconds: float) -> None:
        """Let every look-up of *host* hang for *seconds*."""
        self._held[host] = seconds

    def let_go(self) -> None:
        """End all hanging."""
        self._let_go.set()

    def look_up(self, host: str) -> Found:
        """Block as the system's resolver does."""
        self.asked.append(host)
        if host not in self._held:
            return ("127.0.0.1",)
        self._holding += 1
        self.at_once = max(self.at_once, self._holding)
        self._let_go.wait(self._held[host])
        self._holding -= 1
        return name_failure(socket.gaierror(socket.EAI_AGAIN, "try again"))

    async def addresses(
        self,
        host: str,
        port: int,
        *,
        reserved: bool = False,
        began: Callable[[], None] = _nothing,
    ) -> tuple[Endpoint, ...] | Failure:
        found = await self.system.addresses(host, port, reserved=reserved, began=began)
        return found if isinstance(found, Failure) else self._names.endpoints(host, port)

    def renew(self) -> None:
        self.system.renew()
