"""The demonstration in a terminal: 4 October 2021 in about a minute, without any network."""

import asyncio
from collections.abc import Callable
from functools import partial

from statustray.cli.event_loop import begin_collecting
from statustray.cli.language import tr
from statustray.cli.output.changes import Changes
from statustray.cli.output.status_line import StatusLine
from statustray.cli.output.styled import styled
from statustray.cli.session import Session
from statustray.domain.model.alert import Alert, AlertEvent
from statustray.engine.diagnoser import Diagnoser
from statustray.engine.engine import Engine
from statustray.engine.publisher import Outputs
from statustray.gateways.demo.replay import HURRY, WHOLE_S, DemoWorld, HurriedLoop, demonstration
from statustray.present.sentences.alerts import alert_text


def demonstrate(session: Session) -> None:
    """Play calm, the outage with its common cause and backups, and the recovery."""
    demo = demonstration(session.catalogue)
    diagnoser = Diagnoser(session.catalogue, today=demo.environment.clock.now().date())
    diagnoser.configure(demo.services, demo.settings)
    with StatusLine() as line:
        line.print_above(styled(tr("Demo: 4 October 2021, replayed without a network.")))
        engine = partial(
            Engine,
            environment=demo.environment,
            outputs=Outputs(Changes(line).publish, partial(_print_alert, line)),
            diagnose=diagnoser.diagnose,
        )
        # The runner lets the engine end before its loop is closed, also when interrupted.
        try:
            begin_collecting()
            with asyncio.Runner(loop_factory=HurriedLoop) as runner:
                runner.run(_story(engine, demo))
        except KeyboardInterrupt:
            line.print_above(tr("Stopped."))


def _print_alert(line: StatusLine, event: AlertEvent) -> None:
    if isinstance(event, Alert):
        said = f"\n🔔 {alert_text(event, tr).whole}\n".replace("\n", "\n  ")
        line.print_above(styled(said, "bold"))


async def _story(new_engine: Callable[[], Engine], demo: DemoWorld) -> None:
    """Run the whole story; the engine belongs to the loop that it is made on."""
    engine = new_engine()
    engine.configure(demo.services, demo.settings)
    asyncio.get_running_loop().call_later(WHOLE_S * HURRY, engine.stop)
    await engine.run()
