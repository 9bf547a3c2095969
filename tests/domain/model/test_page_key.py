import pytest

from statustray.domain.config import settings_format
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.page_key import PageKey, Secret, account_of, service_of
from statustray.domain.model.settings import Settings, Watch
from statustray.domain.text.urls import same_origin
from statustray.domain.watchlist.formats import WRITERS, read_list
from statustray.domain.watchlist.watched_services import resolve

HUSH = Secret("hush-7f3a9c")
PAGE = "https://status.acme.example/board"
ACME = Watch(id="acme", name="Acme", page=PAGE, wants_key=True)
FILE = f'schema = 1\n[[watch]]\nid = "acme"\nname = "Acme"\npage = "{PAGE}"\nkey = true\n'


@pytest.mark.parametrize(
    ("other", "same"),
    [
        ("https://status.acme.example/api/v1", True),
        ("https://STATUS.acme.example:443/", True),
        ("https://status.acme.example.", True),
        ("http://status.acme.example/board", False),
        ("https://status.acme.example:8443/", False),
        ("https://acme.example/", False),
        ("https://status.acme.example.thief.example/", False),
        ("https://status.acme.example@thief.example/", False),
        ("https://thief.example/https://status.acme.example/", False),
        ("nonsense", False),
    ],
)
def test_an_origin_is_scheme_host_and_port(other: str, *, same: bool) -> None:
    assert same_origin(PAGE, other) is same
    assert PageKey(HUSH, PAGE).secret_for(other) == (HUSH if same else None)


def test_what_is_no_address_is_no_origin() -> None:
    assert not same_origin("nonsense", "nonsense")


def test_a_key_shows_in_no_text() -> None:
    assert "hush" not in f"{HUSH!r} {HUSH} {PageKey(HUSH, PAGE)!r}"


def test_each_service_has_an_account() -> None:
    assert account_of("acme") == "page:acme"
    assert service_of("page:acme") == "acme"


def test_key_is_written_and_read_under_its_name() -> None:
    tables = settings_format.write(Settings(watch=(ACME,)))

    assert tables["watch"] == [{"id": "acme", "name": "Acme", "page": PAGE, "key": True}]
    assert settings_format.read(tables) == (Settings(watch=(ACME,)), ())


def test_a_key_without_a_page_to_want_it_is_named() -> None:
    watch = [{"id": "acme", "probe": "https://acme.example", "key": True}]

    settings, problems = settings_format.read({"watch": watch})

    assert [problem.place for problem in problems] == ["[[watch]] acme key"]
    assert not resolve(settings, Catalogue())[0][0].wants_key


def test_a_service_wants_a_key_where_its_watch_says_so() -> None:
    services, problems = resolve(Settings(watch=(ACME, Watch(id="b", page=PAGE))), Catalogue())

    assert [service.wants_key for service in services] == [True, False]
    assert problems == ()


def test_a_list_from_elsewhere_does_not_decide_where_a_key_is_sent() -> None:
    found = read_list(FILE.encode())

    assert found.settings is not None
    assert not any(watch.wants_key for watch in (*found.watch, *found.settings.watch))
    assert "key" in found.problems[0].what


def test_no_list_that_is_given_away_speaks_of_keys() -> None:
    services, _ = resolve(Settings(watch=(ACME,)), Catalogue())

    assert all("key" not in write(services) for write in WRITERS.values())
