"""Run the tray's engine for a command, without Qt."""

import asyncio
import contextlib
import signal
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from msgspec import Struct

from statustray.cli.command_environment import environment_with
from statustray.cli.event_loop import run_async
from statustray.cli.language import tr
from statustray.cli.memory import memory_for_one_check, memory_while_watching
from statustray.cli.session import Session
from statustray.domain.model.problem import Problem
from statustray.domain.model.service import AUTO, Service
from statustray.domain.model.snapshot import Snapshot
from statustray.engine.diagnoser import Diagnoser
from statustray.engine.engine import Engine
from statustray.engine.ports import Memory
from statustray.engine.publisher import Outputs, Publish

# Windows has no SIGHUP: there a closed window ends the program.
_ENDINGS: Final = ("SIGINT", "SIGTERM", "SIGHUP")


def check_once(session: Session, services: Sequence[Service], publish: Publish) -> Snapshot:
    """Check *services* once, repeating to confirm failures; *publish* receives progress."""

    async def once(memory: Memory) -> Snapshot:
        engine = _engine(session, services, memory, publish)
        try:
            return await engine.round()
        finally:
            await engine.close()

    with memory_for_one_check(session) as memory:
        return run_async(once(memory))


def check_until_stopped(
    session: Session,
    services: Sequence[Service],
    publish: Publish,
    *,
    until: Callable[[Snapshot], bool] = lambda _snapshot: False,
    timeout_s: float | None = None,
    timed_out: Callable[[], None] = lambda: None,
) -> bool:
    """Check *services* on schedule until interrupted or terminated, or the time is over.

    Returns whether *until* was true of a snapshot; the checks end with it.  *timed_out* is called
    when they end because *timeout_s* have passed.

    Raises:
        OSError: standard output cannot be written, or its reader has gone.
    """

    async def until_stopped(memory: Memory) -> bool:
        publisher = _StoppingPublisher(publish, until)
        engine = _engine(session, services, memory, publisher.forward)
        publisher.stop = engine.stop
        _on_endings(engine.stop)
        if timeout_s is not None:
            loop = asyncio.get_running_loop()
            loop.call_later(timeout_s, timed_out)
            loop.call_later(timeout_s, engine.stop)
        await engine.run()
        if publisher.error is not None:
            raise publisher.error
        return publisher.met

    with memory_while_watching(session) as memory:
        return run_async(until_stopped(memory))


def _engine(
    session: Session, services: Sequence[Service], memory: Memory, publish: Publish
) -> Engine:
    diagnoser = Diagnoser(session.catalogue, today=session.today)
    # A backup may be one of the user's own services that is not among those to be checked.
    known = {service.id: service for service in (*session.own, *services)}
    diagnoser.configure(known.values(), session.settings)
    environment = environment_with(memory, session)
    session.report(_without_format(services, environment.providers))
    engine = Engine(environment=environment, outputs=Outputs(publish), diagnose=diagnoser.diagnose)
    engine.configure(services, session.settings)
    return engine


def _without_format(services: Iterable[Service], known: Iterable[str]) -> Iterable[Problem]:
    formats = (None, AUTO, *known)
    for service in services:
        if service.source_id is None and service.provider not in formats:
            what = tr("unknown page format: {name}", name=service.provider)
            do = tr('Use provider = "auto", or run: statustray detect URL')
            yield Problem(f"watch {service.id}", what, do)


class _StoppingPublisher(Struct):
    """Pass snapshots on; stop the engine with the one that is waited for (``met``).

    One that cannot be printed stops it as well, and ``error`` keeps why.
    """

    publish: Publish
    until: Callable[[Snapshot], bool]
    stop: Callable[[], None] = lambda: None
    error: Exception | None = None
    met: bool = False

    def forward(self, snapshot: Snapshot) -> None:
        if self.met:
            return
        try:
            self.publish(snapshot)
            if self.until(snapshot):
                self.met = True
                self.stop()
        except Exception as error:  # noqa: BLE001 - the loop would print it and go on in silence
            self.error = error
            self.stop()


def _on_endings(stop: Callable[[], None]) -> None:
    loop = asyncio.get_running_loop()
    for name in _ENDINGS:
        # Windows' loops have no signal handlers; there Ctrl+C raises.
        with contextlib.suppress(NotImplementedError, AttributeError):
            loop.add_signal_handler(getattr(signal, name), stop)
