import asyncio

import pytest

from statustray.domain.model.checks.failures import Phase
from statustray.gateways.net.timing import Timing


class Hands:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return self.at


def test_waiting_for_a_place_of_ours_counts_nowhere() -> None:
    clock = Hands()
    timing = Timing(clock)

    with timing.during(Phase.DNS):
        clock.at += 1
        timing.pause()
        clock.at += 30
        timing.resume()
        clock.at += 2

    answer = timing.reached(address="192.0.2.1")
    assert answer.dns_ms == 3000
    assert answer.total_ms == 3000


def test_the_limit_stands_still_while_we_wait_for_ourselves() -> None:
    async def test() -> None:
        timing = Timing()
        async with timing.limit(60) as limit:
            before = limit.when()
            timing.pause()
            assert limit.when() is None
            timing.resume()
            after = limit.when()
        assert before is not None
        assert after is not None
        assert after >= before

    asyncio.run(test())


def test_the_limit_holds_when_nothing_is_waited_for() -> None:
    async def test() -> None:
        timing = Timing()
        async with timing.limit(0):
            timing.pause()
            timing.resume()
            await asyncio.Event().wait()

    with pytest.raises(TimeoutError):
        asyncio.run(test())
