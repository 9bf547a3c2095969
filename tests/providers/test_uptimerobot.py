import json

import pytest

from statustray.domain.model.level import Level
from statustray.providers.uptimerobot import find, locate, parse

UP = {"name": "Shop", "statusClass": "success"}
DOWN = {"name": "Warehouse", "statusClass": "danger"}
PAUSED = {"name": "Old shop", "statusClass": "black"}


def page(*monitors: object, total: int = 1, **counts: int) -> bytes:
    psp = {"perPage": 30, "totalMonitors": total, "monitors": monitors}
    return json.dumps({"psp": psp, "statistics": {"counts": counts}}).encode()


@pytest.mark.parametrize(
    ("body", "level"),
    [
        pytest.param(page(UP, up=1, down=0), Level.OPERATIONAL, id="up"),
        pytest.param(page(UP, PAUSED, up=1, down=0), Level.OPERATIONAL, id="one paused"),
        pytest.param(page(PAUSED, up=0, down=0), Level.UNKNOWN, id="all paused"),
        pytest.param(page(UP, up=40, down=1), Level.PARTIAL_OUTAGE, id="down on a later page"),
        pytest.param(page(DOWN, up=0, down=1), Level.MAJOR_OUTAGE, id="all down"),
        pytest.param(page(DOWN, up=1, down=0), Level.MAJOR_OUTAGE, id="the list knows better"),
        pytest.param(page(UP, total=31), Level.UNKNOWN, id="more pages and no counts"),
        pytest.param(page(UP, DOWN), Level.PARTIAL_OUTAGE, id="no counts"),
        pytest.param(page(), Level.UNKNOWN, id="none"),
    ],
)
def test_counts_speak_for_all_pages_and_the_list_for_this_one(body: bytes, level: Level) -> None:
    assert parse(body).level is level


def test_the_other_shapes_are_read() -> None:
    assert parse(json.dumps({"monitor": UP}).encode()).level is Level.OPERATIONAL
    assert parse(json.dumps({"data": [UP, DOWN]}).encode()).level is Level.PARTIAL_OUTAGE


def test_the_key_is_in_the_address_or_in_the_page() -> None:
    document = "https://stats.uptimerobot.com/api/getMonitorList/AbC123"
    html = f"window.pspApiPath = '{document}';"

    assert locate("https://stats.uptimerobot.com/AbC123") == locate(document) == document
    assert find("https://status.acme.example", html) == document
    assert find(
        "https://status.acme.example", html.replace("https://stats.uptimerobot.com", "")
    ) == ("https://status.acme.example/api/getMonitorList/AbC123")
