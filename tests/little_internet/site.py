"""One host of the little internet."""

import asyncio
import contextlib
import socket
import ssl
from collections.abc import Coroutine
from dataclasses import dataclass
from threading import Event
from typing import Protocol
from urllib.parse import urlsplit

from tests.little_internet.certificates import Authority
from tests.little_internet.faults import Fault
from tests.little_internet.listener import Listener, reset_on_close
from tests.little_internet.misbehaviour import ACTS, BYTES, PAGES, reset_in_body
from tests.little_internet.page import MISSING, Page

_LOST = (ConnectionError, ssl.SSLError, asyncio.IncompleteReadError, asyncio.LimitOverrunError)


class Runs(Protocol):
    """Runs a coroutine on the little internet's own thread and waits for it."""

    def __call__(self, work: Coroutine[object, object, None], /) -> None: ...


@dataclass(frozen=True, slots=True)
class Request:
    """What somebody asked for."""

    method: str
    path: str
    headers: dict[str, str]


class Site:
    """Serves pages by path until told otherwise; every method may be called from a test.

    ``requests`` holds what was asked (``heard`` is set by the first), ``connections`` counts what
    was accepted.
    ``closes_idle`` closes each connection after an answer without saying so.  ``lapses`` are
    faults of the next requests only, one each.  ``authorization`` is what every request must say;
    ``locked_out`` is the answer to others.  ``reset_after_s`` is how long RESET_IN_BODY leaves its
    reader, because a reset throws away what was not read yet.
    """

    def __init__(self, name: str, *, encrypted: bool, authority: Authority, run: Runs) -> None:
        self.name = name
        self.encrypted = encrypted
        self.requests: list[Request] = []
        self.connections = 0
        self.closes_idle = False
        self.lapses: list[Fault] = []
        self.heard = Event()
        self.reset_after_s = 0.1
        self.authorization: str | None = None
        self.locked_out = Page(b"sign in", content_type="text/plain", status=401, validators=False)
        self._authority = authority
        self._run = run
        self._pages: dict[str, list[Page]] = {}
        self._fault: Fault | None = None
        self._listener = Listener(self._welcome, "127.0.0.1")

    @property
    def port(self) -> int:
        return self._listener.port

    def url(self, path: str = "/") -> str:
        """Return the address by the site's name, for whoever uses the little internet's names."""
        return f"{'https' if self.encrypted else 'http'}://{self.name}{path}"

    def local_url(self, path: str = "/") -> str:
        """Return the address by this computer's name, for a program of its own."""
        return f"{'https' if self.encrypted else 'http'}://localhost:{self.port}{path}"

    def says(self, path: str, *pages: Page) -> None:
        """Serve *pages* on *path*, one a request; the last one stays."""
        self._pages[path] = list(pages)

    def fails(self, fault: Fault) -> None:
        """Fail on every path, kept connections included."""
        self._run(self._become(fault))

    def mends(self) -> None:
        """Serve as before."""
        self._run(self._become(None))

    async def start(self) -> None:
        await self._listener.open()

    async def stop(self) -> None:
        """Close everything."""
        await self._listener.end()

    async def _become(self, fault: Fault | None) -> None:
        before, self._fault = self._fault, fault
        if fault is Fault.REFUSED:
            await self._listener.refuse()
        elif fault is Fault.BLACK_HOLE:
            await self._listener.swallow()
        elif before in {Fault.REFUSED, Fault.BLACK_HOLE}:
            await self._listener.open()
        await self._listener.drop()

    async def _welcome(self, line: socket.socket) -> None:
        self.connections += 1
        with contextlib.suppress(*_LOST):
            if self._fault in {Fault.SILENT, Fault.RESET, Fault.PLAIN_TEXT}:
                with line:
                    await self._snub(line)
            else:
                await self._serve(line)

    async def _snub(self, line: socket.socket) -> None:
        """Answer a handshake with anything but a handshake."""
        loop = asyncio.get_running_loop()
        await loop.sock_recv(line, 1)
        if self._fault is Fault.PLAIN_TEXT:
            await loop.sock_sendall(line, b"HTTP/1.1 400 Bad Request\r\n\r\n")
        elif self._fault is Fault.SILENT:
            await asyncio.Event().wait()
        reset_on_close(line)

    async def _serve(self, line: socket.socket) -> None:
        context = self._authority.server(self.name, self._fault) if self.encrypted else None
        reader = asyncio.StreamReader()
        protocol = asyncio.StreamReaderProtocol(reader)
        loop = asyncio.get_running_loop()
        transport, _ = await loop.connect_accepted_socket(lambda: protocol, line, ssl=context)
        writer = asyncio.StreamWriter(transport, protocol, reader, loop)
        try:
            await self._talk(reader, writer)
        except asyncio.CancelledError:
            reset_on_close(line)
            raise
        finally:
            # Python 3.11.2 forgets what a transport belongs to when it is closed twice.
            with contextlib.suppress(AttributeError):
                transport.abort()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while not writer.is_closing():
            request = _parse(await reader.readuntil(b"\r\n\r\n"))
            self.requests.append(request)
            self.heard.set()
            await self._answer(request, writer)
            if self.closes_idle or request.headers.get("connection") == "close":
                writer.close()
                await writer.wait_closed()

    async def _answer(self, request: Request, writer: asyncio.StreamWriter) -> None:
        fault = self.lapses.pop(0) if self.lapses else self._fault
        if fault is Fault.RESET_IN_BODY:
            await reset_in_body(writer, after_s=self.reset_after_s)
            return
        if fault in ACTS:
            await ACTS[fault](writer)
            return
        if fault in BYTES:
            writer.write(BYTES[fault]())
        else:
            page = PAGES[fault] if fault in PAGES else self._page(request)
            writer.write(page.answer(request.headers))
            if page.raw:
                writer.close()
        await writer.drain()

    def _page(self, request: Request) -> Page:
        if self.authorization not in {None, request.headers.get("authorization")}:
            return self.locked_out
        pages = self._pages.get(urlsplit(request.path).path)  # a proxy sends the whole address
        if not pages:
            return MISSING
        return pages.pop(0) if len(pages) > 1 else pages[0]


def _parse(head: bytes) -> Request:
    first, *rest = head.decode("latin-1").strip().split("\r\n")
    method, path, _ = first.split(" ", 2)
    pairs = (line.partition(":") for line in rest)
    return Request(method, path, {name.lower(): value.strip() for name, _, value in pairs})
