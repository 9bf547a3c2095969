from datetime import date

from statustray.domain.continuity.drill import Replay, replay
from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.model.level import Level
from statustray.domain.model.settings import Ladder, Settings, Watch
from statustray.domain.watchlist.watched_services import resolve
from statustray.present.views.continuity.drill import outage_entries, view
from statustray.present.vocabulary.language import ENGLISH
from tests.support.services.small_world import BACKBONE_OUTAGE, small_world

NAMES = {"chatter": "Chatter", "babble": "Babble", "coin": "Coin Bank"}


def drill() -> Replay:
    catalogue = small_world()
    settings = Settings(
        watch=tuple(Watch(service=key) for key in NAMES),
        plan=(Ladder("message", rungs=("chatter", "babble")),),
    )
    services, _ = resolve(settings, catalogue)
    graph = DependencyGraph(catalogue, today=date(2026, 10, 4), watched=services, me=settings.me)
    return replay(
        BACKBONE_OUTAGE, services=services, graph=graph, settings=settings, catalogue=catalogue
    )


def test_the_future_is_not_told_before_its_time() -> None:
    first = view(drill(), 0, NAMES, ENGLISH)

    assert [line.what for line in first.happened] == ["Routes are withdrawn"]
    assert not first.offered
    assert not first.lead
    assert not first.fixes
    assert not first.to_do


def test_the_end_says_who_told_first_what_is_left_and_what_to_mend() -> None:
    last = view(drill(), 99, NAMES, ENGLISH)

    assert last.happened[-1].what == "Routes return"
    assert "before the operator" in last.lead
    assert last.left == ("Not recorded as failing: Coin Bank.",)
    assert any("you would have been told after" in text for text in last.noticed)
    assert last.to_do
    assert last.to_do not in last.fixes


def test_an_offer_is_said_once_for_all_that_it_stands_in_for() -> None:
    last = view(drill(), 99, NAMES, ENGLISH)

    assert any(" instead of Chatter and Babble: " in text for text in last.offered)


def test_outages_are_listed_with_day_and_owner() -> None:
    (entry,) = outage_entries((BACKBONE_OUTAGE,), small_world(), ENGLISH)

    assert entry.detail == "4 October 2021, Acme's backbone"


def test_outages_that_hit_ones_own_services_are_marked() -> None:
    (entry,) = outage_entries(
        (BACKBONE_OUTAGE,), small_world(), ENGLISH, watched=("chatter", "coin", "babble")
    )

    assert entry.level is Level.MAJOR_OUTAGE
    assert entry.detail == "Hit 2 of your services · 4 October 2021, Acme's backbone"


def test_an_outage_of_what_one_does_not_use_has_no_mark() -> None:
    (entry,) = outage_entries((BACKBONE_OUTAGE,), small_world(), ENGLISH, watched=("coin",))

    assert entry.level is None
