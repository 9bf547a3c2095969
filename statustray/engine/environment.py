"""The outside world as the engine holds it: one object for all ports."""

from collections.abc import Callable, Mapping

from msgspec import Struct, field

from statustray.domain.model.checks.provider import Provider
from statustray.engine.ports import (
    Canaries,
    Clock,
    Fetcher,
    Memory,
    NetworkIdentity,
    PageKeys,
    Prober,
    Resolver,
    ViewFiles,
)


class Environment(Struct, frozen=True):
    """All ports and formats in one object.  ``on_battery`` is asked before each wait.

    ``sources`` are the formats of monitoring systems, by the kinds that the settings have.
    """

    clock: Clock
    web: Fetcher
    prober: Prober
    canaries: Canaries
    memory: Memory
    network_identity: NetworkIdentity
    providers: Mapping[str, Provider]
    resolver: Resolver | None = None
    keys: PageKeys | None = None
    view_files: ViewFiles | None = None
    on_battery: Callable[[], bool] = lambda: False
    sources: Mapping[str, Provider] = field(default_factory=dict)
