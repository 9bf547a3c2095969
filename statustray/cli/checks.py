"""Looking from the command line: the same engine as the tray's, without Qt."""

import asyncio
import contextlib
import signal
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from statustray.cli.command_environment import environment_with
from statustray.cli.memory import memory_for_a_look, memory_for_ever
from statustray.cli.output.plain_output import tr
from statustray.cli.session import Session
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Problem
from statustray.domain.model.snapshot import Snapshot
from statustray.domain.watchlist.watched_services import AUTO
from statustray.engine.diagnoser import Diagnoser
from statustray.engine.engine import Engine
from statustray.engine.ports import Memory
from statustray.engine.publisher import Outputs, Publish

# Windows has no SIGHUP: there a closed window ends the program.
_ENDINGS: Final = ("SIGINT", "SIGTERM", "SIGHUP")


def check_once(session: Session, services: Sequence[Service], publish: Publish) -> Snapshot:
    """Look at *services* once, confirming what needs it; *publish* hears of progress."""

    async def once(memory: Memory) -> Snapshot:
        engine = _engine(session, services, memory, publish)
        try:
            return await engine.round()
        finally:
            await engine.close()

    with memory_for_a_look(session) as memory:
        return asyncio.run(once(memory))


def check_for_ever(session: Session, services: Sequence[Service], publish: Publish) -> None:
    """Look at *services* until interrupted or terminated.

    Raises:
        BrokenPipeError: nobody reads what is printed any more.
    """

    async def for_ever(memory: Memory) -> None:
        ear = _Ear(publish)
        engine = _engine(session, services, memory, ear.hear)
        ear.stop = engine.stop
        _on_endings(engine.stop)
        await engine.run()
        if ear.gone is not None:
            raise ear.gone

    with memory_for_ever(session) as memory:
        asyncio.run(for_ever(memory))


def _engine(
    session: Session, services: Sequence[Service], memory: Memory, publish: Publish
) -> Engine:
    diagnoser = Diagnoser(session.catalogue, today=datetime.now(UTC).date())
    diagnoser.configure(services, session.settings)
    environment = environment_with(memory, session)
    session.name(_without_format(services, environment.providers))
    engine = Engine(environment=environment, outputs=Outputs(publish, diagnose=diagnoser.diagnose))
    engine.configure(services, session.settings)
    return engine


def _without_format(services: Iterable[Service], known: Iterable[str]) -> Iterable[Problem]:
    formats = (None, AUTO, *known)
    for service in services:
        if service.provider not in formats:
            what = tr("unknown page format: {name}", name=service.provider)
            do = tr('Use provider = "auto", or run: statustray detect URL')
            yield Problem(f"watch {service.id}", what, do)


@dataclass(slots=True)
class _Ear:
    """Passes snapshots on; one that cannot be printed ends the watching (``gone``)."""

    publish: Publish
    stop: Callable[[], None] = lambda: None
    gone: BrokenPipeError | None = None

    def hear(self, snapshot: Snapshot) -> None:
        try:
            self.publish(snapshot)
        except BrokenPipeError as error:
            self.gone = error
            self.stop()


def _on_endings(stop: Callable[[], None]) -> None:
    loop = asyncio.get_running_loop()
    for name in _ENDINGS:
        # Windows' loops have no signal handlers; there Ctrl+C raises.
        with contextlib.suppress(NotImplementedError, AttributeError):
            loop.add_signal_handler(getattr(signal, name), stop)
