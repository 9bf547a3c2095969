"""An open connection as httpcore's HTTP connection wants it, on asyncio's streams."""

import asyncio
import ssl
from asyncio import sslproto
from typing import Final, cast

import httpcore

from statustray.gateways.net.transport.response_head import LONGEST, split_head, status_of

_TLS_BUFFER: Final = 4 * 1024
"""Room for a quarter of a record; asyncio's own is 256 KiB for each connection.

OpenSSL keeps as much again of what was read at once, for as long as a line is kept: with 8 KiB a
service takes 9 kB more.  A large page takes more readings, when it has changed: with 2 KiB as long
as reading it would, for 3 kB less.
"""
_KEPT: Final = 4096


def use_small_tls_buffers() -> None:
    """Give each of asyncio's TLS connections less to read into from now on.

    A burst of probes would otherwise leave the process 5 MiB larger for good.
    """
    sslproto.SSLProtocol.max_size = min(_TLS_BUFFER, sslproto.SSLProtocol.max_size)


class NetworkStream(httpcore.AsyncNetworkStream):
    """Reads and writes bytes, and keeps an eye on the head of each response.

    httpcore's parser refuses a whole response for one odd header line, so each head is collected
    and cleaned before it sees it.  ``status`` is what the server has answered to the last request,
    even if nothing more of the response ever comes.  Time limits are the caller's.
    """

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._transport = writer.transport  # the bare one: TLS may be put upon it
        self._head: bytes | None = None
        self._answered: int | None = None

    @property
    def status(self) -> int | None:
        """The status of the last response, whose head may not have come whole."""
        return status_of(self._head) if self._head else self._answered

    @property
    def usable(self) -> bool:
        """Whether the server has left the connection open, and has said nothing unasked."""
        return not (self._reader.at_eof() or self._writer.is_closing() or self._buffered())

    async def read(
        self,
        max_bytes: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's interface
    ) -> bytes:
        """Return the next bytes, a whole head at a time; empty at the end."""
        del timeout
        if self._head is None:
            return await self._reader.read(max_bytes)
        while (found := split_head(self._head)) is None:
            data = await self._reader.read(max_bytes)
            if not data or len(self._head) > LONGEST:
                return data
            self._head += data
        self._head, self._answered = None, found.status or None
        return found.clean + found.rest

    async def read_exactly(self, count: int) -> bytes:
        """Return *count* bytes.

        Raises:
            ConnectionResetError: the other side has hung up before.
        """
        try:
            return await self._reader.readexactly(count)
        except asyncio.IncompleteReadError:
            raise ConnectionResetError from None

    async def write(
        self,
        buffer: bytes,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's interface
    ) -> None:
        """Send *buffer*; what comes next is the head of a response.

        Raises:
            httpcore.WriteError: the other side has hung up, perhaps after an answer.
        """
        del timeout
        self._head, self._answered = b"", None
        try:
            self._writer.write(buffer)
            await self._writer.drain()
        except OSError as error:
            raise httpcore.WriteError from error

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's interface
    ) -> "NetworkStream":
        """Speak TLS from now on.

        Raises:
            OSError: the handshake fails, or the certificate is not valid for *server_hostname*.
        """
        del timeout
        self._head = None
        await self._writer.start_tls(ssl_context, server_hostname=server_hostname)
        # Where the other side hangs up with the last word of the handshake, asyncio hands back
        # nothing in place of a transport.
        if cast("asyncio.WriteTransport | None", self._writer.transport) is None:
            raise ConnectionResetError
        return self

    async def aclose(self) -> None:
        """Close without ceremony: a dead peer must not keep us waiting for its farewell."""
        self.abort()

    def abort(self) -> None:
        """Close at once."""
        transport = cast("asyncio.WriteTransport | None", self._writer.transport)
        (transport or self._transport).abort()

    def get_extra_info(self, info: str) -> object:
        """Return what asyncio knows of the connection, such as its certificate."""
        return self._writer.get_extra_info(info)

    def _buffered(self) -> bool:
        # asyncio has no public way to ask; without this attribute the buffer counts as empty.
        return bool(getattr(self._reader, "_buffer", b""))
