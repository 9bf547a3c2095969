"""Which proxy a request goes through, if any."""

import ipaddress
from collections.abc import Mapping
from urllib.parse import urlsplit
from urllib.request import getproxies

from statustray.gateways.net.resolver import is_host


class Proxies:
    """The proxy of the settings, or else what the environment and the platform name.

    ``table`` has the form of ``urllib.request.getproxies``: scheme to URL, ``no`` to exceptions.
    Only HTTP proxies are used.
    """

    def __init__(self, table: Mapping[str, str], *, chosen: str | None = None) -> None:
        self._table = dict(table)
        self._chosen = chosen

    @classmethod
    def of_system(cls, *, chosen: str | None = None) -> "Proxies":
        """Read ``HTTPS_PROXY``, ``HTTP_PROXY``, ``ALL_PROXY`` and ``NO_PROXY``, any case."""
        return cls(getproxies(), chosen=chosen)

    def for_host(self, scheme: str, host: str, port: int) -> str | None:
        """Return the URL of the proxy for *host*, or None to go straight."""
        if any(_excepts(item, host, port) for item in self._table.get("no", "").split(",")):
            return None
        url = self._chosen or self._table.get(scheme) or self._table.get("all")
        return _http(url) if url else None


def _excepts(item: str, host: str, port: int) -> bool:
    """Whether one item of ``NO_PROXY`` means *host*: a name, a domain, a network, or ``*``."""
    rule = item.strip().lower()
    if rule == "*" or _within(host, rule):
        return True
    name, _, only = rule.rpartition(":") if rule.count(":") == 1 else (rule, "", "")
    name = name.lstrip(".")
    if not name or (only and only != str(port)):
        return False
    return host.lower() == name or host.lower().endswith(f".{name}")


def _within(host: str, network: str) -> bool:
    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(network, strict=False)
    except ValueError:
        return False


def _http(url: str) -> str | None:
    """Return *url* with its scheme; None for what is no proxy that can be used."""
    full = url if "://" in url else f"http://{url}"
    try:
        parts = urlsplit(full)
        usable = parts.scheme in {"http", "https"} and is_host(parts.hostname or "")
        usable = usable and parts.port != 0
    except ValueError:
        return None
    return full if usable else None
