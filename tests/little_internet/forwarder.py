"""What the proxies of the little internet share: connections accepted, pumped and cut off."""

import asyncio

from tests.little_internet.names import LittleNames


class LittleForwarder:
    """Accepts connections on loopback and forwards them to the little internet."""

    def __init__(self, names: LittleNames) -> None:
        self.port = 0
        self.names = names
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.WriteTransport] = set()

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._welcome, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
        while self._open:
            self._open.pop().abort()
        # The handlers of what was cut off end on the next turns of the loop.
        for _ in range(10):
            await asyncio.sleep(0)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one connection."""
        raise NotImplementedError

    async def connect(
        self, address: str, port: int
    ) -> "tuple[asyncio.StreamReader, asyncio.StreamWriter]":
        """Open a connection that ends with the proxy."""
        there, back = await asyncio.open_connection(address, port)
        self._open.add(back.transport)
        return there, back

    async def _welcome(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.add(writer.transport)
        try:
            await self.serve(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the asker or the server hung up
        finally:
            writer.close()


async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Hand on all that comes."""
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()
    writer.transport.abort()
