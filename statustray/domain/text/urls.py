"""What a page's address tells before anything is asked, and what it may lead to."""

import re
from collections.abc import Callable, Iterable
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

# Names that only a network of one's own answers (RFC 6762, RFC 8375, and usage).
_LOCAL_SUFFIXES = ("localhost", "local", "lan", "home", "internal", "intranet", "home.arpa")
_WORDS = re.compile(r"[a-z]+")
_ABOUT_STATUS = frozenset(("uptime", "incident", "incidents", "outage", "outages"))


def starts(text: str) -> tuple[str, ...]:
    """Return the addresses that *text* may mean, the likeliest first; empty for none.

    Without a scheme it is https, and on a network of one's own http after it.  Query and fragment
    are dropped, the path stays, for pages can live under one.
    """
    words = text.strip()
    if "://" in words:
        return _tidy((words,))
    plain = (f"http://{words}",) if private(f"http://{words}") else ()
    return _tidy((f"https://{words}", *plain))


def _tidy(addresses: Iterable[str]) -> tuple[str, ...]:
    found = (split_address(address) for address in addresses)
    return tuple(f"{p.scheme}://{p.netloc.lower()}{p.path.rstrip('/')}" for p in found if p)


def split_address(url: str) -> SplitResult | None:
    """Take *url* apart; None unless it is a web address with a host and without a password."""
    try:
        parts = urlsplit(url)
        usable = bool(parts.hostname) and parts.port != 0
    except ValueError:
        return None
    odd = "@" in parts.netloc or any(c.isspace() for c in url)
    return parts if usable and not odd and parts.scheme in ("http", "https") else None


def host(url: str) -> str:
    """Return the host of *url* in lower case, empty when there is none."""
    parts = split_address(url)
    return (parts.hostname or "").rstrip(".") if parts else ""


def root(url: str) -> str:
    """Return scheme, host and port of *url*."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def same_origin(one: str, other: str) -> bool:
    """Whether scheme, host and port are the same (RFC 6454, section 5)."""
    return _origin(one) is not None and _origin(one) == _origin(other)


def _origin(url: str) -> tuple[str, str, int] | None:
    parts = split_address(url)
    if parts is None:
        return None
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return parts.scheme, (parts.hostname or "").rstrip("."), port


def under(url: str, place: str) -> bool:
    """Whether *url* lies at *place*: a suffix of whole host labels, and the path behind it."""
    suffix, _, folder = place.partition("/")
    name = host(url)
    if name != suffix and not name.endswith("." + suffix):
        return False
    path = urlsplit(url).path.strip("/")
    return not folder or path == folder or path.startswith(folder + "/")


def private(url: str) -> bool:
    """Whether *url* names a place on a network of one's own, by its address or its name."""
    name = host(url)
    try:
        return not ip_address(name).is_global
    except ValueError:
        return "." not in name or any(name.endswith("." + s) for s in _LOCAL_SUFFIXES)


def about_status(url: str) -> bool:
    """Whether *url* itself says that it is about the state of a service."""
    text = f"{host(url)} {urlsplit(url).path}".lower()
    return "status" in text or not _ABOUT_STATUS.isdisjoint(_WORDS.findall(text))


def status_host(url: str) -> str | None:
    """Return where a status page usually stands for the home page *url*: ``status.<domain>``."""
    name = host(url).removeprefix("www.")
    if private(url) or name.startswith("status."):
        return None
    return f"https://status.{name}"


def at_root(path: str) -> Callable[[str], str]:
    """Return a rule that finds a document at *path* of the host, wherever the page itself is."""

    def locate(page: str) -> str:
        return page if urlsplit(page).path == path.split("?", 1)[0] else root(page) + path

    return locate
