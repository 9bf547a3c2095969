"""The engine's thread in the tray program: built, started, and started again once when it dies."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from statustray.app.engine_host import (
    EngineHost,
    EngineOutputs,
    demo_host,
    demo_loop,
    real_host,
)
from statustray.app.launch import Launch
from statustray.gateways.credentials.secret_store import SecretStore
from statustray.gateways.engine_thread import EngineThread


class SupervisedEngine(QObject):
    """Owns the engine's thread, and the clock that follows the engine's.

    The first error that ends the thread starts it again, the second emits ``gave_up``: whatever
    killed it twice would kill it for ever.
    """

    gave_up = Signal()

    def __init__(self, launch: Launch, outputs: EngineOutputs, secrets: SecretStore) -> None:
        super().__init__()
        self._clock = launch.clock
        self._deaths = 0
        self.engine_thread = EngineThread(
            _builder(launch, outputs, secrets),
            failed=self._note_death,
            deliver=launch.gui.deliver_to,
            new_loop=demo_loop if launch.demo else asyncio.new_event_loop,
        )

    def start(self) -> None:
        """Start the engine."""
        self.engine_thread.start()
        self._follow_clock()

    def _follow_clock(self) -> None:
        clock = self._clock
        self.engine_thread.submit(lambda host: clock.follow(host.environment.clock.now))

    def _note_death(self, _error: BaseException) -> None:
        """Note that the engine has ended with an error, which is logged already."""
        self._deaths += 1
        if self._deaths > 1:
            self.gave_up.emit()
            return
        self.engine_thread.restart()
        self._follow_clock()


def _builder(
    launch: Launch, outputs: EngineOutputs, secrets: SecretStore
) -> Callable[[], EngineHost]:
    """Return what builds the engine, on the engine's thread, with the settings of that moment."""
    preferences = launch.preferences

    def build() -> EngineHost:
        if launch.demo:
            return demo_host(folders=launch.folders, outputs=outputs, tr=launch.tr)
        return real_host(
            folders=launch.folders,
            settings=preferences.settings,
            problems=lambda: preferences.problems,
            outputs=outputs,
            secrets=secrets,
            tr=launch.tr,
        )

    return build
