"""One request of a chain of redirects, and where a redirect may lead."""

from functools import lru_cache
from typing import Final, NamedTuple
from urllib.parse import urljoin

import httpx
from msgspec import Struct
from msgspec.structs import replace

from statustray import __version__
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.page_key import KeyTrouble
from statustray.domain.text.urls import WEB, private
from statustray.engine.ports import Document
from statustray.gateways.net.body import BODY_LIMIT
from statustray.gateways.net.transport.origin import Origin, origin_of, parse_url

USER_AGENT: Final = f"StatusTray/{__version__} (desktop status monitor, a few requests a minute)"

MOST_REDIRECTS: Final = 5

Header = tuple[bytes, bytes]
_COOKIES: Final = 8
_LONGEST_COOKIE: Final = 1024
# Consumer Data Standards of Australia: a request that does not name its version gets a 400.
_CONSUMER_DATA: Final = "/cds-au/v1/"
_VERSION: Final = (b"x-v", b"1")


INTO_PRIVATE: Final = Failure(
    FailureKind.HTTP_STATUS, Phase.REQUEST, "a public page led into the private network"
)


class Response(NamedTuple):
    """A server's answer to one request.

    ``public``: the server stands in the internet.  ``broken`` says why the rest of the answer did
    not come, after a status line that did.
    """

    status: int
    headers: httpx.Headers
    body: bytes
    public: bool
    broken: Failure | None = None


class Request(Struct, frozen=True):
    """What to ask where.

    ``public_only`` refuses an address of one's own network, also behind a proxy where the address
    itself says so.  ``cookies`` live for one chain on one host: front pages that set a cookie and
    redirect to themselves would go round for ever.
    ``authorization`` is the header with the key, for this origin only.
    """

    url: httpx.URL
    origin: Origin
    known: Document | None = None
    private_ok: bool = True
    public_only: bool = False
    cookies: tuple[str, ...] = ()
    authorization: Header | None = None
    most_bytes: int = BODY_LIMIT

    def __repr__(self) -> str:
        """Say all but the authorization."""
        return f"Request({self.url}, origin={self.origin})"

    @property
    def headers(self) -> tuple[Header, ...]:
        """What this request says besides the usual."""
        said = list(self.validators)
        if _CONSUMER_DATA in self.url.path:
            said.append(_VERSION)
        if self.cookies:
            said.append((b"cookie", "; ".join(self.cookies).encode("latin-1", "ignore")))
        if self.authorization is not None:
            said.append(self.authorization)
        return tuple(said)

    def refusal(self, *, public: bool) -> Failure | None:
        """Say why a server must not be asked, which stands in the internet if *public*."""
        if self.public_only and (not public or private(str(self.url))):
            return INTO_PRIVATE
        sealed = self.url.scheme == "https" or self.private_ok
        if public and self.authorization is not None and not sealed:
            what = "the key would go unencrypted"
            return replace(_refused(what, None), key=KeyTrouble.EXPOSED)
        return None

    @property
    def validators(self) -> tuple[Header, ...]:
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
        text = _joined(self.url, answer.headers)
        found = text if isinstance(text, Failure) else _read_location(text)
        if isinstance(found, Failure):
            return replace(found, http_status=answer.status)
        url, origin = found
        if self.url.scheme == "https" and url.scheme != "https":
            return _refused("a redirect to an unencrypted address", answer.status)
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
    url: str,
    *,
    private_ok: bool,
    known: Document | None = None,
    public_only: bool = False,
    authorization: Header | None = None,
    most_bytes: int = BODY_LIMIT,
) -> Request | Failure:
    """Return the request for *url*, which people write."""
    found = _read_asked(url)
    if isinstance(found, Failure):
        return found
    return Request(
        *found,
        known=known,
        private_ok=private_ok,
        public_only=public_only,
        authorization=authorization,
        most_bytes=most_bytes,
    )


def _read(text: str) -> tuple[httpx.URL, Origin] | Failure:
    url = parse_url(text)
    if url is None:
        return _malformed("not an address")
    origin = origin_of(url)
    if origin is None or not origin.port or url.scheme not in WEB:
        return _malformed("not an address of the web")
    if origin.host != origin.name:
        url = url.copy_with(host=origin.host)  # the final dot is for the look-up only
    return url, origin


# The same few addresses are asked again and again, and parsing one costs a tenth of a check.  Where
# a redirect leads may be another address each time, with a token in it.
_read_asked = lru_cache(maxsize=4096)(_read)
_read_location = lru_cache(maxsize=256)(_read)


def _joined(base: httpx.URL, headers: httpx.Headers) -> str | Failure:
    """Return where a redirect leads; equal lines are one, and browsers follow no different ones."""
    locations = {location.strip() for location in headers.get_list("location")}
    if len(locations) > 1:
        return _malformed("a redirect to several addresses")
    location = next(iter(locations), "")
    if not location:
        return _malformed("a redirect without an address")
    try:
        return str(base.join(location)) if location.isascii() else urljoin(str(base), location)
    except (httpx.InvalidURL, ValueError):
        return _malformed("a redirect to something that is no address")


def _malformed(detail: str) -> Failure:
    return Failure(FailureKind.MALFORMED, Phase.REQUEST, detail)


def _refused(detail: str, status: int | None) -> Failure:
    return Failure(FailureKind.HTTP_STATUS, Phase.REQUEST, detail, http_status=status)
