"""An anonymous, stable identifier of the network this computer is on.

A network is known by its gateway: the address and, because 192.168.1.1 is everywhere, the
gateway's hardware address.  Both leave this module only as a hash.
"""

import socket
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from hashlib import blake2b
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import Final

_DEFAULT: Final = "00000000"
_DEFAULT_6: Final = "0" * 32
_GATEWAY_FLAG: Final = 0x2  # RTF_GATEWAY in linux/route.h
_NOWHERE: Final = "00:00:00:00:00:00"
# Never contacted: choosing a source address for them sends nothing (documentation addresses).
_FAR: Final = ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1"))


class SystemNetworkIdentity:
    """Implements ``NetworkIdentity``; cheap enough to be called at every tick.

    ``proc`` is where Linux lists its routes; elsewhere our own addresses identify the network,
    which *sources* returns: those that the system would use for far ones.
    """

    def __init__(
        self,
        proc: Path = Path("/proc/net"),
        *,
        sources: Callable[[], Iterable[str]] | None = None,
    ) -> None:
        self._proc = proc
        self._sources = sources or _own_addresses
        self._neighbours: dict[str, str] = {}

    def network_id(self) -> str:
        """Return the identifier, empty if there is no default route."""
        if not (self._proc / "route").exists():
            return _hashed(" ".join(_lasting(address) for address in self._sources()))
        gateway = _gateway(self._rows("route")) or _gateway_6(self._rows("ipv6_route"))
        return _hashed(f"{gateway} {self._hardware(gateway)}" if gateway else "")

    def _hardware(self, gateway: str) -> str:
        """Return the gateway's hardware address; the last one seen if it has expired."""
        for row in self._rows("arp"):
            if row[0] == gateway and row[3] != _NOWHERE:
                self._neighbours = {gateway: row[3]}
        return self._neighbours.get(gateway, "")

    def _rows(self, name: str) -> list[list[str]]:
        try:
            text = (self._proc / name).read_text(encoding="ascii", errors="replace")
        except OSError:
            return []  # this kernel lacks the address family
        return [row.split() for row in text.splitlines() if len(row.split()) > 5]  # noqa: PLR2004


def _gateway(rows: list[list[str]]) -> str:
    """Return the gateway of the preferred IPv4 default route, or its device if it has none."""
    ways = [row for row in rows if row[1] == _DEFAULT and row[7:8] == [_DEFAULT]]
    if not ways:
        return ""
    best = min(ways, key=lambda row: int(row[6]))
    if not int(best[3], 16) & _GATEWAY_FLAG:
        return best[0]
    # The kernel prints the address as one number in native byte order.
    return socket.inet_ntoa(int(best[2], 16).to_bytes(4, "little"))


def _gateway_6(rows: list[list[str]]) -> str:
    ways = [row for row in rows if row[0] == _DEFAULT_6 and row[1] == "00" and row[-1] != "lo"]
    if not ways:
        return ""
    best = min(ways, key=lambda row: int(row[5], 16))
    return best[-1] if best[4] == _DEFAULT_6 else best[4]


def _own_addresses() -> Iterator[str]:
    yield from (address for family, far in _FAR if (address := _source(family, far)))


def _lasting(address: str) -> str:
    """Return what of an own address the network gave.

    Of IPv6 that is the first half: the other one is chosen anew every day (RFC 8981).
    """
    found = ip_address(address.partition("%")[0])
    return str(found) if found.version == 4 else str(ip_network(f"{found}/64", strict=False))  # noqa: PLR2004


def _source(family: socket.AddressFamily, far: str) -> str:
    try:
        with closing(socket.socket(family, socket.SOCK_DGRAM)) as line:
            line.connect((far, 9))
            return str(line.getsockname()[0])
    except OSError:
        return ""  # no route for this address family


def _hashed(text: str) -> str:
    if not text:
        return ""
    return blake2b(text.encode(), digest_size=8, person=b"statustray-place").hexdigest()
