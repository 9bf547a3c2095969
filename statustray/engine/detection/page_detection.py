"""Detect the format of a status page from any address that a person gives.

Only a document of the right shape is believed: hosts, marks and links merely choose what to try.
An address that merely answers is never called working for it.
"""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Final

from msgspec.structs import replace

from statustray.domain.model.checks.detection_result import DetectionResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.page_key import PageKey
from statustray.domain.model.service import Service
from statustray.domain.text.urls import private, starts
from statustray.engine.detection.fetcher import DetectionFetcher
from statustray.engine.detection.format_search import FormatSearch
from statustray.engine.detection.order import DETECTION_ORDER
from statustray.engine.ports import Fetcher

WITHIN: Final = timedelta(seconds=6)
_NOT_AN_ADDRESS: Final = Failure(FailureKind.NAME_NOT_FOUND, Phase.DNS, "not a web address")
_NO_FORMAT: Final = Failure(FailureKind.MALFORMED, Phase.BODY, "no known page format")


async def detect(
    url: str,
    *,
    web: Fetcher,
    providers: Mapping[str, Provider],
    local: bool = False,
    within: timedelta = WITHIN,
    key: PageKey | None = None,
    order: Sequence[str] = DETECTION_ORDER,
) -> DetectionResult:
    """Find the status page that *url* leads to, and read it.

    ``local`` allows private addresses although *url* does not look like one.  ``within`` is the
    limit of each single request.  ``key`` is shown at its own page's origin.  ``order`` are the
    formats to try without a sign, the first one first.
    """
    without_sign = tuple(providers[name] for name in order if name in providers)
    every = _in_order(providers, without_sign)
    result = DetectionResult(url, url, failure=_NOT_AN_ADDRESS)
    for start in starts(url):
        asking = DetectionFetcher(web, local or private(start), within, key)
        found = await FormatSearch(asking, every, without_sign).search(start)
        result = replace(found, tried=(*result.tried, *found.tried))
        if result.provider or result.answers:
            break
    return result


async def resolve(
    service: Service,
    *,
    web: Fetcher,
    providers: Mapping[str, Provider],
    key: PageKey | None = None,
) -> Service | Failure:
    """Return *service* with the format and address of its page; for ``provider = "auto"``."""
    if service.page is None:
        return _NO_FORMAT
    found = await detect(service.page, web=web, providers=providers, local=service.local, key=key)
    if found.provider is None:
        return found.failure or _NO_FORMAT
    return replace(service, provider=found.provider, page=found.page)


def _in_order(
    providers: Mapping[str, Provider], first: tuple[Provider, ...]
) -> tuple[Provider, ...]:
    """Put *first* before the formats that need a sign, and a vendor's own format last."""
    rest = (provider for provider in providers.values() if provider not in first)
    return (*first, *sorted(rest, key=lambda provider: bool(provider.hosts)))
