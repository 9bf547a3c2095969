"""From names to addresses, by the system's own resolver."""

import asyncio
import ipaddress
import socket
from contextlib import suppress
from dataclasses import dataclass
from threading import Thread
from typing import Final, Protocol

from statustray.domain.model.failures import Failure, FailureKind, Phase
from statustray.gateways.net.error_mapping import name_failure


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a name leads.  ``public``: an address of the internet, not of one's own network."""

    address: str
    port: int
    public: bool

    @property
    def version(self) -> int:
        """4 or 6."""
        return 6 if ":" in self.address else 4


class NameResolver(Protocol):
    """Resolves names; tests have a resolver of their own."""

    async def addresses(self, host: str, port: int) -> tuple[Endpoint, ...] | Failure:
        """Return one endpoint or more, the preferred first, or why there is none."""
        ...


class SystemResolver:
    """Asks the system's resolver on at most *threads* threads.

    The threads are daemons of one question each: a resolver that hangs for half a minute must not
    keep the program from ending.
    """

    def __init__(self, *, threads: int = 6) -> None:
        self._free = asyncio.Semaphore(threads)

    async def addresses(self, host: str, port: int) -> tuple[Endpoint, ...] | Failure:
        """Resolve *host*; an address stands for itself."""
        literal = _literal(host, port)
        if literal is not None:
            return (literal,)
        await self._free.acquire()
        answer: _Answer = asyncio.get_running_loop().create_future()
        Thread(target=self._ask, args=(host, port, answer), daemon=True, name="names").start()
        return await answer

    def _ask(self, host: str, port: int, answer: "_Answer") -> None:
        found = _look_up(host, port)
        with suppress(RuntimeError):  # the loop is closed: nobody waits for the answer any more
            answer.get_loop().call_soon_threadsafe(self._hand_over, answer, found)

    def _hand_over(self, answer: "_Answer", found: tuple[Endpoint, ...] | Failure) -> None:
        self._free.release()
        if not answer.done():
            answer.set_result(found)


_Answer = asyncio.Future[tuple[Endpoint, ...] | Failure]

_NOT_FOUND: Final = Failure(FailureKind.NAME_NOT_FOUND, Phase.DNS)


def is_public(address: str) -> bool:
    """Whether *address* belongs to the internet at large."""
    ip = ipaddress.ip_address(address)
    mapped = ip.ipv4_mapped if isinstance(ip, ipaddress.IPv6Address) else None
    return (mapped or ip).is_global


def is_host(text: str) -> bool:
    """Whether *text* can be a host at all: no empty label, none too long (RFC 1035, 2.3.4)."""
    try:
        return bool(text.encode("idna"))
    except UnicodeError:
        return False


def _literal(host: str, port: int) -> Endpoint | None:
    try:
        return Endpoint(str(ipaddress.ip_address(host)), port, is_public(host))
    except ValueError:
        return None


def _look_up(host: str, port: int) -> tuple[Endpoint, ...] | Failure:
    try:
        rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        return name_failure(error)
    except (UnicodeError, OverflowError, ValueError):
        return _NOT_FOUND  # not a name at all: a label too long, an empty one
    except OSError as error:
        return Failure(FailureKind.NAME_SERVER_FAILED, Phase.DNS, error.strerror or "")
    found = dict.fromkeys(str(row[4][0]) for row in rows)
    return tuple(Endpoint(address, port, is_public(address)) for address in found) or _NOT_FOUND
