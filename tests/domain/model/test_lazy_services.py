"""A large catalogue: what is read of it is what was asked for."""

from datetime import date

import pytest

from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.lazy_services import LazyServices, ListedService
from statustray.domain.model.service import Service
from statustray.domain.search.index import SearchIndex, find_once

NAMES = {"acme": "Acme", "bolt": "Bolt", "cafe": "Café"}


class Shelf:
    """Services that note who was read."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self.lists: list[str] = []
        self.services = LazyServices(NAMES, read=self._read, read_list=self._list)

    def _read(self, key: str) -> Service:
        self.read.append(key)
        return Service(key, NAMES[key], category="email")

    def _list(self, word: str, field: str) -> list[ListedService]:
        self.lists.append(word + field)
        return [ListedService(key, name, category="email") for key, name in NAMES.items()]


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


def test_a_service_is_read_once_and_only_when_asked_for(shelf: Shelf) -> None:
    assert "acme" in shelf.services
    assert list(shelf.services) == list(NAMES)
    assert (len(shelf.services), shelf.read) == (3, [])

    assert shelf.services["bolt"] is shelf.services["bolt"]
    assert shelf.read == ["bolt"]


def test_what_is_not_there_is_not_read(shelf: Shelf) -> None:
    assert shelf.services.get("zzz") is None
    with pytest.raises(KeyError):
        shelf.services["zzz"]
    assert shelf.read == []


def test_a_search_reads_the_list_once_and_whole_services_that_it_found(shelf: Shelf) -> None:
    index = SearchIndex(Catalogue(shelf.services))

    assert [service.id for service in index.find("cafe")] == ["cafe"]
    assert [service.id for service in index.find("blot")] == ["bolt"]
    assert (shelf.read, shelf.lists) == (["cafe", "bolt"], [""])


@pytest.mark.parametrize(
    ("typed", "found", "lists"),
    [
        ("acme", "acme", ["acme"]),
        ("the ACME app", "acme", ["acme"]),
        ("blot", "bolt", ["blot", ""]),
        ("café", "cafe", ["cafe"]),
    ],
)
def test_who_searches_once_reads_the_whole_list_for_a_typing_error_only(
    shelf: Shelf, typed: str, found: str, lists: list[str]
) -> None:
    assert [service.id for service in find_once(Catalogue(shelf.services), typed, "", 20)] == [
        found
    ]
    assert shelf.lists == lists


def test_what_is_easy_to_join_is_read_once(shelf: Shelf) -> None:
    catalogue = Catalogue(shelf.services)

    assert catalogue.easy_to_join is catalogue.easy_to_join
    assert shelf.lists == ["easy_to_join"]


def test_where_the_whole_list_is_known_no_part_of_it_is_read(shelf: Shelf) -> None:
    assert shelf.services.listed_with("bolt") is not shelf.services.listed
    assert shelf.services.listed_with("bolt") is shelf.services.listed
    assert shelf.lists == ["bolt", ""]


def test_a_graph_reads_the_services_that_it_is_asked_about(shelf: Shelf) -> None:
    graph = DependencyGraph(Catalogue(shelf.services), today=date(2026, 11, 30))

    assert graph.name("acme") == "Acme"
    assert shelf.read == ["acme"]


def test_said_in_other_words_it_is_the_same_in_list_and_whole(shelf: Shelf) -> None:
    said = shelf.services.saying({"acme": Service("acme", "Akme")}, "de")

    assert said["acme"].name == "Akme"
    assert [each.name for each in said.listed] == ["Akme", "Bolt", "Café"]
    assert [each.name for each in shelf.services.listed] == ["Acme", "Bolt", "Café"]
    assert said == {**shelf.services, "acme": said["acme"]}


def test_what_is_said_in_other_words_is_among_what_is_listed_with_any_word() -> None:
    services = LazyServices(NAMES, read=Service, read_list=lambda *_: ())  # type: ignore[arg-type]  # none is read
    said = services.saying({"acme": Service("acme", "Akme")}, "de")

    assert [each.name for each in said.listed_with("akme")] == ["Akme"]
