"""The engine on a thread of its own: commands in, snapshots out, nothing shared."""

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import Generic, Protocol, TypeVar

from statustray.engine.engine import Engine

T = TypeVar("T")
S = TypeVar("S", bound="EngineBuilder")
_log = logging.getLogger(__name__)


class EngineBuilder(Protocol):
    """The engine with what it was built upon; made and closed on the engine's thread."""

    @property
    def engine(self) -> Engine:
        """The engine."""
        ...

    def close(self) -> None:
        """Close what the engine was built upon."""
        ...


class EngineThread(Generic[S]):
    """Runs a station until ``stop``.

    ``build`` is called on the thread: what it makes belongs there.  ``failed`` hears of an error
    that ends the thread.  All methods are callable from any thread; what is asked before the
    station stands waits for it.
    """

    def __init__(
        self,
        build: Callable[[], S],
        *,
        failed: Callable[[BaseException], None],
        new_loop: Callable[[], asyncio.AbstractEventLoop] = asyncio.new_event_loop,
    ) -> None:
        self._build = build
        self._failed = failed
        self._loop = new_loop()
        self._thread = threading.Thread(target=self._work, name="engine", daemon=True)
        self._station: Future[S] = Future()

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def submit(self, command: Callable[[S], object]) -> None:
        """Have *command* obeyed on the engine's thread soon."""

        def obey() -> None:
            command(self._station.result())

        self._call(obey)

    def ask(self, question: Callable[[S], T]) -> "Future[T]":
        """Have *question* answered on the engine's thread."""

        async def answer(station: S) -> T:
            return question(station)

        return self.work(answer)

    def work(self, job: Callable[[S], Coroutine[None, None, T]]) -> "Future[T]":
        """Have *job* done on the engine's loop; cancelling the future ends it."""

        async def done() -> T:
            return await job(self._station.result())

        return asyncio.run_coroutine_threadsafe(done(), self._loop)

    def stop(self, within_s: float = 5.0) -> None:
        """End the engine, keeping what must be kept; gives up waiting after *within_s*."""
        self.submit(lambda station: station.engine.stop())
        self._thread.join(within_s)

    def _call(self, act: Callable[[], None]) -> None:
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(act)

    def _work(self) -> None:
        try:
            self._loop.run_until_complete(self._live())
        except BaseException as error:  # noqa: BLE001 - the thread has no caller to raise to
            _log.exception("the engine stopped")
            self._failed(error)
        finally:
            self._loop.close()

    async def _live(self) -> None:
        station = self._build()
        self._station.set_result(station)
        try:
            await station.engine.run()
        finally:
            station.close()
