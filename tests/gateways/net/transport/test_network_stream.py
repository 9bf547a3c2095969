from asyncio import sslproto
from collections.abc import Iterator

import pytest

from statustray.gateways.net.transport.network_stream import use_small_tls_buffers


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    before = sslproto.SSLProtocol.max_size
    yield
    sslproto.SSLProtocol.max_size = before


def test_a_connection_reads_into_little_room() -> None:
    sslproto.SSLProtocol.max_size = 256 * 1024

    use_small_tls_buffers()

    assert sslproto.SSLProtocol.max_size <= 4 * 1024


def test_less_room_is_never_made_more() -> None:
    sslproto.SSLProtocol.max_size = 1024

    use_small_tls_buffers()

    assert sslproto.SSLProtocol.max_size == 1024
