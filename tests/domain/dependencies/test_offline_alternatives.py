import pytest

from statustray.domain.dependencies.offline_alternatives import easy_to_join, is_emergency, ways
from tests.support.services.baskets import catalogue


def test_what_is_offered_to_strangers_exists_and_serves_the_purpose() -> None:
    for service in catalogue().services.values():
        assert set(service.easy_to_join) <= set(service.purposes), service.id
        assert not (service.easy_to_join and service.retired), service.id


def test_no_two_have_the_same_place_among_what_is_easy_to_join() -> None:
    purposes = {p for s in catalogue().services.values() for p in s.easy_to_join}

    for purpose in purposes:
        places = [
            s.easy_to_join[purpose]
            for s in catalogue().services.values()
            if purpose in s.easy_to_join
        ]
        assert len(places) == len(set(places)), purpose


@pytest.mark.parametrize(
    ("purpose", "country", "offered", "not_offered"),
    [
        ("groceries", "GB", "sainsburys", "rewe"),
        ("groceries", "DE", "edeka", "tesco"),
        ("groceries", "BR", "pao-de-acucar", "walmart"),
        ("ride", "US", "lyft", "bolt"),
        ("ride", "IN", "ola", "99"),
        ("order-food", "FR", "deliveroo", "doordash"),
        ("watch", "DE", "zdf", "bbc-iplayer"),
        ("shop", "JP", "rakuten-ichiba", "argos"),
        ("video-call", "CN", "tencent-meeting", "google-meet"),
    ],
)
def test_what_is_easy_to_join_is_in_the_country(
    purpose: str, country: str, offered: str, not_offered: str
) -> None:
    found = easy_to_join(catalogue(), purpose, country)

    assert offered in found
    assert not_offered not in found


@pytest.mark.parametrize(
    ("purpose", "anything"),
    [("groceries", False), ("ride", False), ("order-food", False), ("send-parcel", True)],
)
def test_without_a_country_only_what_is_everywhere_is_easy_to_join(
    purpose: str, *, anything: bool
) -> None:
    found = easy_to_join(catalogue(), purpose, "")

    assert bool(found) is anything
    assert all(catalogue().services[key].is_everywhere for key in found)


def test_a_way_of_the_catalogue_keeps_what_is_known_of_it_and_gains_purposes() -> None:
    phone = ways(catalogue())["phone-call"]

    assert phone.note == catalogue().services["phone-call"].note
    assert {"voice-call", "message"} <= set(phone.purposes)


def test_no_way_is_for_emergencies_first() -> None:
    assert not any(is_emergency(way) for way in ways(catalogue()).values())
    assert is_emergency(catalogue().services["emergency-999-112"])


def test_every_way_serves_what_it_is_first_or_last_for() -> None:
    for way in catalogue().ways.values():
        assert way.service.purposes
        assert way.first_for | way.last_for <= set(way.service.purposes), way.service.id
        assert not way.first_for & way.last_for
