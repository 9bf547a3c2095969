"""Looking from the command line: the same engine as the tray's, without Qt."""

import asyncio
import contextlib
import signal
from collections.abc import Callable, Coroutine, Sequence
from contextlib import closing
from datetime import UTC, datetime
from typing import TypeVar

from statustray.cli.session import Session, complain
from statustray.domain.service import Service
from statustray.domain.snapshot import Snapshot
from statustray.engine.engine import Engine
from statustray.engine.judging import Judging
from statustray.engine.showing import Orders
from statustray.gateways.history import History
from statustray.gateways.world import open_world

Publish = Callable[[Snapshot], None]


T = TypeVar("T")


def look_once(session: Session, services: Sequence[Service], publish: Publish) -> Snapshot:
    """Look at *services* once, confirming what needs it; *publish* hears of progress."""

    async def once(engine: Engine) -> Snapshot:
        try:
            return await engine.round()
        finally:
            await engine.close()

    return _with_engine(session, services, publish, once)


def look_for_ever(session: Session, services: Sequence[Service], publish: Publish) -> None:
    """Look at *services* until interrupted or terminated."""

    async def for_ever(engine: Engine) -> None:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            # Windows has no signal handlers on its loops; there Ctrl+C raises.
            with contextlib.suppress(NotImplementedError):
                loop.add_signal_handler(number, engine.stop)
        await engine.run()

    _with_engine(session, services, publish, for_ever)


def _with_engine(
    session: Session,
    services: Sequence[Service],
    publish: Publish,
    work: Callable[[Engine], Coroutine[None, None, T]],
) -> T:
    settings = session.watching
    judging = Judging(session.catalogue, today=datetime.now(UTC).date())
    judging.configure(services, settings)

    async def main(history: History) -> T:
        world = open_world(memory=history, rules=settings.network)
        engine = Engine(world=world, orders=Orders(publish, judge=judging.judge))
        engine.configure(services, settings)
        return await work(engine)

    with closing(History(session.folders.history, report=lambda p: complain((p,)))) as history:
        return asyncio.run(main(history))
