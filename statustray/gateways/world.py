"""The real world, opened once for a program: network, clock, memory and page formats."""

import os

from statustray.domain.settings import NetworkRules
from statustray.engine.ports import Memory
from statustray.engine.world import World
from statustray.gateways.canaries import HttpCanaries
from statustray.gateways.clock import SystemClock
from statustray.gateways.connect import Connector
from statustray.gateways.names import SystemNames
from statustray.gateways.page_keys import StoredKeys
from statustray.gateways.place import SystemPlace
from statustray.gateways.power import on_battery
from statustray.gateways.prober import SocketProber
from statustray.gateways.proxies import Proxies
from statustray.gateways.second_resolver import SecondResolver
from statustray.gateways.secret_store import SecretStore
from statustray.gateways.trust import trust
from statustray.gateways.web import HttpWeb
from statustray.providers import ALL


def open_world(*, memory: Memory, rules: NetworkRules, secrets: SecretStore | None = None) -> World:
    """Open the network as *rules* ask, honouring the environment's proxy and trust settings.

    ``secrets`` None: a store of its own, asked on a thread of its own once a page wants a key.

    Raises:
        OSError: ``SSL_CERT_FILE`` names a file that cannot be read.
    """
    clock, names, context = SystemClock(), SystemNames(), trust(os.environ)
    proxies = Proxies.of_system(chosen=rules.proxy)
    connector = Connector(names=names, context=context, proxies=proxies)
    web = HttpWeb(names=names, context=context, proxies=proxies, clock=clock)
    return World(
        clock=clock,
        web=web,
        prober=SocketProber(connector),
        canaries=HttpCanaries(connector),
        memory=memory,
        place=SystemPlace(),
        providers={provider.id: provider for provider in ALL},
        resolver=SecondResolver(connector, rules.resolver) if rules.resolver else None,
        keys=StoredKeys(secrets or SecretStore(environ=os.environ)),
        on_battery=on_battery,
    )
