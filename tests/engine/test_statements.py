"""What is said of situations that mislead: scripts of a world, and the sentences that are true."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from statustray.domain.model.level import Level
from statustray.domain.model.service import Probe
from tests.engine.scenes import (
    ERROR,
    Scene,
    a_day_later,
    an_hour_earlier,
    bound,
    page_only,
    sleep,
    then,
    watching,
    website,
)
from tests.support.stage.scripts import FINE, REFUSED, SILENT, paged, service
from tests.support.stage.stage import SetStage
from tests.support.stage.virtual_time import START

ACME, BOLT, COIL = service("acme"), service("bolt"), service("coil")
MUTED = replace(ACME, muted=True)
DOWN = "Acme is down | Checks from here fail: connection refused."
SCENES = {
    "the time of a problem ends when it ends, not when the quiet wait for others does": Scene(
        (ACME, BOLT),
        2500,
        probes={"acme": then((300, REFUSED), (1500, FINE))},
        told=(DOWN, "Acme is back | Reachable from here, after 19 minutes."),
        tray="2 services, no problems",
    ),
    "a problem that was out of sight for a night has no known length": Scene(
        (ACME, BOLT),
        2500,
        probes={"acme": then((300, REFUSED), (900, FINE))},
        acts=((900, sleep),),
        told=(DOWN, "Acme is back | Reachable from here."),
    ),
    "a problem that is still there after a night may be another one": Scene(
        (ACME, BOLT),
        2500,
        probes={"acme": then((300, REFUSED))},
        acts=((900, sleep),),
        told=(DOWN,),
        rows={"acme": "Down, first seen at 12:05 | Checks from here fail: connection refused"},
    ),
    "a clock set forward by a day makes no problem longer": Scene(
        (ACME, BOLT),
        2500,
        probes={"acme": then((300, REFUSED), (1500, FINE))},
        acts=((900, a_day_later),),
        told=(DOWN, "Acme is back | Reachable from here."),
    ),
    "a clock set back by an hour moves no beginning": Scene(
        (ACME, BOLT),
        2500,
        probes={"acme": then((300, REFUSED))},
        acts=((900, an_hour_earlier),),
        told=(DOWN,),
        rows={"acme": "Down, first seen at 11:15 | Checks from here fail: connection refused"},
    ),
    "an hour offline says nothing of a problem that is over afterwards": Scene(
        (ACME, BOLT),
        6000,
        probes={"acme": then((300, REFUSED), (2000, FINE))},
        line=lambda at: "offline" if 900 <= at < 4500 else "online",
        told=(DOWN, "Acme is back | Reachable from here."),
    ),
    "a website that answers again is reachable again, not back": Scene(
        (website("acme"), BOLT),
        3000,
        probes={"acme": then((300, REFUSED), (1500, FINE))},
        told=(
            "Acme is down | Checks of its website fail: connection refused.",
            "Reachable again: Acme | Website answers, after 19 minutes.",
        ),
        tray="no problems seen; 1 of 2: only the website can be seen",
    ),
    "the time before a maintenance is not that of the maintenance": Scene(
        (page_only("acme"), BOLT),
        3000,
        pages={"acme": then((300, "major_outage"), (1500, "maintenance"), before="operational")},
        told=(
            "Acme is down | Its status page reports a problem.",
            "Acme: maintenance | Announced on its status page.\nProblems before that: 19 minutes.",
        ),
        tray="2 services, no problems; 1 under maintenance",
    ),
    "page and checks agree, and the kind of failure is said": Scene(
        (paged("acme"), BOLT),
        1200,
        probes={"acme": then((300, SILENT))},
        pages={"acme": then((300, "major_outage"), before="operational")},
        told=(
            (
                "Acme is down | Status page reports a problem; checks from here fail "
                "(no response in time)."
            ),
        ),
    ),
    "a muted service with a problem is no problem, and not none": Scene(
        (MUTED, BOLT),
        1200,
        probes={"acme": then((300, REFUSED))},
        rows={"acme": "Down since 12:05 | Muted · Checks from here fail: connection refused"},
        tray="1 of 2 services has a problem, but is muted",
    ),
    "a muted service is said beside one that counts": Scene(
        (MUTED, BOLT, COIL),
        1200,
        probes={"acme": then((300, REFUSED)), "bolt": then((300, ERROR))},
        told=("Bolt is down | Checks from here fail: HTTP error 503.",),
        tray="1 of 3 services has a problem; 1 more is muted",
    ),
    "all of a short list fail at once: one notification": Scene(
        (ACME, BOLT, COIL),
        1200,
        probes={name: then((300, REFUSED)) for name in ("acme", "bolt", "coil")},
        told=("Acme and 2 more are down | Acme, Bolt and Coil.\nConnection refused.",),
        tray="3 of 3 services have problems",
    ),
    "one that fails alone waits for nobody": Scene(
        (ACME, BOLT, COIL),
        1200,
        probes={"acme": then((300, REFUSED))},
        told=(DOWN,),
    ),
    "taken off the list and put on it again, it was reached before": Scene(
        (ACME, BOLT),
        2500,
        probes={"acme": then((300, REFUSED))},
        acts=((700, watching(BOLT)), (1000, watching(ACME, BOLT))),
        told=(DOWN, "Acme is down | Checks from here fail: connection refused, since 12:05."),
        rows={"acme": "Down since 12:05 | Checks from here fail: connection refused"},
    ),
    "another address is not the one that failed": Scene(
        (ACME, BOLT),
        2500,
        probes={"acme": then((300, REFUSED))},
        acts=((900, watching(replace(ACME, probe=Probe("https://apex.example")), BOLT)),),
        told=(DOWN,),
        tray="2 services, no problems",
    ),
    "another address that fails as well is a problem of its own": Scene(
        (ACME, BOLT),
        2500,
        probes={"acme": then((300, REFUSED)), "apex": then((0, ERROR))},
        acts=((900, watching(replace(ACME, probe=Probe("https://apex.example")), BOLT)),),
        told=(DOWN, "Acme is down | Checks from here fail: HTTP error 503."),
    ),
    "of one that goes up and down, the last time down is the one that is dated": Scene(
        (ACME, BOLT),
        2000,
        probes={"acme": lambda at: REFUSED if at > 300 and int(at // 300) % 2 else FINE},
        told=(
            DOWN,
            "Acme is back | Reachable from here, after 4 minutes.",
            DOWN,
        ),
        rows={"acme": "Degraded since 12:30 | Keeps going up and down"},
    ),
}


@pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES.keys())
def test_what_is_said_is_true_of_the_scene(set_stage: SetStage, scene: Scene) -> None:
    assert scene.said(scene.play(set_stage)) == (scene.told, scene.rows, scene.tray)


def test_the_history_holds_no_state_for_a_night_in_which_nobody_looked(
    set_stage: SetStage,
) -> None:
    stage = set_stage(probe=lambda target, at: REFUSED if "acme" in target and at >= 300 else FINE)

    stage.play(ACME, BOLT, seconds=1500, at=[(900, bound(sleep, stage))])

    for name in ("acme", "bolt"):
        rows = [(t.level, t.at) for t in stage.memory.transitions if t.service == name]
        doubt = next(at for level, at in rows if level == Level.UNKNOWN.value)
        asleep = START + timedelta(seconds=900)
        assert doubt - asleep < timedelta(minutes=4), "a result counts for three intervals"
        assert rows[-1][1] - doubt > timedelta(hours=7)


def test_the_history_of_a_service_ends_when_it_is_taken_off_the_list(set_stage: SetStage) -> None:
    stage = set_stage(probe=lambda target, at: REFUSED if "acme" in target and at >= 300 else FINE)

    stage.play(ACME, BOLT, seconds=1500, at=[(700, bound(watching(BOLT), stage))])

    last = [t for t in stage.memory.transitions if t.service == "acme"][-1]
    assert last.level == Level.UNKNOWN.value
    assert 699 <= (last.at - stage.clock.now()).total_seconds() + 1500 <= 701


def test_each_turn_of_a_flapping_service_is_a_row_of_its_own(set_stage: SetStage) -> None:
    stage = set_stage(
        probe=lambda _target, at: REFUSED if at > 300 and int(at // 300) % 2 else FINE
    )

    stage.play(ACME, seconds=7100)

    rows = [t for t in stage.memory.transitions if t.service == "acme"]
    assert rows[-1].level == stage.last.services[0].level.value
    assert [t.at for t in rows] == sorted({t.at for t in rows})
