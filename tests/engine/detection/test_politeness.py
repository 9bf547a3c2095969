"""What refuses or is silent is asked little, and a public page leads to no private address."""

import asyncio

import pytest

from statustray.domain.model.checks.detection_result import READ, DetectionAttempt
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.engine.detection.fetcher import AT_MOST, AT_ONCE
from statustray.engine.detection.page_detection import detect
from statustray.providers import FORMATS
from tests.engine.detection.invented_formats import ALL, ORDER, PAGE, REFUSED, look, reader
from tests.support.stage.fake_web import FakeWeb

FORBIDDEN = Failure(FailureKind.HTTP_STATUS, Phase.BODY, http_status=403)


@pytest.mark.parametrize(
    ("failure", "answers"), [pytest.param(FORBIDDEN, True, id="403"), (REFUSED, False)]
)
def test_what_does_not_answer_is_told_from_what_refuses(failure: Failure, *, answers: bool) -> None:
    found, _ = look(PAGE, {}, failure)

    assert found.provider is None
    assert found.failure == failure
    assert found.answers is answers


@pytest.mark.parametrize(
    ("wall", "most"),
    [
        (Failure(FailureKind.CHALLENGE, Phase.BODY, http_status=403), 1),
        (Failure(FailureKind.RATE_LIMITED, Phase.BODY, http_status=429), 1),
        (FORBIDDEN, 5),
        (Failure(FailureKind.HTTP_STATUS, Phase.BODY, http_status=503), 5),
    ],
)
def test_a_host_that_refuses_programs_is_not_asked_for_every_format(
    wall: Failure, most: int
) -> None:
    web = FakeWeb({}, otherwise=wall)

    found = asyncio.run(detect(PAGE, web=web, providers=FORMATS))

    assert found.provider is None
    assert len(web.asked) <= most + AT_ONCE


def test_a_page_that_refuses_programs_may_still_serve_its_document() -> None:
    found, _ = look(PAGE, {PAGE: FORBIDDEN, PAGE + "/first.json": b"first"})

    assert found.provider == "first"


@pytest.mark.parametrize("failure", [REFUSED, Failure(FailureKind.TIMED_OUT, Phase.BODY)])
def test_a_silent_host_is_not_asked_again(failure: Failure) -> None:
    _, web = look(PAGE + "/team", {}, failure)

    assert web.asked == [PAGE + "/team"]


def test_what_was_tried_is_told() -> None:
    found, _ = look(PAGE, {PAGE: b"<html>", PAGE + "/second.json": b"second"})

    assert DetectionAttempt(PAGE, "malformed") in found.tried
    assert DetectionAttempt(PAGE + "/first.json", "not_found") in found.tried
    assert found.tried[-1].url.startswith(PAGE)
    assert DetectionAttempt(PAGE + "/second.json", READ) in found.tried


def test_few_are_asked_at_once_and_few_in_all() -> None:
    many = {f"p{n}": reader(f"p{n}".encode()) for n in range(1, 90)}
    web = FakeWeb()

    asyncio.run(detect(PAGE, web=web, providers=many, order=tuple(many)))

    assert web.most_at_once == AT_ONCE
    assert len(web.asked) == len(set(web.asked)) == AT_MOST


def test_a_public_page_never_leads_to_a_private_address() -> None:
    html = b'<a href="http://192.168.1.1/status">x</a><script>key=http://10.0.0.1/k'
    inside: dict[str, bytes | str | Failure] = {
        "http://192.168.1.1/status/first.json": b"first",
        "http://10.0.0.1/k": b"keyed",
    }

    found, web = look("https://acme.example", {"https://acme.example": html, **inside})

    assert found.provider is None
    assert web.private_ok == {False}
    assert not any("192.168" in url or "10.0" in url for url in web.asked)


@pytest.mark.parametrize("public", [True, False])
def test_a_public_page_never_leads_to_a_name_that_resolves_to_a_private_address(
    *, public: bool
) -> None:
    home = b'<a href="https://router.example/status">x</a>'
    web = FakeWeb({"https://acme.example": home}, public=public)

    asyncio.run(detect("https://acme.example", web=web, providers=ALL, order=ORDER))

    named = [url for url in web.asked if "router" in url]
    assert named
    assert set(named) <= set(web.public_only) or not public
    assert not web.public_only or public


def test_a_private_address_is_asked_without_tls_too() -> None:
    web = FakeWeb({"https://nas.lan:3001": REFUSED, "http://nas.lan:3001/first.json": b"first"})

    found = asyncio.run(detect("nas.lan:3001", web=web, providers=ALL, order=ORDER))

    assert (found.provider, found.page) == ("first", "http://nas.lan:3001")
    assert web.private_ok == {True}
