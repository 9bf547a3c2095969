"""Ask a proxy to connect us: by ``CONNECT`` (RFC 9110, section 9.3.6), or by SOCKS."""

from typing import Final

import httpcore

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase, ProxyTrouble
from statustray.gateways.net.error_mapping import StoppedError
from statustray.gateways.net.transport.network_stream import NetworkStream
from statustray.gateways.net.transport.proxies import Proxy

_AUTHENTICATION: Final = 407
_GOOD: Final = range(200, 300)
_BEHIND: Final = range(500, 600)


async def tunnel(stream: NetworkStream, proxy: Proxy, host: str, port: int) -> None:
    """Ask *proxy*, to which *stream* leads, to connect it to *host*.

    Names are resolved by the proxy: whoever chose one may not want them asked for here.

    Raises:
        StoppedError: it will not, or cannot.
        OSError, httpcore.ProtocolError: it has hung up, or does not speak its protocol.
    """
    if proxy.socks:
        # Few people have such a proxy, and the protocol's library costs all others their start.
        from statustray.gateways.net.transport.socks_tunnel import socks_tunnel  # noqa: PLC0415

        await socks_tunnel(stream, proxy, host, port)
    else:
        await _connect(stream, proxy, f"[{host}]:{port}" if ":" in host else f"{host}:{port}")


async def _connect(stream: NetworkStream, proxy: Proxy, authority: str) -> None:
    origin = httpcore.Origin(b"http", proxy.host.encode("idna"), proxy.port)
    target = authority.encode("idna")
    request = httpcore.Request(
        "CONNECT",
        httpcore.URL(scheme=b"http", host=origin.host, port=origin.port, target=target),
        headers=[(b"Host", target), *proxy.authorization],
    )
    connection = httpcore.AsyncHTTP11Connection(origin, stream)
    status = (await connection.handle_async_request(request)).status
    if status == _AUTHENTICATION:
        raise StoppedError(proxy_refused(ProxyTrouble.REFUSES_PASSWORD, f"proxy answered {status}"))
    if status in _BEHIND:
        detail = f"proxy answered {status}"
        raise StoppedError(Failure(FailureKind.UNREACHABLE, Phase.CONNECT, detail))
    if status not in _GOOD:
        raise StoppedError(proxy_refused(ProxyTrouble.REFUSES, f"proxy answered {status}"))


def proxy_refused(trouble: ProxyTrouble, detail: str) -> Failure:
    """Return the failure of a proxy that will not go on."""
    return Failure(FailureKind.UNREACHABLE, Phase.CONNECT, detail, proxy=trouble)
