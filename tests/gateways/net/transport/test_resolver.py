import asyncio
import threading
from queue import SimpleQueue

import pytest

from statustray.domain.model.checks.failures import Failure, FailureKind
from statustray.engine.ports import NotAskedError
from statustray.gateways.net.transport.resolver import Endpoint, Found, SystemResolver
from tests.support.waiting import PATIENCE_S


def _addresses(host: str, port: int = 443) -> tuple[Endpoint, ...] | Failure:
    async def ask() -> tuple[Endpoint, ...] | Failure:
        return await SystemResolver().addresses(host, port)

    return asyncio.run(ask())


def test_this_computer_is_found_by_name() -> None:
    found = _addresses("localhost")

    assert not isinstance(found, Failure)
    assert {endpoint.address for endpoint in found} <= {"127.0.0.1", "::1"}
    assert not any(endpoint.public for endpoint in found)


@pytest.mark.parametrize("address", ["127.0.0.1", "::1", "192.0.2.7"])
def test_an_address_needs_no_resolver(address: str) -> None:
    held = Held()
    names = SystemResolver(look_up=held.look_up)

    found = asyncio.run(names.addresses(address, 8))

    assert found == (Endpoint(address, 8, public=False),)
    assert held.asked == []


@pytest.mark.parametrize("name", ["x" * 70 + ".example", "a..example", "\udcff"])
def test_what_can_be_no_name_is_not_found(name: str) -> None:
    answer = _addresses(name)

    assert isinstance(answer, Failure)
    assert answer.kind is FailureKind.NAME_NOT_FOUND


class Held:
    """Look-ups that block until they are let go; ``most`` is how many ran at once."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.running = 0
        self.most = 0
        self._begun: SimpleQueue[str] = SimpleQueue()
        self._free = threading.Event()
        self._lock = threading.Lock()

    def look_up(self, host: str) -> Found:
        with self._lock:
            self.asked.append(host)
            self.running += 1
            self.most = max(self.most, self.running)
        self._begun.put(host)
        if host.startswith("held"):
            self._free.wait(PATIENCE_S)
        with self._lock:
            self.running -= 1
        return ("127.0.0.1",)

    async def begun(self, count: int) -> None:
        """Wait until *count* more look-ups have begun."""
        for _ in range(count):
            await asyncio.to_thread(self._begun.get, timeout=PATIENCE_S)

    def let_go(self) -> None:
        self._free.set()


def ask(names: SystemResolver, *hosts: str) -> list[asyncio.Task[tuple[Endpoint, ...] | Failure]]:
    return [asyncio.create_task(names.addresses(host, 1)) for host in hosts]


def test_no_more_threads_than_allowed_ask_at_once() -> None:
    async def crowd(held: Held) -> None:
        names = SystemResolver(threads=2, hanging=0, patience_s=PATIENCE_S, look_up=held.look_up)
        asking = ask(names, *(f"held{n}" for n in range(20)))
        await held.begun(2)
        held.let_go()
        await asyncio.gather(*asking)

    held = Held()
    asyncio.run(crowd(held))

    assert held.most == 2
    assert len(held.asked) == 20


def test_all_who_ask_for_a_name_share_one_look_up() -> None:
    async def crowd(held: Held) -> None:
        names = SystemResolver(look_up=held.look_up)
        asking = ask(names, *["held.example"] * 10, "HELD.example")
        await held.begun(1)
        asking[0].cancel()
        held.let_go()
        answers = await asyncio.gather(*asking[1:])
        assert answers == [(Endpoint("127.0.0.1", 1, public=False),)] * 10
        await names.addresses("held.example", 1)

    held = Held()
    asyncio.run(crowd(held))

    assert held.asked == ["held.example"] * 2


def test_names_that_hang_make_room_for_others() -> None:
    async def crowd(held: Held) -> None:
        names = SystemResolver(threads=2, hanging=2, look_up=held.look_up)
        hung = ask(names, "held1", "held2")
        await held.begun(2)

        await names.addresses("quick.example", 1)

        assert held.running == 2
        held.let_go()
        await asyncio.gather(*hung)

    asyncio.run(crowd(Held()))


def test_a_connectivity_check_waits_behind_nobody() -> None:
    async def crowd(held: Held) -> None:
        names = SystemResolver(threads=1, hanging=0, look_up=held.look_up)
        hung = ask(names, "held1", "canary.example")
        await held.begun(1)

        await names.addresses("canary.example", 1, reserved=True)

        assert await hung[1]
        held.let_go()
        await hung[0]

    held = Held()
    asyncio.run(crowd(held))

    assert held.asked.count("canary.example") == 1


def test_waiting_for_a_thread_is_no_answer_about_the_name() -> None:
    began: list[str] = []

    async def crowd(held: Held) -> None:
        names = SystemResolver(threads=1, hanging=0, patience_s=0.01, look_up=held.look_up)
        hung = ask(names, "held1")
        await held.begun(1)
        with pytest.raises(NotAskedError):
            await names.addresses("quick.example", 1, began=lambda: began.append("quick"))
        held.let_go()
        await asyncio.gather(*hung)
        assert await names.addresses("quick.example", 1, began=lambda: began.append("late"))

    held = Held()
    asyncio.run(crowd(held))

    assert began == ["late"]
    assert held.asked == ["held1", "quick.example"]  # what nobody waits for is not asked


def test_another_network_is_asked_afresh_though_the_name_still_hangs() -> None:
    async def crowd(held: Held) -> None:
        names = SystemResolver(look_up=held.look_up)
        before = ask(names, "held1")
        await held.begun(1)
        names.renew()
        after = ask(names, "held1")
        await held.begun(1)
        held.let_go()
        await asyncio.gather(*before, *after)
        assert await names.addresses("held1", 1)

    held = Held()
    asyncio.run(crowd(held))

    assert held.asked == ["held1"] * 3
