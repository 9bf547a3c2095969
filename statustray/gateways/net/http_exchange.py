"""One HTTP exchange over an httpx transport."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Protocol, cast

import httpx

from statustray.domain.model.failures import Phase
from statustray.gateways.net.body import Body
from statustray.gateways.net.connection_pool import PooledConnection
from statustray.gateways.net.headers import is_good
from statustray.gateways.net.request import Request, Response
from statustray.gateways.net.resolver import Endpoint
from statustray.gateways.net.user_agent import USER_AGENT

_HEADERS: Final = (
    (b"user-agent", USER_AGENT.encode()),
    (
        b"accept",
        b"application/json, application/atom+xml, application/rss+xml, text/html;q=0.8, */*;q=0.5",
    ),
    (b"accept-encoding", b"gzip"),
)

_PHASES: Final = {
    "connection.connect_tcp.started": Phase.CONNECT,
    "connection.start_tls.started": Phase.TLS,
    "http11.send_request_headers.started": Phase.REQUEST,
    "http11.receive_response_body.started": Phase.BODY,
}

_OPENED: Final = "connection.connect_tcp.complete"
_NOT_MODIFIED: Final = 304


class _Closable(Protocol):
    async def aclose(self) -> None: ...


@dataclass(slots=True)
class Trace:
    """How far an exchange has come, and the connection that it had to open."""

    phase: Phase = Phase.CONNECT
    opened: _Closable | None = None

    async def __call__(self, event: str, info: Mapping[str, object]) -> None:
        """Follow httpcore's events."""
        self.phase = _PHASES.get(event, self.phase)
        if event == _OPENED:
            self.opened = cast("_Closable", info["return_value"])

    async def close(self) -> None:
        """Close what was opened: httpcore leaves it open when a handshake is cancelled."""
        if self.opened is not None:
            await self.opened.aclose()


async def exchange(
    hop: Request, line: PooledConnection, endpoint: Endpoint | None, trace: Trace
) -> Response:
    """Ask, and read the whole answer.

    Raises:
        StoppedError: the body is too large or cannot be unpacked.
        httpx.TransportError: anything else that went wrong.
    """
    try:
        response = await line.transport.handle_async_request(_request(hop, line, endpoint, trace))
    except BaseException:
        await trace.close()
        raise
    try:
        body = await _body(response)
    finally:
        await response.aclose()
    line.note(endpoint, connected=trace.opened is not None, kept=_stays_open(response, body))
    public = endpoint is None or endpoint.public
    return Response(response.status_code, response.headers, body or b"", public)


def _request(
    hop: Request, line: PooledConnection, endpoint: Endpoint | None, trace: Trace
) -> httpx.Request:
    """Address the endpoint, in the name of the host."""
    extensions: dict[str, object] = {"trace": trace}
    url = hop.url
    if endpoint is not None and endpoint.address != hop.origin.host:
        extensions["sni_hostname"] = hop.origin.host
    if endpoint is not None:
        url = _towards(url, endpoint)
    headers = [(b"host", hop.url.netloc), *_HEADERS, *hop.headers]
    if line.cold:
        headers.append((b"connection", b"close"))
    return httpx.Request("GET", url, headers=headers, extensions=extensions)


@lru_cache(maxsize=1024)
def _towards(url: httpx.URL, endpoint: Endpoint) -> httpx.URL:
    return url.copy_with(host=endpoint.address, port=endpoint.port)


async def _body(response: httpx.Response) -> bytes | None:
    """Return a document's body; None where it is not worth reading."""
    if not is_good(response.status_code) and not _bodiless(response):
        return None
    body = Body(response.headers.get("content-encoding", ""))
    async for piece in response.aiter_raw():
        body.add(piece)
    return body.whole()


def _bodiless(response: httpx.Response) -> bool:
    return response.status_code == _NOT_MODIFIED or response.headers.get("content-length") == "0"


def _stays_open(response: httpx.Response, body: bytes | None) -> bool:
    return body is not None and response.headers.get("connection", "").lower() != "close"
