"""The engine on a thread of its own: commands in, snapshots out, nothing shared."""

import asyncio
import builtins
import logging
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from typing import Protocol, TypeVar

from statustray.engine.engine import Engine

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Station(Protocol):
    """The engine with what it was built upon; made and closed on the engine's thread."""

    @property
    def engine(self) -> Engine:
        """The engine."""
        ...

    def close(self) -> None:
        """Close what the engine was built upon."""
        ...


class EngineThread:
    """Runs a station until ``stop``.

    ``build`` is called on the thread, so that its imports cost the start nothing.  ``failed``
    hears of an error that ends the thread.  All methods are callable from any thread.
    """

    def __init__(
        self,
        build: Callable[[], Station],
        *,
        failed: Callable[[BaseException], None],
        new_loop: Callable[[], asyncio.AbstractEventLoop] = asyncio.new_event_loop,
    ) -> None:
        self._build = build
        self._failed = failed
        self._loop = new_loop()
        self._station: Station | None = None
        self._thread = threading.Thread(target=self._work, name="engine", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def submit(self, command: Callable[[Engine], object]) -> None:
        """Have *command* run on the engine's thread soon."""

        def obey() -> None:
            if self._station is not None:
                command(self._station.engine)

        self._call(obey)

    def ask(self, question: Callable[[], T]) -> "Future[T]":
        """Have *question* answered on the engine's thread."""
        answer: Future[T] = Future()

        def reply() -> None:
            try:
                answer.set_result(question())
            except Exception as error:  # noqa: BLE001  # it belongs to whoever asked
                answer.set_exception(error)

        self._call(reply)
        return answer

    def stop(self, within_s: float = 5.0) -> None:
        """End the engine, keeping what must be kept; gives up waiting after *within_s*."""
        self.submit(Engine.stop)
        self._thread.join(within_s)

    def _call(self, act: Callable[[], None]) -> None:
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(act)

    def _work(self) -> None:
        try:
            with plain_imports():
                self._station = self._build()
            self._loop.run_until_complete(self._station.engine.run())
        except BaseException as error:  # noqa: BLE001  # the thread has no caller to raise to
            _log.exception("the engine stopped")
            self._failed(error)
        finally:
            if self._station is not None:
                self._station.close()
            self._loop.close()


@contextmanager
def plain_imports() -> Iterator[None]:
    """Import without PySide6's hook, which reads every module's source and costs 8 MiB.

    Other threads import plainly meanwhile, too; the hook only serves modules with a feature
    switch of PySide6, which nobody uses here.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is None:
        yield
        return
    hooked, builtins.__import__ = builtins.__import__, plain
    try:
        yield
    finally:
        builtins.__import__ = hooked
