"""The real program behind a real cable: cut, captured by a portal, left without names."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.network.rig import Line, Rig, why_not

pytestmark = pytest.mark.slow


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    reason = why_not()
    if reason is not None:
        pytest.skip(reason)
    with Rig(tmp_path) as laid:
        yield laid


def network(word: str) -> Callable[[Line], bool]:
    return lambda line: line.get("network") == word


def acme(level: str) -> Callable[[Line], bool]:
    return lambda line: line.get("to") == level


def troubles(printed: list[Line]) -> list[Line]:
    return [
        line for line in printed if "outage" in str(line.get("to")) or line.get("to") == "degraded"
    ]


def test_a_cut_cable_is_nobodys_outage(rig: Rig) -> None:
    rig.watch()
    rig.until(acme("operational"))

    rig.cut()
    rig.until(network("offline"))
    rig.plug_in()
    rig.until(acme("operational"))

    assert troubles(rig.printed) == []


def test_a_captive_portal_is_nobodys_outage_and_never_green(rig: Rig) -> None:
    rig.watch()
    rig.until(acme("operational"))

    rig.order("portal")
    rig.until(network("captive_portal"))
    rig.order("well")
    rig.until(acme("operational"))

    assert troubles(rig.printed) == []


def test_a_dead_resolver_is_nobodys_outage(rig: Rig) -> None:
    rig.watch()
    rig.until(acme("operational"))

    rig.order("no-names")
    rig.until(network("offline"))
    rig.order("well")
    rig.until(acme("operational"))

    assert troubles(rig.printed) == []


def test_a_service_that_is_down_alone_is_down(rig: Rig) -> None:
    rig.watch()
    rig.until(acme("operational"))

    rig.order("acme-down")
    down = rig.until(acme("major_outage"))
    rig.order("well")
    rig.until(acme("operational"))

    assert down["reason"] == "unreachable"
    assert [line for line in rig.printed if line.get("network") not in (None, "online")] == []


@pytest.mark.parametrize(("word", "said"), [("portal", "captive_portal"), ("no-names", "offline")])
def test_one_check_says_whose_trouble_it_is(rig: Rig, word: str, said: str) -> None:
    rig.order(word)

    answer = rig.check()

    assert answer["network"] == said
    assert answer["overall"] == "unknown"
