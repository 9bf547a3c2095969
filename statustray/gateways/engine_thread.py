"""Runs the engine on a thread of its own: commands in, snapshots out, nothing shared."""

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from functools import partial
from typing import Generic, ParamSpec, Protocol, TypeVar

from msgspec import Struct, field

from statustray.engine.engine import Engine

T = TypeVar("T")
H = TypeVar("H", bound="EngineOwner")
P = ParamSpec("P")
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


class Deliver(Protocol):
    """A way into the thread that gives commands."""

    def __call__(self, receiver: Callable[P, object], /) -> Callable[P, object]:
        """Return what the engine's thread calls, so that *receiver* runs where it belongs."""
        ...


def nobody_waits() -> None:
    """Stand for a caller who needs not know that there will be no answer."""


class _Life(Struct, Generic[H], dict=True):
    """One life of the engine: its loop and what is built on it.

    ``ended``: nothing more is accepted; ``failed``: an error ended it.
    """

    loop: asyncio.AbstractEventLoop
    host: "Future[H]" = field(default_factory=Future)
    lock: threading.Lock = field(default_factory=threading.Lock)
    ended: bool = False
    failed: bool = False

    def call(self, command: Callable[[H], object]) -> None:
        """Run *command* on the loop once there is a host; an engine that has ended does nothing."""
        self.host.add_done_callback(partial(self._hand_over, command))

    def _hand_over(self, command: Callable[[H], object], built: "Future[H]") -> None:
        with self.lock:
            if not (built.cancelled() or self.ended or self.loop.is_closed()):
                self.loop.call_soon_threadsafe(command, built.result())

    def run(self, job: Callable[[H], Coroutine[None, None, T]]) -> "Future[T]":
        """Run *job* on the loop; the future is cancelled where the engine has ended."""

        async def on_host() -> T:
            # Awaited, for it may not be built yet, and a loop that waits for itself never wakes.
            return await job(await asyncio.shield(asyncio.wrap_future(self.host)))

        with self.lock:
            if not (self.ended or self.loop.is_closed()):
                return asyncio.run_coroutine_threadsafe(on_host(), self.loop)
        future: Future[T] = Future()
        future.cancel()
        return future

    def end(self, *, failed: bool) -> None:
        """Cancel what is still running, so that nobody waits for it, and close the loop."""
        with self.lock:
            self.ended, self.failed = True, failed
        self.host.cancel()  # what still waits for the host to be built waits in vain
        self.loop.run_until_complete(_cancel_all())
        self.loop.close()


class EngineThread(Generic[H]):
    """Runs an engine until ``stop``.

    ``build`` is called on the engine's thread: what it creates belongs there.  ``failed`` receives
    an error that ended the thread, which may then be started again by ``restart``; it and all
    answers go through ``deliver``.  All methods are callable from any thread; what is submitted
    before the host is built waits for it, and after the thread has ended nothing answers.
    """

    def __init__(
        self,
        build: Callable[[], H],
        *,
        failed: Callable[[BaseException], None],
        deliver: Deliver,
        new_loop: Callable[[], asyncio.AbstractEventLoop] = asyncio.new_event_loop,
    ) -> None:
        self._build = build
        self._deliver = deliver
        self._failed = deliver(failed)
        self._new_loop = new_loop
        self._begin()

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def restart(self) -> None:
        """Build everything anew, on a new thread, after an error has ended the first."""
        self._thread.join()
        self._begin()
        self.start()

    def submit(self, command: Callable[[H], object]) -> None:
        """Run *command* on the engine thread."""
        self._life.call(command)

    def ask(
        self,
        question: Callable[[H], T],
        *,
        then: Callable[[T], object],
        lost: Callable[[], object],
    ) -> "Future[T]":
        """Answer *question* on the engine thread; *then* receives the answer, as with ``work``."""

        async def answer(host: H) -> T:
            return question(host)

        return self.work(answer, then=then, lost=lost)

    def work(
        self,
        job: Callable[[H], Coroutine[None, None, T]],
        *,
        then: Callable[[T], object],
        lost: Callable[[], object],
    ) -> "Future[T]":
        """Run *job* on the engine's loop and pass its result to *then*.

        *lost* is called instead where there will be none: *job* or the engine failed.  Cancelling
        the future cancels the job.  When the engine has ended the future is cancelled.
        """
        life = self._life
        future = life.run(job)
        answer, no_answer = self._deliver(then), self._deliver(lost)
        future.add_done_callback(partial(_tell, life, answer, no_answer))
        return future

    def stop(self, within_s: float = 5.0) -> None:
        """Stop the engine, saving what must be kept; wait at most *within_s*."""
        if self._thread.ident is None:
            # Never started: nothing runs that could close the loop, and nothing can be joined.
            self._life.end(failed=False)
            return
        self.submit(lambda host: host.engine.stop())
        self._thread.join(within_s)

    def _begin(self) -> None:
        self._life: _Life[H] = _Life(self._new_loop())
        self._thread = threading.Thread(target=self._work, name="engine", daemon=True)

    def _work(self) -> None:
        life, error = self._life, None
        try:
            life.loop.run_until_complete(self._run(life))
        except BaseException as raised:  # noqa: BLE001 - the thread has no caller to raise to
            _log.exception("the engine stopped")
            error = raised
        life.end(failed=error is not None)
        if error is not None:
            self._failed(error)

    async def _run(self, life: _Life[H]) -> None:
        host = self._build()
        life.host.set_result(host)
        try:
            await host.engine.run()
        finally:
            host.close()


def _tell(
    life: _Life[H], then: Callable[[T], object], lost: Callable[[], object], done: "Future[T]"
) -> None:
    if done.cancelled():
        if life.failed:
            lost()
    elif (error := done.exception()) is not None:
        _log.error("a job for a window failed", exc_info=error)
        lost()
    else:
        then(done.result())


async def _cancel_all() -> None:
    await asyncio.sleep(0)  # what was handed over last becomes a task first
    tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
