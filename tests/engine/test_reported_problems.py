"""What is said of problems that begin and end on status pages, and of first good checks."""

import pytest
from msgspec.structs import replace

from statustray.domain.model.service import Covers, PageSpeaks, Probe
from tests.engine.scenes import ERROR, Scene, page_only, then, website
from tests.support.stage.scripts import FINE, REFUSED, SILENT, paged, service
from tests.support.stage.stage import SetStage

ACME, BOLT = service("acme"), service("bolt")
DOWN = "Acme is down | Checks from here fail: connection refused."
SCENES = {
    "a page that could not be read does not show when its problem ended": Scene(
        (page_only("acme"), BOLT),
        5000,
        pages={
            "acme": then(
                (300, "partial_outage"), (900, ERROR), (3000, "operational"), before="operational"
            )
        },
        told=(
            "Acme is partly down | Its status page reports a problem.",
            "Acme is back | Its status page reports no problem.",
        ),
    ),
    "nor does it beside checks that were fine all the time": Scene(
        (paged("acme"), BOLT),
        5000,
        pages={
            "acme": then(
                (300, "partial_outage"),
                (900, "unknown"),
                (3000, "operational"),
                before="operational",
            )
        },
        told=(
            "Acme is partly down | Status page reports a problem; reachable from here.",
            "Acme is back | No problem reported; reachable from here.",
        ),
    ),
    "a page that could not be read for some minutes hides no end": Scene(
        (page_only("acme"), BOLT),
        3000,
        pages={
            "acme": then(
                (300, "partial_outage"), (900, ERROR), (1200, "operational"), before="operational"
            )
        },
        told=(
            "Acme is partly down | Its status page reports a problem.",
            "Acme is back | Its status page reports no problem, after 16 minutes.",
        ),
    ),
    "a website keeps its words while a first failure is confirmed": Scene(
        (replace(website("acme"), probe=Probe("https://acme.example")), BOLT),
        347,
        probes={"acme": then((300, SILENT))},
        rows={"acme": "Website answers | A check failed; checking again to confirm"},
    ),
    "a first good check is no failing one": Scene(
        (ACME, BOLT),
        1502,
        probes={"acme": then((300, REFUSED), (1500, FINE))},
        told=(DOWN,),
        rows={"acme": "Down since 12:05 | A check found no problem; checking again to confirm"},
    ),
    "a page of which only trouble counts is why it is over, and nothing was unreachable": Scene(
        (paged("acme", page_speaks=PageSpeaks.TROUBLE_ONLY, probe_covers=Covers.WEBSITE), BOLT),
        3000,
        pages={"acme": then((300, "partial_outage"), (1500, "operational"), before="operational")},
        told=(
            "Acme is partly down | Status page reports a problem; reachable from here.",
            "No more problems: Acme | No problem reported; reachable from here, after 19 minutes.",
        ),
    ),
    "two that fail at once in their own ways have no common cause that is known": Scene(
        (ACME, BOLT, *(service(name) for name in ("coil", "dyno", "echo", "flux"))),
        1200,
        probes={"acme": then((300, REFUSED)), "bolt": then((300, ERROR))},
        told=(
            (
                "Acme and Bolt are down | Acme: connection refused; Bolt: HTTP error 503.\n"
                "No common cause is known."
            ),
        ),
    ),
}


@pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES.keys())
def test_what_is_said_is_true_of_the_scene(set_stage: SetStage, scene: Scene) -> None:
    assert scene.said(scene.play(set_stage)) == (scene.told, scene.rows, scene.tray)
