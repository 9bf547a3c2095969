"""One open HTTP/1.1 connection, as a transport of httpx."""

import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import nullcontext
from datetime import MAXYEAR, UTC, datetime, timedelta
from functools import lru_cache
from typing import Any, Final, cast

import httpcore
import httpx

from statustray.gateways.net.transport.network_stream import NetworkStream
from statustray.gateways.net.transport.proxies import Proxy
from statustray.gateways.net.transport.resolver import Endpoint
from statustray.gateways.net.transport.response_head import LONGEST

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class _Http11(httpcore.AsyncHTTP11Connection):
    MAX_INCOMPLETE_EVENT_SIZE = 2 * LONGEST  # the stream hands over a head and what follows it

    def __init__(self, origin: httpcore.Origin, stream: NetworkStream) -> None:
        super().__init__(origin, stream)
        # httpcore's own lock is anyio's: it loads a whole backend, and each passing of it costs a
        # turn of the loop.  Here one asks at a time, and nothing is waited for within the lock.
        self._state_lock = cast("Any", nullcontext())


class Connection(httpx.AsyncBaseTransport):
    """A connection to one origin, straight or through a proxy.

    ``httpcore``'s connection is used without its pool: that costs a third more for each request,
    and its work grows with the square of the origins that are kept open.  ``forward`` is the HTTP
    proxy to which requests must name the whole address.
    """

    def __init__(
        self,
        stream: NetworkStream,
        origin: httpcore.Origin,
        *,
        endpoint: Endpoint,
        forward: Proxy | None = None,
    ) -> None:
        self.stream = stream
        self.endpoint = endpoint
        self.asked = 0
        self._origin = origin
        self._forward = forward
        self._http = _Http11(origin, stream)
        self._certificate: dict[str, object] = {}
        shown = stream.get_extra_info("peercert")
        if isinstance(shown, dict):
            self._certificate["notAfter"] = shown.get("notAfter")
            shown.clear()  # asyncio keeps it as long as the line, every name of it in four objects

    @property
    def certificate_ends(self) -> datetime | None:
        """When the server's certificate expires; None without TLS, or where it never does."""
        return end_of(self._certificate)

    @property
    def usable(self) -> bool:
        """Whether another request may be sent."""
        return self._http.is_idle() and self.stream.usable

    @property
    def hung_up(self) -> bool:
        """Whether the server has closed what could have been used again."""
        return self._http.is_idle() and not self.stream.usable

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send *request* and return its response once the head has come.

        Raises:
            httpcore.ProtocolError, OSError: the server has hung up, or does not speak HTTP.
        """
        self.asked += 1
        target, headers = request.url.raw_path, request.headers.raw
        if self._forward is not None:
            target = str(request.url).encode("ascii")
            headers = [*headers, *self._forward.authorization]
        origin = self._origin
        url = httpcore.URL(scheme=origin.scheme, host=origin.host, port=origin.port, target=target)
        core = httpcore.Request(request.method, url, headers=headers, extensions=request.extensions)
        response = await self._http.handle_async_request(core)
        return httpx.Response(response.status, headers=response.headers, stream=_Stream(response))

    async def aclose(self) -> None:
        """Close at once."""
        self.stream.abort()


def end_of(certificate: Mapping[str, object]) -> datetime | None:
    """Return when *certificate* expires, None where that can't be told.

    The last second of the year 9999 stands for "never" (RFC 5280, 4.1.2.5), and is of no calendar
    east of Greenwich.
    """
    return _read_end(str(certificate.get("notAfter")))


@lru_cache(maxsize=1024)
def _read_end(written: str) -> datetime | None:
    # Every check of a service meets the same certificate.
    try:
        # Windows' own conversion ends with the year 3000.
        ends = _EPOCH + timedelta(seconds=ssl.cert_time_to_seconds(written))
    except (ValueError, OverflowError):
        return None
    return ends if ends.year < MAXYEAR else None


class _Stream(httpx.AsyncByteStream):
    """The body of a response, as it comes."""

    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._response.aiter_stream():
            yield part

    async def aclose(self) -> None:
        await self._response.aclose()
