"""Ask one question over an open connection, each phase timed."""

import asyncio
from typing import Final

import httpx

from statustray.domain.model.checks.failures import FailureKind, Phase
from statustray.gateways.net.body import Body
from statustray.gateways.net.error_mapping import StoppedError
from statustray.gateways.net.request import USER_AGENT, Request
from statustray.gateways.net.timing import Timing
from statustray.gateways.net.transport.connection import Connection

_Headers = tuple[tuple[bytes, bytes], ...]
# What has come is read without a pause: in chunks of a byte each it would hold up all others.
_PIECES_AT_ONCE: Final = 256
_ONCE: Final[_Headers] = ((b"Connection", b"close"),)


async def ask(
    connection: Connection,
    request: Request,
    timing: Timing,
    *,
    accept: bytes = b"*/*",
    once: bool = True,
) -> httpx.Response:
    """Send *request* and return the response once its head has come.

    ``once``: nothing more will be asked on this connection.

    Raises:
        OSError, httpcore.ProtocolError: the server has hung up, or does not speak HTTP.
    """
    headers = [
        (b"Host", request.url.netloc),
        (b"User-Agent", USER_AGENT.encode()),
        (b"Accept", accept),
        (b"Accept-Encoding", b"gzip"),
        *(_ONCE if once else ()),
        *request.headers,
    ]
    with timing.during(Phase.REQUEST):
        return await connection.handle_async_request(
            httpx.Request("GET", request.url, headers=headers)
        )


async def read(response: httpx.Response, body: Body, timing: Timing) -> None:
    """Read the rest of *response* into *body*.

    Raises:
        StoppedError: the body is too large or cannot be unpacked.
        OSError, httpcore.ProtocolError: it does not come whole.
    """
    stream = response.stream
    assert isinstance(stream, httpx.AsyncByteStream)  # noqa: S101 - as every transport gives it
    with timing.during(Phase.BODY):
        pieces = 0
        async for piece in stream:
            body.add(piece)
            pieces += 1
            if pieces % _PIECES_AT_ONCE == 0:
                await asyncio.sleep(0)
        await stream.aclose()  # only now can the connection be used again


async def read_beginning(response: httpx.Response, timing: Timing, *, limit: int) -> bytes:
    """Return the first *limit* bytes of the body, unpacked; more is not fetched.

    Raises:
        StoppedError: it cannot be unpacked.
        OSError, httpcore.ProtocolError: it does not come whole.
    """
    body = Body(response.headers.get("content-encoding", ""), limit=limit)
    try:
        await read(response, body, timing)
        return body.whole()
    except StoppedError as stop:
        if stop.failure.kind is not FailureKind.TOO_LARGE:
            raise
        return body.so_far()
