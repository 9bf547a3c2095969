"""Kept connections, on real sockets of the little internet."""

from statustray.gateways.net.exchange import ask, read_beginning
from statustray.gateways.net.request import Request, first_request
from statustray.gateways.net.timing import Timing
from statustray.gateways.net.transport.connection import Connection
from statustray.gateways.net.transport.connection_pool import ConnectionPool
from statustray.gateways.net.transport.origin import Origin
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.site import Site
from tests.little_internet.visitor import Visitor

CALM = Page.json({"status": "calm"})


def asked(visitor: Visitor, site: Site, pool: ConnectionPool) -> tuple[Origin, Connection]:
    """Ask *site* once and give the connection back to *pool*."""
    site.says("/", CALM)
    request = first_request(site.url(), None, private_ok=True)
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
    pool, site = ConnectionPool(keep_s=60), internet.site("acme.example")

    _, first = asked(visitor, site, pool)
    _, second = asked(visitor, site, pool)

    assert first is second
    assert site.connections == 1
    visitor.run(renew(pool))


def test_what_is_too_old_is_closed(internet: LittleInternet, visitor: Visitor) -> None:
    pool, site = ConnectionPool(keep_s=-1), internet.site("acme.example")
    origin, _ = asked(visitor, site, pool)

    assert visitor.run(take(pool, origin)) is None


def test_everything_is_dropped_at_once(internet: LittleInternet, visitor: Visitor) -> None:
    pool = ConnectionPool(keep_s=60)
    kept = [asked(visitor, internet.site(f"s{n}.example"), pool) for n in range(3)]

    visitor.run(renew(pool))

    assert [visitor.run(take(pool, origin)) for origin, _ in kept] == [None] * 3
    assert not any(connection.usable for _, connection in kept)


def test_a_server_that_closes_what_is_kept_is_kept_no_more(
    internet: LittleInternet, visitor: Visitor
) -> None:
    pool, site = ConnectionPool(keep_s=60), internet.site("acme.example")
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
