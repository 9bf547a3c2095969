"""An HTTP proxy: CONNECT, and whole addresses for plain requests."""

import asyncio
from urllib.parse import urlsplit

from statustray.domain.model.checks.failures import Failure
from statustray.gateways.net.transport.resolver import Endpoint
from tests.little_internet.names import LittleNames
from tests.little_internet.page import head


class LittleProxy:
    """Forwards to the little internet.  ``status`` other than 200 refuses everybody.

    ``asked`` holds each request's first line, ``credentials`` what came with it.
    """

    def __init__(self, names: LittleNames) -> None:
        self.asked: list[str] = []
        self.credentials: list[str] = []
        self.status = 200
        self._names = names
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.WriteTransport] = set()
        self._port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    @property
    def endpoint(self) -> Endpoint:
        return Endpoint("127.0.0.1", self._port, public=False)

    def url_for(self, user: str, password: str) -> str:
        return f"http://{user}:{password}@127.0.0.1:{self._port}"

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._welcome, "127.0.0.1", 0)
        self._port = self._server.sockets[0].getsockname()[1]
        self._names.put("127.0.0.1", self._port, self.endpoint)

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
        while self._open:
            self._open.pop().abort()
        for _ in range(10):
            await asyncio.sleep(0)

    async def _welcome(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.add(writer.transport)
        try:
            await self._serve(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the asker or the server hung up
        finally:
            writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked = await reader.readuntil(b"\r\n\r\n")
        first, *rest = asked.decode("latin-1").split("\r\n")
        self.asked.append(first)
        self.credentials += [line for line in rest if line.lower().startswith("proxy-auth")]
        if self.status != 200:
            writer.write(head(self.status, ("Content-Length", "0")))
            await writer.drain()
            return
        await self._forward(first, asked, reader, writer)

    async def _forward(
        self, first: str, asked: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        method, target, _ = first.split(" ")
        endpoint = await self._endpoint(method, target)
        there, back = await asyncio.open_connection(endpoint.address, endpoint.port)
        self._open.add(back.transport)
        if method == "CONNECT":
            writer.write(head(200))
        else:
            back.write(asked)
        await asyncio.gather(_pump(reader, back), _pump(there, writer))

    async def _endpoint(self, method: str, target: str) -> Endpoint:
        parts = urlsplit(target if method != "CONNECT" else f"//{target}")
        found = await self._names.addresses(parts.hostname or "", parts.port or 80)
        if isinstance(found, Failure):
            raise ConnectionRefusedError
        return found[0]


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()
    writer.transport.abort()
