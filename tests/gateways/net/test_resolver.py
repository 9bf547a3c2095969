import asyncio
import threading

import pytest

from statustray.domain.model.failures import Failure, FailureKind
from statustray.gateways.net.resolver import Endpoint, SystemResolver, is_public


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
    before = threading.active_count()

    assert _addresses(address, 8) == (Endpoint(address, 8, public=False),)
    assert threading.active_count() == before


@pytest.mark.parametrize("name", ["x" * 70 + ".example", "a..example", "\udcff"])
def test_what_can_be_no_name_is_not_found(name: str) -> None:
    answer = _addresses(name)

    assert isinstance(answer, Failure)
    assert answer.kind is FailureKind.NAME_NOT_FOUND


def test_no_more_threads_than_allowed_ask_at_once() -> None:
    async def crowd() -> int:
        names = SystemResolver(threads=2)
        asking = [asyncio.create_task(names.addresses("localhost", 1)) for _ in range(20)]
        most = 0
        while not all(task.done() for task in asking):
            most = max(most, sum(t.name == "names" for t in threading.enumerate()))
            await asyncio.sleep(0)
        return most

    assert asyncio.run(crowd()) <= 2


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("1.1.1.1", True),
        ("2606:4700::1111", True),
        ("10.0.0.1", False),
        ("169.254.169.254", False),
        ("fe80::1", False),
        ("fd00::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:1.1.1.1", True),
        ("0.0.0.0", False),  # noqa: S104 - an address to judge, not to listen on
    ],
)
def test_addresses_of_ones_own_network_are_known(address: str, *, public: bool) -> None:
    assert is_public(address) is public
