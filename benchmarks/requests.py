"""CPU per unchanged poll against the bare httpx transport (budget B6).

Run:  ``.venv/bin/python -m benchmarks.requests``.  Both sides ask one loopback server, a process
of its own, in turns; each figure is the median of the rounds, in milliseconds of this process.
"""

import asyncio
import ssl
import subprocess
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from datetime import timedelta
from pathlib import Path
from statistics import median
from time import process_time

import httpx
import trustme

from benchmarks.measure import Figure, publish
from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.service import Probe
from statustray.engine.ports import Document, Unchanged
from statustray.gateways.net.fetcher import HttpFetcher
from statustray.gateways.net.transport.connector import Connector
from statustray.gateways.net.transport.proxies import Proxies
from statustray.gateways.net.transport.resolver import SystemResolver
from statustray.gateways.probes.prober import SocketProber
from statustray.gateways.system.clock import SystemClock

ROUNDS = 9
POLLS = 150
WITHIN = timedelta(seconds=10)
ETAG = '"unchanged"'
UNCHANGED = f"HTTP/1.1 304 Not Modified\r\nETag: {ETAG}\r\n\r\n".encode()
BODY = b'{"component": "operational", "n": 12345},' * 5000
CHANGED = f"HTTP/1.1 200 OK\r\nContent-Length: {len(BODY)}\r\n\r\n".encode() + BODY

Poll = Callable[[], Awaitable[object]]


def main() -> None:
    """Measure and print, or serve as the loopback server."""
    if sys.argv[1:2] == ["serve"]:
        asyncio.run(serve(Path(sys.argv[2])))
        return
    words = (
        f"Milliseconds of processor time for one request, the median of {ROUNDS} rounds in turns.  "
        "The floor is the bare httpx transport; ours is the gateway with its limits."
    )
    publish("requests", "Requests", words, figures)


def figures() -> Iterator[Figure]:
    """Measure kept alive and cold."""
    authority = trustme.CA()
    with tempfile.TemporaryDirectory() as folder:
        pem = Path(folder) / "server.pem"
        leaf = authority.issue_cert("localhost", "127.0.0.1")
        pem.write_bytes(
            leaf.private_key_pem.bytes() + b"".join(c.bytes() for c in leaf.cert_chain_pems)
        )
        context = ssl.create_default_context()
        authority.configure_trust(context)
        command = [sys.executable, "-m", "benchmarks.requests", "serve", str(pem)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            port = int(server.stdout.readline()) if server.stdout else 0
            try:
                yield from asyncio.run(_figures(f"https://127.0.0.1:{port}/", context))
            finally:
                server.terminate()


async def _figures(url: str, context: ssl.SSLContext) -> list[Figure]:
    return [
        await _compare("unchanged poll, kept alive", url, context, keep=True, budget=1.25),
        await _compare("unchanged poll, cold", url, context, keep=False, budget=1.15),
        await _compare("changed body of 200 kB", f"{url}big", context, keep=True, budget=1.5),
        await _turns("probe, cold", _floor(url, context, keep=False), _probe(url, context), 1.15),
    ]


async def _compare(
    what: str, url: str, context: ssl.SSLContext, *, keep: bool, budget: float
) -> Figure:
    return await _turns(
        what, _floor(url, context, keep=keep), _ours(url, context, keep=keep), budget
    )


async def _turns(what: str, floor: Poll, ours: Poll, budget: float) -> Figure:
    """Take turns, so that a neighbour's load meets both alike."""
    for poll in (floor, ours):
        await _round(poll, 20)
    rounds = [(await _round(floor, POLLS), await _round(ours, POLLS)) for _ in range(ROUNDS)]
    floor_ms, ours_ms = (median(column) for column in zip(*rounds, strict=True))
    return Figure("B6", what, ours_ms, budget, "ms", floor_ms)


async def _round(poll: Poll, count: int) -> float:
    began = process_time()
    for _ in range(count):
        await poll()
    return (process_time() - began) / count * 1000


def _floor(url: str, context: ssl.SSLContext, *, keep: bool) -> Poll:
    limits = httpx.Limits(max_keepalive_connections=None if keep else 0)
    transport = httpx.AsyncHTTPTransport(
        verify=context, http2=False, trust_env=False, limits=limits
    )
    asked = [("If-None-Match", ETAG)] + ([] if keep else [("Connection", "close")])

    async def poll() -> bytes:
        response = await transport.handle_async_request(httpx.Request("GET", url, headers=asked))
        body = await response.aread()
        await response.aclose()
        return body

    return poll


def _ours(url: str, context: ssl.SSLContext, *, keep: bool) -> Poll:
    web = HttpFetcher(
        names=SystemResolver(),
        context=context,
        proxies=Proxies({}),
        clock=SystemClock(),
        keep=timedelta(seconds=60 if keep else 0),
    )
    known = Document(url=url, body=b"", etag=ETAG)

    async def poll() -> Document | Unchanged:
        answer = await web.get(url, known=known, within=WITHIN, private_ok=True)
        if isinstance(answer, Failure):
            raise TypeError(answer)
        return answer

    return poll


def _probe(url: str, context: ssl.SSLContext) -> Poll:
    names, straight = SystemResolver(), Proxies({})
    connector = Connector(names=names, context=context, proxies=straight)
    prober = SocketProber(connector, clock=SystemClock())

    async def poll() -> ProbeResult:
        answer = await prober.reach(Probe(url), within=WITHIN)
        if isinstance(answer, Failure):
            raise TypeError(answer)
        return answer

    return poll


async def serve(pem: Path) -> None:
    """Answer 304, or all of /big, until ended; the first line printed is the port."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    server = await asyncio.start_server(_answer, "127.0.0.1", 0, ssl=context)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        asked = b""
        while b"onnection: close" not in asked:
            asked = await reader.readuntil(b"\r\n\r\n")
            writer.write(CHANGED if asked.startswith(b"GET /big") else UNCHANGED)
    except (asyncio.IncompleteReadError, ConnectionError):
        pass  # the asker has gone
    writer.close()


if __name__ == "__main__":
    main()
