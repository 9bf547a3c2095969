"""The program's gateways on a loop of their own, for tests that stay synchronous."""

import asyncio
from collections.abc import Coroutine, Mapping
from datetime import timedelta
from types import TracebackType
from typing import Self, TypeVar

from statustray.domain.model.checks.check_result import CanaryAnswer, ProbeResult
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.page_key import Secret
from statustray.domain.model.service import Probe
from statustray.engine.ports import Document, Unchanged
from statustray.gateways.net.fetcher import HttpFetcher
from statustray.gateways.net.transport.connector import Connector
from statustray.gateways.net.transport.proxies import Proxies
from statustray.gateways.probes.canaries import HttpCanaries
from statustray.gateways.probes.prober import SocketProber
from statustray.gateways.system.clock import SystemClock
from tests.little_internet.internet import LittleInternet
from tests.support.waiting import PATIENCE_S

_Result = TypeVar("_Result")


class Visitor:
    """Asks by the little internet's names and trust; ``through`` names its proxies."""

    def __init__(self, internet: LittleInternet) -> None:
        self._internet = internet
        self._runner = asyncio.Runner()
        self.through({})

    def through(self, proxies: Mapping[str, str], *, chosen: str | None = None) -> None:
        """Begin anew behind *proxies* (scheme to URL)."""
        rules = Proxies(proxies, chosen=chosen)
        names, context = self._internet.names, self._internet.context
        self.connector = Connector(names=names, context=context, proxies=rules)
        clock = SystemClock()
        self.prober = SocketProber(self.connector, clock=clock)
        self.web = HttpFetcher(names=names, context=context, proxies=rules, clock=clock)

    def get(
        self,
        url: str,
        *,
        known: Document | None = None,
        within_s: float = PATIENCE_S,
        private_ok: bool = True,
        public_only: bool = False,
        key: Secret | None = None,
        most_bytes: int | None = None,
    ) -> Document | Unchanged | Failure:
        asked = self.web.get(
            url,
            known=known,
            within=timedelta(seconds=within_s),
            private_ok=private_ok,
            public_only=public_only,
            key=key,
            most_bytes=most_bytes,
        )
        return self.run(asked)

    def reach(self, probe: Probe | str, *, within_s: float = PATIENCE_S) -> ProbeResult | Failure:
        asked = probe if isinstance(probe, Probe) else Probe(probe)
        return self.run(self.prober.reach(asked, within=timedelta(seconds=within_s)))

    def check(self, *urls: str, within_s: float = PATIENCE_S) -> tuple[CanaryAnswer, ...]:
        within = timedelta(seconds=within_s)
        return self.run(HttpCanaries(self.connector, within=within).check(urls))

    def run(self, work: Coroutine[object, object, _Result]) -> _Result:
        return self._runner.run(work)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.run(self.web.renew())
        self._runner.close()
