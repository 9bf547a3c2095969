"""A service's icon comes from its own website, small, or not at all."""

import asyncio

import pytest
from msgspec.structs import replace

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.service import Probe, Service
from statustray.engine.service_icons import MOST_BYTES, fetch_icon, icon_site
from tests.support.stage.fake_web import NOT_FOUND, FakeWeb

SHOP = Service("shop", "Shop", homepage="https://www.shop.example/en")
HOME = "https://www.shop.example/en"
USUAL = "https://www.shop.example/favicon.ico"
PNG = b"\x89PNG\r\n\x1a\n..."
ICO = b"\x00\x00\x01\x00..."
SILENT = Failure(FailureKind.TIMED_OUT, Phase.CONNECT)


def fetched(web: FakeWeb, service: Service = SHOP) -> bytes | None:
    return asyncio.run(fetch_icon(service, web))


def linked(address: str) -> bytes:
    return b'<link rel="icon" href="' + address.encode() + b'">'


@pytest.mark.parametrize("icon", ["/i.png", "https://shop.example/i", "https://img.shop.example/i"])
def test_the_icon_that_the_website_names_is_taken(icon: str) -> None:
    address = f"https://www.shop.example{icon}" if icon.startswith("/") else icon

    assert fetched(FakeWeb({HOME: linked(icon), address: PNG})) == PNG


def test_nobody_else_is_asked() -> None:
    web = FakeWeb({HOME: linked("https://icons.other.example/shop.png"), USUAL: ICO})

    assert fetched(web) == ICO
    assert web.asked == [HOME, USUAL]
    assert web.private_ok == {False}


@pytest.mark.parametrize("local", [True, False])
def test_a_public_website_names_no_place_of_the_users_own_network(*, local: bool) -> None:
    web = FakeWeb({HOME: linked("https://router.shop.example/reboot")}, public=True)

    fetched(web, replace(SHOP, local=local))

    assert web.asked == [HOME, "https://router.shop.example/reboot", USUAL]
    assert web.public_only == ([] if local else web.asked[1:])


def test_what_a_redirect_brings_from_elsewhere_is_not_taken() -> None:
    web = FakeWeb({HOME: b"", USUAL: "https://other.example/x.png"})
    web.pages = {**web.pages, "https://other.example/x.png": PNG}

    assert fetched(web) == b""


@pytest.mark.parametrize("body", [b"<html>", b"", b"<svg xmlns=", ICO + bytes(MOST_BYTES)])
def test_what_is_no_small_image_is_none(body: bytes) -> None:
    assert fetched(FakeWeb({HOME: linked("/i"), USUAL: body})) == b""


def test_a_website_that_does_not_answer_is_asked_again_another_time() -> None:
    assert fetched(FakeWeb({}, otherwise=SILENT)) is None
    assert fetched(FakeWeb({}, otherwise=NOT_FOUND)) is None
    assert fetched(FakeWeb({USUAL: ICO})) == ICO


def test_a_status_page_or_a_port_is_no_website() -> None:
    page = Service("own", "Own", page="https://own.statuspage.example")
    port = Service("db", "DB", probe=Probe("tcp://db.example:5432"))
    shop = Service("own", "Own", page="https://x.example", probe=Probe("https://own.example/"))

    assert [icon_site(service) for service in (page, port, shop)] == [
        None,
        None,
        "https://own.example/",
    ]
    assert fetched(FakeWeb(), page) is None
