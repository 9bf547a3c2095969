"""A page of every format, on real sockets: recognised by its address, and seen changing colour."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

import pytest

from statustray import providers
from statustray.domain.model.checks.detection_result import DetectionResult
from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.level import Level
from statustray.engine.detection.order import DETECTION_ORDER
from statustray.engine.detection.page_detection import detect
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.site import Site
from tests.little_internet.visitor import Visitor
from tests.support.formats.recorded import Page as Document
from tests.support.formats.recorded import Recorded, recorded

HOME = "https://status.acme.example"
ALL: Mapping[str, Provider] = providers.FORMATS
# What a person types where it is not the vendor's own host, or where the address carries a key.
TYPED = {
    "atom": HOME + "/history.atom",
    "cachet": HOME + "/team",
    "jsonfeed": HOME + "/feed.json",
    "cdr": "https://public.acme.example/cds-au/v1/discovery/status",
    "microsoft365": "https://status.cloud.microsoft/m365",
    "openfinance": "https://api.acme.example/open-banking/discovery/v1/status",
    "openstatus": HOME,
    "rss": HOME + "/history.rss",
    "salesforce": "https://status.salesforce.com/products/Letters",
    "statusio": HOME,
    "statuspal": "https://acme.statuspal.io",
    "upptime": "https://github.com/acme/pulse",
    "uptimekuma": HOME + "/status/acme",
    "uptimerobot": "https://stats.uptimerobot.com/AbC123",
}
# What only the page's HTML tells.
HTML = {
    "cachet": "Powered by Cachet",
    "cachet3": "Powered by Cachet",
    "site24x7": "<script>var enc_statuspage_id='x'</script>",
    "statusio": "<script>var statuspageId = '0123456789abcdef01234567';</script>",
}
# Read when the settings name the format; their addresses carry a key that is not public knowledge,
# or another format has the same page.
BY_NAME_ONLY = {"checkly", "incidentio_native"}
DETECTED = [pages for pages in recorded() if pages.provider.id not in BY_NAME_ONLY]


@dataclass
class Scene:
    """The sites of one format's page."""

    internet: LittleInternet
    sites: dict[str, Site]

    def say(self, url: str, body: bytes) -> None:
        """Serve *body* at *url*, opening its host where it is new."""
        parts = urlsplit(url)
        if parts.netloc not in self.sites:
            self.sites[parts.netloc] = self.internet.site(parts.netloc)
        self.sites[parts.netloc].says(parts.path or "/", Page(body))

    def show(
        self, provider: Provider, page: str, document: Document, also: Document | None
    ) -> None:
        """Serve the page's documents."""
        self.say(provider.document(page), document.body)
        if provider.also is not None and also is not None:
            self.say(provider.also(page), also.body)


def typed(provider: Provider) -> str:
    if provider.id in TYPED:
        return TYPED[provider.id]
    return (
        HOME
        if provider.id in DETECTION_ORDER or not provider.hosts
        else f"https://{provider.hosts[0]}"
    )


def keyed(provider: Provider, page: str) -> str:
    found = (
        provider.find(page, HTML[provider.id]) if provider.find and provider.id in HTML else None
    )
    return found or page


@pytest.mark.parametrize("pages", DETECTED, ids=lambda pages: pages.provider.id)
def test_a_page_is_recognised_by_its_address_and_seen_changing_colour(
    internet: LittleInternet, visitor: Visitor, pages: Recorded
) -> None:
    provider, address, scene = pages.provider, typed(pages.provider), Scene(internet, {})
    page = keyed(provider, address)
    scene.say(address, HTML.get(provider.id, "<html>").encode())

    scene.show(provider, page, pages.calm, pages.calm_also)
    calm = look(visitor, address)
    scene.show(provider, page, pages.outage, pages.outage_also)
    outage = look(visitor, address)

    assert (calm.provider, level(calm)) == (provider.id, Level.OPERATIONAL)
    assert (outage.provider, level(outage)) == (provider.id, Level(pages.outage_level))
    assert provider.document(calm.page) == provider.document(page)


def test_a_feed_of_components_is_told_from_a_feed_of_incidents(
    internet: LittleInternet, visitor: Visitor
) -> None:
    by_id = {pages.provider.id: pages for pages in DETECTED}
    site = internet.site("status.acme.example")

    for name in ("site24x7", "rss"):
        site.says("/rss", Page(by_id[name].outage.body))

        assert look(visitor, HOME + "/rss").provider == name


def test_instatus_is_told_from_statuspage_whose_address_it_uses_too(
    internet: LittleInternet, visitor: Visitor
) -> None:
    (pages,) = [pages for pages in DETECTED if pages.provider.id == "instatus"]
    site = internet.site("status.acme.example")
    for path in ("/summary.json", "/api/v2/summary.json"):
        site.says(path, Page(pages.outage.body))

    found = look(visitor, HOME)

    assert (found.provider, level(found)) == ("instatus", Level(pages.outage_level))


def test_a_site_that_shows_the_same_html_for_everything_has_no_format(
    internet: LittleInternet, visitor: Visitor
) -> None:
    shell = b"<html><title>Acme Status</title>All Systems Operational. cachet gatus statuspage.io"
    site = internet.site("status.acme.example")
    for path in ("/", *(urlsplit(p.document(HOME)).path for p in ALL.values())):
        site.says(path or "/", Page(shell))

    found = look(visitor, HOME)

    assert (found.provider, found.report, found.answers) == (None, None, True)


def look(visitor: Visitor, address: str) -> DetectionResult:
    return visitor.run(detect(address, web=visitor.web, providers=ALL))


def level(found: DetectionResult) -> Level | None:
    return found.report.level if found.report is not None else None


def test_every_format_of_the_order_exists_and_stands_there_once() -> None:
    known = set(ALL)

    assert [name for name in DETECTION_ORDER if name not in known] == []
    assert len(set(DETECTION_ORDER)) == len(DETECTION_ORDER)
