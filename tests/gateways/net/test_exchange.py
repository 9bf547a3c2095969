import asyncio
from collections.abc import AsyncIterator

import httpx

from statustray.gateways.net.body import Body
from statustray.gateways.net.exchange import read
from statustray.gateways.net.timing import Timing

PIECES = 1000


class AtOnce(httpx.AsyncByteStream):
    """A body whose pieces are all there already, as of a server that sends chunks of a byte."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for _ in range(PIECES):
            yield b"x"

    async def aclose(self) -> None:
        pass


def test_a_body_of_tiny_pieces_lets_others_have_their_turn() -> None:
    turns = 0

    async def others() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async def reading() -> bytes:
        body, other = Body(""), asyncio.create_task(others())
        await read(httpx.Response(200, stream=AtOnce()), body, Timing())
        other.cancel()
        return body.whole()

    assert asyncio.run(reading()) == b"x" * PIECES
    assert turns >= 3
