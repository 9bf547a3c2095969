from statustray.domain.dependencies.offline_alternatives import (
    EASY_TO_JOIN,
    WAYS,
    is_emergency,
    ways,
)
from tests.support.baskets import catalogue


def test_what_is_offered_to_strangers_exists_and_serves_the_purpose() -> None:
    services = catalogue().services

    for purpose, offered in EASY_TO_JOIN.items():
        for key in offered:
            assert not services[key].retired
            assert purpose in services[key].purposes, (purpose, key)


def test_a_way_of_the_catalogue_keeps_what_is_known_of_it_and_gains_purposes() -> None:
    phone = ways(catalogue())["phone-call"]

    assert phone.note == catalogue().services["phone-call"].note
    assert {"voice-call", "message"} <= set(phone.purposes)


def test_no_way_is_for_emergencies_first() -> None:
    assert not any(is_emergency(way) for way in ways(catalogue()).values())
    assert is_emergency(catalogue().services["emergency-999-112"])


def test_every_way_serves_something() -> None:
    assert all(way.purposes for way in WAYS.values())
