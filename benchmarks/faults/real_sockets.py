"""The program's own gateways on the little internet, for worlds where sockets matter."""

from statustray.domain.model.service import Covers, Probe, Service
from statustray.engine.environment import Environment
from statustray.engine.ports import Prober
from statustray.gateways.net.fetcher import HttpFetcher
from statustray.gateways.net.transport.connector import Connector
from statustray.gateways.net.transport.proxies import Proxies
from statustray.gateways.net.transport.resolver import NameResolver
from statustray.gateways.probes.canaries import HttpCanaries
from statustray.gateways.probes.prober import SocketProber
from statustray.gateways.system.clock import SystemClock
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.support.stage.memory import FakeMemory, FakePlace
from tests.support.stage.scripts import WORD

_CALM = Page(b"operational", content_type="text/plain")


def environment(
    little: LittleInternet, *, names: NameResolver | None = None, prober: Prober | None = None
) -> Environment:
    """Return an environment of real gateways; *names* and *prober* replace the usual ones."""
    resolver, clock = names or little.names, SystemClock()
    straight = Proxies({})
    web = HttpFetcher(names=resolver, context=little.context, proxies=straight, clock=clock)
    return Environment(
        clock=clock,
        web=web,
        prober=prober or socket_prober(little, names=names),
        canaries=HttpCanaries(connector(little, names=resolver, reserved=True)),
        memory=FakeMemory(),
        network_identity=FakePlace(),
        providers={WORD.id: WORD},
    )


def socket_prober(little: LittleInternet, *, names: NameResolver | None = None) -> SocketProber:
    """Return what probes by the little internet's names and trust."""
    return SocketProber(connector(little, names=names), clock=SystemClock())


def connector(
    little: LittleInternet, *, names: NameResolver | None = None, reserved: bool = False
) -> Connector:
    """Return what opens connections by the little internet's names and trust."""
    return Connector(
        names=names or little.names,
        context=little.context,
        proxies=Proxies({}),
        reserved=reserved,
    )


def served(little: LittleInternet, name: str) -> Service:
    """Open a site for *name* and return a service with page and probe there."""
    site = little.site(f"{name}.example")
    site.says("/", _CALM)
    address = site.url()
    return Service(
        name,
        name,
        page=address,
        provider=WORD.id,
        probe=Probe(address),
        probe_covers=Covers.APP,
    )
