import asyncio
from datetime import timedelta

import pytest

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.engine.ports import Document, Unchanged
from statustray.gateways.net.transport.resolver import Endpoint
from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.names import NOT_FOUND, SERVER_FAILED
from tests.little_internet.page import Page
from tests.little_internet.visitor import Visitor
from tests.support.fault_kinds import BEFORE_AN_ANSWER, SILENCES
from tests.support.waiting import PATIENCE_S, given_time

CALM = Page.json({"status": "calm"})
RED = Page.json({"status": "red"})

_FAILURES = [
    *BEFORE_AN_ANSWER,
    (Fault.REDIRECT_TO_PLAIN, FailureKind.HTTP_STATUS, Phase.REQUEST),
    (Fault.REDIRECT_NOWHERE, FailureKind.MALFORMED, Phase.REQUEST),
    (Fault.RATE_LIMITED, FailureKind.RATE_LIMITED, Phase.REQUEST),
    (Fault.SERVER_ERROR, FailureKind.HTTP_STATUS, Phase.REQUEST),
    (Fault.FORBIDDEN, FailureKind.HTTP_STATUS, Phase.REQUEST),
    (Fault.NOT_FOUND, FailureKind.NOT_FOUND, Phase.REQUEST),
    (Fault.UNINVITED_304, FailureKind.HTTP_STATUS, Phase.REQUEST),
    (Fault.HUGE_BODY, FailureKind.TOO_LARGE, Phase.BODY),
    (Fault.BOMB, FailureKind.TOO_LARGE, Phase.BODY),
    (Fault.TRUNCATED_GZIP, FailureKind.MALFORMED, Phase.BODY),
    (Fault.BROKEN_GZIP, FailureKind.MALFORMED, Phase.BODY),
    (Fault.HALF_CLOSED, FailureKind.MALFORMED, Phase.BODY),
]
_SILENCES = [*SILENCES, (Fault.SLOW_DRIP, Phase.BODY, 0.5)]
# What these serve is for the reader of the page to refuse.
_BODIES = [
    Fault.UNASKED_ENCODING,
    Fault.CAPTIVE_PORTAL,
    Fault.HTML,
    Fault.EMPTY,
    Fault.BROKEN_BYTES,
]


@pytest.mark.parametrize(("fault", "kind", "phase"), _FAILURES, ids=lambda v: v.name)
def test_each_fault_has_its_kind_and_phase(
    internet: LittleInternet, visitor: Visitor, fault: Fault, kind: FailureKind, phase: Phase
) -> None:
    site = internet.site("acme.example")
    site.fails(fault)

    answer = visitor.get(site.url())

    assert isinstance(answer, Failure)
    assert (answer.kind, answer.phase) == (kind, phase)


@pytest.mark.parametrize(("fault", "phase", "within_s"), _SILENCES)
def test_no_silence_outlasts_the_deadline(
    internet: LittleInternet, visitor: Visitor, fault: Fault, phase: Phase, within_s: float
) -> None:
    site = internet.site("acme.example")
    site.fails(fault)

    silent = Failure(FailureKind.TIMED_OUT, phase)
    answer = given_time(
        lambda limit_s: visitor.get(site.url(), within_s=limit_s), within_s, wanted=silent.__eq__
    )

    assert answer == silent


