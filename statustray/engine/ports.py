"""What the engine needs from the world.  Gateways implement these; tests have fakes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from statustray.domain.model.check_result import CanaryAnswer, ProbeResult
from statustray.domain.model.failures import Failure
from statustray.domain.model.page_key import Secret
from statustray.domain.model.service import Probe


class Clock(Protocol):
    """Wall time for people, monotonic time for waits."""

    def now(self) -> datetime:
        """Return the moment, aware, in UTC."""
        ...

    def monotonic(self) -> float:
        """Return seconds that never go back."""
        ...


@dataclass(frozen=True, slots=True)
class Document:
    """A body that its server called good (2xx), with what a conditional request needs."""

    url: str
    body: bytes
    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Unchanged:
    """A 304: what was read before is fresh now."""


class NotAskedError(Exception):
    """No place of ours came free in time: nothing was asked, and nothing is known."""


class Fetcher(Protocol):
    """Fetches documents within the limits of a good guest."""

    async def get(
        self,
        url: str,
        *,
        known: Document | None = None,
        within: timedelta,
        private_ok: bool,
        key: Secret | None = None,
    ) -> Document | Unchanged | Failure:
        """Fetch *url* as a whole within *within*.

        ``known`` makes the request conditional.  ``private_ok`` False refuses redirects from a
        public to a private address.  ``key`` goes to the origin of *url* only, and unencrypted
        only to a private address or where ``private_ok``.

        Raises:
            NotAskedError: nothing was asked.
        """
        ...

    async def renew(self) -> None:
        """Drop every kept connection: after sleep, after a change of network."""
        ...


class Prober(Protocol):
    """Reaches for a service on fresh connections, each phase timed."""

    async def reach(self, probe: Probe, *, within: timedelta) -> ProbeResult | Failure:
        """Try once; a bad answer is a value.

        Raises:
            NotAskedError: nothing was asked.
        """
        ...


class Canaries(Protocol):
    """Unrelated addresses of different owners: without them silence proves nothing."""

    async def check(self, urls: Sequence[str]) -> tuple[CanaryAnswer, ...]:
        """Ask all of *urls* at once."""
        ...


class Resolver(Protocol):
    """A second opinion on names, only where the user chose one."""

    async def knows(self, host: str) -> bool | None:
        """Whether the second resolver knows *host*; None where none is chosen."""
        ...


@dataclass(frozen=True, slots=True)
class StoredHealth:
    """The last settled state of one service as it was kept on disk.

    ``habits`` is an opaque text of the engine: usual speed, page lateness, recent turns.
    """

    service: str
    level: str
    reason: str
    since: datetime
    at: datetime
    reached_on: tuple[str, ...] = ()
    habits: str = ""


@dataclass(frozen=True, slots=True)
class Transition:
    """A settled change of one service."""

    at: datetime
    service: str
    level: str
    reason: str
    cause: str | None = None


@dataclass(frozen=True, slots=True)
class Sample:
    """What one look adds to the rollups."""

    at: datetime
    service: str
    level: str
    total_ms: float | None


class Memory(Protocol):
    """What survives a restart: settled states, history, what was told."""

    def remembered(self) -> tuple[StoredHealth, ...]:
        """Return the last settled state of every service."""
        ...

    def keep(self, states: Iterable[StoredHealth]) -> None:
        """Keep *states*, replacing what was kept for the same services."""
        ...

    def record(self, transitions: Iterable[Transition]) -> None:
        """Write *transitions* at once."""
        ...

    def sample(self, samples: Iterable[Sample]) -> None:
        """Take *samples* into the rollups; written once a minute and on ``flush``."""
        ...

    def alert_state(self) -> str:
        """Return the book of told notices as it was kept, empty when there is none."""
        ...

    def keep_alert_state(self, text: str) -> None:
        """Keep the book of told notices."""
        ...

    def flush(self, now: datetime) -> None:
        """Write what is still held."""
        ...


class PageKeys(Protocol):
    """The keys of pages behind a password or a token."""

    async def key(self, service: str) -> Secret | Failure | None:
        """Return the key of the page of *service*, None where none was given.

        A store that does not answer soon is a ``Failure``; what it answers later serves later.
        """
        ...


class NetworkIdentity(Protocol):
    """Where this computer is on the network."""

    def network_id(self) -> str:
        """Return a stable, anonymous name of the network in use; empty when there is none."""
        ...


__all__ = [
    "Canaries",
    "Clock",
    "Document",
    "Fetcher",
    "Memory",
    "NetworkIdentity",
    "NotAskedError",
    "PageKeys",
    "Prober",
    "Resolver",
    "Sample",
    "StoredHealth",
    "Transition",
    "Unchanged",
]
