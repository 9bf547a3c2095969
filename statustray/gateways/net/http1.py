"""One HTTP/1.1 exchange on a fresh connection, by h11, so that its phases are exact."""

from typing import Final

import h11
import httpx

from statustray.domain.model.failures import FailureKind, Phase
from statustray.gateways.net.body import Body
from statustray.gateways.net.connector import ProbeConnection
from statustray.gateways.net.error_mapping import StoppedError
from statustray.gateways.net.request import Request, Response
from statustray.gateways.net.timing import Timing
from statustray.gateways.net.user_agent import USER_AGENT

_READ: Final = 64 * 1024
_HEADERS: Final = (
    (b"User-Agent", USER_AGENT.encode()),
    (b"Accept", b"*/*"),
    (b"Accept-Encoding", b"gzip"),
    (b"Connection", b"close"),
)


async def converse(
    hop: Request, connection: ProbeConnection, timing: Timing, *, limit_bytes: int
) -> Response:
    """Ask for *hop* and read the answer's first *limit_bytes*; more is not fetched.

    Raises:
        StoppedError: the body cannot be unpacked.
        OSError, h11.RemoteProtocolError: the server hung up, or does not speak HTTP.
    """
    talk = _Talk(connection)
    with timing.during(Phase.REQUEST):
        await talk.ask(hop)
        head = await talk.head()
    with timing.during(Phase.BODY):
        headers = httpx.Headers(head.headers.raw_items())
        body = await talk.body(Body(headers.get("content-encoding", ""), limit=limit_bytes))
    return Response(head.status_code, headers, body, connection.endpoint.public)


class _Talk:
    """The state of one exchange."""

    def __init__(self, connection: ProbeConnection) -> None:
        self._connection = connection
        self._machine = h11.Connection(h11.CLIENT)

    async def ask(self, hop: Request) -> None:
        """Send the request."""
        proxy = self._connection.proxy
        target = str(hop.url).encode() if proxy else hop.url.raw_path
        headers = [(b"Host", hop.url.netloc), *_HEADERS, *hop.headers]
        headers += proxy.headers if proxy else ()
        request = h11.Request(method="GET", target=target, headers=headers)
        for event in (request, h11.EndOfMessage()):
            self._connection.writer.write(self._machine.send(event) or b"")
        await self._connection.writer.drain()

    async def head(self) -> h11.Response:
        """Return the answer's head; what comes before it (1xx) is passed over."""
        while True:
            event = self._machine.next_event()
            if isinstance(event, h11.Response):
                return event
            if event is h11.NEED_DATA and not await self._receive():
                raise ConnectionResetError

    async def body(self, body: Body) -> bytes:
        """Read until the end, or until *body* is full."""
        try:
            while True:
                event = self._machine.next_event()
                if isinstance(event, h11.Data):
                    body.add(event.data)
                elif event is h11.NEED_DATA:
                    await self._receive()
                else:
                    return body.whole()
        except StoppedError as stop:
            if stop.failure.kind is not FailureKind.TOO_LARGE:
                raise
            return body.so_far()

    async def _receive(self) -> bytes:
        data = await self._connection.reader.read(_READ)
        self._machine.receive_data(data)
        return data
