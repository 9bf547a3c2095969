"""What is an address, what is wrong with one, and what it tells before anything is asked."""

import re
from collections.abc import Callable, Collection, Iterable
from enum import Enum
from functools import lru_cache
from ipaddress import ip_address
from string import ascii_letters, ascii_lowercase, digits
from urllib.parse import SplitResult, urlsplit

from statustray.domain.text.lazy_pattern import LazyPattern

WEB = ("https", "http")
PROBED = (*WEB, "tcp", "tls", "dns")
ENCRYPTED = ("https", "tls")
USUAL_PORTS = {"https": 443, "http": 80}
LONGEST = 8192
"""Characters of an address; browsers stop there too."""

_LONGEST_HOST, _LONGEST_LABEL = 253, 63  # RFC 1035, section 2.3.4
_NEED_PORT = frozenset(("tcp", "tls"))
_NOT_IN_HOSTS = frozenset("<>\"'`{}|\\^%")
# What is behind the scheme of nearly every address, and has no fault whatever the rules below.
_USUAL_IN_HOSTS = f"{ascii_lowercase}{digits}-."
_USUAL_IN_PATHS = f"{ascii_letters}{digits}_./~?=&#+-"
_USUAL_LABELS, _USUAL_LABEL = range(2, 5), range(1, 61)
_SIGN_IN = LazyPattern(r"(?<=://)[^/\s?#]*@")

# Names that only a network of one's own answers (RFC 6762, RFC 8375, and usage).
_LOCAL_SUFFIXES = ("localhost", "local", "lan", "home", "internal", "intranet", "home.arpa")
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


class AddressFault(Enum):
    """Why a text cannot be used as an address."""

    SCHEME = "scheme"
    HOST = "host"
    PORT = "port"
    NO_PORT = "no_port"
    SPACE = "space"
    PASSWORD = "password"  # noqa: S105 -- the name of a fault
    LENGTH = "length"


def address_fault(
    text: str, schemes: Collection[str] = WEB, *, sign_in: bool = False
) -> AddressFault | None:
    """Say why *text* is no usable address with one of *schemes*; None where it is one.

    Args:
        text: The address as it was written.
        schemes: Those that are accepted, in small letters.
        sign_in: Whether a user name and a password may stand before the host.
    """
    scheme, mark, rest = text.partition("://")
    if not mark or scheme.lower() not in schemes:
        return AddressFault.SCHEME
    if len(text) > LONGEST:
        return AddressFault.LENGTH
    if scheme in USUAL_PORTS and _is_usual(rest):
        return None
    return _fault_behind(text, rest, sign_in=sign_in)


def _is_usual(rest: str) -> bool:
    """Whether *rest*, which stands behind the scheme, is a plain host with or without a path."""
    host, _, path = rest.partition("/")
    labels = host.split(".")
    shaped = len(labels) in _USUAL_LABELS and all(len(label) in _USUAL_LABEL for label in labels)
    # Nothing is left where every sign is one of these.
    return shaped and not host.strip(_USUAL_IN_HOSTS) and not path.strip(_USUAL_IN_PATHS)


def _fault_behind(text: str, rest: str, *, sign_in: bool) -> AddressFault | None:
    """Say what is wrong with *rest*, which stands behind the scheme of *text*."""
    if " " in text or not text.isprintable():
        return AddressFault.SPACE
    behind = rest.replace("?", "/").replace("#", "/").replace("\\", "/")
    if "@" in behind.partition("/")[0] and not sign_in:
        return AddressFault.PASSWORD
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
    except ValueError:
        return AddressFault.HOST
    # Some clients take a backslash for the end of the host, others do not.
    odd = "\\" in parts.netloc
    return AddressFault.HOST if odd else _host_fault(host) or _port_fault(parts)


def _host_fault(name: str) -> AddressFault | None:
    if ":" in name:
        return None if is_literal(name) else AddressFault.HOST
    labels = name.removesuffix(".").split(".")
    plain = _NOT_IN_HOSTS.isdisjoint(name) and len(name) <= _LONGEST_HOST
    sound = plain and all(label and len(label) <= _LONGEST_LABEL for label in labels)
    return None if sound else AddressFault.HOST


