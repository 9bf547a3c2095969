import asyncio

import pytest

from statustray.engine.host_slots import HostSlots


class Crowd:
    """Requests that hold their place until they are let go."""

    def __init__(self, slots: HostSlots) -> None:
        self._slots = slots
        self.inside: list[str] = []
        self._done: dict[str, asyncio.Event] = {}
        self._tasks: list[asyncio.Task[None]] = []

    async def enter(self, *hosts: str, idle: bool = False) -> None:
        self._tasks += [asyncio.create_task(self._hold(host, idle=idle)) for host in hosts]
        await _turns()

    async def let_go(self, host: str) -> None:
        self._done.pop(host).set()
        await _turns()

    async def leave(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _hold(self, host: str, *, idle: bool) -> None:
        done = self._done.setdefault(host, asyncio.Event())
        async with self._slots.hold(host, idle=idle):
            self.inside.append(host)
            try:
                await done.wait()
            finally:
                self.inside.remove(host)


async def _turns() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


def slots(*, busy: int = 2, open_: int = 8, busy_s: float = 60.0) -> HostSlots:
    return HostSlots(busy=busy, open_=open_, busy_s=busy_s)


def test_only_so_many_are_at_work_at_once_and_in_order() -> None:
    async def test() -> None:
        crowd = Crowd(slots())
        await crowd.enter("a", "b", "c", "d")
        assert crowd.inside == ["a", "b"]

        await crowd.let_go("a")

        assert crowd.inside == ["b", "c"]
        await crowd.leave()

    asyncio.run(test())


def test_one_host_never_gets_more_than_its_share() -> None:
    async def test() -> None:
        crowd = Crowd(slots(busy=8))

        await crowd.enter("a", "a", "a", "a", "b")

        assert crowd.inside == ["a", "a", "b"]
        await crowd.leave()

    asyncio.run(test())


def test_who_waits_for_long_makes_room_for_others() -> None:
    async def test() -> None:
        crowd = Crowd(slots(busy_s=0.0))

        await crowd.enter("hole1", "hole2", "hole3", "quick")

        assert crowd.inside == ["hole1", "hole2", "hole3", "quick"]
        await crowd.leave()

    asyncio.run(test())


def test_who_is_expected_to_wait_takes_no_place_at_work() -> None:
    async def test() -> None:
        crowd = Crowd(slots(busy=1))
        await crowd.enter("hole1", "hole2", idle=True)

        await crowd.enter("quick")

        assert crowd.inside == ["hole1", "hole2", "quick"]
        await crowd.leave()

    asyncio.run(test())


def test_those_who_wait_are_bounded_too() -> None:
    async def test() -> None:
        crowd = Crowd(slots(open_=3, busy_s=0.0))

        await crowd.enter("hole1", "hole2", "hole3", "quick")

        assert crowd.inside == ["hole1", "hole2", "hole3"]
        await crowd.leave()

    asyncio.run(test())


@pytest.mark.parametrize("waiting", [1, 3])
def test_who_gives_up_waiting_loses_no_place_for_others(waiting: int) -> None:
    async def test() -> None:
        places = slots(busy=1)
        first, later = Crowd(places), Crowd(places)
        await first.enter("a", *(f"w{n}" for n in range(waiting)))
        await first.leave()

        await later.enter("b")

        assert later.inside == ["b"]
        await later.leave()

    asyncio.run(test())
