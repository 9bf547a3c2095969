"""The far side of a real network: names, a service, canaries, and a portal that answers for all.

Run inside its own network namespace: ``python -m tests.network.world FOLDER``.  It writes
its authority into FOLDER, prints "ready", and obeys words on standard input: ``portal``,
``no-names``, ``acme-down``, and ``well``.
"""

import asyncio
import socket
import ssl
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final, cast

import trustme

RESOLVER: Final = "10.77.0.53"
PORTAL: Final = "10.77.0.9"
HOSTS: Final = {
    "acme.example": "10.77.0.10",
    "canary1.example": "10.77.0.11",
    "canary2.example": "10.77.0.12",
    "canary3.example": "10.77.0.13",
}
_QUERY_HEAD: Final = 12
_ANSWER: Final = b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"
_WELL: Final = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\nwell"
_LOGIN: Final = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"
    b"<!doctype html><title>Welcome</title><form>Sign in</form>"
)


class Names(asyncio.DatagramProtocol):
    """A name server for A records; ``portal`` gives one address for every name."""

    def __init__(self) -> None:
        self.portal = False
        self.silent = False
        self._transport: asyncio.DatagramTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # In Python 3.11 the loop's own transports are not of the class that they follow.
        self._transport = cast("asyncio.DatagramTransport", transport)

    def datagram_received(self, data: bytes, addr: tuple[str | object, int]) -> None:
        if not self.silent and self._transport is not None:
            self._transport.sendto(self._reply(data), addr)

    def _reply(self, query: bytes) -> bytes:
        name, end = _name(query)
        question, kind = query[_QUERY_HEAD : end + 4], query[end : end + 2]
        address = PORTAL if self.portal else HOSTS.get(name)
        found = address is not None and kind == b"\x00\x01"
        code = b"\x81\x80" if address is not None else b"\x81\x83"
        head = query[:2] + code + b"\x00\x01" + (b"\x00\x01" if found else b"\x00\x00") + bytes(4)
        if not found or address is None:
            return head + question
        return (
            head
            + question
            + b"\xc0\x0c\x00\x01\x00\x01"
            + bytes(4)
            + b"\x00\x04"
            + _packed(address)
        )


def _packed(address: str) -> bytes:
    return socket.inet_aton(address)


def _name(query: bytes) -> tuple[str, int]:
    """Return the name asked for, and where the question's type begins."""
    labels, at = [], _QUERY_HEAD
    while query[at]:
        labels.append(query[at + 1 : at + 1 + query[at]].decode())
        at += 1 + query[at]
    return ".".join(labels).lower(), at + 1


async def _serve(
    address: str, port: int, answer: bytes, tls: ssl.SSLContext | None
) -> asyncio.Server:
    async def reply(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(answer)
            await writer.drain()
        except (ConnectionError, ssl.SSLError, asyncio.IncompleteReadError):
            pass  # whoever asked has gone
        writer.close()

    return await asyncio.start_server(reply, address, port, ssl=tls)


def _shows(authority: trustme.CA, name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


async def _outputs() -> asyncio.StreamReader:
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    return reader


async def main(folder: Path) -> None:
    """Serve until standard input ends."""
    authority, names = trustme.CA(), Names()
    (folder / "authority.pem").write_bytes(authority.cert_pem.bytes())
    loop = asyncio.get_running_loop()
    await loop.create_datagram_endpoint(lambda: names, local_addr=(RESOLVER, 53))
    for name, address in HOSTS.items():
        if name != "acme.example":
            await _serve(address, 443, _ANSWER, _shows(authority, name))
            await _serve(address, 80, _ANSWER, None)
    await _serve(PORTAL, 80, _LOGIN, None)
    await _serve(PORTAL, 443, _LOGIN, _shows(trustme.CA(), "portal.example"))
    acme = await _acme(authority)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    outputs = await _outputs()
    while order := (await outputs.readline()).decode().strip():
        names.portal, names.silent = order == "portal", order == "no-names"
        acme.close()
        await acme.wait_closed()
        if order != "acme-down":
            acme = await _acme(authority)


async def _acme(authority: trustme.CA) -> asyncio.Server:
    address = HOSTS["acme.example"]
    return await _serve(address, 443, _WELL, _shows(authority, "acme.example"))


def addresses() -> Iterable[str]:
    """Return every address that this side needs."""
    return (RESOLVER, PORTAL, *HOSTS.values())


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
