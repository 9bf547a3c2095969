"""The outside world as the engine holds it: one object for all ports."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from statustray.domain.model.provider import Provider
from statustray.engine.ports import Canaries, Clock, Keys, Memory, Place, Prober, Resolver, Web


@dataclass(frozen=True, slots=True)
class World:
    """Ports and page formats.  ``on_battery`` is asked before each wait."""

    clock: Clock
    web: Web
    prober: Prober
    canaries: Canaries
    memory: Memory
    place: Place
    providers: Mapping[str, Provider]
    resolver: Resolver | None = None
    keys: Keys | None = None
    on_battery: Callable[[], bool] = lambda: False
