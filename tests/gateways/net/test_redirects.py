"""Redirects are followed, but nothing of others leads into the private network."""

import tracemalloc

import httpx

from statustray.domain.model.checks.failures import Failure, FailureKind
from statustray.engine.ports import Document
from statustray.gateways.net.request import Request, Response, first_request
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.visitor import Visitor

CALM = Page.json({"status": "calm"})


def test_a_redirect_is_followed_and_the_last_address_kept(
    internet: LittleInternet, visitor: Visitor
) -> None:
    old, new = internet.site("old.example", encrypted=False), internet.site("new.example")
    old.says("/", Page.redirect(new.url("/status?lang=en"), status=301))
    new.says("/status", CALM)

    answer = visitor.get(old.url())

    assert isinstance(answer, Document)
    assert answer.url == "https://new.example/status?lang=en"


def test_a_front_page_that_insists_on_a_cookie_is_reached(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site, other = internet.site("acme.example"), internet.site("other.example")
    cookies = (("Set-Cookie", "seen=1; Path=/"), ("Set-Cookie", "id=2"), ("Location", "/"))
    away = (("Set-Cookie", "seen=3"), ("Location", other.url()))
    site.says("/", Page(status=302, headers=cookies), Page(status=302, headers=away))
    other.says("/", CALM)

    answer = visitor.get(site.url())

    assert isinstance(answer, Document)
    assert [r.headers.get("cookie") for r in site.requests] == [None, "seen=1; id=2"]
    assert "cookie" not in other.requests[0].headers


def test_a_public_server_cannot_send_us_into_the_private_network(
    internet: LittleInternet, visitor: Visitor
) -> None:
    acme, router = internet.site("acme.example"), internet.site("router.example", public=False)
    acme.says("/", Page.redirect(router.url()))
    router.says("/", CALM)

    refused = visitor.get(acme.url(), private_ok=False)
    allowed = visitor.get(acme.url(), private_ok=True)

    assert isinstance(refused, Failure)
    assert refused.kind is FailureKind.HTTP_STATUS
    assert isinstance(allowed, Document)


def test_a_private_service_may_redirect_within_its_network(
    internet: LittleInternet, visitor: Visitor
) -> None:
    box, other = (
        internet.site("box.example", public=False),
        internet.site("b.example", public=False),
    )
    box.says("/", Page.redirect(other.url()))
    other.says("/", CALM)

    assert isinstance(visitor.get(box.url(), private_ok=False), Document)


def test_a_kept_connection_to_the_private_network_is_no_way_around(
    internet: LittleInternet, visitor: Visitor
) -> None:
    acme, router = internet.site("acme.example"), internet.site("router.example", public=False)
    acme.says("/", Page.redirect(router.url()))
    router.says("/", CALM)
    visitor.get(router.url())

    assert isinstance(visitor.get(acme.url(), private_ok=False), Failure)


def test_a_proxy_is_no_way_around(internet: LittleInternet, visitor: Visitor) -> None:
    acme = internet.site("acme.example", encrypted=False)
    proxy = internet.proxy()
    visitor.through({"http": proxy.url})
    acme.says("/", Page.redirect("http://169.254.169.254/latest"), Page.redirect("http://nas.lan/"))

    answers = [visitor.get(acme.url(), private_ok=False) for _ in range(2)]

    assert all(isinstance(answer, Failure) for answer in answers)
    assert len(acme.requests) == 2
    assert {"acme.example"} == {place.split("/")[2].split(":")[0] for place in proxy.asked}


def test_a_redirect_to_an_unencrypted_address_is_refused(
    internet: LittleInternet, visitor: Visitor
) -> None:
    acme, plain = internet.site("acme.example"), internet.site("plain.example", encrypted=False)
    acme.says("/", Page.redirect(plain.url()))
    plain.says("/", CALM)

    assert isinstance(visitor.get(acme.url()), Failure)
    assert plain.connections == 0


def test_what_a_public_page_names_is_not_asked_where_it_resolves_to_the_private_network(
    internet: LittleInternet, visitor: Visitor
) -> None:
    router = internet.site("router.example", public=False)
    router.says("/", CALM)

    kept = visitor.get(router.url())
    refused = visitor.get(router.url(), private_ok=False, public_only=True)

    assert isinstance(kept, Document)
    assert isinstance(refused, Failure)
    assert len(router.requests) == 1


def test_a_redirect_to_no_address_is_a_failure_and_no_crash(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("acme.example")
    for location in ("https://[::1/", "javascript:alert(1)", "https://x:99999/", "//"):
        site.says("/", Page.redirect(location))

        assert isinstance(visitor.get(site.url()), Failure)


def test_redirects_that_lead_to_another_address_each_time_are_not_all_kept() -> None:
    asked = first_request("https://acme.example/", private_ok=False)
    assert isinstance(asked, Request)
    away = [httpx.Headers({"location": f"/login?state={n:0100d}"}) for n in range(2000)]
    tracemalloc.start()

    for headers in away:
        asked.moved(Response(302, headers, b"", public=True))

    kept, _most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept < 600_000
