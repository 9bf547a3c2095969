"""A SOCKS 5 proxy (RFC 1928), with user name and password where it wants them (RFC 1929)."""

import asyncio

from statustray.domain.model.checks.failures import Failure
from tests.little_internet.forwarder import LittleForwarder, pump
from tests.little_internet.names import LittleNames

_NO_SIGN_IN, _PASSWORD, _NONE = 0, 2, 255


class LittleSocks(LittleForwarder):
    """Forwards to the little internet, and resolves its names.

    ``asked`` holds host and port of each request, ``reply`` is its answer to every one: 0 connects.
    ``wants`` is the user name and password that it wants, None for none.
    """

    def __init__(self, names: LittleNames) -> None:
        super().__init__(names)
        self.asked: list[tuple[str, int]] = []
        self.reply = 0
        self.wants: tuple[str, str] | None = None

    @property
    def url(self) -> str:
        return f"socks5://127.0.0.1:{self.port}"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if await self._signed_in(reader, writer):
            await self._forward(reader, writer)

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
        found = self.names.endpoints(host, port)
        writer.write(bytes((5, self.reply, 0, 3, 4)) + b"name" + bytes(2))
        if self.reply or isinstance(found, Failure):
            await writer.drain()
            return
        there, back = await self.connect(found[0].address, found[0].port)
        await asyncio.gather(pump(reader, back), pump(there, writer))
