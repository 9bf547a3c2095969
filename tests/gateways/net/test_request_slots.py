import asyncio
from collections.abc import Coroutine

import pytest

from statustray.gateways.net.request_slots import RequestSlots


class Crowd:
    """Askers that hold their turn until they are let go."""

    def __init__(self, lanes: RequestSlots) -> None:
        self._lanes = lanes
        self.inside: list[str] = []
        self._done: dict[str, asyncio.Event] = {}
        self._tasks: list[asyncio.Task[None]] = []

    async def enter(self, *hosts: str) -> None:
        self._tasks += [asyncio.create_task(self._hold(host)) for host in hosts]
        await _settle()

    async def let_go(self, host: str) -> None:
        self._done.pop(host).set()
        await _settle()

    async def _hold(self, host: str) -> None:
        done = self._done.setdefault(host, asyncio.Event())
        async with self._lanes.turn(host):
            self.inside.append(host)
            try:
                await done.wait()
            finally:
                self.inside.remove(host)

    async def leave(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


async def _settle() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


def _run(test: Coroutine[object, object, None]) -> None:
    asyncio.run(test)


def test_only_so_many_ask_at_once_and_in_order() -> None:
    async def test() -> None:
        crowd = Crowd(RequestSlots(quick=2))
        await crowd.enter("a", "b", "c", "d")
        assert crowd.inside == ["a", "b"]

        await crowd.let_go("a")

        assert crowd.inside == ["b", "c"]
        await crowd.leave()

    _run(test())


def test_one_host_never_gets_more_than_its_share() -> None:
    async def test() -> None:
        crowd = Crowd(RequestSlots(quick=16, per_host=2))

        await crowd.enter("a", "a", "a", "a", "b")

        assert crowd.inside == ["a", "a", "b"]
        await crowd.leave()

    _run(test())


def test_black_holes_move_over_and_let_the_quick_pass() -> None:
    async def test() -> None:
        crowd = Crowd(RequestSlots(quick=2, slow=2, slow_after_s=0.0))
        await crowd.enter("hole1", "hole2", "quick")
        await _settle()

        assert crowd.inside == ["hole1", "hole2", "quick"]
        await crowd.leave()

    _run(test())


def test_a_full_slow_lane_takes_nobody_over() -> None:
    async def test() -> None:
        crowd = Crowd(RequestSlots(quick=2, slow=1, slow_after_s=0.0))
        await crowd.enter("hole1", "hole2", "hole3", "quick")
        await _settle()

        assert len(crowd.inside) == 3
        await crowd.leave()

    _run(test())


def test_who_was_slow_waits_for_the_slow() -> None:
    async def test() -> None:
        crowd = Crowd(RequestSlots(quick=4, slow=1, slow_after_s=0.0))
        await crowd.enter("hole1", "hole2")
        await _settle()
        await crowd.let_go("hole1")
        await crowd.let_go("hole2")

        await crowd.enter("hole1", "hole2", "quick")

        assert crowd.inside == ["hole1", "quick"]
        await crowd.leave()

    _run(test())


@pytest.mark.parametrize("waiting", [1, 3])
def test_who_gives_up_waiting_loses_no_place_for_others(waiting: int) -> None:
    async def test() -> None:
        lanes = RequestSlots(quick=1)
        first, later = Crowd(lanes), Crowd(lanes)
        await first.enter("a", *(f"w{n}" for n in range(waiting)))
        await first.leave()

        await later.enter("b")

        assert later.inside == ["b"]
        await later.leave()

    _run(test())
