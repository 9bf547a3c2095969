"""The real environment of a program: network, clock, memory and page formats."""

import os
from pathlib import Path

from statustray.domain.model.settings import NetworkRules
from statustray.engine.environment import Environment
from statustray.engine.ports import Memory
from statustray.gateways.credentials.key_origins import KeyOrigins
from statustray.gateways.credentials.page_keys import StoredKeys
from statustray.gateways.credentials.secret_store import SecretStore
from statustray.gateways.files.shared_files import SharedFiles
from statustray.gateways.net.fetcher import HttpFetcher
from statustray.gateways.net.transport.connector import Connector
from statustray.gateways.net.transport.proxies import Proxies
from statustray.gateways.net.transport.resolver import SystemResolver
from statustray.gateways.net.transport.tls_context import trust
from statustray.gateways.probes.canaries import HttpCanaries
from statustray.gateways.probes.dns_over_https import DnsOverHttps
from statustray.gateways.probes.prober import SocketProber
from statustray.gateways.system.clock import SystemClock
from statustray.gateways.system.network_id import SystemNetworkIdentity
from statustray.gateways.system.power import on_battery
from statustray.providers import FORMATS, SOURCES


def open_environment(
    *,
    memory: Memory,
    rules: NetworkRules,
    secrets: SecretStore | None = None,
    key_origins: Path | None = None,
) -> Environment:
    """Open the environment with *rules*, honouring proxy and trust settings of the environment.

    ``secrets`` None: opens a store of its own when the first page needs a key.  *key_origins* is
    the file that remembers for which origins keys of the environment were used.

    Raises:
        OSError: ``SSL_CERT_FILE`` names a file that cannot be read.
    """
    clock, names, context = SystemClock(), SystemResolver(), trust(os.environ)
    proxies = Proxies.of_system(chosen=rules.proxy)
    connector = Connector(names=names, context=context, proxies=proxies)
    keys = StoredKeys(secrets or SecretStore(environ=os.environ), origins=KeyOrigins(key_origins))
    return Environment(
        clock=clock,
        web=HttpFetcher(names=names, context=context, proxies=proxies, clock=clock),
        prober=SocketProber(connector, clock=clock),
        canaries=HttpCanaries(
            Connector(names=names, context=context, proxies=proxies, reserved=True)
        ),
        memory=memory,
        network_identity=SystemNetworkIdentity(),
        providers=FORMATS,
        resolver=DnsOverHttps(connector, rules.resolver) if rules.resolver else None,
        keys=keys,
        view_files=SharedFiles(),
        on_battery=on_battery,
        sources=SOURCES,
    )
