"""Through a SOCKS 5 proxy (RFC 1928), with a password where it wants one (RFC 1929)."""

from typing import Final

from socksio import ProtocolError, SOCKSError
from socksio.socks5 import (
    SOCKS5AuthMethod,
    SOCKS5AuthMethodsRequest,
    SOCKS5AuthReply,
    SOCKS5Command,
    SOCKS5CommandRequest,
    SOCKS5Connection,
    SOCKS5Reply,
    SOCKS5ReplyCode,
    SOCKS5UsernamePasswordReply,
    SOCKS5UsernamePasswordRequest,
)

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase, ProxyTrouble
from statustray.gateways.net.error_mapping import StoppedError
from statustray.gateways.net.transport.network_stream import NetworkStream
from statustray.gateways.net.transport.proxies import Proxy
from statustray.gateways.net.transport.proxy_tunnel import proxy_refused

_ADDRESS_BYTES: Final = {1: 4, 4: 16}
"""Length by type of address (RFC 1928, section 5); the third type, names, carries its own."""

# What a SOCKS proxy says of the server behind it; its other words are about itself.
_SAID_OF_SERVER: Final = {
    SOCKS5ReplyCode.NETWORK_UNREACHABLE: FailureKind.UNREACHABLE,
    SOCKS5ReplyCode.HOST_UNREACHABLE: FailureKind.UNREACHABLE,
    SOCKS5ReplyCode.CONNECTION_REFUSED: FailureKind.REFUSED,
    SOCKS5ReplyCode.TTL_EXPIRED: FailureKind.TIMED_OUT,
}


async def socks_tunnel(stream: NetworkStream, proxy: Proxy, host: str, port: int) -> None:
    """Ask the SOCKS 5 *proxy*, to which *stream* leads, to connect it to *host*.

    Raises:
        StoppedError: it will not, or cannot.
        OSError: it has hung up.
    """
    socks = SOCKS5Connection()
    try:
        await _sign_in(socks, stream, proxy)
        name = host.encode("idna") if ":" not in host else host
        socks.send(SOCKS5CommandRequest.from_address(SOCKS5Command.CONNECT, (name, port)))
        await stream.write(socks.data_to_send())
        reply = socks.receive_data(await _reply(stream))
    except (ProtocolError, SOCKSError, ValueError) as error:
        raise StoppedError(
            Failure(FailureKind.MALFORMED, Phase.CONNECT, proxy=ProxyTrouble.UNREACHABLE)
        ) from error
    if isinstance(reply, SOCKS5Reply) and reply.reply_code is not SOCKS5ReplyCode.SUCCEEDED:
        kind = _SAID_OF_SERVER.get(reply.reply_code)
        detail = f"proxy answered {reply.reply_code.name.lower()}"
        refusal = proxy_refused(ProxyTrouble.REFUSES, detail)
        raise StoppedError(Failure(kind, Phase.CONNECT, detail) if kind else refusal)


async def _sign_in(socks: SOCKS5Connection, stream: NetworkStream, proxy: Proxy) -> None:
    method = SOCKS5AuthMethod.NO_AUTH_REQUIRED
    if proxy.user:
        method = SOCKS5AuthMethod.USERNAME_PASSWORD
    socks.send(SOCKS5AuthMethodsRequest([method]))
    await stream.write(socks.data_to_send())
    reply = socks.receive_data(await stream.read_exactly(2))
    failure = proxy_refused(ProxyTrouble.REFUSES_PASSWORD, "proxy wants another sign-in")
    if isinstance(reply, SOCKS5AuthReply) and reply.method is not method:
        raise StoppedError(failure)
    if not proxy.user:
        return
    socks.send(SOCKS5UsernamePasswordRequest(proxy.user.encode(), proxy.password.encode()))
    await stream.write(socks.data_to_send())
    verdict = socks.receive_data(await stream.read_exactly(2))
    if not (isinstance(verdict, SOCKS5UsernamePasswordReply) and verdict.success):
        raise StoppedError(failure)


async def _reply(stream: NetworkStream) -> bytes:
    """Read one reply: its length is told by the type of its address, or by the name's own."""
    head = await stream.read_exactly(5)
    length = _ADDRESS_BYTES.get(head[3], 1 + head[4])
    return head + await stream.read_exactly(length + 1)
