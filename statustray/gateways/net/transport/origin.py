"""Read addresses that people write, and what a connection to one belongs to."""

from typing import Final, NamedTuple
from urllib.parse import urlsplit

import httpx

from statustray.domain.text.urls import ENCRYPTED, LONGEST, USUAL_PORTS, ascii_host
from statustray.gateways.net.transport.address_rules import is_host

_HIGHEST_PORT: Final = 65535


class Origin(NamedTuple):
    """What a connection belongs to.  ``scheme`` is https, http, tls, tcp or dns.

    ``name`` is the host as it is looked up: a final dot keeps it from being completed with the
    user's own domain, and is no part of the host that certificates and servers know.
    """

    scheme: str
    host: str
    port: int
    name: str

    @property
    def encrypted(self) -> bool:
        """Whether TLS is spoken."""
        return self.scheme in ENCRYPTED


def parse_url(text: str) -> httpx.URL | None:
    """Read *text*, without a user name and a fragment; None where it is no address."""
    if len(text) > LONGEST:
        return None
    try:
        parts = urlsplit(text.strip())
        host = parts.hostname or ""
        if not host.isascii():
            netloc = parts.netloc.rpartition("@")[2]
            port = netloc.rpartition(":")[2] if netloc.rpartition(":")[2].isdigit() else ""
            text = parts._replace(netloc=f"{ascii_host(host)}:{port}".rstrip(":")).geturl()
        url = httpx.URL(text)
        return url.copy_with(userinfo=b"", fragment=None) if "@" in text or "#" in text else url
    except (httpx.InvalidURL, ValueError):
        return None


def origin_of(url: httpx.URL) -> Origin | None:
    """Return what a connection to *url* belongs to; None where none can be made.

    ``port`` is 0 where the scheme has no usual one and the address names none.
    """
    name = url.raw_host.decode("ascii")
    host = name.removesuffix(".")
    port = url.port if url.port is not None else USUAL_PORTS.get(url.scheme, 0)
    usable = is_host(host) and not host.endswith(".") and port <= _HIGHEST_PORT
    return Origin(url.scheme, host, port, name) if usable else None
