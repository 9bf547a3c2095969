"""The ports: what the engine needs from outside.  Gateways implement them; tests have fakes."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from msgspec import Struct

from statustray.domain.model.checks.check_result import CanaryAnswer, ProbeResult
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.page_key import Secret
from statustray.domain.model.service import Probe


class Clock(Protocol):
    """Wall time for people, monotonic time for waits."""

    def now(self) -> datetime:
        """Return the current time, aware, in UTC."""
        ...

    def monotonic(self) -> float:
        """Return seconds that never go back."""
        ...


class Document(Struct, frozen=True):
    """A body that its server called good (2xx), with what a conditional request needs.

    ``public``: the server stands in the internet, not on a network of one's own.
    """

    url: str
    body: bytes
    etag: str | None = None
    last_modified: str | None = None
    public: bool = False

    @property
    def conditional(self) -> bool:
        """Whether a request with this document as ``known`` may be answered with 304."""
        return bool(self.etag or self.last_modified)


class Unchanged(Struct, frozen=True):
    """A 304 to a conditional request: what was read before is up to date.

    ``public``: as in ``Document``.
    """

    public: bool = False


class NotAskedError(Exception):
    """No slot came free in time: nothing was asked, and nothing is known."""


class Fetcher(Protocol):
    """Fetches documents within the limits of a good guest."""

    async def get(
        self,
        url: str,
        *,
        known: Document | None = None,
        within: timedelta,
        private_ok: bool,
        public_only: bool = False,
        key: Secret | None = None,
        most_bytes: int | None = None,
    ) -> Document | Unchanged | Failure:
        """Fetch *url* as a whole within *within*.

        ``known`` makes the request conditional.  ``private_ok`` False refuses redirects from a
        public to a private address; ``public_only`` refuses a private address from the first on,
        for what a public page has named.  ``key`` goes to the origin of *url* only, and unencrypted
        only to a private address or where ``private_ok``.  ``most_bytes`` is the largest body that
        is read, less than the usual limit.

        Raises:
            NotAskedError: nothing was asked.
        """
        ...

    async def renew(self) -> None:
        """Drop every kept connection: after sleep, after a change of network."""
        ...


class Prober(Protocol):
    """Probes a service on a fresh connection, each phase timed."""

    async def reach(self, probe: Probe, *, within: timedelta) -> ProbeResult | Failure:
        """Probe once; a failure is returned, not raised.

        Raises:
            NotAskedError: nothing was asked.
        """
        ...


class Canaries(Protocol):
    """Connectivity checks: addresses of different owners, none of them a watched service."""

    async def check(self, urls: Sequence[str]) -> tuple[CanaryAnswer, ...]:
        """Ask all of *urls* at once."""
        ...


class Resolver(Protocol):
    """A second DNS resolver, only where the user chose one."""

    async def knows(self, host: str) -> bool | None:
        """Return whether the second resolver knows *host*; None where none is chosen."""
        ...


class StoredHealth(Struct, frozen=True):
    """The last settled state of one service, as stored.

    ``habits`` is opaque text of the engine: usual response time, page delays, recent changes.
    """

    service: str
    level: str
    reason: str
    since: datetime
    at: datetime
    reached_on: tuple[str, ...] = ()
    habits: str = ""


class Transition(Struct, frozen=True):
    """A settled change of one service."""

    at: datetime
    service: str
    level: str
    reason: str
    cause: str | None = None


class Sample(Struct, frozen=True):
    """What one check adds to the rollups.

    ``holds`` is how long its level counts at most when no other follows.
    """

    at: datetime
    service: str
    level: str
    total_ms: float | None
    holds: timedelta = timedelta(minutes=6)


class Memory(Protocol):
    """What survives a restart: settled states, history, alert state, notes."""

    def note_time(self, now: datetime) -> None:
        """Say what time it is: what is stored for later was written by a clock that was wrong."""
        ...

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
        """Add *samples* to the rollups; written every two minutes and on ``flush``."""
        ...

    def alert_state(self) -> str:
        """Return the stored alert state, empty when there is none."""
        ...

    def keep_alert_state(self, text: str) -> None:
        """Store the alert state."""
        ...

    def note(self, name: str) -> str:
        """Return the note of that name, empty when there is none."""
        ...

    def keep_note(self, name: str, text: str) -> None:
        """Store a note, replacing the earlier one of that name."""
        ...

    def flush(self, now: datetime) -> None:
        """Write what is still pending."""
        ...


class PageKeys(Protocol):
    """The keys of status pages behind a password or a token."""

    async def key(self, service: str, page: str) -> Secret | Failure | None:
        """Return the key of *service* for the address *page*, None where none was given.

        A key that was given for another origin is a ``Failure`` whose detail names that one.  A
        store that does not answer soon is a ``Failure``; what it answers later serves later.
        """
        ...


class ViewFiles(Protocol):
    """Files that other places publish, perhaps on a share that hangs."""

    async def read(self, path: str) -> bytes | str:
        """Return the content of the file at *path*, or a sentence that says why it is not read."""
        ...


class NetworkIdentity(Protocol):
    """Which network this computer is on."""

    def network_id(self) -> str:
        """Return a stable, anonymous name of the network in use; empty when there is none."""
        ...
