import json

import pytest

from statustray.domain.model.level import Level
from statustray.providers.gatus import parse


def page(*endpoints: list[bool] | None) -> bytes:
    rows: list[object] = []
    for number, each in enumerate(endpoints):
        times = (f"2026-10-05T09:0{minute}:00Z" for minute in range(9))
        dated = zip(each or (), times, strict=False)
        results: list[object] | None = [{"success": ok, "timestamp": at} for ok, at in dated]
        results = None if each is None else results
        rows.append({"key": f"shops_{number}", "results": results})
    return json.dumps(rows).encode()


@pytest.mark.parametrize(
    ("endpoints", "level"),
    [
        pytest.param(([False, True],), Level.OPERATIONAL, id="the newest is good"),
        pytest.param(([True, False],), Level.MAJOR_OUTAGE, id="all are down"),
        pytest.param(([True], [False]), Level.PARTIAL_OUTAGE, id="one of two is down"),
        pytest.param(([True], []), Level.UNKNOWN, id="one has no results"),
        pytest.param(([True], None), Level.UNKNOWN, id="one has null"),
        pytest.param((), Level.UNKNOWN, id="there are none"),
    ],
)
def test_the_newest_result_of_each_endpoint_counts(
    endpoints: tuple[list[bool] | None, ...], level: Level
) -> None:
    assert parse(page(*endpoints)).level is level
