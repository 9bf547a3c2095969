import asyncio
import errno
import os

import pytest

from statustray.engine.ports import NotAskedError
from statustray.gateways.net.transport.dialer import dial, most_telling
from statustray.gateways.net.transport.resolver import Endpoint
from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.visitor import Visitor


def test_a_missing_family_is_not_the_reason_told() -> None:
    no_route = OSError(errno.ENETUNREACH, "")
    refused = ConnectionRefusedError(errno.ECONNREFUSED, "")

    assert most_telling([no_route, refused]) is refused
    assert most_telling([no_route]) is no_route


def test_when_all_refuse_the_race_ends_at_once(internet: LittleInternet, visitor: Visitor) -> None:
    sites = [internet.site(f"s{n}.example") for n in range(3)]
    internet.all_fail(Fault.REFUSED)

    with pytest.raises(ConnectionRefusedError):
        visitor.run(dial([Endpoint("127.0.0.1", site.port, public=True) for site in sites]))


def test_refusals_of_both_families_keep_their_number(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("s.example")
    site.fails(Fault.REFUSED)
    ways = [Endpoint(address, site.port, public=True) for address in ("::1", "127.0.0.1")]

    with pytest.raises(ConnectionRefusedError) as refused:
        visitor.run(dial(ways))

    assert refused.value.errno == errno.ECONNREFUSED


def test_no_room_for_a_connection_is_no_word_about_the_server(
    internet: LittleInternet, visitor: Visitor
) -> None:
    resource = pytest.importorskip("resource", reason="needs the limits of POSIX")
    site = internet.site("s.example")
    visitor.run(asyncio.sleep(0))  # the loop has what it needs
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    lowest_free = os.open(os.devnull, os.O_RDONLY)
    os.close(lowest_free)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (lowest_free, hard))
        with pytest.raises(NotAskedError):
            visitor.run(dial([Endpoint("127.0.0.1", site.port, public=True)]))
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_the_address_that_won_is_told(internet: LittleInternet, visitor: Visitor) -> None:
    dead, alive = internet.site("dead.example"), internet.site("alive.example")
    dead.fails(Fault.BLACK_HOLE)
    ways = [Endpoint("127.0.0.1", site.port, public=True) for site in (dead, alive)]

    line, endpoint = visitor.run(dial(ways))
    line.close()

    assert endpoint == ways[1]
