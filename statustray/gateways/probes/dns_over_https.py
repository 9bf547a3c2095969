"""A second opinion on names: DNS over HTTPS (RFC 8484), only where the user chose one."""

import asyncio
import struct
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from datetime import timedelta
from ipaddress import ip_address
from typing import Final

from statustray.engine.ports import NotAskedError
from statustray.gateways.net.error_mapping import EXPECTED, StoppedError
from statustray.gateways.net.exchange import ask, read_beginning
from statustray.gateways.net.headers import is_good
from statustray.gateways.net.request import Request, first_request
from statustray.gateways.net.timing import Timing
from statustray.gateways.net.transport.address_rules import is_public, is_sinkhole
from statustray.gateways.net.transport.connector import Connector

_A: Final = 1
_AAAA: Final = 28
_INTERNET: Final = 1
_RECURSE: Final = 0x0100
_IS_ANSWER: Final = 0x8000
_HEADER: Final = struct.Struct("!6H")  # RFC 1035, section 4.1.1
_RECORD: Final = struct.Struct("!HHIH")  # RFC 1035, section 4.1.3, behind the name
_NO_ERROR: Final = 0
_NO_SUCH_NAME: Final = 3
_POINTER: Final = 0xC0
_LONGEST: Final = 4096


class DnsOverHttps:
    """Implements ``Resolver``; ``url`` None means that the user chose none."""

    def __init__(
        self,
        connector: Connector,
        url: str | None,
        *,
        within: timedelta = timedelta(seconds=5),
    ) -> None:
        self._connector = connector
        self._url = url.partition("{")[0] if url else None
        self._within_s = within.total_seconds()

    async def knows(self, host: str) -> bool | None:
        """Whether *host* has an address of the internet; None where nobody could tell."""
        if self._url is None:
            return None
        # Together: a name may have addresses of either kind, and one of them is enough.
        answers = await asyncio.gather(self._ask(host, _A), self._ask(host, _AAAA))
        if True in answers:
            return True
        return None if None in answers else False

    async def _ask(self, host: str, kind: int) -> bool | None:
        try:
            request = first_request(self._address(host, kind), private_ok=True)
            if not isinstance(request, Request):
                return None
            timing = Timing()
            async with timing.limit(self._within_s):
                return has_address(await self._answer(request, timing), kind)
        except (StoppedError, NotAskedError, UnicodeError, *EXPECTED):
            return None

    def _address(self, host: str, kind: int) -> str:
        query = urlsafe_b64encode(_query(host, kind)).rstrip(b"=").decode()
        return f"{self._url}{'&' if '?' in str(self._url) else '?'}dns={query}"

    async def _answer(self, request: Request, timing: Timing) -> bytes:
        connection = await self._connector.open(request.origin, timing)
        try:
            response = await ask(connection, request, timing, accept=b"application/dns-message")
            body = await read_beginning(response, timing, limit=_LONGEST)
        finally:
            connection.stream.abort()
        return body if is_good(response.status_code) else b""


def _query(host: str, kind: int) -> bytes:
    labels = host.rstrip(".").encode("idna").split(b".")
    name = b"".join(bytes([len(label)]) + label for label in labels) + b"\0"
    # The id is 0, so that answers can be cached (RFC 8484, section 4.1).
    return _HEADER.pack(0, _RECURSE, 1, 0, 0, 0) + name + struct.pack("!2H", kind, _INTERNET)


def has_address(message: bytes, kind: int) -> bool | None:
    """Whether the answer *message* holds an address of *kind*; None where it says nothing.

    An alias alone is no address.  Filtering resolvers answer with addresses that lead nowhere,
    which tells as little about the name as no answer.
    """
    try:
        _, flags, _, _, _, _ = _HEADER.unpack_from(message)
        code = flags & 0xF
        if not flags & _IS_ANSWER or code not in {_NO_ERROR, _NO_SUCH_NAME}:
            return None
        found = [str(ip_address(data)) for of, data in _records(message) if of == kind]
    except (struct.error, IndexError, ValueError):
        return None
    if any(is_public(address) for address in found):
        return True
    return None if any(is_sinkhole(address) for address in found) else False


def _records(message: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield type and data of each record of the answer section."""
    _, _, questions, answers, _, _ = _HEADER.unpack_from(message)
    at = _HEADER.size
    for _ in range(questions):
        at = _behind_name(message, at) + 4
    for _ in range(answers):
        at = _behind_name(message, at)
        kind, _, _, length = _RECORD.unpack_from(message, at)
        at += _RECORD.size
        yield kind, message[at : at + length]
        at += length


def _behind_name(message: bytes, at: int) -> int:
    """Return where the name that stands at *at* ends (RFC 1035, section 4.1.4)."""
    while (length := message[at]) and length < _POINTER:
        at += length + 1
    return at + (2 if length else 1)
