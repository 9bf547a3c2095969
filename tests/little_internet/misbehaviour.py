"""How each fault answers a request that has been read."""

import asyncio
import gzip
import zlib
from collections.abc import Awaitable, Callable
from functools import cache

from tests.little_internet.faults import Fault
from tests.little_internet.listener import reset_on_close
from tests.little_internet.page import LOGIN_PAGE, MISSING, Page, head

_Act = Callable[[asyncio.StreamWriter], Awaitable[None]]

_DRIP_S = 0.02
_CHUNKED = ("Transfer-Encoding", "chunked")


async def _never(_: asyncio.StreamWriter) -> None:
    await asyncio.Event().wait()


async def _reset(writer: asyncio.StreamWriter) -> None:
    line = writer.get_extra_info("socket")
    if line is not None:
        reset_on_close(line)
    writer.transport.abort()


async def _drip(writer: asyncio.StreamWriter) -> None:
    writer.write(head(200, ("Content-Type", "application/json"), ("Content-Length", "100000")))
    while True:
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(_DRIP_S)


async def _huge(writer: asyncio.StreamWriter) -> None:
    writer.write(head(200, _CHUNKED))
    piece = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
    while True:
        writer.write(piece)
        await writer.drain()
        await asyncio.sleep(0)  # lets a lost connection be noticed, on which drain() ends this


async def _half(writer: asyncio.StreamWriter) -> None:
    writer.write(head(200, ("Content-Length", "100")) + b'{"half":')
    await writer.drain()
    writer.close()


async def reset_in_body(writer: asyncio.StreamWriter, *, after_s: float) -> None:
    """Send half of an answer, and reset the connection *after_s* seconds later."""
    writer.write(head(200, ("Content-Length", "100")) + b'{"half":')
    await writer.drain()
    await asyncio.sleep(after_s)
    await _reset(writer)


async def _noise(writer: asyncio.StreamWriter) -> None:
    writer.write(b"\x00\xff\x13noise that is no protocol\r\n\r\n")
    await writer.drain()
    writer.close()


@cache
def _bomb() -> bytes:
    """Return 64 MiB of nothing in 64 KiB."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    block = bytes(1024 * 1024)
    return b"".join(packer.compress(block) for _ in range(64)) + packer.flush()


def _encoded(body: bytes, encoding: str) -> bytes:
    length = ("Content-Length", str(len(body)))
    return head(200, ("Content-Encoding", encoding), length) + body


PAGES: dict[Fault, Page] = {
    Fault.CAPTIVE_PORTAL: LOGIN_PAGE,
    Fault.REDIRECT_LOOP: Page.redirect("/again"),
    Fault.REDIRECT_TO_PLAIN: Page.redirect("http://plain.example/"),
    Fault.REDIRECT_NOWHERE: Page(status=302, validators=False),
    Fault.RATE_LIMITED: Page(status=429, headers=(("Retry-After", "120"),), validators=False),
    Fault.SERVER_ERROR: Page(b"down", content_type="text/plain", status=503, validators=False),
    Fault.FORBIDDEN: Page(b"no", content_type="text/plain", status=403, validators=False),
    Fault.NOT_FOUND: MISSING,
    Fault.BROKEN_BYTES: Page(b'{"status": "\xff\xfe\x00\xc3', validators=False),
    Fault.HTML: Page.html("<!doctype html><title>Acme</title><h1>All systems operational</h1>"),
    Fault.EMPTY: Page(validators=False),
}

BYTES: dict[Fault, Callable[[], bytes]] = {
    Fault.UNINVITED_304: lambda: head(304, ("ETag", '"never seen"')),
    Fault.BOMB: lambda: _encoded(_bomb(), "gzip"),
    Fault.TRUNCATED_GZIP: lambda: _encoded(gzip.compress(bytes(range(256)) * 9)[:-20], "gzip"),
    Fault.BROKEN_GZIP: lambda: _encoded(b"this was never compressed", "gzip"),
    Fault.UNASKED_ENCODING: lambda: _encoded(b"whatever", "br"),
}

ACTS: dict[Fault, _Act] = {
    Fault.NEVER_ANSWERS: _never,
    Fault.RESET_ON_REQUEST: _reset,
    Fault.SLOW_DRIP: _drip,
    Fault.HUGE_BODY: _huge,
    Fault.HALF_CLOSED: _half,
    Fault.NOT_HTTP: _noise,
}
