"""Icon, tooltip and menu fit every panel."""

from typing import Any

import pytest

from statustray.domain.model import snapshot as model_snapshot
from statustray.domain.model.checks.check_result import Network, ProbeResult
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.checks.visibility import Seen, visibility
from statustray.domain.model.level import Level
from statustray.domain.model.service import Probe, Service
from statustray.domain.model.snapshot import ServiceState, Snapshot
from statustray.present.tray.menu import menu_view
from statustray.present.tray.tray_summary import TOOLTIP_MOST, tooltip, tray_view
from statustray.present.tray.tray_view import MOST
from statustray.present.views.panel.messages import panel_title
from statustray.present.vocabulary.language import ENGLISH
from tests.support.services.snapshots import NOON, calm, down, snapshot
from tests.support.services.states import state_of


def checked(key: str) -> Service:
    return Service(key, key.upper(), probe=Probe(f"https://{key}.example"))


def test_the_icon_counts_services_in_trouble() -> None:
    face = tray_view(snapshot((calm("a"), down("b"), down("c"))), ENGLISH)

    assert (face.level, face.failing) == (Level.MAJOR_OUTAGE, 2)
    assert face.tooltip == "StatusTray: 2 of 3 services have problems\nB: Down\nC: Down"


def test_a_muted_service_is_not_counted() -> None:
    face = tray_view(snapshot((calm("a"), down("b", muted=True))), ENGLISH)

    assert (face.level, face.failing) == (Level.OPERATIONAL, 0)


@pytest.mark.parametrize(
    ("seen", "said"),
    [
        (Snapshot(), "no services yet"),
        (snapshot((calm("a"),)), "1 service, no problems"),
        (snapshot((calm("a"), calm("b"))), "2 services, no problems"),
        (Snapshot(services=(ServiceState(checked("a")),)), "first check in progress"),
        (snapshot((ServiceState(checked("a")),)), "status unknown"),
        (
            snapshot((calm("a"), ServiceState(checked("b")))),
            "no known problems, 1 of 2 unknown",
        ),
        (Snapshot(NOON, Network.OFFLINE, (calm("a"),)), "you're offline"),
        (
            Snapshot(NOON, Network.CAPTIVE_PORTAL, (calm("a"),)),
            "this network requires you to sign in",
        ),
        (Snapshot(NOON, Network.WRONG_CLOCK, (calm("a"),)), "this computer's clock is wrong"),
    ],
)
def test_the_tooltip_begins_with_the_whole(seen: Snapshot, said: str) -> None:
    assert tray_view(seen, ENGLISH).tooltip.startswith(f"StatusTray: {said}")


def test_a_tooltip_is_short_and_without_markup() -> None:
    said = tooltip(["StatusTray", *(f"AT&T <b>{i}</b> service in trouble" for i in range(20))])

    assert len(said) <= TOOLTIP_MOST
    assert not set("&<>") & set(said)
    assert said.count("\n") >= 1


def test_one_endless_line_is_cut() -> None:
    assert len(tooltip(["x" * 500])) == TOOLTIP_MOST


def test_the_menu_lists_a_few_and_counts_the_rest() -> None:
    face = menu_view(snapshot([down(f"s{i}") for i in range(MOST + 3)]), ENGLISH, now=NOON)

    assert len(face.entries) == MOST
    assert face.more == "3 more with problems…"
    assert face.entries[0].text.startswith("S0: Down since ")
    assert face.entries[0].backup_label == "Use Pigeon"


def test_a_calm_menu_has_one_line() -> None:
    face = menu_view(snapshot((calm("a"),)), ENGLISH, now=NOON)

    assert (face.summary, face.entries, face.more) == ("1 service, no problems", (), "")


def front(key: str) -> ServiceState:
    """Return a service of which only the website answers."""
    answer = ProbeResult(http_status=200)
    return state_of(checked(key), Level.OPERATIONAL, Reason.WEBSITE_ANSWERS, probe=answer)


def unseen(key: str) -> ServiceState:
    return state_of(Service(key, key.upper()), reason=Reason.CANNOT_BE_SEEN)


@pytest.mark.parametrize(
    ("states", "level", "hollow", "said"),
    [
        (
            (front("a"), front("b")),
            Level.OPERATIONAL,
            True,
            "no problems seen; 2 of 2: only the website can be seen",
        ),
        (
            (calm("a"), front("b")),
            Level.OPERATIONAL,
            False,
            "no problems seen; 1 of 2: only the website can be seen",
        ),
        (
            (calm("a"), front("b"), unseen("c")),
            Level.OPERATIONAL,
            False,
            "no problems seen; 1 of 3: only the website can be seen; 1 of 3",
        ),
        ((unseen("a"),), Level.UNKNOWN, False, "1 of 1 can't be seen from here"),
        ((down("a"), front("b")), Level.MAJOR_OUTAGE, False, "1 of 2 services has a problem"),
        (
            (front("a"), ServiceState(checked("b"))),
            Level.UNKNOWN,
            False,
            "no known problems, 1 of 2 unknown",
        ),
    ],
)
def test_what_only_a_website_shows_is_said_and_is_not_plain_green(
    states: tuple[ServiceState, ...], level: Level, said: str, *, hollow: bool
) -> None:
    face = tray_view(snapshot(states), ENGLISH)

    assert (face.level, face.hollow) == (level, hollow)
    assert face.tooltip.startswith(f"StatusTray: {said}")


def test_icon_menu_and_panel_look_at_each_service_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []

    def count(service: Service, *evidence: Any) -> Seen:  # noqa: ANN401 - handed on
        looked.append(service.id)
        return visibility(service, *evidence)

    monkeypatch.setattr(model_snapshot, "visibility", count)
    states = [calm(f"s{i}") for i in range(9)]

    # What did not change is not looked at again for the next snapshot.
    for seen in (snapshot(states), snapshot(states)):
        views = (menu_view(seen, ENGLISH, now=NOON), panel_title(seen, ENGLISH))
        assert "9 services, no problems" in str((tray_view(seen, ENGLISH), *views))

    assert sorted(looked) == [f"s{i}" for i in range(9)]
