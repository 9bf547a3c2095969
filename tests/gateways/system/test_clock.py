import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from statustray.gateways.system.clock import SystemClock, leave_unusable_zone

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)


def test_moments_are_in_utc_and_waits_never_go_back() -> None:
    clock = SystemClock()
    before = clock.monotonic()

    assert clock.now().tzinfo is UTC
    assert clock.monotonic() >= before


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Let a test be in other zones."""
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


class Waiting(SystemClock):
    """A clock whose waits a test decides."""

    waited_s = 0.0

    def monotonic(self) -> float:
        return self.waited_s


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such call")
def test_local_times_follow_the_zone_of_a_computer_that_travels(
    zone: pytest.MonkeyPatch,
) -> None:
    clock = Waiting()
    hours = []

    for waited_s, name in ((0, "Europe/Berlin"), (14.9, "Asia/Tokyo"), (15, "Asia/Tokyo")):
        zone.setenv("TZ", name)
        clock.waited_s = waited_s
        clock.now()
        hours.append(NOON.astimezone().utcoffset())

    assert hours == [timedelta(hours=n) for n in (1, 1, 9)]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such call")
@pytest.mark.parametrize(
    ("name", "usable"), [("XXX25", False), ("XXX-24:30", False), ("XXX23", True)]
)
def test_a_zone_a_day_away_is_left_for_utc_and_named(
    zone: pytest.MonkeyPatch, name: str, *, usable: bool
) -> None:
    zone.setenv("TZ", name)
    time.tzset()

    named = [str(problem.what) for problem in leave_unusable_zone()]

    assert not [*leave_unusable_zone()]
    assert (NOON.astimezone().hour == NOON.hour) is not usable
    assert named == ([] if usable else [f"{name} is no usable time zone; times are shown in UTC"])
