"""One request of a chain of redirects, and where a redirect may lead."""

from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Final, NamedTuple

import httpx

from statustray.domain.model.failures import Failure, FailureKind, Phase
from statustray.domain.model.page_key import KeyTrouble
from statustray.engine.ports import Document
from statustray.gateways.net.connection_pool import Origin
from statustray.gateways.net.resolver import is_host

_PORTS: Final = {"https": 443, "http": 80}
_HIGHEST_PORT: Final = 65535
_COOKIES: Final = 8
_LONGEST_COOKIE: Final = 1024
_LONGEST: Final = 8192  # characters of an address; what is longer is no address but an attack


class Response(NamedTuple):
    """A server's answer to one hop.  ``public``: the server stands in the internet."""

    status: int
    headers: httpx.Headers
    body: bytes
    public: bool


@dataclass(frozen=True, slots=True)
class Request:
    """What to ask where.

    ``public_only`` refuses an address of one's own network.  ``cookies`` live for one chain on one
    host: front pages that set a cookie and redirect to themselves would go round for ever.
    ``authorization`` is the header's value, for this origin only.
    """

    url: httpx.URL
    origin: Origin
    known: Document | None = None
    private_ok: bool = True
    public_only: bool = False
    cookies: tuple[str, ...] = ()
    authorization: bytes | None = field(default=None, repr=False)

    @property
    def headers(self) -> tuple[tuple[bytes, bytes], ...]:
        """What this request says besides the usual."""
        said = list(self.validators)
        if self.cookies:
            said.append((b"cookie", "; ".join(self.cookies).encode("latin-1", "ignore")))
        if self.authorization is not None:
            said.append((b"authorization", self.authorization))
        return tuple(said)

    def refusal(self, *, public: bool) -> Failure | None:
        """Say why a server must not be asked, which stands in the internet if *public*."""
        if self.public_only and not public:
            return _refused("a redirect into the private network", None)
        sealed = self.url.scheme == "https" or self.private_ok
        if public and self.authorization is not None and not sealed:
            what = "the key would go unencrypted"
            return replace(_refused(what, None), key=KeyTrouble.EXPOSED)
        return None

    @property
    def validators(self) -> tuple[tuple[bytes, bytes], ...]:
        """The headers that make the request conditional; they belong to one address only."""
        if self.known is None or self.known.url != str(self.url):
            return ()
        pairs = (
            (b"if-none-match", self.known.etag),
            (b"if-modified-since", self.known.last_modified),
        )
        return tuple((n, v.encode("latin-1", "replace")) for n, v in pairs if v is not None)

    def moved(self, answer: Response) -> "Request | Failure":
        """Follow the redirect in *answer*, or say why not."""
        url = _joined(self.url, answer.headers.get("location"))
        if isinstance(url, Failure):
            return replace(url, http_status=answer.status)
        if self.url.scheme == "https" and url.scheme != "https":
            return _refused("a redirect to an unencrypted address", answer.status)
        origin = _origin(url)
        return replace(
            self,
            url=url,
            origin=origin,
            public_only=not self.private_ok and (self.public_only or answer.public),
            cookies=self._cookies(answer) if origin.host == self.origin.host else (),
            authorization=self.authorization if origin == self.origin else None,
        )

    def _cookies(self, answer: Response) -> tuple[str, ...]:
        """Return the cookies for the next request to the same host, few and short."""
        given = (text.partition(";")[0].strip() for text in answer.headers.get_list("set-cookie"))
        kept = {pair.partition("=")[0]: pair for pair in (*self.cookies, *given) if "=" in pair}
        short = [pair for pair in kept.values() if len(pair) <= _LONGEST_COOKIE]
        return tuple(short[-_COOKIES:])


def first_request(
    url: str, known: Document | None, *, private_ok: bool, authorization: bytes | None = None
) -> Request | Failure:
    """Read *url*, which people write."""
    address = _watched(url)
    if isinstance(address, Failure):
        return address
    return Request(
        address, _origin(address), known, private_ok=private_ok, authorization=authorization
    )


# The same few addresses are asked again and again, and parsing one costs a tenth of a poll.
@lru_cache(maxsize=4096)
def _watched(text: str) -> httpx.URL | Failure:
    return _checked(text)


def _joined(base: httpx.URL, location: str | None) -> httpx.URL | Failure:
    if location is None:
        return _malformed("a redirect without an address")
    try:
        return _checked(str(base.join(location)))
    except (httpx.InvalidURL, ValueError):
        return _malformed("a redirect to something that is no address")


def _checked(text: str) -> httpx.URL | Failure:
    if len(text) > _LONGEST:
        return _malformed("an address without end")
    try:
        url = httpx.URL(text).copy_with(userinfo=b"", fragment=None)
    except (httpx.InvalidURL, ValueError):
        return _malformed("not an address")
    if url.scheme not in _PORTS or not _can_be(_origin(url)):
        return _malformed("not an address of the web")
    return url


def _can_be(origin: Origin) -> bool:
    return is_host(origin.host) and 0 < origin.port <= _HIGHEST_PORT


def _origin(url: httpx.URL) -> Origin:
    host = url.raw_host.decode("ascii")
    return Origin(url.scheme, host, url.port if url.port is not None else _PORTS.get(url.scheme, 0))


def _malformed(detail: str) -> Failure:
    return Failure(FailureKind.MALFORMED, Phase.REQUEST, detail)


def _refused(detail: str, status: int | None) -> Failure:
    return Failure(FailureKind.HTTP_STATUS, Phase.REQUEST, detail, http_status=status)
