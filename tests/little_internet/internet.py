"""The little internet: loopback servers with real TLS on a thread of their own."""

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Self

from statustray.gateways.net.transport.resolver import Endpoint
from tests.little_internet.certificates import Authority
from tests.little_internet.faults import Fault
from tests.little_internet.names import LittleNames
from tests.little_internet.page import Page
from tests.little_internet.proxy import LittleProxy
from tests.little_internet.site import Site
from tests.little_internet.socks import LittleSocks
from tests.support.waiting import PATIENCE_S


class LittleInternet:
    """Sites by name, and the names and trust that lead to them.

    Use as a context manager.  ``names`` and ``context`` go behind the program's ports;
    ``authority_file`` goes into ``SSL_CERT_FILE`` of a program that is run as itself.
    """

    def __init__(self) -> None:
        self.names = LittleNames()
        self.errors: list[dict[str, object]] = []
        self._authority = Authority()
        self.context = self._authority.context
        self._sites: list[Site] = []
        self._proxies: list[LittleProxy | LittleSocks] = []
        self._loop = asyncio.new_event_loop()
        self._loop.set_exception_handler(lambda _, error: self.errors.append(error))
        self._thread = Thread(target=self._loop.run_forever, name="little internet", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for site in self._sites:
            self.run(site.stop())
        for proxy in self._proxies:
            self.run(proxy.stop())
        self.run(_rest())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE_S)
        self._loop.close()

    def site(self, name: str, *, encrypted: bool = True, public: bool = True) -> Site:
        """Open a site; it serves nothing yet but 404."""
        site = Site(name, encrypted=encrypted, authority=self._authority, run=self.run)
        self.run(site.start())
        self._sites.append(site)
        here = Endpoint("127.0.0.1", site.port, public)
        self.names.put(name, 443 if encrypted else 80, here)
        return site

    def canaries(self, count: int = 3) -> tuple[Site, ...]:
        """Open *count* sites that answer 204 on ``/generate_204``."""
        sites = tuple(self.site(f"canary{n}.example") for n in range(1, count + 1))
        for site in sites:
            site.says("/generate_204", Page.no_content())
        return sites

    def proxy(self) -> LittleProxy:
        """Open an HTTP proxy that knows the little internet's names."""
        proxy = LittleProxy(self.names)
        self.run(proxy.start())
        self._proxies.append(proxy)
        return proxy

    def socks(self) -> LittleSocks:
        """Open a SOCKS proxy that knows the little internet's names."""
        proxy = LittleSocks(self.names)
        self.run(proxy.start())
        self._proxies.append(proxy)
        self.names.put("127.0.0.1", proxy.port, Endpoint("127.0.0.1", proxy.port, public=False))
        return proxy

    def all_fail(self, fault: Fault) -> None:
        """Let every site fail: a cut cable (BLACK_HOLE), a captive portal, and the like."""
        for site in self._sites:
            site.fails(fault)

    def authority_file(self, folder: Path) -> Path:
        """Write the authority's certificate into *folder*."""
        path = folder / "authority.pem"
        path.write_bytes(self._authority.pem)
        return path

    def certificate_files(self, folder: Path) -> tuple[Path, Path]:
        """Write a certificate and its key for a server of another program on loopback."""
        return self._authority.write(folder, "localhost")

    def run(self, work: Coroutine[object, object, None]) -> None:
        """Do *work* on the little internet's thread."""
        asyncio.run_coroutine_threadsafe(work, self._loop).result(PATIENCE_S)


async def _rest() -> None:
    """Let closed transports say their last word."""
    for _ in range(5):
        await asyncio.sleep(0)
