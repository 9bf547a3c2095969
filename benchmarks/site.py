"""Many small status pages on loopback, in a process of their own, with a chosen round trip.

Each service has an address of its own, so that limits for one host bind as they do in the world.
``/`` answers a probe, ``/api/v2/summary.json`` is a page that is unchanged after the first time,
``/canary`` answers 204.
"""

import asyncio
import json
import socket
import ssl
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from ipaddress import IPv4Address
from pathlib import Path
from typing import Final

import trustme

_FIRST: Final = int(IPv4Address("127.1.0.1"))
_GROUP: Final = 50
_ETAG: Final = b'"same"'
_PAGE: Final = json.dumps(
    {
        "page": {"id": "bench", "name": "Acme", "url": "https://status.acme.example"},
        "status": {"indicator": "none", "description": "All Systems Operational"},
        "components": [
            {
                "id": f"k2t4w8r6p0z{n:02}",
                "name": f"Part number {n}",
                "status": "operational",
                "created_at": "2024-03-01T09:30:00.000Z",
                "updated_at": "2026-10-04T15:40:00.000Z",
                "position": n,
                "description": "Serves what the customers of this part ask for, in every region.",
                "group_id": None,
                "group": False,
                "page_id": "bench",
            }
            for n in range(50)
        ],
        "incidents": [],
        "scheduled_maintenances": [],
    }
).encode()


@dataclass(frozen=True, slots=True)
class Site:
    """A running site: where it is, whom to trust, and what it has seen."""

    addresses: tuple[str, ...]
    port: int
    authority: Path
    process: "subprocess.Popen[str]"

    @property
    def origins(self) -> tuple[str, ...]:
        """The services' addresses, without a slash at the end."""
        return tuple(f"https://{address}:{self.port}" for address in self.addresses)

    def seen(self) -> "Seen":
        """Return what was seen since the start, or since ``forget``."""
        return self._ask("seen")

    def forget(self) -> None:
        """Begin to count anew."""
        self._ask("forget")

    def _ask(self, word: str) -> "Seen":
        if self.process.stdin is None or self.process.stdout is None:
            raise BrokenPipeError
        self.process.stdin.write(f"{word}\n")
        self.process.stdin.flush()
        return Seen(**json.loads(self.process.stdout.readline()))


@dataclass(slots=True)
class Seen:
    """What a site has seen.  ``first_at``: the monotonic moment of the first connection."""

    requests: int = 0
    first_at: float = 0.0


@contextmanager
def site(count: int, *, round_trip_s: float = 0.0) -> Iterator[Site]:
    """Have *count* services for the block.

    Raises:
        ChildProcessError: the site could not be opened.
    """
    port = _free_port()
    addresses = tuple(str(IPv4Address(_FIRST + n)) for n in range(count))
    with tempfile.TemporaryDirectory(prefix="bench-site-") as name:
        folder = Path(name)
        authority = trustme.CA()
        authority.cert_pem.write_to_path(folder / "authority.pem")
        for n, group in enumerate(_groups(addresses)):
            _write_certificate(authority, group, folder / f"{n}.pem")
        arguments = [str(folder), str(count), str(port), str(round_trip_s)]
        command = [sys.executable, "-m", "benchmarks.site", *arguments]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
            try:
                if process.stdout is None or not process.stdout.readline():
                    raise ChildProcessError
                yield Site(addresses, port, folder / "authority.pem", process)
            finally:
                process.terminate()


def settings_text(site: Site) -> str:
    """Return a settings file that watches every service of *site*, by page and by probe."""
    canaries = ", ".join(f'"{origin}/canary"' for origin in site.origins[:3])
    rows = [f"schema = 1\nwelcomed = true\n[network]\ncanaries = [{canaries}]\n"]
    rows += [
        f'[[watch]]\nid = "bench-{n}"\nname = "Service {n}"\nprovider = "statuspage"\n'
        f'page = "{origin}"\nprobe = "{origin}/"\n'
        for n, origin in enumerate(site.origins)
    ]
    return "\n".join(rows)


def _free_port() -> int:
    """Return a port that nobody uses now."""
    with socket.create_server(("127.0.0.1", 0)) as line:
        return int(line.getsockname()[1])


def _groups(addresses: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield the addresses that share a certificate."""
    for start in range(0, len(addresses), _GROUP):
        yield addresses[start : start + _GROUP]


def _write_certificate(authority: trustme.CA, names: Sequence[str], path: Path) -> None:
    leaf = authority.issue_cert(*names)
    chain = b"".join(blob.bytes() for blob in leaf.cert_chain_pems)
    path.write_bytes(leaf.private_key_pem.bytes() + chain)


async def _serve(folder: Path, count: int, port: int, round_trip_s: float) -> None:
    seen = Seen()
    addresses = [str(IPv4Address(_FIRST + n)) for n in range(count)]
    for n, group in enumerate(_groups(addresses)):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / f"{n}.pem")
        await _open(list(group), port, context, seen, round_trip_s / 2)
    print("ready", flush=True)
    loop = asyncio.get_running_loop()
    while asked := await loop.run_in_executor(None, sys.stdin.readline):
        if asked.startswith("forget"):
            seen.requests, seen.first_at = 0, 0.0
        print(json.dumps(asdict(seen)), flush=True)


async def _open(
    group: list[str], port: int, context: ssl.SSLContext, seen: Seen, delay_s: float
) -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await _answer(reader, writer, seen)

    if not delay_s:
        await asyncio.start_server(answer, group, port, ssl=context, backlog=1024)
        return
    behind = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=context, backlog=1024)
    inner = behind.sockets[0].getsockname()[1]

    async def carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far, near = await asyncio.open_connection("127.0.0.1", inner)
        await asyncio.gather(_late(reader, near, delay_s), _late(far, writer, delay_s))

    await asyncio.start_server(carry, group, port, backlog=1024)


async def _late(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, wait_s: float) -> None:
    """Carry everything over, half a round trip later."""
    loop = asyncio.get_running_loop()
    with suppress(ConnectionError):
        while chunk := await reader.read(65536):
            loop.call_later(wait_s, writer.write, chunk)
    loop.call_later(wait_s, writer.close)


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, seen: Seen) -> None:
    seen.first_at = seen.first_at or time.monotonic()
    with suppress(asyncio.IncompleteReadError, ConnectionError):
        goes_on = True
        while goes_on:
            asked = (await reader.readuntil(b"\r\n\r\n")).lower()
            seen.requests += 1
            goes_on = b"connection: close" not in asked
            writer.write(_answer_to(asked))
    writer.close()


def _answer_to(asked: bytes) -> bytes:
    if asked.startswith(b"get /canary"):
        return b"HTTP/1.1 204 No Content\r\n\r\n"
    if not asked.startswith(b"get /api/"):
        return b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
    if _ETAG in asked:
        return b"HTTP/1.1 304 Not Modified\r\nETag: %b\r\n\r\n" % _ETAG
    head = b"HTTP/1.1 200 OK\r\nETag: %b\r\nContent-Length: %d\r\n\r\n"
    return head % (_ETAG, len(_PAGE)) + _PAGE


if __name__ == "__main__":
    asyncio.run(_serve(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4])))
