"""Smaller buffers for TLS."""

from asyncio import sslproto
from typing import Final

_BYTES: Final = 32 * 1024
"""Room for two of the largest records; asyncio's own is 256 KiB for each connection."""


def use_small_buffers() -> None:
    """Give each of asyncio's TLS connections less to read into from now on.

    A burst of probes would leave the process 5 MiB larger for ever.  Pages are not read this way.
    """
    sslproto.SSLProtocol.max_size = min(_BYTES, sslproto.SSLProtocol.max_size)
