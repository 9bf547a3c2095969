"""What the actors around one engine share."""

from msgspec import Struct

from statustray.engine.connectivity.connectivity_monitor import ConnectivityMonitor
from statustray.engine.environment import Environment
from statustray.engine.monitors.monitor_registry import MonitorRegistry
from statustray.engine.monitors.recorder import Recorder
from statustray.engine.publisher import SnapshotPublisher
from statustray.engine.wake_timer import WakeTimer


class EngineParts(Struct, frozen=True):
    """One of each, made by the engine; all belong to its loop."""

    environment: Environment
    registry: MonitorRegistry
    connectivity: ConnectivityMonitor
    publisher: SnapshotPublisher
    recorder: Recorder
    timer: WakeTimer

    def now(self) -> float:
        """Return the monotonic time, in seconds."""
        return self.environment.clock.monotonic()