def test_a_reset_within_a_body_is_told_from_one_before_it(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("acme.example")
    site.fails(Fault.RESET_IN_BODY)

    def reset(after_s: float) -> object:
        site.reset_after_s = after_s
        answer = visitor.get(site.url())
        return isinstance(answer, Failure) and (answer.kind, answer.phase)

    in_body = (FailureKind.RESET, Phase.BODY)
    assert given_time(reset, 0.1, wanted=in_body.__eq__) == in_body


def test_every_fault_is_tried_here() -> None:
    tried = {fault for fault, *_ in (*_FAILURES, *_SILENCES)} | {*_BODIES, Fault.RESET_IN_BODY}

    assert tried == set(Fault)


@pytest.mark.parametrize(("most_bytes", "whole"), [(len(CALM.body), True), (10, False)])
def test_a_body_is_read_up_to_the_limit_of_who_asks(
    internet: LittleInternet, visitor: Visitor, most_bytes: int, *, whole: bool
) -> None:
    site = internet.site("acme.example")
    site.says("/", CALM)

    answer = visitor.get(site.url(), most_bytes=most_bytes)

    assert isinstance(answer, Document) is whole
    assert whole or (isinstance(answer, Failure) and answer.kind is FailureKind.TOO_LARGE)


@pytest.mark.parametrize("fault", _BODIES)
def test_a_body_without_sense_is_handed_on_as_it_is(
    internet: LittleInternet, visitor: Visitor, fault: Fault
) -> None:
    site = internet.site("acme.example")
    site.says("/", CALM)
    site.fails(fault)

    answer = visitor.get(site.url())

    assert isinstance(answer, Document)
    assert answer.body != CALM.body


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


def test_one_connection_serves_many_looks(internet: LittleInternet, visitor: Visitor) -> None:
    site = internet.site("acme.example")
    site.says("/", CALM)

    for _ in range(3):
        visitor.get(site.url())

    assert site.connections == 1


def test_a_renewed_web_starts_on_fresh_connections(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("acme.example")
    site.says("/", CALM)
    visitor.get(site.url())

    visitor.run(visitor.web.renew())
    answer = visitor.get(site.url())

    assert isinstance(answer, Document)
    assert site.connections == 2


def test_a_reused_connection_that_fails_is_tried_afresh_once(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("acme.example")
    site.says("/", CALM)
    visitor.get(site.url())
    site.lapses = [Fault.RESET_ON_REQUEST]

    answer = visitor.get(site.url())

    assert isinstance(answer, Document)
    assert site.connections == 2


def test_a_kept_connection_that_died_without_a_word_costs_half_of_the_time_only(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("acme.example")
    site.says("/", CALM)

    def asked_on_a_dead_line(within_s: float) -> object:
        visitor.get(site.url())
        site.lapses = [Fault.NEVER_ANSWERS]
        return visitor.get(site.url(), within_s=within_s)

    answer = given_time(asked_on_a_dead_line, 1, wanted=lambda it: isinstance(it, Document))

    assert isinstance(answer, Document)
    assert site.lapses == []


def test_a_request_under_way_survives_a_change_of_network(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("acme.example")
    site.says("/", CALM)
    site.lapses = [Fault.NEVER_ANSWERS]

    async def change() -> object:
        asking = asyncio.create_task(
            visitor.web.get(site.url(), within=timedelta(seconds=PATIENCE_S), private_ok=True)
        )
        await asyncio.to_thread(site.heard.wait, PATIENCE_S)
        await visitor.web.renew()
        return await asking

    assert isinstance(visitor.run(change()), Document)


def test_a_fresh_connection_that_fails_counts_at_once(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("acme.example")
    site.says("/", CALM)
    site.lapses = [Fault.RESET_ON_REQUEST]

    answer = visitor.get(site.url())

    assert isinstance(answer, Failure)
    assert len(site.requests) == 1


def test_a_server_that_closes_idle_connections_is_not_asked_to_keep_them(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("acme.example")
    site.says("/", CALM)
    site.closes_idle = True

    answers = [visitor.get(site.url()) for _ in range(4)]

    assert all(isinstance(answer, Document) for answer in answers)
    asked = [request.headers.get("connection") for request in site.requests]
    assert (asked[0], asked[-1]) == (None, "close")
    assert site.connections == 4


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


def test_too_many_requests_say_when_to_come_back(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("acme.example")
    site.fails(Fault.RATE_LIMITED)

    answer = visitor.get(site.url())

    assert isinstance(answer, Failure)
    assert (answer.http_status, answer.retry_after) == (429, timedelta(minutes=2))


def test_one_dead_address_of_several_is_no_failure(
    internet: LittleInternet, visitor: Visitor
) -> None:
    dead, alive = internet.site("dead.example"), internet.site("acme.example")
    alive.says("/", CALM)
    dead.fails(Fault.REFUSED)
    ways = (Endpoint("127.0.0.1", site.port, public=True) for site in (dead, alive))
    internet.names.put("acme.example", 443, *ways)

    assert isinstance(visitor.get(alive.url()), Document)


@pytest.mark.parametrize("failure", [NOT_FOUND, SERVER_FAILED], ids=lambda f: f.kind.name)
def test_a_name_that_leads_nowhere_says_why(
    internet: LittleInternet, visitor: Visitor, failure: Failure
) -> None:
    internet.names.failure = failure

    assert visitor.get("https://acme.example/") == failure


def test_a_resolver_that_hangs_is_timed_out_in_its_own_phase(
    internet: LittleInternet, visitor: Visitor
) -> None:
    internet.names.hangs = True

    answer = visitor.get("https://acme.example/", within_s=0.2)

    assert answer == Failure(FailureKind.TIMED_OUT, Phase.DNS)


_NO_ADDRESSES = [
    "",
    "acme.example",
    "ftp://acme.example/",
    "file:///etc/passwd",
    "https://",
    "https://acme.example:99999/",
    "https://acme.example:0/",
    "https://[::1/",
    "https://\u0000/",
    "https://.acme.example/",
    "https://a..example/",
    f"https://{'x' * 70}.example/",
    f"https://acme.example/{'x' * 9000}",
]


@pytest.mark.parametrize("url", _NO_ADDRESSES)
def test_what_is_no_address_is_a_failure_and_no_crash(visitor: Visitor, url: str) -> None:
    answer = visitor.get(url)

    assert isinstance(answer, Failure)
    assert answer.kind is FailureKind.MALFORMED


def test_a_redirect_to_no_address_is_a_failure_and_no_crash(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("acme.example")
    for location in ("https://[::1/", "javascript:alert(1)", "https://x:99999/", "//"):
        site.says("/", Page.redirect(location))

        assert isinstance(visitor.get(site.url()), Failure)


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
