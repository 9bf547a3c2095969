"""Which sign of a page leads to its format, and which are asked without one."""

import asyncio

import pytest

from statustray.domain.model.checks.failures import Failure, FailureKind
from statustray.domain.model.checks.report import Component, Report
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.engine.detection.page_detection import detect, resolve
from statustray.providers import FORMATS
from tests.engine.detection.invented_formats import (
    ALL,
    FIRST,
    ORDER,
    PAGE,
    REFUSED,
    look,
    reader,
    with_,
)
from tests.support.formats.hostile import BODIES
from tests.support.stage.fake_web import FakeWeb


def test_a_vendors_own_host_is_asked_first_and_alone() -> None:
    page = "https://acme.pages.example"

    found, web = look("acme.pages.example", {page + "/hosted.json": b"hosted down"})

    assert (found.provider, found.page) == ("hosted", page)
    assert found.report == Report(Level.MAJOR_OUTAGE)
    assert web.asked[0] == page + "/hosted.json"


def test_one_host_may_serve_a_format_under_a_path_only() -> None:
    page = "https://acme.example/health"

    found, _ = look(page + "/en", {page + "/en/hosted.json": b"hosted"})

    assert (found.provider, found.page) == ("hosted", page + "/en")


def test_a_mark_chooses_what_to_ask_and_only_the_document_is_believed() -> None:
    html = b"<html>Made with Marked</html>"

    found, _ = look(PAGE, {PAGE: html, PAGE + "/marked.json": b"marked"})
    liar, _ = look(PAGE, {PAGE: html, PAGE + "/marked.json": html})

    assert found.provider == "marked"
    assert liar.provider is None


def test_a_key_in_the_page_leads_to_its_document() -> None:
    address = "https://keys.example/list/42"

    found, _ = look(PAGE, {PAGE: f"<script>key={address}".encode(), address: b"keyed down"})

    assert (found.provider, found.page) == ("keyed", address)


def test_a_moved_page_is_recognised_by_where_it_went() -> None:
    moved = "https://acme.pages.example"

    found, _ = look(PAGE, {PAGE: moved, moved: b"<html>", moved + "/hosted.json": b"hosted"})

    assert (found.provider, found.page) == ("hosted", moved)


def test_without_any_sign_the_formats_are_asked_in_their_order() -> None:
    found, _ = look(PAGE, {PAGE + "/second.json": b"second", PAGE + "/first.json": b"first"})

    assert found.provider == "first"


def test_a_page_under_a_path_is_asked_there_and_at_the_root() -> None:
    found, _ = look(PAGE + "/team", {PAGE + "/second.json": b"second"})

    assert (found.provider, found.page) == ("second", PAGE)


def test_the_address_of_a_document_itself_will_do() -> None:
    address = "https://acme.example/x/marked.json"

    found, web = look(address, {address: b"marked down"})

    assert (found.provider, found.page) == ("marked", address)
    assert web.asked == [address]


def test_an_advertised_feed_is_read() -> None:
    feed = "https://feeds.example/acme"
    html = f'<link rel="alternate" type="application/rss+xml" href="{feed}">'.encode()

    found, _ = look(PAGE, {PAGE: html, feed: b"feed"})

    assert (found.provider, found.page) == ("feed", feed)


def test_a_feed_at_a_usual_path_is_read() -> None:
    found, _ = look(PAGE, {PAGE: b"<html>", PAGE + "/history.atom": b"feed"})

    assert (found.provider, found.page) == ("feed", PAGE + "/history.atom")


def test_the_news_of_a_home_page_are_no_status() -> None:
    home, feed = "https://acme.example", "https://acme.example/news.xml"
    html = f'<link rel="alternate" type="application/rss+xml" href="{feed}">'.encode()

    found, web = look(home, {home: html, feed: b"feed"})

    assert found.provider is None
    assert feed not in web.asked


def test_a_home_page_leads_to_the_status_page_it_links_to() -> None:
    home, linked = "https://acme.example", "https://acme-status.example"
    html = f'<a href="{linked}/">Status</a>'.encode()

    found, web = look(home, {home: html, linked + "/first.json": b"first"})

    assert (found.provider, found.page) == ("first", linked)
    assert home + "/first.json" not in web.asked


def test_a_home_page_without_links_leads_to_the_usual_host() -> None:
    found, _ = look("www.acme.example", {PAGE + "/first.json": b"first"})

    assert (found.provider, found.page) == ("first", PAGE)


def test_an_address_that_merely_answers_is_nothing_readable_and_can_be_probed() -> None:
    found, _ = look(PAGE, {}, b"<html>All systems operational</html>")

    assert (found.provider, found.report, found.page) == (None, None, PAGE)
    assert found.answers


def test_no_address_is_no_page() -> None:
    found, web = look("not an address", {})

    assert (found.provider, found.answers, web.asked) == (None, False, [])


def test_a_second_document_is_read_where_there_is_one() -> None:
    both = with_(
        FIRST,
        also=lambda page: page + "/more.json",
        parse_both=lambda _first, more: Report(Level(more.decode())),
    )
    web = FakeWeb({PAGE + "/first.json": b"first", PAGE + "/more.json": b"degraded"})
    alone = FakeWeb({PAGE + "/first.json": b"first"})

    whole = asyncio.run(detect(PAGE, web=web, providers={"first": both}, order=ORDER))
    listed = with_(both, also_needed=False)
    half = asyncio.run(detect(PAGE, web=alone, providers={"first": listed}, order=ORDER))

    assert whole.report == Report(Level.DEGRADED)
    assert half.report == Report(Level.OPERATIONAL)


def test_without_a_second_document_that_is_needed_a_page_is_not_calm() -> None:
    both = with_(
        reader(b"first"),
        parse=lambda _body: Report(Level.OPERATIONAL, (Component("API", Level.OPERATIONAL),)),
        also=lambda page: page + "/more.json",
        parse_both=lambda _first, _more: Report(Level.OPERATIONAL),
    )
    web = FakeWeb({PAGE + "/first.json": b"first"})

    found = asyncio.run(detect(PAGE, web=web, providers={"first": both}, order=ORDER))

    assert found.provider == "first"
    assert found.report is not None
    assert found.report.level is Level.UNKNOWN


def test_a_service_with_an_automatic_format_is_settled() -> None:
    service = Service("acme", "Acme", page="acme.example", provider="auto")
    web = FakeWeb({PAGE + "/first.json": b"first"})

    known = {"statuspage": with_(FIRST, id="statuspage")}

    settled = asyncio.run(resolve(service, web=web, providers=known))

    assert isinstance(settled, Service)
    assert (settled.id, settled.provider, settled.page) == ("acme", "statuspage", PAGE)


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        (None, FailureKind.MALFORMED),
        (PAGE, FailureKind.MALFORMED),
        ("https://x.example", FailureKind.REFUSED),
    ],
)
def test_a_service_whose_format_is_not_found_says_why(page: str | None, kind: FailureKind) -> None:
    service = Service("acme", "Acme", page=page, provider="auto")
    web = FakeWeb({PAGE: b"<html>"}, REFUSED)

    answer = asyncio.run(resolve(service, web=web, providers=ALL))

    assert isinstance(answer, Failure)
    assert answer.kind is kind


@pytest.mark.parametrize("name", BODIES)
def test_a_site_that_says_the_same_everywhere_has_no_format(name: str) -> None:
    web = FakeWeb({}, BODIES[name])

    found = asyncio.run(detect("https://status.acme.example/team", web=web, providers=FORMATS))

    assert found.provider is None
    assert found.report is None
