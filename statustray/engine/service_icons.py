"""Ask a service's own website for its icon; nobody else is asked."""

from datetime import timedelta
from typing import Final

from statustray.domain.model.service import Service
from statustray.domain.parsing.html_links import read_icons
from statustray.domain.text.urls import host, root, split_address
from statustray.engine.ports import Document, Fetcher

MOST_BYTES: Final = 256 * 1024
_MOST_PAGE_BYTES: Final = 1024 * 1024
_WITHIN: Final = timedelta(seconds=10)
_MOST_LINKS: Final = 2
_BEGINNINGS: Final = (
    b"\x00\x00\x01\x00",  # ICO
    b"\x89PNG\r\n\x1a\n",
    b"GIF8",
    b"\xff\xd8\xff",  # JPEG
)


def icon_site(service: Service) -> str | None:
    """Return the address of the website of *service*, None where none is known.

    A status page is no such place: it often stands with another company.
    """
    places = (service.homepage, service.probed)
    return next((url for url in places if url and split_address(url)), None)


async def fetch_icon(service: Service, web: Fetcher) -> bytes | None:
    """Return the icon of *service* as an image file of at most ``MOST_BYTES``.

    Empty: its website answers and has none.  None: it does not answer, or is not known.

    Raises:
        NotAskedError: nothing was asked.
    """
    site = icon_site(service)
    if site is None:
        return None
    page = await _get(service, site, web, most_bytes=_MOST_PAGE_BYTES)
    led = page is not None and page.public and not service.local
    links = read_icons(page.url, page.body) if page is not None else ()
    own = [link for link in links if _same_site(link, site)]
    # Where browsers look without a link: at the root of where the website really is.
    usual = f"{root(page.url if page is not None else site)}/favicon.ico"
    for address in (*own[:_MOST_LINKS], usual):
        found = await _get(service, address, web, most_bytes=MOST_BYTES, public_only=led)
        if found is not None and found.body.startswith(_BEGINNINGS):
            return found.body
    return None if page is None else b""


async def _get(
    service: Service, address: str, web: Fetcher, *, most_bytes: int, public_only: bool = False
) -> Document | None:
    answer = await web.get(
        address,
        within=_WITHIN,
        private_ok=service.local,
        public_only=public_only,
        most_bytes=most_bytes,
    )
    if isinstance(answer, Document) and _same_site(answer.url, icon_site(service) or ""):
        return answer
    return None


def _same_site(one: str, other: str) -> bool:
    """Whether both hosts are one, or one lies within the other."""
    first, second = (host(url).removeprefix("www.") for url in (one, other))
    within = first.endswith(f".{second}") or second.endswith(f".{first}")
    return bool(first and second) and (first == second or within)
