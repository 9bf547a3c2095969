"""An HTTP proxy: CONNECT, and whole addresses for plain requests."""

import asyncio
from urllib.parse import urlsplit

from statustray.domain.model.checks.failures import Failure
from statustray.gateways.net.transport.resolver import Endpoint
from tests.little_internet.forwarder import LittleForwarder, pump
from tests.little_internet.names import LittleNames
from tests.little_internet.page import head


class LittleProxy(LittleForwarder):
    """Forwards to the little internet.  ``status`` other than 200 refuses everybody.

    ``asked`` holds each request's first line, ``credentials`` what came with it.
    """

    def __init__(self, names: LittleNames) -> None:
        super().__init__(names)
        self.asked: list[str] = []
        self.credentials: list[str] = []
        self.status = 200

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def endpoint(self) -> Endpoint:
        return Endpoint("127.0.0.1", self.port, public=False)

    def url_for(self, user: str, password: str) -> str:
        return f"http://{user}:{password}@127.0.0.1:{self.port}"

    async def start(self) -> None:
        await super().start()
        self.names.put("127.0.0.1", self.port, self.endpoint)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
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
        there, back = await self.connect(endpoint.address, endpoint.port)
        if method == "CONNECT":
            writer.write(head(200))
        else:
            back.write(asked)
        await asyncio.gather(pump(reader, back), pump(there, writer))

    async def _endpoint(self, method: str, target: str) -> Endpoint:
        parts = urlsplit(target if method != "CONNECT" else f"//{target}")
        found = await self.names.addresses(parts.hostname or "", parts.port or 80)
        if isinstance(found, Failure):
            raise ConnectionRefusedError
        return found[0]
