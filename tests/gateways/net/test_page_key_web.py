"""Keys on the wire: what is sent, where it is not sent, and what a refusal means."""

import logging
from base64 import b64encode

import pytest

from statustray.domain.model.checks.failures import Failure, FailureKind
from statustray.domain.model.page_key import KeyTrouble, Secret
from statustray.engine.ports import Document, Unchanged
from statustray.gateways.net.auth_header import authorization_of
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.site import Site
from tests.little_internet.visitor import Visitor

CALM = Page.json({"status": "calm"})
TOKEN = Secret("hush-7f3a9c")
BEARER = "Bearer hush-7f3a9c"
PASSWORD = Secret("ada:battery staple")
BASIC = "Basic " + b64encode(b"ada:battery staple").decode()


@pytest.fixture
def site(internet: LittleInternet) -> Site:
    """A page behind the token."""
    site = internet.site("status.acme.example")
    site.says("/", CALM)
    site.authorization = BEARER
    return site


def shown(site: Site) -> list[str | None]:
    return [request.headers.get("authorization") for request in site.requests]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("hush", b"Bearer hush", id="a token"),
        pytest.param(" hush\n", b"Bearer hush", id="pasted with a line's end"),
        pytest.param("a:b", b"Basic YTpi", id="a password"),
        pytest.param("ada:", b"Basic YWRhOg==", id="an empty password"),
        pytest.param("ü:ß", b"Basic w7w6w58=", id="a password in UTF-8"),
        pytest.param("Token hush", b"Token hush", id="a scheme of its own"),
        pytest.param("Bearer a:b", b"Bearer a:b", id="a token with a colon"),
        pytest.param("two words", None, id="neither"),
        pytest.param("hush\r\nx", None, id="a second header"),
        pytest.param("a:b\r\nx: y", None, id="a second header in a password"),
        pytest.param("ü", None, id="a token beyond ASCII"),
        pytest.param(" ", None, id="nothing"),
    ],
)
def test_a_key_becomes_a_header_or_nothing(text: str, said: bytes | None) -> None:
    header = None if said is None else (b"authorization", said)

    assert authorization_of(Secret(text)) == header


@pytest.mark.parametrize(("key", "header"), [(TOKEN, BEARER), (PASSWORD, BASIC)])
def test_a_page_behind_a_key_is_read(
    visitor: Visitor, site: Site, key: Secret, header: str
) -> None:
    site.authorization = header

    answer = visitor.get(site.url(), key=key)

    assert isinstance(answer, Document)
    assert shown(site) == [header]
    assert isinstance(visitor.get(site.url(), known=answer, key=key), Unchanged)


def test_without_a_key_it_is_said_that_one_is_wanted(visitor: Visitor, site: Site) -> None:
    answer = visitor.get(site.url())

    assert isinstance(answer, Failure)
    assert (answer.kind, answer.http_status) == (FailureKind.HTTP_STATUS, 401)
    assert answer.key is KeyTrouble.WANTED


@pytest.mark.parametrize("status", [401, 403])
def test_a_refused_key_is_said_to_be_refused(visitor: Visitor, site: Site, status: int) -> None:
    site.locked_out = Page(status=status, validators=False)

    answer = visitor.get(site.url(), key=PASSWORD)

    assert isinstance(answer, Failure)
    assert (answer.key, answer.http_status) == (KeyTrouble.REFUSED, status)


def test_a_forbidden_page_is_not_said_to_want_a_key(visitor: Visitor, site: Site) -> None:
    site.locked_out = Page(status=403, validators=False)

    answer = visitor.get(site.url())

    assert isinstance(answer, Failure)
    assert answer.key is None


def test_a_key_follows_a_redirect_within_its_origin(visitor: Visitor, site: Site) -> None:
    site.says("/", Page.redirect("/now"))
    site.says("/now", CALM)

    assert isinstance(visitor.get(site.url(), key=TOKEN), Document)
    assert shown(site) == [BEARER, BEARER]


def test_a_key_never_follows_a_redirect_elsewhere_nor_returns_from_there(
    internet: LittleInternet, visitor: Visitor, site: Site
) -> None:
    thief = internet.site("thief.example")
    site.says("/", Page.redirect(thief.url("/")))
    thief.says("/", Page.redirect(site.url("/again")))
    site.says("/again", CALM)

    answer = visitor.get(site.url(), key=TOKEN)

    assert shown(thief) == [None]
    assert shown(site) == [BEARER, None]
    assert isinstance(answer, Failure)
    assert answer.key is KeyTrouble.WANTED


def test_a_key_is_not_sent_unencrypted_into_the_internet(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("plain.example", encrypted=False)

    answer = visitor.get(site.url(), key=TOKEN, private_ok=False)

    assert isinstance(answer, Failure)
    assert answer.key is KeyTrouble.EXPOSED
    assert site.requests == []


@pytest.mark.parametrize(("public", "local"), [(False, False), (True, True)])
def test_a_key_is_sent_unencrypted_at_home(
    internet: LittleInternet,
    visitor: Visitor,
    public: bool,  # noqa: FBT001 - a case's value
    local: bool,  # noqa: FBT001 - a case's value
) -> None:
    site = internet.site("monitor.lan", encrypted=False, public=public)
    site.says("/", CALM)

    assert isinstance(visitor.get(site.url(), key=TOKEN, private_ok=local), Document)
    assert shown(site) == [BEARER]


def test_a_proxy_is_not_told_a_key(internet: LittleInternet, visitor: Visitor) -> None:
    proxy = internet.proxy()
    visitor.through({"http": proxy.url, "https": proxy.url})
    plain, sealed = internet.site("plain.example", encrypted=False), internet.site("acme.example")
    sealed.says("/", CALM)

    refused = visitor.get(plain.url(), key=TOKEN, private_ok=False)
    read = visitor.get(sealed.url(), key=TOKEN, private_ok=False)

    assert isinstance(refused, Failure)
    assert refused.key is KeyTrouble.EXPOSED
    assert isinstance(read, Document)
    assert shown(sealed) == [BEARER]
    assert len(proxy.asked) == 1


def test_a_key_that_no_header_holds_is_not_tried(visitor: Visitor, site: Site) -> None:
    answer = visitor.get(site.url(), key=Secret("a:b\r\nhost: thief.example"))

    assert isinstance(answer, Failure)
    assert answer.key is KeyTrouble.REFUSED
    assert site.requests == []


def test_a_key_shows_in_no_log_and_no_text(
    visitor: Visitor, site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    answers = [visitor.get(site.url(), key=key) for key in (TOKEN, PASSWORD)]

    told = f"{caplog.text} {answers!r} {TOKEN!r} {TOKEN}"
    for hidden in (TOKEN.text, PASSWORD.text, BASIC.removeprefix("Basic ")):
        assert hidden not in told
