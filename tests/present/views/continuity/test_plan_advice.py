from datetime import date

import pytest
from msgspec.structs import replace

from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Ladder, Me, Settings, Watch
from statustray.present.views.continuity import plan_advice
from statustray.present.views.continuity.plan_advice import PlanAdvice
from statustray.present.vocabulary.language import ENGLISH
from tests.support.services.small_world import small_world

MESSENGERS = Settings(watch=(Watch(service="chatter"), Watch(service="babble")))


def advice() -> PlanAdvice:
    return PlanAdvice(catalogue=small_world(), today=date(2026, 10, 4), tr=ENGLISH)


def test_two_rungs_in_one_basket_are_named() -> None:
    said = advice().judge(MESSENGERS, Ladder("message", rungs=("chatter", "babble")))

    assert any("Chatter and Babble failed together on 4 October 2021" in line for line in said)


def test_the_first_finding_names_the_one_basket() -> None:
    said = advice().first_finding(MESSENGERS)

    assert said.endswith(
        " fails, you have nothing left for “Message people”: Chatter and Babble depend on it."
    )


def test_nothing_watched_is_no_finding() -> None:
    assert advice().first_finding(Settings()) == (
        "Add services first, then StatusTray can show what they depend on."
    )


def test_services_apart_are_said_to_be_not_known_to_hang_together() -> None:
    apart = Settings(watch=(Watch(service="postbox"), Watch(service="coin")))
    alone = Settings(watch=(Watch(service="postbox"),))

    assert advice().first_finding(apart).startswith("None of your services are known to share")
    assert advice().first_finding(alone).startswith("With one service, nothing can fail together.")


def test_a_change_of_the_watch_list_is_seen() -> None:
    adviser = advice()
    adviser.first_finding(MESSENGERS)

    assert adviser.report(Settings(watch=(Watch(service="coin"),))).services == (
        ("coin", "Coin Bank"),
    )


def test_a_mute_builds_no_graph_and_another_country_does(monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[tuple[Service, ...]] = []

    class Counted(DependencyGraph):
        def __init__(self, *args: object, watched: tuple[Service, ...], **rest: object) -> None:
            built.append(watched)
            super().__init__(*args, watched=watched, **rest)  # type: ignore[arg-type]

    adviser = advice()
    monkeypatch.setattr(plan_advice, "DependencyGraph", Counted)
    muted = replace(MESSENGERS, watch=tuple(replace(w, muted=True) for w in MESSENGERS.watch))

    for settings in (MESSENGERS, muted, MESSENGERS, replace(MESSENGERS, me=Me(country="DE"))):
        adviser.first_finding(settings)

    assert len(built) == 2


def test_the_report_says_by_which_path_each_hangs() -> None:
    (basket, *_) = advice().report(MESSENGERS).baskets

    assert [thread.service for thread in basket.threads] == ["chatter", "babble"]
    assert all("Acme" in thread.text for thread in basket.threads)
