"""A SOCKS 5 proxy (RFC 1928), with user name and password where it wants them (RFC 1929)."""

import asyncio

from statustray.domain.model.checks.failures import Failure
from tests.little_internet.names import LittleNames

_NO_SIGN_IN, _PASSWORD, _NONE = 0, 2, 255


class LittleSocks:
    """Forwards to the little internet, and resolves its names.

    ``asked`` holds host and port of each request, ``reply`` is its answer to every one: 0 connects.
    ``wants`` is the user name and password that it wants, None for none.
    """

    def __init__(self, names: LittleNames) -> None:
        self.asked: list[tuple[str, int]] = []
        self.reply = 0
        self.wants: tuple[str, str] | None = None
        self._names = names
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.WriteTransport] = set()
        self.port = 0

    @property
    def url(self) -> str:
        return f"socks5://127.0.0.1:{self.port}"

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._welcome, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

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
            if await self._signed_in(reader, writer):
                await self._forward(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the asker or the server hung up
        finally:
            writer.close()

    async def _signed_in(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        _, count = await reader.readexactly(2)
        methods = await reader.readexactly(count)
        method = _PASSWORD if self.wants else _NO_SIGN_IN
        writer.write(bytes((5, method if method in methods else _NONE)))
        if method not in methods or self.wants is None:
            return method in methods
        _, length = await reader.readexactly(2)
        user = await reader.readexactly(length)
        password = await reader.readexactly((await reader.readexactly(1))[0])
        good = (user.decode(), password.decode()) == self.wants
        writer.write(bytes((1, 0 if good else 1)))
        return good

    async def _forward(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        _, _, _, kind = await reader.readexactly(4)
        length = {1: 4, 4: 16}.get(kind) or (await reader.readexactly(1))[0]
        host = (await reader.readexactly(length)).decode("ascii", "replace")
        port = int.from_bytes(await reader.readexactly(2), "big")
        self.asked.append((host, port))
        found = self._names.endpoints(host, port)
        writer.write(bytes((5, self.reply, 0, 3, 4)) + b"name" + bytes(2))
        if self.reply or isinstance(found, Failure):
            await writer.drain()
            return
        there, back = await asyncio.open_connection(found[0].address, found[0].port)
        self._open.add(back.transport)
        await asyncio.gather(_pump(reader, back), _pump(there, writer))


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()
    writer.transport.abort()
