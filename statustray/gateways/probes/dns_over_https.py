"""A second opinion on names: DNS over HTTPS (RFC 8484), only where the user chose one."""

import asyncio
import struct
from base64 import urlsafe_b64encode
from datetime import timedelta
from typing import Final

from statustray.gateways.net.connector import Connector, Target
from statustray.gateways.net.error_mapping import EXPECTED, StoppedError
from statustray.gateways.net.headers import is_good
from statustray.gateways.net.http1 import converse
from statustray.gateways.net.request import Request, first_request
from statustray.gateways.net.timing import Timing

_A: Final = 1
_AAAA: Final = 28
_INTERNET: Final = 1
_RECURSE: Final = 0x0100
_HEADER: Final = struct.Struct("!6H")  # RFC 1035, section 4.1.1
_NO_ERROR: Final = 0
_NO_SUCH_NAME: Final = 3
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
        """Whether *host* has an address; None where there is no resolver, or no answer."""
        if self._url is None:
            return None
        answers = await asyncio.gather(self._ask(host, _A), self._ask(host, _AAAA))
        if True in answers:
            return True
        return None if None in answers else False

    async def _ask(self, host: str, kind: int) -> bool | None:
        try:
            hop = first_request(self._address(host, kind), None, private_ok=True)
            async with asyncio.timeout(self._within_s):
                return _verdict(await self._answer(hop)) if isinstance(hop, Request) else None
        except (StoppedError, UnicodeError, *EXPECTED):
            return None

    def _address(self, host: str, kind: int) -> str:
        query = urlsafe_b64encode(_query(host, kind)).rstrip(b"=").decode()
        return f"{self._url}{'&' if '?' in str(self._url) else '?'}dns={query}"

    async def _answer(self, hop: Request) -> bytes:
        timing = Timing()
        async with self._connector.open(Target(*hop.origin), timing) as connection:
            answer = await converse(hop, connection, timing, limit_bytes=_LONGEST)
        return answer.body if is_good(answer.status) else b""


def _query(host: str, kind: int) -> bytes:
    labels = host.rstrip(".").encode("idna").split(b".")
    name = b"".join(bytes([len(label)]) + label for label in labels) + b"\0"
    # The id is 0, so that answers can be cached (RFC 8484, section 4.1).
    return _HEADER.pack(0, _RECURSE, 1, 0, 0, 0) + name + struct.pack("!2H", kind, _INTERNET)


def _verdict(answer: bytes) -> bool | None:
    """Read the header: an answer, no such name, or no word on it."""
    if len(answer) < _HEADER.size:
        return None
    _, flags, _, answers, _, _ = _HEADER.unpack_from(answer)
    code = flags & 0xF
    if code == _NO_ERROR:
        return int(answers) > 0
    return False if code == _NO_SUCH_NAME else None
