"""What hosts and addresses are, and which of them cannot be where a name should lead."""

import ipaddress
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Final

from statustray.domain.text.urls import private

_RESOLVER: Final = Path("/etc/resolv.conf")
_SEARCHED: Final = frozenset({"search", "domain"})


def is_public(address: str) -> bool:
    """Whether *address* belongs to the internet at large."""
    return _unmapped(address).is_global


def is_sinkhole(address: str) -> bool:
    """Whether *address* is nowhere or this computer: where blocked names are sent."""
    ip = _unmapped(address)
    return ip.is_unspecified or ip.is_loopback


def is_host(text: str) -> bool:
    """Whether *text* can be a host at all: no empty label, none too long (RFC 1035, 2.3.4)."""
    try:
        return bool(text.encode("idna"))
    except UnicodeError:
        return False


def is_own_name(host: str, *, resolver: Path = _RESOLVER) -> bool:
    """Whether *host* is a name of the user's own network.

    Either by its form, or because the system's resolver completes names with that domain.
    """
    name = host.lower().rstrip(".")
    return private(f"http://{name}") or any(
        name == domain or name.endswith(f".{domain}") for domain in _own_domains(resolver)
    )


def _own_domains(resolver: Path) -> Iterable[str]:
    try:
        lines = resolver.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ()
    rows = (line.lower().split() for line in lines)
    searched = (word.strip(".") for row in rows if row and row[0] in _SEARCHED for word in row[1:])
    return tuple(domain for domain in searched if domain)


@lru_cache(maxsize=1024)
def _unmapped(address: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    ip = ipaddress.ip_address(address)
    mapped = ip.ipv4_mapped if isinstance(ip, ipaddress.IPv6Address) else None
    return mapped or ip
