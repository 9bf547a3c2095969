"""Resolve host names through the operating system's own resolver."""

import asyncio
import ipaddress
import socket
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from enum import Enum, auto
from threading import Thread
from typing import Final, Protocol

from msgspec import Struct, field

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.engine.ports import NotAskedError
from statustray.gateways.net.error_mapping import name_failure
from statustray.gateways.net.transport.address_rules import is_public

_THREADS: Final = 64
_HANGING: Final = 192
_HANGS_AFTER_S: Final = 1.0
_PATIENCE_S: Final = 10.0


class Endpoint(Struct, frozen=True):
    """An address and a port to connect to.

    ``public`` is whether the address belongs to the internet rather than to a private network.
    """

    address: str
    port: int
    public: bool

    @property
    def version(self) -> int:
        """4 or 6."""
        return 6 if ":" in self.address else 4


def _ignore() -> None:
    """Do nothing when a look-up begins."""


class NameResolver(Protocol):
    """Resolves host names.  Tests bring a resolver of their own."""

    async def addresses(
        self,
        host: str,
        port: int,
        *,
        reserved: bool = False,
        began: Callable[[], None] = _ignore,
    ) -> tuple[Endpoint, ...] | Failure:
        """Return at least one endpoint, the preferred one first, or why there is none.

        ``reserved`` skips the queue: connectivity checks must not wait behind services.
        ``began`` is called when the look-up is under way; time before that was spent waiting
        for us and says nothing about the name.

        Raises:
            NotAskedError: no thread came free in time, so nothing was asked.
        """
        ...

    def renew(self) -> None:
        """Share no look-up that is under way: the network is another one."""
        ...


Found = tuple[str, ...] | Failure


class SystemResolver:
    """Share one look-up per name, and bound how many run at once.

    ``getaddrinfo`` blocks and cannot be cancelled: a name whose servers are gone holds its thread
    for up to a minute.  So a look-up that has hung for a second stops counting against the places
    for work, and a name never holds more than one thread however often it is asked for.  Threads
    are daemons of one question each, because a hanging resolver must not keep the program alive.

    Belongs to one event loop.  ``look_up`` may block for as long as it likes.
    """

    def __init__(
        self,
        *,
        threads: int = _THREADS,
        hanging: int = _HANGING,
        patience_s: float = _PATIENCE_S,
        look_up: Callable[[str], Found] | None = None,
    ) -> None:
        self._at_work = threads
        self._spare = hanging
        self._patience_s = patience_s
        self._look_up = look_up or system_look_up
        self._under_way: dict[str, _LookUp] = {}
        self._queue: deque[_LookUp] = deque()

    async def addresses(
        self,
        host: str,
        port: int,
        *,
        reserved: bool = False,
        began: Callable[[], None] = _ignore,
    ) -> tuple[Endpoint, ...] | Failure:
        """Resolve *host*; an address literal stands for itself."""
        literal = _literal(host, port)
        if literal is not None:
            began()
            return (literal,)
        look_up = self._join(host.lower(), reserved=reserved)
        try:
            await self._begun(look_up)
            began()
            # Shielded: whoever gives up must not take the answer from the others.
            found = await asyncio.shield(look_up.answer)
        finally:
            look_up.askers -= 1
        if isinstance(found, Failure):
            return found
        return tuple(Endpoint(address, port, is_public(address)) for address in found)

    def renew(self) -> None:
        """Share no look-up that is under way: the network is another one."""
        # What is queued was not asked yet, and will be asked on the new network.
        queued = {look_up.host: look_up for look_up in self._queue}
        self._under_way = queued

    def _join(self, host: str, *, reserved: bool) -> "_LookUp":
        look_up = self._under_way.get(host)
        if look_up is None:
            look_up = self._under_way[host] = _LookUp(host)
            self._queue.append(look_up)
        look_up.askers += 1
        if reserved and not look_up.begun.is_set():
            self._queue.remove(look_up)
            self._begin(look_up, _LookUpSlot.RESERVED)
        self._begin_queued()
        return look_up

    async def _begun(self, look_up: "_LookUp") -> None:
        try:
            async with asyncio.timeout(self._patience_s):
                await look_up.begun.wait()
        except TimeoutError:
            raise NotAskedError from None

    def _begin_queued(self) -> None:
        while self._at_work and self._queue:
            look_up = self._queue.popleft()
            if look_up.askers:
                self._at_work -= 1
                self._begin(look_up, _LookUpSlot.AT_WORK)
            else:
                self._under_way.pop(look_up.host)  # everyone who wanted it gave up

    def _begin(self, look_up: "_LookUp", place: "_LookUpSlot") -> None:
        loop = asyncio.get_running_loop()
        look_up.place = place
        look_up.begun.set()
        if place is _LookUpSlot.AT_WORK:
            look_up.timer = loop.call_later(_HANGS_AFTER_S, self._set_aside, look_up)

        def run() -> None:
            found = self._look_up(look_up.host)
            with suppress(RuntimeError):  # the loop is closed: nobody waits for the answer
                loop.call_soon_threadsafe(self._finish, look_up, found)

        # A thread of its own, not the loop's pool: that is joined at exit, and would wait for
        # a resolver that hangs.
        try:
            Thread(target=run, daemon=True, name="names").start()
        except RuntimeError:  # the system starts no more threads
            self._leave(look_up)
            look_up.answer.set_exception(NotAskedError())

    def _set_aside(self, look_up: "_LookUp") -> None:
        """Let others work while *look_up* hangs, unless too many hang already."""
        if self._spare:
            self._spare -= 1
            self._at_work += 1
            look_up.place = _LookUpSlot.SPARE
            self._begin_queued()

    def _finish(self, look_up: "_LookUp", found: Found) -> None:
        self._leave(look_up)
        look_up.answer.set_result(found)
        self._begin_queued()

    def _leave(self, look_up: "_LookUp") -> None:
        if self._under_way.get(look_up.host) is look_up:
            del self._under_way[look_up.host]
        if look_up.timer is not None:
            look_up.timer.cancel()  # it has an answer: it is none that hangs
        self._at_work += look_up.place is _LookUpSlot.AT_WORK
        self._spare += look_up.place is _LookUpSlot.SPARE


class _LookUpSlot(Enum):
    """What a running look-up is counted against."""

    AT_WORK = auto()
    SPARE = auto()
    RESERVED = auto()


class _LookUp(Struct):
    """One look-up, queued or under way.  ``askers`` counts who waits for it."""

    host: str
    begun: asyncio.Event = field(default_factory=asyncio.Event)
    answer: asyncio.Future[Found] = field(default_factory=asyncio.Future)
    askers: int = 0
    place: _LookUpSlot = _LookUpSlot.RESERVED
    timer: asyncio.TimerHandle | None = None


_NOT_FOUND: Final = Failure(FailureKind.NAME_NOT_FOUND, Phase.DNS)


def _literal(host: str, port: int) -> Endpoint | None:
    try:
        return Endpoint(str(ipaddress.ip_address(host)), port, is_public(host))
    except ValueError:
        return None


def system_look_up(host: str) -> Found:
    """Ask the operating system where *host* leads; blocks for as long as it likes."""
    try:
        rows = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        return name_failure(error)
    except (UnicodeError, OverflowError, ValueError):
        return _NOT_FOUND  # not a name at all: a label too long, an empty one
    except OSError as error:
        return Failure(FailureKind.NAME_SERVER_FAILED, Phase.DNS, error.strerror or "")
    return tuple(dict.fromkeys(str(row[4][0]) for row in rows)) or _NOT_FOUND