@lru_cache(maxsize=1024)
def is_literal(name: str) -> bool:
    """Whether the host *name* is an address rather than a name."""
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def loopback(name: str) -> bool:
    """Whether the host *name* is this computer itself, by its address or its name (RFC 6761)."""
    if is_literal(name):
        return ip_address(name).is_loopback
    return name == "localhost" or name.endswith(".localhost")


def _port_fault(parts: SplitResult) -> AddressFault | None:
    try:
        port = parts.port
    except ValueError:
        return AddressFault.PORT
    if port is None:
        return AddressFault.NO_PORT if parts.scheme in _NEED_PORT else None
    return None if port else AddressFault.PORT


def without_sign_in(text: str) -> str:
    """Return *text* with the user names and passwords of its addresses removed."""
    return _SIGN_IN.sub("", text)


def masked(text: str) -> str:
    """Return *text*, which may be no address, without what may be a password in it.

    All before the last ``@`` is left out, but for the scheme: a fault may have moved it anywhere.
    """
    before, at, rest = text.rpartition("@")
    scheme, mark, _ = before.partition("://")
    return f"{scheme if mark else ''}{mark}…@{rest}" if at else text


def split_address(url: str, schemes: Collection[str] = WEB) -> SplitResult | None:
    """Take *url* apart; None unless it is an address with one of *schemes*, without a password."""
    return urlsplit(url) if address_fault(url, schemes) is None else None


def host(url: str) -> str:
    """Return the host of *url* in lower case, empty when there is none."""
    parts = split_address(url, PROBED)
    return (parts.hostname or "").rstrip(".") if parts else ""


def root(url: str) -> str:
    """Return scheme, host and port of *url*."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def origin(url: str) -> str | None:
    """Return scheme, host and port of *url* in their one form (RFC 6454, section 6.1).

    None where *url* is not a web address.
    """
    parts = split_address(url)
    if parts is None:
        return None
    try:
        name = ascii_host(parts.hostname or "").rstrip(".")
    except UnicodeError:
        return None
    name = f"[{ip_address(name).compressed}]" if ":" in name else name
    usual = USUAL_PORTS[parts.scheme]
    port = parts.port or usual
    return f"{parts.scheme}://{name}" if port == usual else f"{parts.scheme}://{name}:{port}"


def ascii_host(name: str) -> str:
    """Return the host *name* as it is looked up: of other scripts as browsers do (UTS 46).

    Where that refuses one it is as IDNA 2003 has it, which finds names of pictographs too.

    Raises:
        UnicodeError: it can be no name.
    """
    if name.isascii():
        return name
    # Imported for the first such name: its tables take time and memory.
    import idna  # noqa: PLC0415

    try:
        return idna.encode(name, uts46=True).decode()
    except idna.IDNAError:
        return name.encode("idna").decode()


def same_origin(one: str, other: str) -> bool:
    """Return whether scheme, host and port are the same."""
    return origin(one) is not None and origin(one) == origin(other)


def authenticated(url: str) -> bool:
    """Whether a certificate proves who answers at *url*; any other answer may be anybody's."""
    return url.partition("://")[0].lower() in ENCRYPTED


def bare(url: str) -> str:
    """Return *url* without its query, its fragment and slashes at the end."""
    return url.split("#", 1)[0].split("?", 1)[0].rstrip("/")


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
    if is_literal(name):
        return not ip_address(name).is_global
    local = "." not in name or any(name.endswith("." + s) for s in _LOCAL_SUFFIXES)
    return bool(name) and local


def about_status(url: str) -> bool:
    """Whether *url* itself says that it is about the state of a service."""
    text = f"{host(url)} {urlsplit(url).path}".lower()
    return "status" in text or not _ABOUT_STATUS.isdisjoint(re.findall("[a-z]+", text))


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
