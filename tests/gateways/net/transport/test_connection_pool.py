"""Kept connections, on real sockets of the little internet."""

import sys
from collections.abc import Iterator

import pytest

from statustray.gateways.net.exchange import ask, read_beginning
from statustray.gateways.net.request import Request, first_request
from statustray.gateways.net.timing import Timing
from statustray.gateways.net.transport.connection import Connection
from statustray.gateways.net.transport.connection_pool import ConnectionPool, allow_connections
from statustray.gateways.net.transport.origin import Origin
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.site import Site
from tests.little_internet.visitor import Visitor

CALM = Page.json({"status": "calm"})
MANY = 1000


def asked(visitor: Visitor, site: Site, pool: ConnectionPool) -> tuple[Origin, Connection]:
    """Ask *site* once and give the connection back to *pool*."""
    site.says("/", CALM)
    request = first_request(site.url(), private_ok=True)
    assert isinstance(request, Request)

    async def exchange() -> Connection:
        connection = pool.take(request.origin)
        if connection is None:
            connection = await visitor.connector.open(request.origin, Timing())
            pool.use(connection)
        response = await ask(connection, request, Timing(), once=False)
        await read_beginning(response, Timing(), limit=1000)
        pool.give(request.origin, connection)
        return connection

    return request.origin, visitor.run(exchange())


async def renew(pool: ConnectionPool) -> None:
    pool.renew()


async def take(pool: ConnectionPool, origin: Origin) -> Connection | None:
    return pool.take(origin)


def test_a_connection_serves_again(internet: LittleInternet, visitor: Visitor) -> None:
    pool, site = ConnectionPool(keep_s=60, most=MANY), internet.site("acme.example")

    _, first = asked(visitor, site, pool)
    _, second = asked(visitor, site, pool)

    assert first is second
    assert site.connections == 1
    visitor.run(renew(pool))


def test_what_is_too_old_is_closed(internet: LittleInternet, visitor: Visitor) -> None:
    pool, site = ConnectionPool(keep_s=-1, most=MANY), internet.site("acme.example")
    origin, _ = asked(visitor, site, pool)

    assert visitor.run(take(pool, origin)) is None


def test_everything_is_dropped_at_once(internet: LittleInternet, visitor: Visitor) -> None:
    pool = ConnectionPool(keep_s=60, most=MANY)
    kept = [asked(visitor, internet.site(f"s{n}.example"), pool) for n in range(3)]

    visitor.run(renew(pool))

    assert [visitor.run(take(pool, origin)) for origin, _ in kept] == [None] * 3
    assert not any(connection.usable for _, connection in kept)


def test_a_server_that_closes_what_is_kept_is_kept_no_more(
    internet: LittleInternet, visitor: Visitor
) -> None:
    pool, site = ConnectionPool(keep_s=60, most=MANY), internet.site("acme.example")
    origin, connection = asked(visitor, site, pool)
    connection.stream.abort()
    assert visitor.run(take(pool, origin)) is None
    assert pool.keeps(origin)

    _, connection = asked(visitor, site, pool)
    connection.stream.abort()
    assert visitor.run(take(pool, origin)) is None
    assert not pool.keeps(origin)


def test_in_a_round_of_too_many_the_first_asked_are_kept(
    internet: LittleInternet, visitor: Visitor
) -> None:
    pool = ConnectionPool(keep_s=60, most=3)
    kept = [asked(visitor, internet.site(f"s{n}.example"), pool) for n in range(5)]

    assert [connection.usable for _, connection in kept] == [True] * 3 + [False] * 2
    visitor.run(renew(pool))


def test_a_kept_connection_makes_room_when_it_is_taken_and_when_it_is_too_old(
    internet: LittleInternet, visitor: Visitor
) -> None:
    pool = ConnectionPool(keep_s=60, most=1)
    first, second = internet.site("first.example"), internet.site("second.example")
    origin, _ = asked(visitor, first, pool)
    visitor.run(take(pool, origin))
    _, connection = asked(visitor, second, pool)
    assert connection.usable
    visitor.run(renew(pool))

    pool = ConnectionPool(keep_s=-1, most=1)
    kept = [asked(visitor, site, pool)[1] for site in (first, second)]
    assert [connection.usable for connection in kept] == [False, True]
    visitor.run(renew(pool))


@pytest.fixture
def granted() -> Iterator[None]:
    """Begin with 256 open files, as on macOS."""
    resource = pytest.importorskip("resource", reason="needs the limits of POSIX")
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (256, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, before)


@pytest.mark.usefixtures("granted")
def test_more_files_are_asked_for_so_that_a_long_list_is_kept() -> None:
    import resource  # noqa: PLC0415 - not on Windows

    granted = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    if granted < 3 * MANY:
        pytest.skip("this system lets nobody keep so many")

    assert allow_connections() > MANY
    assert resource.getrlimit(resource.RLIMIT_NOFILE)[0] > 2 * MANY


@pytest.mark.usefixtures("granted")
def test_where_no_more_files_are_granted_fewer_connections_are_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(_kind: int, _limits: tuple[int, int]) -> None:
        raise ValueError

    monkeypatch.setattr("resource.setrlimit", refuse)

    kept = allow_connections()

    monkeypatch.undo()
    assert 0 < kept < 256 / 2


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit")
def test_a_limit_above_what_is_needed_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    import resource  # noqa: PLC0415 - not on Windows

    changed: list[object] = []
    monkeypatch.setattr(resource, "getrlimit", lambda _kind: (500_000, resource.RLIM_INFINITY))
    monkeypatch.setattr(resource, "setrlimit", lambda *limits: changed.append(limits))

    assert MANY < allow_connections() < 2 * MANY
    assert not changed
