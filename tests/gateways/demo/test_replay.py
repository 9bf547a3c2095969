"""The demonstration tells the founding story, and tells it truly."""

from collections.abc import Iterator

import pytest

from statustray.domain.model.alert import Alert, AlertEvent, AlertKind
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.level import Level
from statustray.domain.model.snapshot import Snapshot
from statustray.engine.diagnoser import Diagnoser
from statustray.engine.engine import Engine
from statustray.engine.publisher import Outputs
from statustray.gateways.demo.replay import HURRY, WHOLE_S, DemoWorld, demonstration
from statustray.gateways.demo.synthetic_history import make_past
from statustray.gateways.files.bundled.catalogue import load_catalogue
from tests.support.stage.memory import FakeMemory
from tests.support.stage.virtual_time import VirtualLoop


class Story:
    """What the demonstration's user saw and was told."""

    def __init__(self, catalogue: Catalogue, loop: VirtualLoop) -> None:
        self.snapshots: list[Snapshot] = []
        self.alerted: list[AlertEvent] = []
        demo = demonstration(catalogue, seconds=loop.time)
        diagnoser = Diagnoser(catalogue, today=demo.environment.clock.now().date())
        diagnoser.configure(demo.services, demo.settings)
        loop.run_until_complete(self._watch(demo, diagnoser, loop))

    @property
    def alerts(self) -> list[Alert]:
        return [event for event in self.alerted if isinstance(event, Alert)]

    async def _watch(self, demo: DemoWorld, diagnoser: Diagnoser, loop: VirtualLoop) -> None:
        engine = Engine(
            environment=demo.environment,
            outputs=Outputs(self.snapshots.append, self.alerted.append),
            diagnose=diagnoser.diagnose,
        )
        engine.configure(demo.services, demo.settings)
        loop.call_later(WHOLE_S * HURRY, engine.stop)
        await engine.run()


@pytest.fixture(scope="module")
def story() -> Iterator[Story]:
    loop = VirtualLoop()
    yield Story(load_catalogue(), loop)
    loop.close()


def test_it_begins_and_ends_calm(story: Story) -> None:
    whole = [s for s in story.snapshots if all(state.health.recent_checks for state in s.services)]

    assert whole[0].overall is Level.OPERATIONAL
    assert whole[-1].overall is Level.OPERATIONAL


def test_one_alert_names_the_common_cause_of_all_four(story: Story) -> None:
    first = story.alerts[0]

    assert first.kind is AlertKind.COMMON_CAUSE
    assert first.cause is not None
    assert first.cause.provider == "meta-backbone"
    assert set(first.services) == {"whatsapp", "messenger", "instagram", "facebook"}
    assert [alert.kind for alert in story.alerts] == [AlertKind.COMMON_CAUSE, AlertKind.BACK]


def test_what_is_suggested_does_not_fall_with_it(story: Story) -> None:
    suggested = {
        a.service for s in story.snapshots for state in s.services for a in state.guidance.advice
    }

    assert "signal" in suggested
    assert suggested <= {"bluesky", "pinterest", "element-matrix", "phone-call", "signal", "sms"}


def test_its_past_is_made_of_the_outages_of_that_year() -> None:
    catalogue, memory = load_catalogue(), FakeMemory()
    demo = demonstration(catalogue)

    make_past(
        memory,
        services=demo.services,
        outages=catalogue.outages.values(),
        now=demo.environment.clock.now(),
    )

    assert {s.service for s in memory.samples} == {s.id for s in demo.services}
    down = [t.cause for t in memory.transitions if Level(t.level).trouble]
    assert all(any(o.provider == cause for o in catalogue.outages.values()) for cause in down)
