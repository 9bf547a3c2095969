"""Three hundred services on real sockets: the first round, and a schedule that holds."""

import asyncio
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from time import monotonic

from benchmarks.faults.figure import Figure
from statustray.domain.evidence import Failure, Reached
from statustray.domain.schedule import offset
from statustray.domain.service import Covers, Probe, Service
from statustray.domain.settings import NetworkRules, Polling, Settings
from statustray.domain.snapshot import Snapshot
from statustray.engine.engine import Engine
from statustray.engine.ports import Prober
from statustray.engine.showing import Orders
from statustray.engine.world import World
from statustray.gateways.canaries import HttpCanaries
from statustray.gateways.clock import SystemClock
from statustray.gateways.connect import Connector
from statustray.gateways.prober import SocketProber
from statustray.gateways.proxies import Proxies
from statustray.gateways.web import HttpWeb
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.support.fake_world import WORD, FakeMemory, FakePlace

_MANY = 300
_ROUND_S = 10.0
_INTERVAL_S = 20
_WATCH_S = 130.0
_SETTLED_S = 40.0
_LATE_S = 1.0
_LOOK_S = 4.5
"""What a service is asked within this time of a look's beginning belongs to that look."""


def figures() -> Iterator[Figure]:
    """Measure on this computer, alone."""
    with LittleInternet() as little:
        yield _first_round(little)
    with LittleInternet() as little:
        yield _schedule(little)


def _first_round(little: LittleInternet) -> Figure:
    """Look at pages and probes of all, over real TLS."""
    little.canaries()
    site = little.site("crowd.example")
    for n in range(_MANY):
        site.says(f"/{n}", Page.json("operational"))
    services = [_on_site(n) for n in range(_MANY)]
    began = monotonic()
    snapshot = asyncio.run(_one_round(little, services))
    took = monotonic() - began
    green = sum(s.reason.value == "page_and_probe_agree" for s in snapshot.services)
    said = f"{took:.1f} s, {green} of {_MANY} green"
    met = took <= _ROUND_S and green == _MANY
    return Figure(f"first full round, {_MANY} services on loopback", "≤ 10 s", said, met)
