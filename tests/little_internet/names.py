"""The resolver of the little internet: behind the port, never by patching."""

import asyncio

from statustray.domain.model.failures import Failure, FailureKind, Phase
from statustray.gateways.net.resolver import Endpoint

NOT_FOUND = Failure(FailureKind.NAME_NOT_FOUND, Phase.DNS)
SERVER_FAILED = Failure(FailureKind.NAME_SERVER_FAILED, Phase.DNS)


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

    async def addresses(self, host: str, port: int) -> tuple[Endpoint, ...] | Failure:
        self.asked.append(host)
        if self.hangs:
            await asyncio.Event().wait()
        if self.failure is not None:
            return self.failure
        return self._table.get((host, port)) or self._any(host) or NOT_FOUND

    async def knows(self, host: str) -> bool | None:
        return bool(self._any(host))

    def _any(self, host: str) -> tuple[Endpoint, ...]:
        """Return where *host* leads whatever the port, for questions about the name alone."""
        return next((found for (name, _), found in self._table.items() if name == host), ())
