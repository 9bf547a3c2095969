"""Which version is the newest is asked once a day, and the answer survives a restart."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.release import ReleaseCheck
from statustray.engine.environment import Environment
from statustray.engine.release_check import NOTE, newest_release, next_due, release_note
from tests.support.stage.fake_web import FakeWeb
from tests.support.stage.stage import SetStage
from tests.support.stage.virtual_time import START

ADDRESS = "https://releases.example/latest"
OTHER = "https://mirror.example/latest"


@dataclass
class Day:
    """A clock that is set by hand."""

    at: datetime = START

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return 0.0


@dataclass
class Asker:
    """Asks with the memory of one home, at any time."""

    environment: Environment
    web: FakeWeb
    clock: Day

    def __call__(self, address: str = ADDRESS, *, after: timedelta) -> ReleaseCheck | None:
        self.clock.at = START + after
        return asyncio.run(newest_release(address, self.environment))


@pytest.fixture
def ask(set_stage: SetStage) -> Asker:
    web, clock = FakeWeb({ADDRESS: b"0.2.0", OTHER: b"0.3.0"}), Day()
    environment = replace(set_stage().environment(), web=web, clock=clock)
    return Asker(environment, web, clock)


def test_an_answer_is_good_for_a_day_and_for_its_address(ask: Asker) -> None:
    answers = [
        ask(after=timedelta(hours=0)),
        ask(after=timedelta(hours=23)),
        ask(after=timedelta(hours=24)),
        ask(OTHER, after=timedelta(hours=25)),
        ask(OTHER, after=timedelta(hours=-1)),
    ]

    assert [answer.newest for answer in answers if answer] == ["0.2.0"] * 3 + ["0.3.0"] * 2
    # The last one: a clock that was set back makes nothing fresh for years.
    assert ask.web.asked == [ADDRESS, ADDRESS, OTHER, OTHER]


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        (Failure(FailureKind.TIMED_OUT, Phase.CONNECT), FailureKind.TIMED_OUT),
        (b"<html>Sign in to the hotel</html>", FailureKind.MALFORMED),
    ],
)
def test_a_failure_is_named_asked_again_in_an_hour_and_forgets_no_answer(
    ask: Asker, said: bytes | Failure, kind: FailureKind
) -> None:
    ask(after=timedelta(0))
    ask.web.pages = {ADDRESS: said}

    check = ask(after=timedelta(days=1))

    assert check is not None
    assert check.failure is not None
    assert check.failure.kind is kind
    assert next_due(check) == START + timedelta(days=1, hours=1)
    assert check.newest == "0.2.0"
    kept = release_note(ask.environment.memory.note(NOTE))
    assert kept is not None
    assert kept.newest == "0.2.0"
    assert kept.at == START


def test_a_first_answer_that_is_missing_leaves_no_version(ask: Asker) -> None:
    ask.web.pages = {}

    check = ask(after=timedelta(0))

    assert check is not None
    assert check.newest == ""
    assert ask.environment.memory.note(NOTE) == ""


@pytest.mark.parametrize("text", ["", "{}", "[1]", "broken", '{"address": "x", "at": "y"}'])
def test_a_damaged_note_is_no_answer(text: str) -> None:
    assert release_note(text) is None
