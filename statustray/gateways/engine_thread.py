"""Runs the engine on a thread of its own: commands in, snapshots out, nothing shared."""

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from contextlib import suppress
from typing import Generic, Protocol, TypeVar

from statustray.engine.engine import Engine

T = TypeVar("T")
H = TypeVar("H", bound="EngineOwner")
_log = logging.getLogger(__name__)


class EngineOwner(Protocol):
    """The engine with what it was built upon; created and closed on the engine's thread."""

    @property
    def engine(self) -> Engine:
        """The engine."""
        ...

    def close(self) -> None:
        """Close what the engine was built upon."""
        ...


class EngineThread(Generic[H]):
    """Runs an engine until ``stop``.

    ``build`` is called on the engine's thread: what it creates belongs there.  ``failed`` receives
    an error that ended the thread.  All methods are callable from any thread; what is submitted
    before the host is built waits for it, and after the thread has ended nothing answers.
    """

    def __init__(
        self,
        build: Callable[[], H],
        *,
        failed: Callable[[BaseException], None],
        new_loop: Callable[[], asyncio.AbstractEventLoop] = asyncio.new_event_loop,
    ) -> None:
        self._build = build
        self._failed = failed
        self._loop = new_loop()
        self._thread = threading.Thread(target=self._work, name="engine", daemon=True)
        self._host: Future[H] = Future()

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def submit(self, command: Callable[[H], object]) -> None:
        """Run *command* on the engine thread."""
        # Not ``result()``: what was submitted before the start comes first in the loop, and would
        # wait there for the host that this loop has yet to build.
        self._call(lambda: self._host.add_done_callback(lambda host: command(host.result())))

    def ask(self, question: Callable[[H], T], *, then: Callable[[T], object]) -> "Future[T]":
        """Answer *question* on the engine thread; *then* receives the answer, as with ``work``."""

        async def answer(host: H) -> T:
            return question(host)

        return self.work(answer, then=then)

    def work(
        self, job: Callable[[H], Coroutine[None, None, T]], *, then: Callable[[T], object]
    ) -> "Future[T]":
        """Run *job* on the engine's loop and pass its result to *then*.

        *then* is called on the engine thread, or on the caller's if the result is there already.
        Cancelling the future cancels the job.  When the engine has ended the future is cancelled.
        """

        async def run() -> T:
            return await job(self._host.result())

        coroutine = run()
        try:
            future = asyncio.run_coroutine_threadsafe(coroutine, self._loop)
        except RuntimeError:  # the loop was closed: the engine has ended
            coroutine.close()
            future = Future()
            future.cancel()
        else:
            # Whoever shows the answer hands it over to its own thread: here is the engine's.
            future.add_done_callback(lambda done: done.cancelled() or then(done.result()))
        return future

    def stop(self, within_s: float = 5.0) -> None:
        """Stop the engine, saving what must be kept; wait at most *within_s*."""
        if self._thread.ident is None:  # the program ended before it began
            self._loop.close()
            return
        # A request that hangs must not keep the program from ending; what it would have said is
        # asked again at the next start.
        self.submit(lambda host: host.engine.stop())
        self._thread.join(within_s)

    def _call(self, act: Callable[[], object]) -> None:
        with suppress(RuntimeError):  # the loop was closed: the engine has ended, nothing is lost
            self._loop.call_soon_threadsafe(act)

    def _work(self) -> None:
        try:
            self._loop.run_until_complete(self._run())
        except BaseException as error:  # noqa: BLE001 - the thread has no caller to raise to
            _log.exception("the engine stopped")
            self._failed(error)
        finally:
            self._loop.close()

    async def _run(self) -> None:
        # No await before the host is there: the coroutines of ``work`` begin after this step.
        host = self._build()
        self._host.set_result(host)
        try:
            await host.engine.run()
        finally:
            host.close()
