"""Services that are read from a source: as the settings have them, and as an import has not."""

import tomllib

import pytest

from statustray.domain.config.settings_format import read, write
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.checks.report import Component
from statustray.domain.model.checks.source_reading import SourceReading
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Settings, Source, Watch
from statustray.domain.watchlist.formats import read_list, write_plain
from statustray.domain.watchlist.merge import merged, replaced
from statustray.domain.watchlist.source_services import (
    chosen_checks,
    each_check,
    watches_of,
    with_source,
    without_source,
)
from statustray.domain.watchlist.watched_services import resolve

PROM = Source("prom", "prometheus", "https://prometheus.acme.example")
SHOP = Watch(id="shop", name="Shop", source="prom", check='up{job="shop",instance="a"}')
MINE = Settings(watch=(SHOP,), source=(PROM,))
FILE = """
[[source]]
id = "prom"
kind = "prometheus"
url = "https://prometheus.acme.example"
key = true
local = true
[[watch]]
id = "shop"
source = "prom"
check = "up"
"""
PARTS = (
    Component("All", Level.OPERATIONAL, id="*"),
    Component("Shop", Level.OPERATIONAL, "web", id="web_shop"),
    Component("Mail", Level.MAJOR_OUTAGE, "post", id="post_mail"),
)


def test_a_source_and_its_services_are_read_and_written_alike() -> None:
    settings, problems = read(tomllib.loads(FILE))

    assert problems == ()
    assert settings.source == (Source("prom", "prometheus", PROM.url, wants_key=True, local=True),)
    assert read(write(settings)) == (settings, ())


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ('id = "prom"\nkind = "abacus"\nurl = "https://a.example"', "not a valid value"),
        ('kind = "gatus"\nurl = "https://a.example"', "no id, kind or address"),
        ('id = "prom"\nkind = "gatus"\nurl = "a.example"', "not an address"),
        ('id = "prom"\nkind = "gatus"\nurl = "https://me:pw@a.example"', "password"),
        ('id = "prom"\nkind = "gatus"', "no id, kind or address"),
    ],
)
def test_a_source_that_cannot_be_used_is_named_and_the_rest_stays(row: str, said: str) -> None:
    settings, problems = read(tomllib.loads(f"{FILE}[[source]]\n{row.replace('prom', 'other')}\n"))

    assert [source.id for source in settings.source] == ["prom"]
    assert any(said in problem.what for problem in problems)


@pytest.mark.parametrize(
    "row",
    [
        'id = "a"\nsource = "prom"',
        'id = "a"\ncheck = "up"',
        'source = "prom"\ncheck = "up"',
        'service = "github"\nid = "a"\nsource = "prom"\ncheck = "up"',
    ],
)
def test_a_service_of_a_source_needs_an_id_and_a_check_and_no_page(row: str) -> None:
    settings, problems = read(tomllib.loads(f"[[watch]]\n{row}\n"))

    assert settings.watch == ()
    assert len(problems) == 1


def test_beside_a_source_a_status_page_is_named_and_not_read() -> None:
    row = FILE.replace('check = "up"', 'check = "up"\npage = "https://a.example"')

    settings, problems = read(tomllib.loads(row))
    services, _ = resolve(settings, Catalogue())

    assert "both a source and a status page" in problems[0].what
    assert [service.page for service in services] == [PROM.url]


def test_a_service_takes_address_kind_and_key_from_its_source() -> None:
    source = Source("prom", "prometheus", PROM.url, wants_key=True, local=True)

    services, problems = resolve(Settings(watch=(SHOP,), source=(source,)), Catalogue())

    assert problems == ()
    found = services[0]
    assert (found.page, found.provider, found.check) == (PROM.url, "prometheus", SHOP.check)
    assert (found.source_id, found.wants_key, found.local) == ("prom", True, True)


def test_a_service_of_no_known_source_is_named_and_not_watched() -> None:
    services, problems = resolve(Settings(watch=(SHOP,)), Catalogue())

    assert services == ()
    assert "there is no source called prom" in problems[0].what


def test_a_file_from_somebody_else_brings_no_source_and_nothing_that_needs_one() -> None:
    found = read_list(FILE.encode())
    assert found.settings is not None

    for settings in (merged(Settings(), found), replaced(MINE, found.settings)):
        assert not any(watch.source for watch in settings.watch)
    assert merged(MINE, found) == MINE
    assert replaced(MINE, found.settings).source == (PROM,)
    assert [problem.place for problem in found.problems] == ["watch shop", "source prom"]


def test_the_address_of_a_source_is_not_given_away_as_that_of_its_services() -> None:
    services, _ = resolve(MINE, Catalogue())

    assert write_plain(services) == ""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("*", ["*"]),
        ("web_shop", ["web_shop"]),
        ("shop", ["web_shop"]),
        ("post", ["post_mail"]),
        ("post/Mail", ["post_mail"]),
        ("*_*", ["web_shop", "post_mail"]),
        ("service=shop", []),
        ("nothing", []),
    ],
)
def test_checks_are_chosen_by_what_people_call_them(text: str, found: list[str]) -> None:
    reading = SourceReading(PROM, PARTS)

    assert [check.id for check in chosen_checks(reading, text)] == found


@pytest.mark.parametrize("text", ["service=shop", 'service="shop"', " service=shop "])
def test_a_label_that_nothing_fires_for_now_can_be_chosen_all_the_same(text: str) -> None:
    reading = SourceReading(PROM, PARTS, open_ended=True)

    assert [check.id for check in chosen_checks(reading, text)] == ['service="shop"']


def test_no_new_service_takes_the_id_of_another() -> None:
    catalogue = Catalogue(services={"mail": Service("mail", "Mail")})
    settings = with_source(Settings(watch=(Watch(id="shop", page="https://a.example"),)), PROM, ())

    new = watches_of(PROM, each_check(SourceReading(PROM, PARTS)), settings, catalogue)

    assert [watch.id for watch in new] == ["shop-2", "mail-2"]
    again = with_source(settings, PROM, new)
    assert watches_of(PROM, PARTS[1:], again, catalogue) == ()


def test_a_removed_source_takes_its_services_along() -> None:
    other = Watch(id="other", page="https://a.example")
    settings = Settings(watch=(SHOP, other), source=(PROM,))

    assert without_source(settings, "prom") == Settings(watch=(other,))
