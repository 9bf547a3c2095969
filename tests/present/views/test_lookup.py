from statustray.present.views.lookup import Lookup
from statustray.present.vocabulary.language import ENGLISH
from tests.support.services.small_world import small_world

LOOKUP = Lookup(catalogue=small_world(), tr=ENGLISH)


def test_services_are_found_by_their_beginning() -> None:
    assert [entry.id for entry in LOOKUP.services("whis", 5)] == ["whisper"]


def test_ways_are_found_as_rungs_before_services() -> None:
    assert LOOKUP.rungs("phone", 5)[0].id == "phone-call"


def test_nothing_typed_finds_no_rung() -> None:
    assert LOOKUP.rungs(" ", 5) == ()
