"""One host of the little internet."""

import asyncio
import ssl
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlsplit

from tests.little_internet.certificates import Authority
from tests.little_internet.faults import Fault
from tests.little_internet.listener import Listener
from tests.little_internet.misbehaviour import ACTS, BYTES, PAGES, hang_up
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

    ``requests`` holds what was asked, ``connections`` counts what was accepted.
    ``closes_idle`` closes each connection after an answer without saying so; the next
    ``stumbles`` requests are hung up on.
    """

    def __init__(self, name: str, *, encrypted: bool, authority: Authority, run: Runs) -> None:
        self.name = name
        self.encrypted = encrypted
        self.requests: list[Request] = []
        self.connections = 0
        self.closes_idle = False
        self.stumbles = 0
        self._authority = authority
        self._run = run
        self._pages: dict[str, list[Page]] = {}
        self._fault: Fault | None = None
        self._open: set[asyncio.WriteTransport] = set()
        self._idle = asyncio.Event()
        self._idle.set()
        self._changed = asyncio.Event()
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
        """Close everything and wait until every connection is done with."""
        await self._become(Fault.REFUSED)
        await self._idle.wait()

    async def _become(self, fault: Fault | None) -> None:
        before, self._fault = self._fault, fault
        if fault is Fault.REFUSED:
            self._listener.close()
        elif fault is Fault.BLACK_HOLE:
            self._listener.swallow()
        elif before in {Fault.REFUSED, Fault.BLACK_HOLE}:
            await self._listener.open()
        self._changed.set()
        self._changed = asyncio.Event()
        for line in list(self._open):
            hang_up(line)

    async def _welcome(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        line = writer.transport  # the bare one: TLS will be put upon it
        self._open.add(line)
        self._idle.clear()
        try:
            await self._serve(reader, writer)
        except _LOST:
            pass  # the asker hung up, or did not like the certificate
        finally:
            line.abort()
            self._leave(line)

    def _leave(self, line: asyncio.WriteTransport) -> None:
        self._open.discard(line)
        if not self._open:
            self._idle.set()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        fault = self._fault
        if fault is Fault.SILENT:
            await self._changed.wait()
        elif fault is Fault.RESET:
            await reader.read(1)
            hang_up(writer.transport)
        elif fault is Fault.PLAIN_TEXT:
            writer.write(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")
            await writer.drain()
        else:
            await self._talk(reader, writer)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.encrypted:
            await writer.start_tls(self._authority.server(self.name, self._fault))
        while not writer.is_closing():
            request = _parse(await reader.readuntil(b"\r\n\r\n"))
            self.requests.append(request)
            await self._answer(request, writer)
            if self.closes_idle or request.headers.get("connection") == "close":
                writer.close()
                await writer.wait_closed()

    async def _answer(self, request: Request, writer: asyncio.StreamWriter) -> None:
        fault = Fault.RESET_ON_REQUEST if self._stumble() else self._fault
        if fault in ACTS:
            await ACTS[fault](writer, self._changed)
            return
        if fault in BYTES:
            writer.write(BYTES[fault]())
        else:
            page = PAGES[fault] if fault in PAGES else self._page(request.path)
            writer.write(page.answer(request.headers))
        await writer.drain()

    def _stumble(self) -> bool:
        self.stumbles, now = max(self.stumbles - 1, 0), self.stumbles
        return now > 0

    def _page(self, path: str) -> Page:
        pages = self._pages.get(urlsplit(path).path)  # a proxy sends the whole address
        if not pages:
            return MISSING
        return pages.pop(0) if len(pages) > 1 else pages[0]


def _parse(head: bytes) -> Request:
    first, *rest = head.decode("latin-1").strip().split("\r\n")
    method, path, _ = first.split(" ", 2)
    pairs = (line.partition(":") for line in rest)
    return Request(method, path, {name.lower(): value.strip() for name, _, value in pairs})
