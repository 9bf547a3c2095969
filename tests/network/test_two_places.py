"""Two real programs in two networks, one file between them: who is cut off, and what each says."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from tests.network.office import Office
from tests.network.rig import Line, Rig, why_not

pytestmark = pytest.mark.slow


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "view.json"


@pytest.fixture
def rig(tmp_path: Path, file: Path) -> Iterator[Rig]:
    reason = why_not()
    if reason is not None:
        pytest.skip(reason)
    with Rig(tmp_path, view=[{"name": "the office", "from": str(file)}]) as laid:
        yield laid


@pytest.fixture
def office(rig: Rig, tmp_path: Path, file: Path) -> Iterator[Office]:
    with Office(rig, tmp_path, file) as opened:
        yield opened


def service(answer: Line) -> dict[str, Any]:
    """Return the one service of an answer."""
    (only,) = cast("list[dict[str, Any]]", answer["services"])
    return only


def words(answer: Line) -> list[str]:
    said: list[str] = service(answer)["elsewhere"]["words"]
    return said


def test_here_cut_off_the_office_still_sees_it(rig: Rig, office: Office) -> None:
    rig.check()
    office.open()
    assert words(rig.check()) == ["Works here and at the office"]

    rig.cut()
    answer = rig.check()

    assert (answer["network"], service(answer)["level"]) == ("offline", "unknown")
    assert words(answer) == ["Works at the office"]


def test_the_office_cut_off_is_said_and_proves_nothing(rig: Rig, office: Office) -> None:
    rig.watch()
    rig.until(lambda line: line.get("to") == "operational")
    office.open()
    rig.until(lambda line: line.get("state") == "fresh")

    office.cut()
    said = rig.until(lambda line: line.get("state") == "offline")

    assert said["words"] == "The office is offline itself"
    office.close()
    later = rig.until(lambda line: line.get("state") == "stale")
    assert str(later["words"]).startswith("The office has not reported for ")
    assert all(line.get("to") != "unknown" for line in rig.printed)


def test_what_is_down_in_both_places_is_said_so(rig: Rig, office: Office) -> None:
    rig.watch()
    rig.until(lambda line: line.get("to") == "operational")
    office.open()

    rig.order("acme-down")
    both = rig.until(lambda line: "Down here and at the office" in str(line.get("elsewhere")))

    assert both["about"] == "acme"
