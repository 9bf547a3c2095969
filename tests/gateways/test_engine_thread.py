"""Commands reach the engine whenever they are given, and every start can be ended."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event
from typing import Any, ParamSpec, cast

from statustray.engine.engine import Engine
from statustray.gateways.engine_thread import EngineThread, nobody_waits
from tests.support.waiting import PATIENCE_S

P = ParamSpec("P")


@dataclass
class Idle:
    """Runs until it is stopped, and does nothing."""

    stopped: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self) -> None:
        await self.stopped.wait()

    def stop(self) -> None:
        self.stopped.set()


@dataclass
class Host:
    engine: Engine = field(default_factory=lambda: cast("Engine", Idle()))
    closed: bool = False

    def close(self) -> None:
        self.closed = True


def at_once(receiver: Callable[P, object]) -> Callable[P, object]:
    return receiver


def new_thread() -> EngineThread[Host]:
    def failed(error: BaseException) -> Any:  # noqa: ANN401 - it never returns
        raise error

    return EngineThread(Host, failed=failed, deliver=at_once)


def test_a_command_given_before_the_start_is_carried_out() -> None:
    thread, done = new_thread(), Event()

    thread.submit(lambda _host: done.set())
    thread.start()

    assert done.wait(PATIENCE_S)
    thread.stop()


def test_a_question_asked_before_the_start_is_answered() -> None:
    thread, answered = new_thread(), Event()

    future = thread.ask(
        lambda host: host.closed, then=lambda _closed: answered.set(), lost=nobody_waits
    )
    thread.start()

    assert future.result(PATIENCE_S) is False
    assert answered.wait(PATIENCE_S)
    thread.stop()


def test_a_program_that_ends_before_it_began_ends() -> None:
    thread, done = new_thread(), Event()
    thread.submit(lambda _host: done.set())

    thread.stop()

    assert not done.is_set()


def test_nothing_answers_after_the_end() -> None:
    thread = new_thread()
    thread.start()
    thread.stop()

    assert thread.ask(lambda host: host.closed, then=print, lost=nobody_waits).cancelled()
