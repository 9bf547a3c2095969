"""What a document comes with, and what is not fetched again."""

from datetime import timedelta

import pytest

from statustray.domain.model.checks.failures import Failure, FailureKind
from statustray.engine.ports import Document, Unchanged
from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.visitor import Visitor

CALM = Page.json({"status": "calm"})
RED = Page.json({"status": "red"})


@pytest.mark.parametrize(("most_bytes", "whole"), [(len(CALM.body), True), (10, False)])
def test_a_body_is_read_up_to_the_limit_of_who_asks(
    internet: LittleInternet, visitor: Visitor, most_bytes: int, *, whole: bool
) -> None:
    site = internet.site("acme.example")
    site.says("/", CALM)

    answer = visitor.get(site.url(), most_bytes=most_bytes)

    assert isinstance(answer, Document) is whole
    assert whole or (isinstance(answer, Failure) and answer.kind is FailureKind.TOO_LARGE)


def test_a_document_comes_with_what_a_condition_needs(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("acme.example")
    dated = (("Last-Modified", "Wed, 01 Oct 2025 10:00:00 GMT"),)
    site.says("/page", Page(CALM.body, headers=dated))

    answer = visitor.get(site.url("/page"))

    assert answer == Document(
        url="https://acme.example/page",
        body=CALM.body,
        etag=CALM.etag,
        last_modified="Wed, 01 Oct 2025 10:00:00 GMT",
        public=True,
    )


def test_a_consumer_data_document_is_asked_for_by_its_version(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("public.acme.example")
    for path in ("/cds-au/v1/discovery/status", "/status"):
        site.says(path, CALM)
        visitor.get(site.url(path))

    assert [request.headers.get("x-v") for request in site.requests] == ["1", None]


def test_what_is_known_is_not_fetched_again(internet: LittleInternet, visitor: Visitor) -> None:
    site = internet.site("acme.example")
    site.says("/", CALM, CALM, RED)
    first = visitor.get(site.url())
    assert isinstance(first, Document)

    second = visitor.get(site.url(), known=first)
    third = visitor.get(site.url(), known=first)

    assert isinstance(second, Unchanged)
    assert isinstance(third, Document)
    assert third.body == RED.body


def test_a_strange_etag_is_sent_back_byte_for_byte(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("acme.example")
    site.says("/", Page(CALM.body, validators=False, headers=(("ETag", '"caf\u00e9"'),)))
    first = visitor.get(site.url())
    assert isinstance(first, Document)

    visitor.get(site.url(), known=first)

    assert site.requests[-1].headers["if-none-match"] == first.etag


def test_validators_stay_at_the_address_they_came_from(
    internet: LittleInternet, visitor: Visitor
) -> None:
    acme, other = internet.site("acme.example"), internet.site("other.example")
    acme.says("/", CALM, Page.redirect(other.url()))
    other.says("/", RED)
    first = visitor.get(acme.url())
    assert isinstance(first, Document)

    answer = visitor.get(acme.url(), known=first)

    assert isinstance(answer, Document)
    assert answer.body == RED.body
    assert "if-none-match" not in other.requests[-1].headers


def test_a_compressed_page_is_unpacked(internet: LittleInternet, visitor: Visitor) -> None:
    site = internet.site("acme.example")
    long = Page.json({"text": "calm " * 2000})
    site.says("/", long)

    answer = visitor.get(site.url())

    assert isinstance(answer, Document)
    assert answer.body == long.body
    assert site.requests[-1].headers["accept-encoding"] == "gzip"


def test_the_program_says_who_it_is(internet: LittleInternet, visitor: Visitor) -> None:
    site = internet.site("acme.example")

    visitor.get(site.url())

    assert site.requests[-1].headers["user-agent"].startswith("StatusTray/")
    assert "status monitor" in site.requests[-1].headers["user-agent"]
    assert site.requests[-1].headers["host"] == "acme.example"


def test_too_many_requests_say_when_to_come_back(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("acme.example")
    site.fails(Fault.RATE_LIMITED)

    answer = visitor.get(site.url())

    assert isinstance(answer, Failure)
    assert (answer.http_status, answer.retry_after) == (429, timedelta(minutes=2))


def test_passwords_in_addresses_go_nowhere(internet: LittleInternet, visitor: Visitor) -> None:
    site = internet.site("acme.example")
    site.says("/", CALM)

    answer = visitor.get("https://user:secret@acme.example/#part")

    assert isinstance(answer, Document)
    assert answer.url == "https://acme.example/"
    assert "authorization" not in site.requests[-1].headers


@pytest.mark.parametrize("encrypted", [True, False])
def test_a_proxy_is_used_where_there_is_one(
    internet: LittleInternet, visitor: Visitor, *, encrypted: bool
) -> None:
    site = internet.site("acme.example", encrypted=encrypted)
    site.says("/", CALM)
    proxy = internet.proxy()
    visitor.through({}, chosen=proxy.url_for("me", "secret"))

    answers = [visitor.get(site.url()) for _ in range(2)]

    assert all(isinstance(answer, Document) for answer in answers)
    assert proxy.asked
    assert proxy.credentials


def test_a_proxy_that_refuses_is_a_failure_to_connect(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("acme.example")
    proxy = internet.proxy()
    proxy.status = 502
    visitor.through({"https": proxy.url})

    answer = visitor.get(site.url())

    assert isinstance(answer, Failure)
    assert answer.kind is FailureKind.UNREACHABLE


def test_exceptions_from_the_proxy_go_straight(internet: LittleInternet, visitor: Visitor) -> None:
    site = internet.site("acme.example")
    site.says("/", CALM)
    proxy = internet.proxy()
    visitor.through({"https": proxy.url, "no": "localhost,.example"})

    assert isinstance(visitor.get(site.url()), Document)
    assert not proxy.asked
