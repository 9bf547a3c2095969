from statustray.present.views.lookup import Lookup
from statustray.present.vocabulary.language import ENGLISH
from tests.support.services.small_world import small_world, two_countries

LOOKUP = Lookup(catalogue=small_world(), tr=ENGLISH)


def test_services_are_found_by_their_beginning() -> None:
    assert [entry.id for entry in LOOKUP.services("whis", 5)] == ["whisper"]


def test_what_is_in_the_country_goes_first_as_soon_as_it_is_known() -> None:
    lookup = Lookup(catalogue=two_countries(), tr=ENGLISH)
    assert [entry.id for entry in lookup.services("acm", 5)] == ["acme", "acme-longer"]

    lookup.set_country("BR")

    assert [entry.id for entry in lookup.services("acm", 5)] == ["acme-longer", "acme"]


def test_ways_are_found_as_rungs_before_services() -> None:
    assert LOOKUP.rungs("phone", 5)[0].id == "phone-call"


def test_nothing_typed_finds_no_rung() -> None:
    assert LOOKUP.rungs(" ", 5) == ()
