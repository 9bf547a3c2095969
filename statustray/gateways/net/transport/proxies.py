"""Which proxy a request goes through, if any, and which hosts are excepted."""

import ipaddress
import re
from base64 import b64encode
from collections.abc import Callable, Mapping
from fnmatch import fnmatchcase
from typing import Final
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, getproxies_environment, proxy_bypass

from msgspec import Struct

from statustray.domain.text.lazy_pattern import LazyPattern
from statustray.domain.text.urls import ascii_host, is_literal
from statustray.gateways.net.transport.address_rules import is_host

_PORTS: Final = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
_SEPARATORS: Final = re.compile(r"[\s,;]+")
_LITERAL: Final = LazyPattern(r"\[([0-9a-f:.]+)\](/\d{1,3})?(?::(\d+))?")
_WITH_SCHEME: Final = LazyPattern(r"^[a-z][a-z0-9+.-]*://")
# Desktops write "socks" for what browsers take as version 5.
_SPELLINGS: Final = {"socks": "socks5"}


class Proxy(Struct, frozen=True):
    """A proxy, as its address names it.

    ``usable`` False: the address is no proxy that this program can speak to.  Then nothing may be
    asked at all, for nothing goes round a proxy that somebody chose.
    """

    scheme: str
    host: str
    port: int
    user: str = ""
    password: str = ""
    usable: bool = True

    def __repr__(self) -> str:
        """Say all but the password."""
        return f"Proxy({self.scheme}://{self.user}@{self.host}:{self.port}, usable={self.usable})"

    @property
    def socks(self) -> bool:
        """Whether it speaks SOCKS 5 rather than HTTP; it resolves names in either spelling."""
        return self.scheme.startswith("socks5")

    @property
    def authorization(self) -> tuple[tuple[bytes, bytes], ...]:
        """The header by which an HTTP proxy knows us."""
        if not self.user:
            return ()
        token = b64encode(f"{self.user}:{self.password}".encode())
        return ((b"Proxy-Authorization", b"Basic " + token),)


class Proxies:
    """The proxy of the settings, or else what the environment and the platform name.

    ``table`` has the form of ``urllib.request.getproxies``: scheme to URL, ``no`` to exceptions.
    ``bypass`` tells a host that the platform's own settings except.
    """

    def __init__(
        self,
        table: Mapping[str, str],
        *,
        chosen: str | None = None,
        bypass: Callable[[str], bool] = lambda _host: False,
    ) -> None:
        self._chosen = _proxy(chosen) if chosen else None
        named = {scheme: url for scheme, url in table.items() if url and scheme != "no"}
        self._table = {scheme: _proxy(url) for scheme, url in named.items()}
        self._exceptions = tuple(filter(None, map(_rule, _SEPARATORS.split(table.get("no", "")))))
        self._bypass = bypass

    @classmethod
    def of_system(cls, *, chosen: str | None) -> "Proxies":
        """Read ``HTTPS_PROXY``, ``HTTP_PROXY``, ``ALL_PROXY`` and ``NO_PROXY``, in either case.

        Without any of them Windows and macOS say which proxy is in use, and keep a list of
        exceptions of their own that only ``proxy_bypass`` can read.
        """
        if chosen or getproxies_environment():
            return cls(getproxies(), chosen=chosen)
        return cls(getproxies(), bypass=lambda host: bool(proxy_bypass(host)))

    def for_host(self, scheme: str, host: str, port: int) -> Proxy | None:
        """Return the proxy for *host*, or None to go straight.

        A connection that is no web request (tcp, dns) goes through a proxy for everything only.
        """
        name = host.lower().rstrip(".")
        if any(_excepts(rule, name, port) for rule in self._exceptions):
            return None
        proxy = self._chosen or self._table.get(scheme) or self._table.get("all")
        return None if proxy is None or self._bypass(host) else proxy


def _proxy(url: str) -> Proxy:
    """Read *url*; without a scheme it is an HTTP proxy."""
    unusable = Proxy("", "", 0, usable=False)
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return unusable
    scheme = _SPELLINGS.get(parts.scheme, parts.scheme)
    if scheme not in _PORTS or not is_host(host) or port == 0:
        return unusable
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    return Proxy(scheme, host, port or _PORTS[scheme], user, password)


def _rule(text: str) -> str:
    """Return a rule of ``NO_PROXY`` as it is compared: lower case, ASCII, without a scheme."""
    bare = _WITH_SCHEME.sub("", text.lower()).removesuffix("/")
    try:
        return ascii_host(bare)
    except UnicodeError:
        return bare


def _excepts(rule: str, host: str, port: int) -> bool:
    """Whether one rule of ``NO_PROXY`` means *host*.

    A rule is ``*``, ``<local>`` (names without a dot), an address, a network, or a name, which
    means what lies below it too, however that is written: ``a.example``, ``.a.example``,
    ``*.a.example``.  A ``*`` elsewhere stands for anything.  Names and addresses may carry a port.
    """
    if rule == "*":
        return True
    if rule == "<local>":
        return "." not in host and ":" not in host
    literal = _LITERAL.fullmatch(rule)
    if literal is not None:
        network, only = literal[1] + (literal[2] or ""), literal[3]
        return _within(host, network) and only in {None, str(port)}
    if _within(host, rule):
        return True
    name, _, only = rule.rpartition(":") if rule.count(":") == 1 else (rule, "", "")
    return only in {"", str(port)} and _lies_in(host, name)


def _lies_in(host: str, name: str) -> bool:
    if "*" in name.removeprefix("*."):
        return fnmatchcase(host, name)
    name = name.removeprefix("*").strip(".")
    below = not is_literal(host) and host.endswith(f".{name}")
    return bool(name) and (host == name or below or _within(host, name))


def _within(host: str, network: str) -> bool:
    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(network, strict=False)
    except ValueError:
        return False
