import asyncio
import ssl

from statustray.gateways.net.connection_pool import ConnectionPool, Origin

MOST = 400


def origin(number: int) -> Origin:
    return Origin("https", f"s{number}.example", 443)


def kept_after_a_round(count: int) -> list[bool]:
    """Ask *count* origins once; say of each, in order, whether its line is still the same."""

    async def ask() -> list[bool]:
        lines = ConnectionPool(ssl.create_default_context(), keep_s=300)
        asked = [(origin(n), await lines.line(origin(n), None)) for n in range(count)]
        kept = [lines.current(origin, line) for origin, line in asked]
        await lines.renew()
        return kept

    return asyncio.run(ask())


def test_a_list_that_fits_keeps_every_line() -> None:
    assert kept_after_a_round(MOST) == [True] * MOST


def test_in_a_round_of_too_many_the_first_asked_keep_their_lines() -> None:
    kept = kept_after_a_round(MOST + 50)

    assert kept.count(True) == MOST
    assert all(kept[: MOST - 1])
    assert kept[-1]
