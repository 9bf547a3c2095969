import pytest

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.report import Component
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import Probe, Service
from statustray.domain.model.settings import Watch
from statustray.domain.model.snapshot import Snapshot
from statustray.present.views import watchlist as words
from statustray.present.vocabulary.language import ENGLISH
from tests.support.services.small_world import small_world
from tests.support.services.snapshots import NOON
from tests.support.services.states import state_of

A, B, C = (Watch(service=key) for key in "abc")


def test_a_service_is_described_by_its_kind_and_owner() -> None:
    catalogue = small_world()

    entry = words.catalogue_entry(catalogue.services["chatter"], catalogue, ENGLISH)

    assert (entry.name, entry.detail) == ("Chatter", "Messaging · Acme")


def test_what_the_user_set_is_said_of_a_watched_service() -> None:
    watch = Watch(
        service="chatter",
        group="Family",
        components=("Calls",),
        muted=True,
        from_level=Level.MAJOR_OUTAGE,
    )

    (entry,) = words.listed_entries((watch,), small_world(), ENGLISH)

    assert entry.detail == "Family · Messaging · 1 component · notifies from “Down” · muted"


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("status.acme.example", True),
        ("https://acme.example/status", True),
        ("tcp://nas.local:445", True),
        ("acme", False),
        ("acme shop", False),
        ("", False),
    ],
)
def test_addresses_are_told_from_names(*, typed: str, address: bool) -> None:
    assert words.is_address(typed) is address


def test_an_own_service_needs_something_to_check() -> None:
    assert words.nothing_to_check(Watch(id="acme"), ENGLISH)
    assert words.nothing_to_check(Watch(id="acme", probe="https://a.example"), ENGLISH) == ""
    assert words.nothing_to_check(A, ENGLISH) == ""


@pytest.mark.parametrize(
    ("key", "by", "order"),
    [("b", -1, "bac"), ("b", 1, "acb"), ("a", -1, "abc"), ("c", 5, "abc"), ("x", 1, "abc")],
)
def test_the_order_changes_as_far_as_the_ends_allow(key: str, by: int, order: str) -> None:
    moved = words.moved((A, B, C), key, by)

    assert "".join(watch.key for watch in moved) == order


def test_chosen_parts_that_the_page_no_longer_lists_stay_in_view() -> None:
    parts = (Component("API", Level.OPERATIONAL, "Europe"),)

    entries = words.part_entries(parts, ("API", "Gone"))

    assert [(e.id, e.name) for e in entries] == [("API", "Europe: API"), ("Gone", "Gone")]


def test_retired_services_are_not_suggested() -> None:
    assert [heading for heading, _ in words.by_category(small_world().listed, ENGLISH)] == [
        "Messaging",
        "Email",
        "Banks",
    ]


def test_the_list_says_how_each_service_is_and_what_only_its_website_shows() -> None:
    shop = Service("acme-shop", "Acme Shop", probe=Probe("https://acme.example"))
    state = state_of(
        shop, Level.OPERATIONAL, Reason.WEBSITE_ANSWERS, probe=ProbeResult(http_status=200)
    )
    watches = (Watch(id="acme-shop", name="Acme Shop"), Watch(id="other", name="Other"))

    first, second = words.watch_entries(
        watches, Catalogue(), ENGLISH, snapshot=Snapshot(services=(state,)), now=NOON
    )

    assert (first.level, first.hollow) == (Level.OPERATIONAL, True)
    assert first.detail.startswith("Website answers")
    assert (second.level, second.hollow) == (Level.UNKNOWN, False)
